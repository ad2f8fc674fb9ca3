import { isOfNobody } from './consent-in-force.ts'
import type { Item } from './item.ts'
import type { Earlier } from './kept-cases.ts'
import { isHealthUnmarked, keepsBack, mayRead } from './may-tell.ts'
import { isAtTable, type Meeting, type Preparation, type Seat, type Told } from './meeting.ts'
import { organisationsToActOn } from './organisations-to-act.ts'
import { withoutTraces, withTraces } from './untraced.ts'
import { viewerOf, type Viewer } from './viewer.ts'
import { organisationOfWriter } from './whose-item.ts'

type Sits = Pick<Seat, 'id' | 'role' | 'organisationId'>

/** Who reads all that was put: whom it is about, those beside them, and the chair, who leads with it. */
const readsAll: readonly Viewer[] = ['chair', 'participant', 'supportPerson', 'interpreter']

/** What is marked, or put as health, is bound by the consent of its writer's organisation; what the participant put is theirs to tell, unless they are protected. It is read where somebody is to act on it. */
export function mayReadItem(meeting: Meeting, item: Item, organisationId: string, at?: string): boolean {
  const { by, content } = item
  const from = organisationOfWriter(meeting, by)
  if (from === null || isOfNobody(meeting.plan) || organisationsToActOn(item, meeting).includes(organisationId)) return true
  return isHealthUnmarked(content) ? !keepsBack('health', from, organisationId, meeting, at) : mayRead({ kind: content.about, from }, organisationId, meeting, at)
}

/** What stands of the money is bound by the consent of the organisation of who said it or finds it out; why it was not talked about by that of who wrote so. Both of these read it. */
function mayReadMoney(meeting: Meeting, organisationId: string, at?: string): boolean {
  const { money } = meeting
  if (money === null || isOfNobody(meeting.plan)) return true
  const writer = organisationOfWriter(meeting, money.writtenBy)
  const from = money.kind === 'notDiscussed' ? writer : organisationOfWriter(meeting, money.seatId)
  return from === null || writer === organisationId || !keepsBack('money', from, organisationId, meeting, at)
}

/** The organisations that look at a page: on a large screen all that sit at the table. Null: whoever looks reads all. */
function organisationsLooking(meeting: Meeting, viewer: Viewer, { organisationId }: Pick<Seat, 'organisationId'>): string[] | null {
  if (viewer === 'stage') return [...new Set(meeting.seats.filter((seat) => isAtTable(seat) && !readsAll.includes(seat.role)).flatMap((seat) => seat.organisationId ?? []))]
  return readsAll.includes(viewer) || organisationId === null ? null : [organisationId]
}

/** What the participant told is nobody's organisation's: whoever took it down reads it, else who every other organisation may tell of its kind. */
const mayReadTold = (meeting: Meeting, { about }: Pick<Told, 'about'>, organisationId: string, at?: string): boolean =>
  about === undefined || isOfNobody(meeting.plan) || mayRead({ kind: about }, organisationId, meeting, at)

/** A point of last time: by its mark as who every other organisation may tell of that kind; put as health unmarked as it is read in a meeting, by whom the consents of now do not keep it from. */
function mayReadEarlier(meeting: Meeting, { id, about }: Pick<Earlier, 'id' | 'about'>, organisationId: string, at?: string): boolean {
  const asHealth = meeting.plan?.earlier?.find((one) => one.id === id)?.asHealth
  if (!asHealth) return mayRead({ ...(about && { kind: about }) }, organisationId, meeting, at)
  const { from, had } = asHealth
  const sources = from === undefined ? (meeting.plan?.organisations ?? []).map((one) => one.id) : [from]
  return had.includes(organisationId) || sources.every((source) => !keepsBack('health', source, organisationId, meeting, at))
}

/** What stands of the money, among what is hidden. */
export const ofMoney = 'money'

/** The items, what was told, what was wished, what stands of the money and the points of last time that consent does not let this seat read, where it is read at `at` as it holds then. Ids, in order; mostly none. */
export function hiddenFrom(meeting: Meeting, seat: Sits, viewer: Viewer = viewerOf(meeting, seat.id, seat.role), at?: string): string[] {
  const looking = isBoundAnywhere(meeting) ? organisationsLooking(meeting, viewer, seat) : null
  if (looking === null) return []
  const items = meeting.items.filter((item) => looking.some((id) => !mayReadItem(meeting, item, id, at)))
  const earlier = isOfNobody(meeting.plan) ? [] : meeting.kept.earlier.filter((one) => looking.some((id) => !mayReadEarlier(meeting, one, id, at)))
  const told = meeting.told.filter((one) => (one.by !== seat.id || viewer === 'stage') && looking.some((id) => !mayReadTold(meeting, one, id, at)))
  const ofWish = meeting.preparation.about ?? {}
  const wished = wishes.filter((wish) => looking.some((id) => !mayReadTold(meeting, { about: ofWish[wish] }, id, at)))
  const money = looking.some((id) => !mayReadMoney(meeting, id, at)) ? [ofMoney] : []
  return [...[...items, ...earlier, ...told].map(({ id }) => id), ...wished, ...money]
}

