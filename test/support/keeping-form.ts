import type { ClosingNeed, KeptThing, MeetingForm } from '#core/meeting/meeting-form.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'

/** An ordinary form that keeps these things besides, and requires all of them that can be required, unless said otherwise. It asks for nothing else. */
export const keepingForm = (keeps: KeptThing[], requires: ClosingNeed[] = keeps.filter((thing): thing is ClosingNeed => !['views', 'rests', 'earlier'].includes(thing))): MeetingForm => ({
  ...resursradet,
  keeps,
  closing: { needsFollowUp: false, asksMoney: false, requires, warns: [] },
})
