import type { EarlierPoint } from './kept-cases.ts'
import type { Meeting } from './meeting.ts'
import type { SeatRole } from './plan.ts'
import type { Refused } from './refusal.ts'

/** Who acts: a seat in its role, or staff of the host authority who plan before anybody sits. */
export type Actor = SeatRole | 'staff'

/** In which part somebody acts: besides the role, `leader` is whoever leads now, `guardian` who may answer for the participant, and `reader` whose own paper it is where no participant gets a letter. */
export type Part = Actor | 'leader' | 'guardian' | 'reader'

/** Identity, time (ISO 8601, UTC) and ids come in. `by` is stamped by the server, never read from a command. */
export type Asked = {
  by: string
  role: Actor
  at: string
  newId: () => string
  /** Who came with the number and code of this seat, and sits on no device. */
  isByCode?: boolean
  /** How long whoever leads has been away, in ms; null or absent while they are here. */
  leaderAwayMs?: number | null
  /** Whether the host authority keeps a closed meeting whose consent is taken back until its days are over; absent: it is erased at once. */
  keepsWhenWithdrawn?: boolean
  /** Until when a meeting is kept that is locked by this (ISO 8601); absent where nobody could say. */
  keptUntil?: string
  /** What other meetings have handed on to this one's group since it was planned, when it begins. */
  handedOn?: readonly EarlierPoint[]
}

/** Who made a fact, and when. */
export type Fact = { by: string; at: string }

type Named = { type: string }

/** For each command of a subject: the facts it leads to (none = nothing to do), or why not. */
export type Decide<C extends Named, E extends Named> = {
  [K in C['type']]: (command: Extract<C, { type: K }>, meeting: Meeting, asked: Asked) => E[] | Refused
}

/** For each fact of a subject: the meeting after it. Never fails; shares what did not change. */
export type Evolve<E extends Named> = {
  [K in E['type']]: (meeting: Meeting, event: Extract<E, { type: K }>, fact: Fact) => Meeting
}
