import { doneWriting, type Draft, type Knock, type Live, type RaisedSignal } from './live.ts'
import { seatById, type Meeting } from './meeting.ts'
import { isOver } from './view.ts'

type Writing = Live['writing'][number]

/**
 * What one seat has put in one place, or (`put` null) taken away. Of several entries of a place the one of the highest turn counts: who
 * changes a place gives it a turn above all that it knows of. No clock says which came last: those of two machines differ.
 */
export type Entry = { place: string; turn: number; put: { writing: Writing } | { signal: RaisedSignal } | { draft: Draft } | null }

/** What one node adds to the live state of a meeting: who is connected there, and what was put there. */
export type LivePart = { here: string[]; knocks: Knock[]; leaderAwaySince: string | null; entries: Entry[] }
/** `isAlive`: its node has been heard of lately. Who was connected to a dead one is gone; what was put there stays until it has had its time. */
export type OthersPart = LivePart & { isAlive: boolean }

export const emptyPart: LivePart = { here: [], knocks: [], leaderAwaySince: null, entries: [] }

/** What was taken away is remembered for so many places: an older entry of another node may still be on its way. */
const mostTakenAway = 40

type Put = NonNullable<Entry['put']>

function written({ writing, signals, drafts }: Live): Map<string, Put> {
  const all = new Map<string, Put>()
  for (const one of writing) all.set(`writing/${one.seatId}`, { writing: one })
  for (const one of signals) all.set(`signal/${one.seatId}/${one.signal}`, { signal: one })
  for (const one of drafts) all.set(`draft/${one.seatId}/${one.place}`, { draft: one })
  return all
}

const isSame = (one: Entry['put'], other: Entry['put']) => one === other || JSON.stringify(one) === JSON.stringify(other)
/** Two that were put at once are told apart alike on every node, whichever it is. */
const isAfter = (one: Entry, other: Entry | undefined): boolean => !other || one.turn > other.turn || (one.turn === other.turn && JSON.stringify(one.put) > JSON.stringify(other.put))

/** The entry that counts, of each place. */
export function counting(parts: readonly Pick<LivePart, 'entries'>[]): Map<string, Entry> {
  const found = new Map<string, Entry>()
  for (const entry of parts.flatMap(({ entries }) => entries)) if (isAfter(entry, found.get(entry.place))) found.set(entry.place, entry)
  return found
}

/** The entries of what has been put or taken away between these two states, each on a turn above what counted before. */
export function changesBetween(before: Live, after: Live, counted: ReadonlyMap<string, Entry>): Entry[] {
  if (before.writing === after.writing && before.signals === after.signals && before.drafts === after.drafts) return []
  const [was, is] = [written(before), written(after)]
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((place) => !isSame(was.get(place) ?? null, is.get(place) ?? null))
  return changed.map((place) => ({ place, turn: (counted.get(place)?.turn ?? 0) + 1, put: is.get(place) ?? null }))
}

/** The state with these entries in it; the same object where they change nothing. */
export const withEntries = (live: Live, entries: readonly Entry[]): Live => entries.reduce(withEntry, live)

function withEntry(live: Live, { place, put }: Entry): Live {
  const now = written(live).get(place) ?? null
  if (isSame(now, put)) return live
  const [kind, seatId = '', of = ''] = place.split('/')
  if (kind === 'writing') return put && 'writing' in put ? { ...live, writing: [...live.writing.filter((one) => one.seatId !== seatId), put.writing] } : doneWriting(live, seatId)
  if (kind === 'signal') return { ...live, signals: replaced(live.signals, (one) => one.seatId === seatId && one.signal === of, put && 'signal' in put ? put.signal : null) }
  return { ...live, drafts: replaced(live.drafts, (one) => one.seatId === seatId && one.place === of, put && 'draft' in put ? put.draft : null) }
}

function replaced<T>(all: T[], isIt: (one: T) => boolean, by: T | null): T[] {
  if (by === null) return all.filter((one) => !isIt(one))
  return all.some(isIt) ? all.map((one) => (isIt(one) ? by : one)) : [...all, by]
}

/** What of a node's own entries the others still need: what stands, and what another node may hold an older entry of. */
export function stillNeeded(own: readonly Entry[], live: Live, others: ReadonlyMap<string, Entry>): Entry[] {
  const stands = written(live)
  const isOvertaken = (entry: Entry, by: Entry | undefined) => by !== undefined && isAfter(by, entry)
  const needed = own.filter((entry) => !isOvertaken(entry, others.get(entry.place)))
  const gone = needed.filter(({ place }) => !stands.has(place) && !others.has(place)).slice(0, -mostTakenAway)
  // Of what does not stand any more nobody needs the words.
  return needed.filter((entry) => !gone.includes(entry)).map((entry) => (entry.put === null || stands.has(entry.place) ? entry : { ...entry, put: null }))
}

/** Whoever leads has been away since the first node noticed it. The same object where that is known. */
export const agreedOnLeader = (live: Live, { leaderAwaySince }: Pick<Live, 'leaderAwaySince'>): Live =>
  live.leaderAwaySince !== null && leaderAwaySince !== null && leaderAwaySince < live.leaderAwaySince ? { ...live, leaderAwaySince } : live

/** Who is connected to the other nodes, as far as the meeting still lets them be; and since when the one who leads is said to be away. */
export type Elsewhere = Pick<Live, 'here' | 'knocks' | 'leaderAwaySince'>

export const nobodyElsewhere: Elsewhere = { here: [], knocks: [], leaderAwaySince: null }

export function elsewhere(parts: readonly OthersPart[], meeting: Meeting): Elsewhere {
  const alive = parts.filter(({ isAlive }) => isAlive)
  const mayKnock = ({ seatId, device }: Knock) => {
    const seat = seatById(meeting, seatId)
    return seat !== undefined && seat.admittedDevice !== device && !seat.hasBeenTurnedAway && !isOver(meeting)
  }
  const isLetIn = (seatId: string) => (seatById(meeting, seatId)?.admittedDevice ?? null) !== null
  return {
    here: [...new Set(alive.flatMap(({ here }) => here))].filter(isLetIn),
    knocks: alive.flatMap(({ knocks }) => knocks).filter(mayKnock),
    leaderAwaySince: alive.flatMap(({ leaderAwaySince }) => leaderAwaySince ?? []).toSorted()[0] ?? null,
  }
}
