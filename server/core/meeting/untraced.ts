import type { Speaking, Meeting, Seat } from './meeting.ts'
import { hidesPresence } from './protected-identity.ts'
import type { Viewer } from './viewer.ts'

/** Where a fact says who wrote or did it: a seat. */
const authors: readonly string[] = ['by', 'writtenBy', 'undoneBy', 'confirmedBy', 'takenBy', 'talkAbout', 'notTalkAbout']

/** The same, said by another seat where one of `seatIds` said it; who undid what is then their own is left out. */
function saidBy<T>(value: T, seatIds: readonly string[], another: string): T {
  if (Array.isArray(value)) return value.map((one: unknown) => saidBy(one, seatIds, another)) as T
  if (typeof value !== 'object' || value === null) return value
  const said = Object.entries(value).map(([key, one]: [string, unknown]) => [key, authors.includes(key) && typeof one === 'string' && seatIds.includes(one) ? another : saidBy(one, seatIds, another)])
  const { undoneBy, ...rest } = Object.fromEntries(said) as Record<string, unknown>
  return (undoneBy === undefined || undoneBy === rest['by'] ? rest : { ...rest, undoneBy }) as T
}

/** As somebody who is in the room, whether they are or not. */
const asInTheRoom = (seat: Seat): Seat => ({ ...seat, attends: 'room', admittedDevice: null, admittedAt: null, hasBeenTurnedAway: false })

function withoutTurnsOf({ seatId, round }: Speaking, seatIds: readonly string[]): Speaking {
  const others = (ids: string[]) => ids.filter((id) => !seatIds.includes(id))
  return { seatId: seatId !== null && seatIds.includes(seatId) ? null : seatId, round: round && { order: others(round.order), done: others(round.done), passed: others(round.passed) } }
}

type Untraced = { onScreens: Meeting; inLetters: Meeting }
const made = new WeakMap<Meeting, Untraced>()
const madeOf = new WeakMap<Meeting, Meeting>()

/** The meeting that this one was made of, where each stands as who wrote; the same where it has all its traces. What consent binds is told by it alone. */
export const withTraces = (meeting: Meeting): Meeting => madeOf.get(meeting) ?? meeting

/**
 * The meeting as those see it who may not know how or whether somebody whose identity is protected takes part: what they, or who comes
 * with them, wrote or did stands as taken down by the chair, as what is said aloud does. The same meeting for everybody else.
 */
export function withoutTraces(meeting: Meeting, viewer: Viewer): Meeting {
  const { plan, seats } = meeting
  const hidden = plan ? seats.filter((seat) => hidesPresence(plan, seat, viewer)) : []
  const chair = seats.find(({ role }) => role === 'chair')
  if (hidden.length === 0 || !chair) return meeting
  const known = made.get(meeting) ?? bothWays(meeting, hidden, chair.id)
  made.set(meeting, known)
  for (const one of Object.values(known)) madeOf.set(one, meeting)
  return known.onScreens
}

/** The same as it stands in a letter: there a guardian's word stays theirs, since a letter says of each answer whose it is, and the chair's are the participant's own. How anybody takes part stands in neither. */
export function inLetters(meeting: Meeting): Meeting {
  const whole = madeOf.get(meeting)
  return (whole && made.get(whole)?.inLetters) ?? meeting
}

function bothWays(meeting: Meeting, hidden: readonly Seat[], chairId: string): Untraced {
  const onScreens = untraced(meeting, hidden, chairId)
  const own = hidden.filter(({ answersForParticipant }) => !answersForParticipant)
  const { seats, speaking, consents, withdrawal } = onScreens
  return { onScreens, inLetters: own.length === hidden.length ? onScreens : { ...untraced(meeting, own, chairId), seats, speaking, consents, withdrawal } }
}

function untraced(meeting: Meeting, seats: readonly Seat[], chairId: string): Meeting {
  const hidden = seats.map(({ id }) => id)
  const said = <T>(value: T) => saidBy(value, hidden, chairId)
  const { preparation, kept, withdrawal } = meeting
  return {
    ...meeting,
    seats: meeting.seats.map((seat) => (hidden.includes(seat.id) ? asInTheRoom(seat) : seat)),
    consents: said(meeting.consents).map((consent) => (consent.how === 'onScreen' ? { ...consent, how: 'spoken' as const } : consent)),
    withdrawal: withdrawal && { ...withdrawal, by: chairId },
    // That it was read says that they opened it themselves.
    preparation: { ...preparation, writtenBy: said(preparation.writtenBy), prepared: preparation.prepared === 'read' ? 'explained' : preparation.prepared },
    speaking: withoutTurnsOf(meeting.speaking, hidden),
    told: said(meeting.told),
    items: said(meeting.items),
    takeAway: said(meeting.takeAway),
    kept: { ...said(kept), silent: said(kept.silent).map((one) => (one.voice === 'participant' ? { ...one, why: 'notNow' as const } : one)) },
    corrections: said(meeting.corrections),
    hidesPresence: true,
  }
}
