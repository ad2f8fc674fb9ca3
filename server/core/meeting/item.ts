import { z } from 'zod'
import { catalogueSourceSchema } from './catalogue-source.ts'
import { informationKinds } from './information-kind.ts'
import { clockSchema, daySchema, freeText, idSchema } from './scalars.ts'

export const itemKindSchema = z.enum(['recommendation', 'undertaking', 'ownStep', 'question', 'information', 'reportedDecision'])
export type ItemKind = z.infer<typeof itemKindSchema>

/** Which part of life an item is about. */
export const trackSchema = z.enum(['health', 'social', 'work'])
export type Track = z.infer<typeof trackSchema>

/** How long one waits before it begins, as far as anybody knows. */
export const waitSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('about'), from: z.number().int().min(1).max(99), to: z.number().int().min(1).max(99), unit: z.enum(['days', 'weeks', 'months']) }),
])
export type Wait = z.infer<typeof waitSchema>

/** What people say they will do, as verbs with one slot. The letter knows a sentence for each, in every language. */
export const actSchema = z.enum([
  'call', 'book', 'send', 'meet', 'apply', 'try', 'wait', 'help', 'findOut', 'talkTo',
  'contact', 'write', 'visit', 'goAlong', 'goTo', 'invite', 'signUp', 'ask', 'tell', 'remind', 'show', 'plan', 'goThrough', 'followUp', 'arrange',
  'fillIn', 'sign', 'handIn', 'bring', 'gather', 'pay', 'read', 'thinkAbout', 'choose', 'start', 'goOn', 'stop', 'practise', 'rest',
])
export type Act = z.infer<typeof actSchema>

export const whatSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('act'), act: actSchema, object: freeText(120) }),
  z.strictObject({ kind: z.literal('words'), words: freeText(200) }),
])
export type What = z.infer<typeof whatSchema>

/**
 * A seat at the table, somebody outside it who is named with their organisation, an organisation whose person nobody knows, or
 * (`person`) whom the meeting is about, where they have no seat.
 */
export const whoSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), seatId: idSchema }),
  z.strictObject({ kind: z.literal('outside'), name: freeText(60), organisation: freeText(80) }),
  z.strictObject({ kind: z.literal('organisation'), organisation: freeText(80) }),
  z.strictObject({ kind: z.literal('person') }),
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
  /** Who does it; of a question who is asked; of information who told it; of a decision which authority made it. */
  who: whoSchema,
  /** When it happens; of a question by when it is answered; of a decision the day it was made. */
  when: whenSchema.nullable(),
  track: trackSchema.nullable(),
  wait: waitSchema.nullable(),
  /** The seat that takes a question to somebody who is not at the table. */
  carriedBy: idSchema.nullable(),
  /** The entry of the host authority's catalogue that it was taken from; absent from most. */
  from: catalogueSourceSchema.optional(),
  /** What kind of information it gives away, where somebody said so: it binds who reads it. */
  about: z.enum(informationKinds).optional(),
})
export type ItemContent = z.infer<typeof itemContentSchema>

/** Facts from before these fields were there lack them. */
export const wholeContent = (content: ItemContent): ItemContent => ({ ...{ track: null, wait: null, carriedBy: null }, ...content })

/** To what one does: yes, not yet, no. To what one is told: I do not understand, it is not right. */
export const answerSchema = z.enum(['yes', 'notYet', 'no', 'notUnderstood', 'notRight'])
export type Answer = z.infer<typeof answerSchema>

export type GivenAnswer = { answer: Answer; words: string | null; by: string; at: string }

/** What somebody answered to a question. */
export type Reply = { words: string; by: string; at: string }

export const itemChangeSchema = z.enum(['added', 'edited', 'answered', 'answerTakenBack', 'confirmed', 'confirmationTakenBack', 'replied', 'replyTakenBack', 'withdrawn', 'restored', 'moved'])
export type ItemChangeKind = z.infer<typeof itemChangeSchema>

export type ItemChange = {
  at: string
  /** Whose change it is; of an answer or a reply that undo brought back, who had given it. */
  by: string
  /** Who undid, when that brought back what somebody else had given. */
  undoneBy?: string
  change: ItemChangeKind
  content?: ItemContent
  answer?: Answer
  reply?: string
}

export type Item = {
  id: string
  /** The case it was put in, where a meeting has several. */
  caseId?: string
  kind: ItemKind
  by: string
  content: ItemContent
  isWithdrawn: boolean
  isMoved: boolean
  answer: GivenAnswer | null
  /** When the undertaking was confirmed, or the question taken on. */
  confirmedAt: string | null
  /** Who said so: the bearer, a colleague, or who leads for somebody without a screen. Absent while nobody has. */
  confirmedBy?: string | undefined
  reply: Reply | null
  history: ItemChange[]
}

/** The seat that undertakes, answers or carries an item; null when nobody at the table does. */
export const bearerOf = ({ content: { who, carriedBy } }: Pick<Item, 'content'>): string | null => (who.kind === 'seat' ? who.seatId : carriedBy)
