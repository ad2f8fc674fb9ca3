import type { Item, ItemChange } from '../item.ts'
import { remember } from '../last-action.ts'
import type { Meeting } from '../meeting.ts'
import { refuse, type Refused } from '../refusal.ts'
import type { Fact } from '../subject.ts'
import type { UndoableEvent } from '../undoable.ts'

type Change = {
  change: Pick<ItemChange, 'change' | 'content' | 'answer' | 'reply'>
  to: (item: Item) => Partial<Item>
  /** The fact that takes this one back. */
  back: (item: Item) => UndoableEvent
}

/** One change of one item: writes its history and remembers how its author takes it back. */
export function changeItem(meeting: Meeting, itemId: string, { by, at }: Fact, { change, to, back }: Change): Meeting {
  const before = meeting.items.find((item) => item.id === itemId)
  if (!before) return meeting
  const after: Item = { ...before, ...to(before), history: [...before.history, { at, by, ...change }] }
  const items = meeting.items.map((item) => (item.id === itemId ? after : item))
  return remember({ ...meeting, items }, by, { event: back(before), targetId: itemId, changes: after.history.length, before })
}

/** The item, or why nothing can be done with it. */
export function presentItem(meeting: Meeting, itemId: string): Item | Refused {
  const item = meeting.items.find((one) => one.id === itemId)
  if (!item) return refuse('noSuchItem')
  return item.isWithdrawn ? refuse('withdrawn') : item
}
