import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { pastMoment } from '#client/meeting/day-in-words.ts'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { groupsNotThere } from '#core/meeting/form-refinements.ts'
import type { KeptFormAnswer } from '#core/wire/forms.ts'
import styles from '#client/ui/sheet.module.css'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings } from '../asking/ask-settings.ts'
import { DecideForm } from './decide-form.tsx'
import { saveFormFile } from './form-file.ts'
import { FormHistory } from './form-history.tsx'

export const formPlace = (formId: string) => `settings-form-${formId}`

type FormCardProps = { kept: KeptFormAnswer; /** A form of the installation has its id. */ isHidden: boolean; /** Whose groups take up what is handed on. */ groups: readonly string[]; read: () => Promise<unknown>; onSee: () => void; onChange: () => void; onCopy: () => void }

/** An own form as it stands, whether it is offered, and how that is changed. */
export function FormCard({ kept, isHidden, groups, read, onSee, onChange, onCopy }: FormCardProps) {
  const { forms: words } = useWords('settings')
  const locale = useLocale()
  const { key } = useAdministrator().administrator
  const [isDeciding, setIsDeciding] = useState(false)
  const { form, version, isWithdrawn, decidedBy, decidedAt } = kept
  const name = form.name[locale]
  const label = isWithdrawn ? words.offerAgain : words.withdraw
  const decide = () =>
    isWithdrawn ? askSettings<KeptFormAnswer>('/api/forms', key, { form, version }) : askSettings<KeptFormAnswer>(`/api/forms/${form.id}/withdraw`, key, { version })
  const close = () => {
    setIsDeciding(false)
    goToSoon(formPlace(form.id))
  }
  return (
    <article id={formPlace(form.id)} tabIndex={-1} aria-label={name} className={styles.person}>
      <h4>{name}</h4>
      <p>{form.purposeToOthers[locale]}</p>
      <p>{isWithdrawn ? words.isWithdrawn : isHidden ? words.sheet.isHidden : words.isOffered}</p>
      {groupsNotThere(form, groups).map(({ form: id, name: group }) => (
        <p key={id}>{words.sheet.groupGone(group[locale])}</p>
      ))}
      <p className={styles.quiet}>{words.version(version, decidedBy, pastMoment(decidedAt, locale))}</p>
      <Disclosure summary={words.history}>
        <FormHistory id={form.id} version={version} />
      </Disclosure>
      {isDeciding ? (
        <DecideForm label={label} decide={decide} onDone={() => void read().then(close)} onChanged={() => void read()} onCancel={close} />
      ) : (
        <div className={styles.acts}>
          <Button size="small" appearance="subtle" aria-label={actOn(label, name)} onClick={() => setIsDeciding(true)}>
            {label}
          </Button>
          <Button size="small" appearance="subtle" aria-label={actOn(words.sheet.see, name)} onClick={onSee}>
            {words.sheet.see}
          </Button>
          <Button size="small" appearance="subtle" aria-label={actOn(words.download, name)} onClick={() => saveFormFile(form)}>
            {words.download}
          </Button>
          <Button size="small" appearance="subtle" aria-label={actOn(words.copy, name)} onClick={onCopy}>
            {words.copy}
          </Button>
          <Button size="small" aria-label={actOn(words.change, name)} onClick={onChange}>
            {words.change}
          </Button>
        </div>
      )}
    </article>
  )
}
