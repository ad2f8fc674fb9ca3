import { z } from 'zod'
import { clockSchema, daySchema, freeText, idSchema } from './scalars.ts'

export const itemKindSchema = z.enum(['recommendation', 'undertaking', 'ownStep'])
export type ItemKind = z.infer<typeof itemKindSchema>

/** What people say they will do, as verbs with one slot. The letter knows a sentence for each, in every language. */
export const actSchema = z.enum(['call', 'book', 'send', 'meet', 'apply', 'try', 'wait', 'help', 'findOut', 'talkTo'])
export type Act = z.infer<typeof actSchema>

export const whatSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('act'), act: actSchema, object: freeText(120) }),
  z.strictObject({ kind: z.literal('words'), words: freeText(200) }),
])
export type What = z.infer<typeof whatSchema>

/** A seat at the table, or somebody outside it who is named with their organisation. */
export const whoSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), seatId: idSchema }),
  z.strictObject({ kind: z.literal('outside'), name: freeText(60), organisation: freeText(80) }),
])
export type Who = z.infer<typeof whoSchema>

/** A day, a last day, or, when no day is known, who makes contact and by when. */
export const whenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('on'), date: daySchema, time: clockSchema.nullable() }),
  z.strictObject({ kind: z.literal('by'), date: daySchema }),
  z.strictObject({ kind: z.literal('contact'), seatId: idSchema, by: daySchema }),
])
export type When = z.infer<typeof whenSchema>

export const itemContentSchema = z.strictObject({
  what: whatSchema,
  why: freeText(200).nullable(),
  who: whoSchema,
  when: whenSchema.nullable(),
})
export type ItemContent = z.infer<typeof itemContentSchema>

export const answerSchema = z.enum(['yes', 'notYet', 'no'])
export type Answer = z.infer<typeof answerSchema>

export type GivenAnswer = { answer: Answer; words: string | null; by: string; at: string }

export type ItemChange = {
  at: string
  by: string
  change: 'added' | 'edited' | 'answered' | 'answerTakenBack' | 'confirmed' | 'confirmationTakenBack' | 'withdrawn' | 'restored' | 'moved'
  content?: ItemContent
  answer?: Answer
}

export type Item = {
  id: string
  kind: ItemKind
  by: string
  content: ItemContent
  isWithdrawn: boolean
  isMoved: boolean
  answer: GivenAnswer | null
  confirmedAt: string | null
  history: ItemChange[]
}

export type Settlement = 'open' | 'agreed' | 'later' | 'notAgreed' | 'moved' | 'withdrawn'

const ofAnswer: Record<Answer, Settlement> = { yes: 'agreed', notYet: 'later', no: 'notAgreed' }

/** Where an item stands: an undertaking is settled by who undertakes it unless the participant says no, the others by the participant's answer. */
export function settlementOf(item: Item): Settlement {
  if (item.isWithdrawn) return 'withdrawn'
  if (item.kind === 'undertaking' && item.answer?.answer !== 'no') {
    if (item.confirmedAt !== null) return 'agreed'
  } else if (item.answer) return ofAnswer[item.answer.answer]
  return item.isMoved ? 'moved' : 'open'
}
