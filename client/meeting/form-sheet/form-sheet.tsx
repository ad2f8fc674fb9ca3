import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'
import styles from '#client/ui/sheet.module.css'
import type { FormSight, KeptFormAnswer } from '#core/wire/forms.ts'
import own from './form-sheet.module.css'
import { Roles } from './role-sights.tsx'

type MeetingForm = KeptFormAnswer['form']
type FormSheetProps = { form: MeetingForm; /** What each role sees and does; null until the server has said it. */ sight: FormSight | null; /** Why it has not. */ stopped: ReactNode; onClose: () => void }

/** Where it stands, to be led there. */
export const formSheetPlace = 'settings-form-sheet'

/** A form as people will meet it, to be read and printed: what each role sees and does is the server's answer. */
export function FormSheet({ form, sight, stopped, onClose }: FormSheetProps) {
  const { forms: words, stopped: troubles } = useWords('settings')
  const locale = useLocale()
  return (
    <section id={formSheetPlace} tabIndex={-1} className={`${styles.written} ${own.sheet}`} aria-labelledby="settings-form-sheet-title">
      <h3 id="settings-form-sheet-title">{form.name[locale]}</h3>
      <p>{form.purposeToOthers[locale]}</p>
      <p>{form.voluntary[locale]}</p>
      <About form={form} />
      {stopped}
      {sight === null && !stopped && <p role="status">{troubles.reading}</p>}
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
function About({ form }: { form: MeetingForm }) {
  const { sheet: words } = useWords('settings').forms
  const { organisationKinds } = useWords('table').people
  const locale = useLocale()
  const named = (kinds: MeetingForm['requiredOrganisations']) => kinds.map((kind) => organisationKinds[kind]).join(', ')
  const { requiredOrganisations, wantedOrganisations, closing, papers, outcome, cases, fields, goals } = form
  const keeps = form.keeps.filter((one) => one !== 'fields')
  const inWriting = (need: (typeof fields)[number]['need']) => fields.filter((field) => field.need === need).map(({ label }) => inSentence(label[locale], locale))
  const asks = [...inWriting('required'), ...closing.requires.map((need) => words.kept[need]), ...(closing.needsFollowUp ? [words.followUp] : []), ...(closing.asksMoney ? [words.money] : [])]
  const reminded = [...inWriting('reminded'), ...closing.warns.map((need) => words.kept[need])]
  const lines = [
    words.cases[cases],
    ...form.requiredRoles.map((role) => (role === 'referrer' && cases === 'several' ? words.bringsCase : words.requiredRole[role])),
    ...(requiredOrganisations.length > 0 ? [words.required(named(requiredOrganisations))] : []),
    ...(form.atLeast > 0 ? [words.atLeast(form.atLeast)] : []),
    ...(wantedOrganisations.length > 0 ? [words.wanted(named(wantedOrganisations))] : []),
    ...(form.wantedCare ? [words.wantedCare(form.wantedCare[locale])] : []),
    ...(keeps.length > 0 ? [words.keeps(keeps.map((one) => words.kept[one]).join(', '))] : []),
    ...(form.handsOnTo ? [words.handsOnTo(form.handsOnTo.map(({ name }) => name[locale]).join(', '))] : []),
    ...(form.needsParticipant ? [words.needsParticipant] : []),
    ...(asks.length > 0 ? [words.closing(asks.join(', '))] : []),
    ...(closing.followedUpBy ? [words.followedUpBy[closing.followedUpBy]] : []),
    ...(closing.staysUntilTakenOver ? [words.stays] : []),
    ...(reminded.length > 0 ? [words.reminded(reminded.join(', '))] : []),
    ...(inWriting('free').length > 0 ? [words.mayWrite(inWriting('free').join(', '))] : []),
    words.papers(papers.map((paper) => words.paper[paper]).join(', ')),
    words.outcome(outcome.one[locale], outcome.many[locale]),
    ...goals.map(({ sentence }) => words.goal(sentence[locale])),
  ]
  return (
    <ul className={styles.bullets}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** What is written in this part, in own words or as a yes or no. */
const written = ({ fields }: MeetingForm, phaseId: string) => fields.filter(({ phase, answeredBy }) => phase === phaseId && answeredBy !== 'items')

/** As it stands in a sentence: with a small letter, but a word in capitals as it is. */
const inSentence = (label: string, locale: string): string => (/^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase(locale) + label.slice(1))

/** Of a meeting with several cases: what it takes besides them, and for each. */
function lengthOf({ cases, phases }: MeetingForm, sight: FormSight, words: Words<'settings'>['forms']['sheet']): string {
  if (cases === 'one') return words.length(sight.phases.length, sight.minutes)
  const each = phases.reduce((sum, { perCase, minutes }) => sum + (perCase ? minutes : 0), 0)
  return words.lengthOfCases(sight.phases.length, sight.minutes - each, each)
}

function Phases({ form, sight }: { form: MeetingForm; sight: FormSight }) {
  const { forms: words } = useWords('settings')
  const locale = useLocale()
  return (
    <>
      <p>{lengthOf(form, sight, words.sheet)} {form.participantPresent && words.sheet.kim}</p>
      <ol className={own.phases}>
        {sight.phases.map(({ id, from, to, roles }, index) => {
          const phase = form.phases[index]
          const [chair] = roles
          return (
            <li key={id}>
              <h4>{words.sheet.phase(index + 1, chair?.title[locale] ?? '', from, to)}</h4>
              <p>{chair?.plain[locale]}</p>
              {phase && <p className={styles.quiet}>{words.sheet.begins[phase.opensWith]} {phase.mayBeSkipped && words.sheet.skipped} {phase.perCase && words.sheet.perCase} {written(form, id).length > 0 && words.sheet.writes(written(form, id).map(({ label }) => inSentence(label[locale], locale)).join(', '))}</p>}
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
