import { Field, Select } from '@fluentui/react-components'
import { useEffect } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { organisationKinds } from '#client/meeting/seat-choices.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import { PlainHints } from '../plain-hints-later.tsx'
import { FormActs } from '../written/form-acts.tsx'
import { longest, type EntryDraft, type EntryField } from './entry-draft.ts'
import { EntrySays } from './entry-says.tsx'
import { EntryWait } from './entry-wait.tsx'
import { entryPlace, useEntryForm } from './use-entry-form.ts'

type EntryFormProps = Parameters<typeof useEntryForm>[0] & { onCancel: () => void }
type TextName = keyof typeof longest

/** The fields of an entry, with what our rules of plain language say under its descriptions. */
export function EntryForm({ onCancel, ...given }: EntryFormProps) {
  const { catalogue: words } = useWords('settings')
  const form = useEntryForm(given)
  const { draft, change, lacksAt } = form
  const { id } = draft
  const message = (field: string) => (field in words.missing && lacksAt(field as EntryField) ? words.missing[field as EntryField] : undefined)
  const hint = (field: string) => (field in words.hints ? { hint: words.hints[field as keyof typeof words.hints] } : {})
  const field = (name: TextName, rows = 1) => <TextField place={entryPlace(id, name)} rows={rows} label={words.fields[name]} {...hint(name)} text={draft[name]} longest={longest[name]} onText={(text) => change({ [name]: text })} message={message(name)} />
  const day = (name: 'validUntil' | 'confirmedOn') => <TextField place={entryPlace(id, name)} type="date" label={words.fields[name]} text={draft[name]} longest={10} onText={(text) => change({ [name]: text })} message={message(name)} />
  useEffect(() => goToSoon(entryPlace(id, 'title')), [id])
  return (
    <form className={styles.written} noValidate onSubmit={(event) => (event.preventDefault(), form.save())}>
      <h3 id={entryPlace(id, 'title')} tabIndex={-1}>
        {draft.version === 0 ? words.newTitle : words.changeTitle(given.first.name)}
      </h3>
      {form.newer && (
        <div role="alert">
          <p>{words.newer(form.newer.decidedBy)}</p>
          <EntrySays entry={form.newer} />
        </div>
      )}
      {field('name')}
      {field('aliases')}
      <div className={styles.group}>
        {field('sv', 2)}
        <PlainHints text={draft.sv} language="sv" />
      </div>
      <div className={styles.group}>
        {field('en', 2)}
        <PlainHints text={draft.en} language="en" />
      </div>
      {field('organisation')}
      <OrganisationKind kind={draft.kind} onKind={(kind) => change({ kind })} />
      {field('forWhom', 2)}
      {field('howIn', 2)}
      <EntryWait draft={draft} change={change} message={message('waitFrom')} />
      {field('owner')}
      {day('confirmedOn')}
      {day('validUntil')}
      <FormActs form={form} save={words.save} onCancel={onCancel} />
    </form>
  )
}

function OrganisationKind({ kind, onKind }: Pick<EntryDraft, 'kind'> & { onKind: (kind: EntryDraft['kind']) => void }) {
  const { catalogue: words } = useWords('settings')
  const kinds = useWords('table').people.organisationKinds
  return (
    <Field label={words.fields.kind}>
      <Select value={kind} onChange={(_event, { value }) => onKind(value as EntryDraft['kind'])}>
        {organisationKinds.map((one) => (
          <option key={one} value={one}>
            {kinds[one]}
          </option>
        ))}
      </Select>
    </Field>
  )
}
