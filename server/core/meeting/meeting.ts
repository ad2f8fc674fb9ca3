import type { Item } from './item.ts'
import type { ConsentRecord, Plan, SeatPlan } from './plan.ts'
import type { UndoableEvent } from './undoable.ts'

/** A device that the chair has let in on this seat. The id is made from the device's own secret and is none itself. */
export type Seat = SeatPlan & { admittedDevice: string | null; admittedAt: string | null; hasBeenTurnedAway: boolean }

export type Consent = ConsentRecord & { takenBy: string; at: string }

export type PhaseProgress = { id: string; usedMs: number; isVisited: boolean; skippedBecause: string | null }

export type Agenda = {
  phases: PhaseProgress[]
  /** Index into the form's phases; null before the start. */
  current: number | null
  startedAt: string | null
  /** When the clock of the current phase last began to run; null while it stands. */
  runningSince: string | null
  isPaused: boolean
}

export type Speaking = {
  seatId: string | null
  round: { order: string[]; done: string[]; passed: string[] } | null
}

/** Something the participant told, in words they can stand for. */
export type Told = { id: string; words: string; by: string; at: string; isRemoved: boolean }

export type FollowUp =
  | { kind: 'talk'; seatId: string; date: string; time: string | null }
  | { kind: 'none'; reason: string }

export type TakeAway = { words: string; by: string; at: string }

export type Closing = { at: string; by: string; early: string | null }

export type Meeting = {
  state: 'unplanned' | 'planned' | 'open' | 'closed'
  plan: Plan | null
  seats: Seat[]
  consents: Consent[]
  agenda: Agenda
  speaking: Speaking
  told: Told[]
  items: Item[]
  takeAway: TakeAway | null
  followUp: FollowUp | null
  closing: Closing | null
  /** Each seat's own last action as the fact that takes it back, and what it was done to. */
  undo: Record<string, { event: UndoableEvent; targetId: string; changes: number }>
}

export const unplanned: Meeting = {
  state: 'unplanned',
  plan: null,
  seats: [],
  consents: [],
  agenda: { phases: [], current: null, startedAt: null, runningSince: null, isPaused: false },
  speaking: { seatId: null, round: null },
  told: [],
  items: [],
  takeAway: null,
  followUp: null,
  closing: null,
  undo: {},
}

export const seatById = (meeting: Meeting, seatId: string): Seat | undefined => meeting.seats.find((seat) => seat.id === seatId)

export const participantOf = (meeting: Meeting): Seat | undefined => meeting.seats.find((seat) => seat.role === 'participant')
