import { z } from 'zod'
import type { Item } from '../item.ts'
import { leaderOf, type Meeting } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import { freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import type { UndoableEvent } from '../undoable.ts'
import { bears, isBeyondConsent } from './answers.ts'
import { changeItem, presentItem } from './item-changes.ts'

/** A question is put and taken on as other items are; it alone gets a reply. */
export const questionCommands = [
  z.strictObject({ type: z.literal('replyToQuestion'), itemId: idSchema, words: freeText(200) }).describe('Reply to a question: by the seat that bears it; from who leads it is taken down as said.'),
] as const
export type QuestionCommand = z.infer<(typeof questionCommands)[number]>

export type QuestionEvent = Extract<UndoableEvent, { type: 'questionReplied' | 'questionReplyTakenBack' }>

export const decideQuestions: Decide<QuestionCommand, QuestionEvent> = {
  replyToQuestion: ({ itemId, words }, meeting, { by, at }) => {
    const item = presentItem(meeting, itemId)
    if ('refused' in item) return item
    if (item.kind !== 'question') return refuse('noQuestion')
    if (!mayReply(meeting, item, by)) return refuse('notYours')
    if (isBeyondConsent(meeting, item, { by, at })) return refuse('consentMissing')
    return item.reply?.words === words ? [] : [{ type: 'questionReplied', itemId, words }]
  },
}

const mayReply = (meeting: Meeting, item: Item, by: string) => leaderOf(meeting) === by || bears(meeting, item, by)

export const evolveQuestions: Evolve<QuestionEvent> = {
  questionReplied: (meeting, { itemId, words }, fact) =>
    changeItem(meeting, itemId, fact, {
      change: { change: 'replied', reply: words },
      to: () => ({ reply: { words, by: fact.by, at: fact.at } }),
      back: (item) => (item.reply ? { type: 'questionReplied', itemId, words: item.reply.words } : { type: 'questionReplyTakenBack', itemId }),
    }),
  questionReplyTakenBack: (meeting, { itemId }, fact) =>
    changeItem(meeting, itemId, fact, {
      change: { change: 'replyTakenBack' },
      to: () => ({ reply: null }),
      back: (item) => ({ type: 'questionReplied', itemId, words: item.reply?.words ?? '' }),
    }),
}
