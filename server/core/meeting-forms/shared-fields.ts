import type { WrittenForm } from '#core/meeting/meeting-form.ts'

export type WrittenField = NonNullable<WrittenForm['fields']>[number]

/** The goal in one sentence, where a form asks to have it in writing. */
export const goalField = (phase: string, need: WrittenField['need'] = 'required'): WrittenField => ({
  id: 'goal',
  label: { sv: 'Målet', en: 'The goal' },
  help: { sv: 'En mening: vad, och senast när? Hur ser ni att det är nått?', en: 'One sentence: what, and by when? How do you see that it is reached?' },
  phase,
  need,
})
