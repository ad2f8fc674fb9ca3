import { Checkbox } from '@fluentui/react-components'
import { TextField } from '#client/meeting/text-field.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import { Roles } from '#client/meeting/form-sheet/role-sights.tsx'
import { OneOfMany, SomeOf } from './choice-fields.tsx'
import { placeOf, useEditing } from './editor-context.ts'
import type { PhaseDraft } from './form-draft.ts'
import { PromptsField } from './prompts-field.tsx'
import { TextPair } from './text-pair.tsx'

type PhaseProps = { phase: PhaseDraft; /** Its place in the form. */ at: string }

/** All that a phase says and opens, and how each role meets it. */
export function PhaseFields({ phase, at }: PhaseProps) {
  const words = useWords('settings').editor
  const { draft, changePhase, messageAt } = useEditing()
  const { fields } = words
  const set = (part: Partial<PhaseDraft>) => changePhase(phase.id, part)
  return (
    <>
      <PhaseTexts phase={phase} at={at} />
      <div className={styles.pair}>
        <TextField place={placeOf(`${at}.minutes`)} label={fields.minutes} inputMode="numeric" text={phase.minutes} longest={4} onText={(minutes) => set({ minutes })} message={messageAt(`${at}.minutes`)} />
        <OneOfMany at={`${at}.opensWith`} label={fields.opensWith} names={words.opensWith} value={phase.opensWith} onChoose={(opensWith) => set({ opensWith })} />
        <OneOfMany at={`${at}.shows`} label={fields.shows} names={words.shows} value={phase.shows} onChoose={(shows) => set({ shows })} />
      </div>
      <SomeOf at={`${at}.allows`} label={fields.allows} names={words.allows} chosen={phase.allows} onChoose={(allows) => set({ allows })} />
      <div>
        <Checkbox label={fields.mayBeSkipped} checked={phase.mayBeSkipped} onChange={(_event, { checked }) => set({ mayBeSkipped: checked === true })} />
        {draft.cases === 'several' && <Checkbox label={fields.perCase} checked={phase.perCase} onChange={(_event, { checked }) => set({ perCase: checked === true })} />}
      </div>
      <PromptsField at={at} prompts={phase.prompts} onPrompts={(prompts) => set({ prompts })} />
      <PhaseSight id={phase.id} />
    </>
  )
}

function PhaseTexts({ phase, at }: PhaseProps) {
  const words = useWords('settings').editor
  const { first, changePhase } = useEditing()
  const { fields } = words
  const set = (part: Partial<PhaseDraft>) => changePhase(phase.id, part)
  const before = first.phases.find(({ id }) => id === phase.id)
  return (
    <>
      <TextPair at={`${at}.title`} label={fields.title} hint={words.titleHint} text={phase.title} before={before?.title} onText={(title) => set({ title })} />
      <TextPair at={`${at}.titleToOthers`} label={fields.titleToOthers} hint={words.titleToOthersHint} text={phase.titleToOthers} before={before?.titleToOthers} onText={(titleToOthers) => set({ titleToOthers })} />
      <TextPair at={`${at}.plain`} rows={2} label={fields.plain} hint={words.plainHint} text={phase.plain} before={before?.plain} onText={(plain) => set({ plain })} />
      <Checkbox label={words.isSame} checked={phase.isSame} onChange={(_event, { checked }) => set({ isSame: checked === true })} />
      {!phase.isSame && <TextPair at={`${at}.plainToOthers`} rows={2} label={fields.plainToOthers} hint={words.plainToOthersHint} text={phase.plainToOthers} before={before?.plainToOthers} onText={(plainToOthers) => set({ plainToOthers })} />}
    </>
  )
}

/** The server's answer: what each role reads, sees and may do here. */
function PhaseSight({ id }: { id: string }) {
  const words = useWords('settings').editor
  const { sight, isSightNew } = useEditing()
  const locale = useLocale()
  const phase = sight?.phases.find((one) => one.id === id)
  if (!phase) return null
  const besides = phase.roles.find(({ role }) => role !== 'participant')
  return (
    <div className={styles.group} role="group" aria-label={words.meets}>
      <h4>{words.meets}</h4>
      {!isSightNew && <p className={styles.quiet}>{words.meetsBefore}</p>}
      {besides && <p>{words.othersRead(besides.title[locale], besides.plain[locale])}</p>}
      <Roles roles={phase.roles} />
    </div>
  )
}
