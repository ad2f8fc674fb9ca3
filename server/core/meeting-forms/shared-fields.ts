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

/** How the person wants to be reached, where somebody new is to get in touch: the letter says it with the day [LET-11]. */
export const contactWayField = (phase: string): WrittenField => ({
  id: 'contactWay',
  label: { sv: 'Bästa sättet att höra av sig', en: 'The best way to get in touch' },
  help: { sv: 'Fråga personen: samtal, sms eller brev? Skriv personens egna ord.', en: 'Ask the person: call, text message or letter? Write the person’s own words.' },
  phase,
  need: 'reminded',
})
