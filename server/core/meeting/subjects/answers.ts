import { z } from 'zod'
import { answerSchema, settlementOf, type Item } from '../item.ts'
import { seatById, type Meeting } from '../meeting.ts'
import { refuse, type Refused } from '../refusal.ts'
import { freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import type { UndoableEvent } from '../undoable.ts'
import { changeItem } from './item-changes.ts'

export const answerCommands = [
  /** The participant's answer: their own, or taken down by the chair as said. */
  z.strictObject({ type: z.literal('answerItem'), itemId: idSchema, answer: answerSchema, words: freeText(200).nullable() }).describe('The participant’s answer; from the chair it is taken down as said.'),
  z.strictObject({ type: z.literal('confirmItem'), itemId: idSchema }).describe('Confirm an undertaking that names this seat.'),
  z.strictObject({ type: z.literal('moveItem'), itemId: idSchema }).describe('Move an open item to the follow-up talk.'),
] as const
export type AnswerCommand = z.infer<(typeof answerCommands)[number]>

export type AnswerEvent =
  | { type: 'itemMoved'; itemId: string }
  | Extract<UndoableEvent, { type: 'itemAnswered' | 'itemAnswerTakenBack' | 'itemConfirmed' | 'itemConfirmationTakenBack' }>

export const decideAnswers: Decide<AnswerCommand, AnswerEvent> = {
  answerItem: ({ itemId, answer, words }, meeting) => {
    const item = presentItem(meeting, itemId)
    if ('refused' in item) return item
    if (item.kind === 'undertaking' && answer !== 'no') {
      // A no to somebody's undertaking can be taken back; a yes to it is nobody's to give but theirs.
      return item.answer ? [{ type: 'itemAnswerTakenBack', itemId }] : refuse('onlyNoToAnUndertaking')
    }
    if (item.answer?.answer === answer && item.answer.words === words) return []
    return [{ type: 'itemAnswered', itemId, answer, words }]
  },
  confirmItem: ({ itemId }, meeting, { by }) => {
    const item = presentItem(meeting, itemId)
    if ('refused' in item) return item
    if (item.kind !== 'undertaking') return refuse('notToBeConfirmed')
    if (!undertakes(meeting, item, by)) return refuse('notYours')
    return item.confirmedAt === null ? [{ type: 'itemConfirmed', itemId }] : []
  },
  moveItem: ({ itemId }, meeting) => {
    const item = presentItem(meeting, itemId)
    if ('refused' in item) return item
    const settlement = settlementOf(item)
    if (settlement === 'moved') return []
    return settlement === 'open' ? [{ type: 'itemMoved', itemId }] : refuse('alreadySettled')
  },
}

function presentItem(meeting: Meeting, itemId: string): Item | Refused {
  const item = meeting.items.find((one) => one.id === itemId)
  if (!item) return refuse('noSuchItem')
  return item.isWithdrawn ? refuse('withdrawn') : item
}

/**
 * The seat that undertakes, or another seat in the same role from the same organisation: never the referrer for the
 * representative. Who sits on the phone without a screen says it, and the chair takes it down.
 */
export function undertakes(meeting: Meeting, item: Item, by: string): boolean {
  const { who } = item.content
  if (who.kind !== 'seat') return false
  const named = seatById(meeting, who.seatId)
  const asking = seatById(meeting, by)
  if (!named || !asking) return false
  if (asking.role === 'chair' && named.attends === 'phone' && named.admittedDevice === null) return true
  return named.id === by || (named.organisationId !== null && named.organisationId === asking.organisationId && named.role === asking.role)
}

export const evolveAnswers: Evolve<AnswerEvent> = {
  itemAnswered: (meeting, { itemId, answer, words }, fact) =>
    changeItem(meeting, itemId, fact, {
      change: { change: 'answered', answer },
      to: () => ({ answer: { answer, words, by: fact.by, at: fact.at } }),
      back: (item) => answerBefore(item),
    }),
  itemAnswerTakenBack: (meeting, { itemId }, fact) =>
    changeItem(meeting, itemId, fact, {
      change: { change: 'answerTakenBack' },
      to: () => ({ answer: null }),
      back: (item) => answerBefore(item),
    }),
  itemConfirmed: (meeting, { itemId }, fact) =>
    changeItem(meeting, itemId, fact, {
      change: { change: 'confirmed' },
      to: () => ({ confirmedAt: fact.at }),
      back: () => ({ type: 'itemConfirmationTakenBack', itemId }),
    }),
  itemConfirmationTakenBack: (meeting, { itemId }, fact) =>
    changeItem(meeting, itemId, fact, {
      change: { change: 'confirmationTakenBack' },
      to: () => ({ confirmedAt: null }),
      back: () => ({ type: 'itemConfirmed', itemId }),
    }),
  itemMoved: (meeting, { itemId }, fact) =>
    changeItem(meeting, itemId, fact, {
      change: { change: 'moved' },
      to: () => ({ isMoved: true }),
      back: () => ({ type: 'itemRestored', itemId }),
    }),
}

const answerBefore = ({ id, answer }: Item): UndoableEvent =>
  answer ? { type: 'itemAnswered', itemId: id, answer: answer.answer, words: answer.words } : { type: 'itemAnswerTakenBack', itemId: id }
