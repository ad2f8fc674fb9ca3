import { z } from 'zod'
import { mayReadItem, readersOfItems } from '../as-read-by.ts'
import { bearerOf, itemContentSchema, itemKindSchema, wholeContent, type Item, type ItemContent, type ItemKind } from '../item.ts'
import { wrongContent } from '../item-content.ts'
import { mayPut } from '../may-tell.ts'
import { remember } from '../last-action.ts'
import { handedOver, organisationsToActOn } from '../organisations-to-act.ts'
import type { Meeting } from '../meeting.ts'
import { refuse, type Refused } from '../refusal.ts'
import { idSchema } from '../scalars.ts'
import type { Asked, Decide, Evolve } from '../subject.ts'
import type { UndoableEvent } from '../undoable.ts'
import { organisationOfWriter } from '../whose-item.ts'
import { ofCase } from './cases.ts'
import { changeItem } from './item-changes.ts'

export const itemCommands = [
  z.strictObject({ type: z.literal('addItem'), kind: itemKindSchema, content: itemContentSchema }).describe('Put an item: a recommendation, an undertaking, the participant’s own step, a question, something good to know, or a decision made elsewhere.'),
  z.strictObject({ type: z.literal('editItem'), itemId: idSchema, content: itemContentSchema }).describe('Word one’s own item anew. It is then a new question.'),
  z.strictObject({ type: z.literal('withdrawItem'), itemId: idSchema }).describe('Take one’s own item back.'),
] as const
export type ItemCommand = z.infer<(typeof itemCommands)[number]>

export type ItemEvent =
  | { type: 'itemAdded'; itemId: string; kind: ItemKind; content: ItemContent; isSettledByAuthor: boolean; caseId?: string }
  | Extract<UndoableEvent, { type: 'itemEdited' | 'itemWithdrawn' | 'itemRestored' }>

export const decideItems: Decide<ItemCommand, ItemEvent> = {
  addItem: ({ kind, content }, meeting, asked) => {
    const wrong = wrongContent(kind, content, meeting, asked) ?? beyondConsent({ id: null, kind, content }, meeting, asked)
    if (wrong) return wrong
    return [{ type: 'itemAdded', itemId: asked.newId(), kind, content, isSettledByAuthor: settles(kind, content, asked), ...ofCase(meeting) }]
  },
  editItem: ({ itemId, content }, meeting, asked) => {
    const item = ownItem(meeting, itemId, asked)
    if ('refused' in item) return item
    const wrong = wrongContent(item.kind, content, meeting, asked, item.content) ?? (content.about === item.content.about ? handsToOthers(item, content, meeting, asked) : beyondConsent({ ...item, content }, meeting, asked))
    if (wrong) return wrong
    return JSON.stringify(item.content) === JSON.stringify(wholeContent(content)) ? [] : [{ type: 'itemEdited', itemId, content }]
  },
  withdrawItem: ({ itemId }, meeting, asked) => {
    const item = ownItem(meeting, itemId, asked)
    return 'refused' in item ? item : [{ type: 'itemWithdrawn', itemId }]
  },
}

/** Who adds what they bear themselves has taken it on by that; a participant's own step is theirs from the start. */
function settles(kind: ItemKind, content: ItemContent, { by, role }: Asked): boolean {
  if (kind === 'undertaking' || kind === 'question') return bearerOf({ content }) === by
  return kind === 'ownStep' && role === 'participant'
}

/** Of a kind that consent does not let its writer's organisation tell all who would read it, or those who are to act on it and read it when they come. */
function beyondConsent({ id, kind, content }: { id: string | null; kind: ItemKind; content: ItemContent }, meeting: Meeting, { by, at }: Asked): Refused | null {
  const { about } = content
  if (about === undefined) return null
  const mayTell = (organisationIds: string[]) => mayPut(about, organisationOfWriter(meeting, by), organisationIds, meeting, at)
  if (!mayTell(readersOfItems(meeting))) return refuse('kindNotCovered')
  return mayTell(organisationsToActOn({ id, content: handedOver(kind, content) }, meeting)) ? null : refuse('kindNotForThem')
}

/** What is marked and stands is given to nobody to act on whose organisation does not read it as it stands. */
function handsToOthers(item: Item, content: ItemContent, meeting: Meeting, { at }: Asked): Refused | null {
  const toAct = organisationsToActOn({ id: item.id, content: handedOver(item.kind, content) }, meeting)
  return content.about === undefined || toAct.every((id) => mayReadItem(meeting, item, id, at)) ? null : refuse('kindNotForThem')
}

function ownItem(meeting: Meeting, itemId: string, { by }: Asked): Item | Refused {
  const item = meeting.items.find((one) => one.id === itemId)
  if (!item) return refuse('noSuchItem')
  if (item.by !== by) return refuse('notYours')
  return item.isWithdrawn ? refuse('withdrawn') : item
}

export const evolveItems: Evolve<ItemEvent> = {
  itemAdded: (meeting, { itemId, kind, content, isSettledByAuthor, caseId }, { by, at }) => {
    const item: Item = {
      id: itemId,
      ...(caseId !== undefined && { caseId }),
      kind,
      by,
      content: wholeContent(content),
      isWithdrawn: false,
      isMoved: false,
      answer: isSettledByAuthor && kind === 'ownStep' ? { answer: 'yes', words: null, by, at } : null,
      confirmedAt: isSettledByAuthor && kind !== 'ownStep' ? at : null,
      ...(isSettledByAuthor && kind !== 'ownStep' && { confirmedBy: by }),
      reply: null,
      history: [{ at, by, change: 'added', content: wholeContent(content) }],
    }
    const added = { ...meeting, items: [...meeting.items, item] }
    return remember(added, by, { event: { type: 'itemWithdrawn', itemId }, targetId: itemId, changes: 1, before: null })
  },
  /** A new wording is a new question: the answer given to the old one stays in the history only. */
  itemEdited: (meeting, { itemId, content }, fact) =>
    changeItem(meeting, itemId, fact, {
      change: { change: 'edited', content: wholeContent(content) },
      to: (item) => ({ content: wholeContent(content), ...reopened(item, content, fact.at) }),
      back: (item) => ({ type: 'itemEdited', itemId, content: item.content }),
    }),
  itemWithdrawn: (meeting, { itemId }, fact) =>
    changeItem(meeting, itemId, fact, {
      change: { change: 'withdrawn' },
      to: () => ({ isWithdrawn: true }),
      back: () => ({ type: 'itemRestored', itemId }),
    }),
  /** In front of the group again: after a withdrawal, or after the chair had moved it to later. */
  itemRestored: (meeting, { itemId }, fact) =>
    changeItem(meeting, itemId, fact, {
      change: { change: 'restored' },
      to: () => ({ isWithdrawn: false, isMoved: false }),
      back: () => ({ type: 'itemWithdrawn', itemId }),
    }),
}

/** Who words anew what they bear themselves stands by it; everybody else is asked anew. */
function reopened(item: Item, content: ItemContent, at: string): Partial<Item> {
  const isOwn = bearerOf({ content }) === item.by
  const isBorne = item.kind === 'undertaking' || item.kind === 'question'
  const answer = isOwn && item.kind === 'ownStep' ? item.answer : null
  return { answer, reply: null, confirmedAt: isOwn && isBorne ? (item.confirmedAt ?? at) : null, confirmedBy: isOwn && isBorne ? item.by : undefined, isMoved: false }
}
