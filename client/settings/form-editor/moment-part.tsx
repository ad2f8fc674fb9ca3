import { Checkbox } from '@fluentui/react-components'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import { placeOf, useEditing } from './editor-context.ts'
import { draftFrom } from './draft-from.ts'
import type { MomentDraft } from './form-draft.ts'
import { PromptsField } from './prompts-field.tsx'
import { TextPair } from './text-pair.tsx'

/** To begin from, where the form had none. */
const ours = allMeetingForms.map((form) => draftFrom(form).teamMoment).find((moment) => moment !== null) ?? null

/** The team's own moment: whether there is one, and what is said of it. */
export function MomentPart() {
  const words = useWords('settings').editor
  const { draft, first, change } = useEditing()
  const { teamMoment: moment } = draft
  return (
    <Part id={placeOf('teamMoment')} title={words.moment}>
      <Checkbox label={words.hasMoment} checked={moment !== null} onChange={(_event, { checked }) => change({ teamMoment: checked === true ? (first.teamMoment ?? ours) : null })} />
      {moment && <MomentFields moment={moment} />}
    </Part>
  )
}

function MomentFields({ moment }: { moment: MomentDraft }) {
  const { fields, plainToOthersHint } = useWords('settings').editor
  const { first, change, messageAt } = useEditing()
  const set = (part: Partial<MomentDraft>) => change({ teamMoment: { ...moment, ...part } })
  const before = first.teamMoment ?? undefined
  return (
    <>
      <TextPair at="teamMoment.title" label={fields.title} text={moment.title} before={before?.title} onText={(title) => set({ title })} />
      <TextPair at="teamMoment.plain" rows={2} label={fields.plain} text={moment.plain} before={before?.plain} onText={(plain) => set({ plain })} />
      <TextPair at="teamMoment.plainToParticipant" rows={2} label={fields.plainToParticipant} text={moment.plainToParticipant} before={before?.plainToParticipant} onText={(plainToParticipant) => set({ plainToParticipant })} />
      <TextPair at="teamMoment.plainBesideParticipant" rows={2} label={fields.plainBesideParticipant} hint={plainToOthersHint} text={moment.plainBesideParticipant} before={before?.plainBesideParticipant} onText={(plainBesideParticipant) => set({ plainBesideParticipant })} />
      <TextField place={placeOf('teamMoment.minutes')} label={fields.minutes} inputMode="numeric" text={moment.minutes} longest={4} onText={(minutes) => set({ minutes })} message={messageAt('teamMoment.minutes')} />
      <PromptsField heading="h3" at="teamMoment" prompts={moment.prompts} onPrompts={(prompts) => set({ prompts })} />
    </>
  )
}
