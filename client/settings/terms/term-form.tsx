import { useEffect } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import { PlainHints } from '../plain-hints-later.tsx'
import { FormActs } from '../written/form-acts.tsx'
import { longest } from './term-draft.ts'
import { termPlace, useTermForm } from './use-term-form.ts'

type TermFormProps = Parameters<typeof useTermForm>[0] & { onCancel: () => void }

/** The fields of a term, with what our rules of plain language say under its explanations. */
export function TermForm({ onCancel, ...given }: TermFormProps) {
  const { terms: words } = useWords('settings')
  const form = useTermForm(given)
  const { draft, change, lacksAt } = form
  const { id } = draft
  useEffect(() => goToSoon(termPlace(id, 'title')), [id])
  return (
    <form className={styles.written} noValidate onSubmit={(event) => (event.preventDefault(), form.save())}>
      <h3 id={termPlace(id, 'title')} tabIndex={-1}>
        {draft.version === 0 ? words.newTitle : words.changeTitle(given.first.term)}
      </h3>
      {form.newer && (
        <div role="alert">
          <p>{words.newer(form.newer.changedBy)}</p>
          <p className={styles.said}>{form.newer.plain.sv}</p>
          <p className={styles.said} lang="en">
            {form.newer.plain.en}
          </p>
          <p>{words.newerHelp}</p>
        </div>
      )}
      <TextField place={termPlace(id, 'term')} label={words.term} hint={words.termHint} text={draft.term} longest={longest.term} onText={(term) => change({ term })} message={lacksAt('term') ? words.missing.term : undefined} />
      <TextField place={termPlace(id, 'aliases')} label={words.aliases} hint={words.aliasesHint} text={draft.aliases} longest={longest.aliases} onText={(aliases) => change({ aliases })} message={undefined} />
      {([['sv', 'swedish'], ['en', 'english']] as const).map(([language, name]) => (
        <div key={language} className={styles.group}>
          <TextField place={termPlace(id, language)} rows={2} label={words.plain[name]} text={draft[language]} longest={longest.plain} onText={(text) => change({ [language]: text })} message={lacksAt(language) ? words.missing[name] : undefined} />
          <PlainHints text={draft[language]} language={language} />
        </div>
      ))}
      <TextField place={termPlace(id, 'reviewBy')} type="date" label={words.reviewBy} hint={words.reviewByHint} text={draft.reviewBy} longest={10} onText={(reviewBy) => change({ reviewBy })} message={lacksAt('reviewBy') ? words.missing.reviewBy : undefined} />
      <FormActs form={form} save={words.save} onCancel={onCancel} />
    </form>
  )
}
