import type { ClosingNeed, FormField, KeptThing, MeetingForm } from '#core/meeting/meeting-form.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'

/** An ordinary form that keeps these things besides, and requires all of them that can be required, unless said otherwise. It asks for nothing else. */
export const keepingForm = (keeps: KeptThing[], requires?: ClosingNeed[]): MeetingForm => ({
  ...resursradet,
  keeps,
  fields: keeps.includes('fields') ? [askedInWriting({ need: requires === undefined ? 'required' : 'free' })] : [],
  closing: { needsFollowUp: false, asksMoney: false, requires: requires ?? keeps.filter((thing): thing is ClosingNeed => !['views', 'rests', 'earlier', 'fields'].includes(thing)), warns: [] },
})

/** The goal, asked for in writing where recommendations are put. */
export const askedInWriting = (changes: Partial<FormField> = {}): FormField => ({
  id: 'goal',
  label: { sv: 'Målet', en: 'The goal' },
  help: { sv: 'En mening.', en: 'One sentence.' },
  phase: 'recommend',
  answeredBy: 'words', ofEachCase: false,
  need: 'required',
  ...changes,
})
