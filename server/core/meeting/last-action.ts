import type { Item, ItemChange } from './item.ts'
import type { LastAction, Meeting, Told } from './meeting.ts'

/** The seat's own last action, if it is still there to take back. A seat's id may be any word, also one that every object knows. */
export const lastActionOf = (meeting: Meeting, seatId: string): LastAction | null =>
  Object.hasOwn(meeting.undo, seatId) ? (meeting.undo[seatId] ?? null) : null

export const remember = (meeting: Meeting, seatId: string, last: LastAction): Meeting => ({ ...meeting, undo: { ...meeting.undo, [seatId]: last } })

/** After something that cannot be taken back there is nothing to undo: undo never reaches past it to an older action. */
export function forget(meeting: Meeting, seatId: string): Meeting {
  if (!Object.hasOwn(meeting.undo, seatId)) return meeting
  const { [seatId]: _taken, ...undo } = meeting.undo
  return { ...meeting, undo }
}

/** What stood before the action stands again, to the letter; only the history and the count of changes go on. */
export function putBack(meeting: Meeting, { before }: LastAction): Meeting {
  if (before === null) return meeting
  if ('history' in before) return { ...meeting, items: meeting.items.map((item) => (item.id === before.id ? { ...before, history: ascribed(item.history, before) } : item)) }
  return { ...meeting, told: meeting.told.map((told) => (told.id === before.id ? { ...before, changes: told.changes } : told)) }
}

/** An answer or a reply that comes back is whose it was, in the history too: not that of the one who undid what stood instead. */
function ascribed(history: ItemChange[], { answer, reply }: Item): ItemChange[] {
  const last = history.at(-1)
  const givenBy = last?.change === 'answered' ? answer?.by : last?.change === 'replied' ? reply?.by : undefined
  if (!last || givenBy === undefined || givenBy === last.by) return history
  return [...history.slice(0, -1), { ...last, by: givenBy, undoneBy: last.by }]
}

/** Whether nobody has changed the target since: somebody else's later change is never undone along with one's own. */
export function isUntouched(meeting: Meeting, { targetId, changes }: LastAction): boolean {
  const item: Item | undefined = meeting.items.find((one) => one.id === targetId)
  if (item) return item.history.length === changes
  const told: Told | undefined = meeting.told.find((one) => one.id === targetId)
  return told?.changes === changes
}
