import { isOfNobody } from './consent-in-force.ts'
import type { Item } from './item.ts'
import { mayRead } from './may-tell.ts'
import { isAtTable, seatById, type Meeting, type Seat } from './meeting.ts'
import { viewerOf, type Viewer } from './viewer.ts'

type Sits = Pick<Seat, 'id' | 'role' | 'organisationId'>

/** Who reads all that was put: whom it is about, those beside them, and the chair, who leads with it. */
const readsAll: readonly Viewer[] = ['chair', 'participant', 'supportPerson', 'interpreter']

const organisationOf = (meeting: Meeting, seatId: string): string | null => seatById(meeting, seatId)?.organisationId ?? null

/** What is marked is bound by the consent of its writer's organisation; what the participant or somebody beside them put is theirs to tell. */
function mayReadItem(meeting: Meeting, { by, content: { about } }: Item, organisationId: string, at?: string): boolean {
  const from = organisationOf(meeting, by)
  return about === undefined || from === null || isOfNobody(meeting.plan) || mayRead({ kind: about, from }, organisationId, meeting, at)
}

/** The organisations that look at a page: on a large screen all that sit at the table. Null: whoever looks reads all. */
function organisationsLooking(meeting: Meeting, viewer: Viewer, { organisationId }: Pick<Seat, 'organisationId'>): string[] | null {
  if (viewer === 'stage') return [...new Set(meeting.seats.filter((seat) => isAtTable(seat) && !readsAll.includes(seat.role)).flatMap((seat) => seat.organisationId ?? []))]
  return readsAll.includes(viewer) || organisationId === null ? null : [organisationId]
}

/** The items, and the points of last time, that consent does not let this seat read, where it is read at `at` as it holds then. Ids, in order; mostly none. */
export function hiddenFrom(meeting: Meeting, seat: Sits, viewer: Viewer = viewerOf(meeting, seat.id, seat.role), at?: string): string[] {
  const isMarked = meeting.items.some(({ content }) => content.about !== undefined) || meeting.kept.earlier.some(({ about }) => about !== undefined)
  const looking = isMarked ? organisationsLooking(meeting, viewer, seat) : null
  if (looking === null) return []
  const items = meeting.items.filter((item) => looking.some((id) => !mayReadItem(meeting, item, id, at)))
  const earlier = isOfNobody(meeting.plan) ? [] : meeting.kept.earlier.filter(({ about }) => looking.some((id) => !mayRead({ ...(about && { kind: about }) }, id, meeting, at)))
  return [...items, ...earlier].map(({ id }) => id)
}

const made = new WeakMap<Meeting, Map<string, Meeting>>()

/** The meeting without what is hidden, and what hangs on it: the same meeting where nothing is, and one for all who read the same. */
export function withoutHidden(meeting: Meeting, hidden: readonly string[]): Meeting {
  if (hidden.length === 0) return meeting
  const known = made.get(meeting) ?? new Map<string, Meeting>()
  made.set(meeting, known)
  const before = known.get(hidden.join())
  if (before) return before
  const isSeen = ({ id }: { id: string }) => !hidden.includes(id)
  const rests = meeting.kept.rests.filter(({ of }) => of.kind === 'case' || isSeen({ id: of.itemId }))
  const gone = [...hidden.map((id) => `item:${id}`), ...meeting.kept.rests.filter((rest) => !rests.includes(rest)).map(({ id }) => `rest:${id}`)]
  // That something was corrected is counted in the version of every letter; of what, only who reads it sees.
  const corrections = meeting.corrections.map((one) => (one.lineId !== null && gone.includes(one.lineId) ? { ...one, isHidden: true as const } : one))
  const read: Meeting = { ...meeting, items: meeting.items.filter(isSeen), kept: { ...meeting.kept, rests, earlier: meeting.kept.earlier.filter(isSeen) }, corrections, leavesOut: true }
  known.set(hidden.join(), read)
  return read
}

/** The meeting as this seat reads it. */
export const asReadBy = (meeting: Meeting, seat: Sits, viewer?: Viewer): Meeting => withoutHidden(meeting, hiddenFrom(meeting, seat, viewer))

/** Those who would read what is put now, by their organisations. */
export const readersOfItems = (meeting: Meeting): string[] => [...new Set(meeting.seats.filter((seat) => seat.role === 'referrer' || isAtTable(seat)).flatMap(({ organisationId }) => organisationId ?? []))]
