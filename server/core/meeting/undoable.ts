import type { InformationKind } from './information-kind.ts'
import type { Answer, ItemContent } from './item.ts'

/** Facts about items and told words: each has an opposite, so each can be taken back by who made it. */
export type UndoableEvent =
  | { type: 'itemWithdrawn'; itemId: string }
  | { type: 'itemRestored'; itemId: string }
  | { type: 'itemEdited'; itemId: string; content: ItemContent }
  | { type: 'itemAnswered'; itemId: string; answer: Answer; words: string | null }
  | { type: 'itemAnswerTakenBack'; itemId: string }
  | { type: 'itemConfirmed'; itemId: string }
  | { type: 'itemConfirmationTakenBack'; itemId: string }
  | { type: 'questionReplied'; itemId: string; words: string }
  | { type: 'questionReplyTakenBack'; itemId: string }
  | { type: 'toldChanged'; toldId: string; words: string; about?: InformationKind | null }
  | { type: 'toldRemoved'; toldId: string }
  | { type: 'toldRestored'; toldId: string }