const wishes = ['talkAbout', 'notTalkAbout'] as const

const isBoundAnywhere = ({ items, told, kept, preparation, money, plan }: Meeting): boolean =>
  money !== null || plan?.earlier?.some(({ asHealth }) => asHealth !== undefined) === true ||
  items.some(({ content }) => content.about !== undefined || isHealthUnmarked(content)) || [...told, ...kept.earlier].some(({ about }) => about !== undefined) || preparation.about !== undefined

/** The wishes before the meeting, without what is hidden of them. */
function wishesWithout(preparation: Preparation, hidden: readonly string[]): Preparation {
  const gone = wishes.filter((wish) => hidden.includes(wish))
  if (gone.length === 0) return preparation
  const { writtenBy, about } = preparation
  const none = Object.fromEntries(gone.map((wish) => [wish, null]))
  const left = Object.fromEntries(Object.entries(about ?? {}).filter(([wish]) => !hidden.includes(wish)))
  return { ...preparation, ...none, writtenBy: { ...writtenBy, ...none }, about: left }
}

const made = new WeakMap<Meeting, Map<string, Meeting>>()
const madeOf = new WeakMap<Meeting, Meeting>()

/** The meeting that this one was made of, with all that consent hides in it and all its traces; the same where nothing is hidden. What stands between a meeting and its close is told by it alone. */
export const withHidden = (meeting: Meeting): Meeting => madeOf.get(withTraces(meeting)) ?? withTraces(meeting)

/** The meeting without what is hidden, and what hangs on it: the same meeting where nothing is, and one for all who read the same. */
export function withoutHidden(meeting: Meeting, hidden: readonly string[]): Meeting {
  if (hidden.length === 0) return meeting
  const known = made.get(meeting) ?? new Map<string, Meeting>()
  made.set(meeting, known)
  const before = known.get(hidden.join())
  if (before) return before
  const isSeen = ({ id }: { id: string }) => !hidden.includes(id)
  const rests = meeting.kept.rests.filter(({ of }) => of.kind === 'case' || isSeen({ id: of.itemId }))
  const gone = [...hidden.flatMap((id) => [`item:${id}`, `told:${id}`, `earlier:${id}`]), ...(hidden.includes(ofMoney) ? [ofMoney] : []), ...meeting.kept.rests.filter((rest) => !rests.includes(rest)).map(({ id }) => `rest:${id}`)]
  // That something was corrected is counted in the version of every letter; of what, only who reads it sees.
  const corrections = meeting.corrections.map((one) => (one.lineId !== null && gone.includes(one.lineId) ? { ...one, isHidden: true as const } : one))
  const read: Meeting = {
    ...meeting,
    items: meeting.items.filter(isSeen),
    told: meeting.told.filter(isSeen),
    money: hidden.includes(ofMoney) ? null : meeting.money,
    preparation: wishesWithout(meeting.preparation, hidden),
    kept: { ...meeting.kept, rests, earlier: meeting.kept.earlier.filter(isSeen) },
    corrections,
    // No paper that goes to an organisation has what was wished.
    ...(hidden.some((id) => !wishes.some((wish) => wish === id)) && { leavesOut: true as const }),
  }
  known.set(hidden.join(), read)
  madeOf.set(read, meeting)
  return read
}

/** The meeting as this seat reads it: hidden by who wrote what, and only then without traces, also where it was without them before. */
export function asReadBy(meeting: Meeting, seat: Sits, viewer: Viewer = viewerOf(meeting, seat.id, seat.role)): Meeting {
  const whole = withTraces(meeting)
  return withoutTraces(withoutHidden(whole, hiddenFrom(whole, seat, viewer)), whole === meeting ? viewer : 'referrer')
}

/** Those who would read what is put now, by their organisations. */
export const readersOfItems = (meeting: Meeting): string[] => [...new Set(meeting.seats.filter((seat) => seat.role === 'referrer' || isAtTable(seat)).flatMap(({ organisationId }) => organisationId ?? []))]
