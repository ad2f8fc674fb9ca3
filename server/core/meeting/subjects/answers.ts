import { z } from 'zod'
import { answerSchema, bearerOf, type Answer, type Item } from '../item.ts'
import { kindRules, settlementOf } from '../kinds.ts'
import { participantOf, seatById, type Meeting } from '../meeting.ts'
import { refuse, type Refused } from '../refusal.ts'
import { freeText, idSchema } from '../scalars.ts'
import { isSeatBeyondConsent, speaksFor } from '../speaks-for.ts'
import type { Decide, Evolve } from '../subject.ts'
import type { UndoableEvent } from '../undoable.ts'
import { changeItem, presentItem } from './item-changes.ts'

export const answerCommands = [
  /** The participant's answer: their own, or taken down by who leads as said. */
  z.strictObject({ type: z.literal('answerItem'), itemId: idSchema, answer: answerSchema, words: freeText(200).nullable() }).describe('The participant’s answer; from who leads it is taken down as said. To advice and own steps: yes, notYet, no. To what others do: no. To what one is told: notUnderstood, notRight.'),
  z.strictObject({ type: z.literal('takeBackAnswer'), itemId: idSchema }).describe('Take the participant’s answer back: the item has none again.'),
  z.strictObject({ type: z.literal('confirmItem'), itemId: idSchema }).describe('Confirm an undertaking, or take on a question, that names this seat.'),
  z.strictObject({ type: z.literal('moveItem'), itemId: idSchema }).describe('Move an open item to the follow-up talk.'),
] as const
export type AnswerCommand = z.infer<(typeof answerCommands)[number]>

export type AnswerEvent =
  | { type: 'itemMoved'; itemId: string }
  | Extract<UndoableEvent, { type: 'itemAnswered' | 'itemAnswerTakenBack' | 'itemConfirmed' | 'itemConfirmationTakenBack' }>

export const decideAnswers: Decide<AnswerCommand, AnswerEvent> = {
  answerItem: ({ itemId, answer, words }, meeting, { by }) => {
    const item = presentItem(meeting, itemId)
    if ('refused' in item) return item
    const wrong = wrongAnswer(item, answer)
    if (wrong) return wrong
    if (item.answer?.answer === answer && item.answer.words === words) return []
    if (isParticipantsOwn(meeting, item, by)) return refuse('participantHasAnswered')
    return [{ type: 'itemAnswered', itemId, answer, words }]
  },
  takeBackAnswer: ({ itemId }, meeting, { by }) => {
    const item = presentItem(meeting, itemId)
    if ('refused' in item) return item
    if (isParticipantsOwn(meeting, item, by)) return refuse('participantHasAnswered')
    return item.answer ? [{ type: 'itemAnswerTakenBack', itemId }] : []
  },
  confirmItem: ({ itemId }, meeting, { by, at }) => {
    const item = presentItem(meeting, itemId)
    if ('refused' in item) return item
    if (kindRules[item.kind].settledBy !== 'bearer') return refuse('notToBeConfirmed')
    if (!bears(meeting, item, by)) return refuse('notYours')
    if (isBeyondConsent(meeting, item, { by, at })) return refuse('consentMissing')
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

/** Whether a guardian would answer over what the participant has answered, themselves or as taken down: that stands until they change it. */
function isParticipantsOwn(meeting: Meeting, { answer }: Item, by: string): boolean {
  if (answer === null || !participantOf(meeting)) return false
  const guards = (seatId: string) => seatById(meeting, seatId)?.answersForParticipant === true
  return guards(by) && !guards(answer.by)
}

/** A yes to what somebody else does is nobody's to give but theirs; what one is only told is neither taken nor refused. */
function wrongAnswer({ kind }: Item, answer: Answer): Refused | null {
  const { answers, settledBy } = kindRules[kind]
  if (answers.includes(answer)) return null
  return refuse(settledBy === 'bearer' ? 'onlyNoToAnUndertaking' : 'notToBeAnswered')
}

/** Whether what this seat asks is the bearer's to say. */
export const bears = (meeting: Meeting, item: Item, by: string): boolean => speaksFor(meeting, bearerOf(item), by)

export const isBeyondConsent = (meeting: Meeting, item: Item, asked: { by: string; at: string }): boolean => isSeatBeyondConsent(meeting, bearerOf(item), asked)

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
      to: () => ({ confirmedAt: fact.at, confirmedBy: fact.by }),
      back: () => ({ type: 'itemConfirmationTakenBack', itemId }),
    }),
  itemConfirmationTakenBack: (meeting, { itemId }, fact) =>
    changeItem(meeting, itemId, fact, {
      change: { change: 'confirmationTakenBack' },
      to: () => ({ confirmedAt: null, confirmedBy: undefined }),
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
