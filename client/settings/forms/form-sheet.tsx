import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import type { FormSight } from '#core/wire/forms.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, type Stopped } from '../asking/ask-settings.ts'
import { WhyStopped } from '../asking/why-stopped.tsx'
import type { MeetingForm } from './form-file.ts'
import own from './form-sheet.module.css'
import { Roles } from './role-sights.tsx'

type FormSheetProps = { form: MeetingForm; onClose: () => void }

/** A form as people will meet it, to be read and printed: what each role sees and does is the server's answer. */
export function FormSheet({ form, onClose }: FormSheetProps) {
  const { forms: words, stopped: troubles } = useWords('settings')
  const locale = useLocale()
  const { key } = useAdministrator().administrator
  const [sight, setSight] = useState<FormSight | null>(null)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  useEffect(() => {
    let isWanted = true
    void askSettings<FormSight>('/api/forms/seen', key, { form }).then((asked) => {
      if (!isWanted) return
      setSight('answer' in asked ? asked.answer : null)
      setStopped('stopped' in asked ? asked.stopped : null)
    })
    return () => void (isWanted = false)
  }, [form, key])
  return (
    <section id="settings-form-sheet" tabIndex={-1} className={`${styles.written} ${own.sheet}`} aria-labelledby="settings-form-sheet-title">
      <h3 id="settings-form-sheet-title">{form.name[locale]}</h3>
      <p>{form.purposeToOthers[locale]}</p>
      <p>{form.voluntary[locale]}</p>
      <About form={form} />
      <WhyStopped stopped={stopped} />
      {sight === null && stopped === null && <p role="status">{troubles.reading}</p>}
      {sight && <Phases form={form} sight={sight} />}
      <div className={styles.acts}>
        <Button appearance="subtle" onClick={onClose}>
          {words.sheet.close}
        </Button>
        <Button appearance="primary" disabledFocusable={sight === null} onClick={() => window.print()}>
          {words.sheet.print}
        </Button>
      </div>
    </section>
  )
}

/** What the form asks for and leaves behind. */
function About({ form }: Pick<FormSheetProps, 'form'>) {
  const { sheet: words } = useWords('settings').forms
  const { organisationKinds } = useWords('table').people
  const locale = useLocale()
  const named = (kinds: MeetingForm['requiredOrganisations']) => kinds.map((kind) => organisationKinds[kind]).join(', ')
  const { requiredOrganisations, wantedOrganisations, keeps, closing, papers, outcome, cases } = form
  const asks = [...closing.requires.map((need) => words.kept[need]), ...(closing.needsFollowUp ? [words.followUp] : []), ...(closing.asksMoney ? [words.money] : [])]
  const lines = [
    words.cases[cases],
    ...(requiredOrganisations.length > 0 ? [words.required(named(requiredOrganisations))] : []),
    ...(wantedOrganisations.length > 0 ? [words.wanted(named(wantedOrganisations))] : []),
    ...(keeps.length > 0 ? [words.keeps(keeps.map((one) => words.kept[one]).join(', '))] : []),
    ...(form.needsParticipant ? [words.needsParticipant] : []),
    ...(asks.length > 0 ? [words.closing(asks.join(', '))] : []),
    ...(closing.warns.length > 0 ? [words.reminded(closing.warns.map((need) => words.kept[need]).join(', '))] : []),
    words.papers(papers.map((paper) => words.paper[paper]).join(', ')),
    words.outcome(outcome.one[locale], outcome.many[locale]),
  ]
  return (
    <ul className={styles.bullets}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Phases({ form, sight }: Pick<FormSheetProps, 'form'> & { sight: FormSight }) {
  const { forms: words } = useWords('settings')
  const locale = useLocale()
  return (
    <>
      <p>{words.sheet.length(sight.phases.length, sight.minutes)} {form.participantPresent && words.sheet.kim}</p>
      <ol className={own.phases}>
        {sight.phases.map(({ id, from, to, roles }, index) => {
          const phase = form.phases[index]
          const [chair] = roles
          return (
            <li key={id}>
              <h4>{words.sheet.phase(index + 1, chair?.title[locale] ?? '', from, to)}</h4>
              <p>{chair?.plain[locale]}</p>
              {phase && <p className={styles.quiet}>{words.sheet.begins[phase.opensWith]} {phase.mayBeSkipped && words.sheet.skipped} {phase.perCase && words.sheet.perCase}</p>}
              <Roles roles={roles} />
            </li>
          )
        })}
        {form.teamMoment && (
          <li>
            <h4>{words.phase(form.teamMoment.title[locale], form.teamMoment.minutes)}</h4>
            <p>{form.teamMoment.plain[locale]}</p>
          </li>
        )}
      </ol>
    </>
  )
}
