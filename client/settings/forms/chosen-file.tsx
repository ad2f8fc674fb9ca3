import { Button } from '@fluentui/react-components'
import { Trouble } from '#client/meeting/trouble.tsx'
import { FindingText } from '#client/settings/finding-text.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { CheckedForm, FormAdvice, KeptFormAnswer } from '#core/wire/forms.ts'
import { Disclosure } from '#client/ui/disclosure.tsx'
import styles from '#client/ui/sheet.module.css'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings } from '../asking/ask-settings.ts'
import { WhyStopped } from '../asking/why-stopped.tsx'
import { DecideForm } from './decide-form.tsx'
import type { MeetingForm } from './form-file.ts'
import type { useFormFile } from './use-form-file.ts'

type ChosenFileProps = { file: ReturnType<typeof useFormFile>; onSaved: (kept: KeptFormAnswer) => void; read: () => Promise<unknown>; onCancel: () => void; /** Opens what stands in the file to be changed here. */ onMend: (given: unknown) => void }

/** What is wrong in the file, place by place; or what it will be, and who decides that. */
export function ChosenFile({ file, onSaved, read, onCancel, onMend }: ChosenFileProps) {
  const { forms: words, door, stopped: troubles } = useWords('settings')
  const { chosen, again } = file
  if (chosen === null) return null
  const isWhole = 'checked' in chosen && chosen.checked.form !== null
  return (
    <section id="settings-form-file" tabIndex={-1} className={styles.written} aria-labelledby="settings-form-file-title">
      <h3 id="settings-form-file-title">{words.file(chosen.name)}</h3>
      {'wrong' in chosen && <Trouble text={words.wrongFile[chosen.wrong]} />}
      {'stopped' in chosen && <WhyStopped stopped={chosen.stopped} onRenewed={() => void again()} />}
      {'stopped' in chosen && chosen.stopped.why === 'away' && (
        <div>
          <Button onClick={() => void again()}>{troubles.again}</Button>
        </div>
      )}
      {'checked' in chosen && !isWhole && <Faults faults={chosen.checked.faults} />}
      {'checked' in chosen && chosen.checked.form && <Whole form={chosen.checked.form} checked={chosen.checked} onChanged={() => void Promise.all([again(), read()])} onSaved={onSaved} onCancel={onCancel} />}
      {!isWhole && (
        <div className={styles.acts}>
          <Button appearance="subtle" onClick={onCancel}>
            {door.cancel}
          </Button>
          {'checked' in chosen && <Button onClick={() => onMend(chosen.given)}>{words.mend}</Button>}
        </div>
      )}
    </section>
  )
}

function Faults({ faults }: Pick<CheckedForm, 'faults'>) {
  const { forms: words } = useWords('settings')
  const { refusals } = useWords('refusals')
  return (
    <div role="alert">
      <p>{words.doesNotHold(faults.length)}</p>
      <ul className={styles.bullets}>
        {faults.map(({ at, fault, says }) => (
          <li key={`${at} ${fault} ${says}`}>
            <strong>{words.where(at)}</strong>: {fault === 'personalNumber' ? refusals.personalNumber : words.faults[fault](says)}
          </li>
        ))}
      </ul>
    </div>
  )
}

type WholeProps = Pick<ChosenFileProps, 'onSaved' | 'onCancel'> & { form: MeetingForm; checked: CheckedForm; onChanged: () => void }

function Whole({ form, checked: { version, advice }, onChanged, onSaved, onCancel }: WholeProps) {
  const { forms: words } = useWords('settings')
  const locale = useLocale()
  const { key } = useAdministrator().administrator
  const minutes = form.phases.reduce((sum, phase) => sum + phase.minutes, 0)
  return (
    <>
      <div role="status">
        <p>{version === 0 ? words.holds(form.name[locale]) : words.holdsAgain(form.name[locale], version)}</p>
      </div>
      <p>{form.purposeToOthers[locale]}</p>
      <div>
        <p>{words.phases(form.phases.length, minutes)}</p>
        <ol className={styles.phases}>
          {form.phases.map(({ id, title, minutes: length }) => (
            <li key={id}>{words.phase(title[locale], length)}</li>
          ))}
        </ol>
      </div>
      {advice.length > 0 && <Advice advice={advice} />}
      <DecideForm label={words.save} decide={() => askSettings<KeptFormAnswer>('/api/forms', key, { form, version })} onDone={onSaved} onChanged={onChanged} onCancel={onCancel} />
    </>
  )
}

function Advice({ advice }: { advice: readonly FormAdvice[] }) {
  const { forms: words, terms } = useWords('settings')
  return (
    <Disclosure summary={words.advice(advice.length)}>
      <ul className={styles.bullets}>
        {advice.map(({ at, message, better }, index) => (
          <li key={`${at} ${index}`}>
            <strong>{words.where(at)}</strong>: <FindingText message={message} /> {better !== undefined && better !== '' && terms.better(better)}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
