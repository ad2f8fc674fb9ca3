import type { InformationKind } from './information-kind.ts'
import type { Item } from './item.ts'
import type { Kept } from './kept.ts'
import { nothingKept } from './nothing-kept.ts'
import type { ConsentRecord, Plan, SeatPlan } from './plan.ts'
import type { SeparateAnswer } from './separate-answer.ts'
import type { UndoableEvent } from './undoable.ts'

/** A device that the chair has let in on this seat. The id is made from the device's own secret and is none itself. */
export type Seat = SeatPlan & { admittedDevice: string | null; admittedAt: string | null; hasBeenTurnedAway: boolean }

export type Consent = ConsentRecord & { takenBy: string; at: string }

/** What was answered last to a question asked apart, by or to which seat (or `staff`) and when. */
export type SeparateConsent = SeparateAnswer & { takenBy: string; at: string }

export type PhaseProgress = { id: string; usedMs: number; isVisited: boolean; skippedBecause: string | null }

export type Agenda = {
  phases: PhaseProgress[]
  /** Index into the form's phases; null before the start. */
  current: number | null
  startedAt: string | null
  /** When the clock of the current phase last began to run; null while it stands. */
  runningSince: string | null
  isPaused: boolean
  /** Of each case of the plan; empty where there is one alone. */
  cases: CaseProgress[]
  /** The case that is on; null outside the phases of cases. */
  caseId: string | null
}

/** `isElsewhere`: it is put off since it does not belong here, and `putOffBecause` says where it goes. */
export type CaseProgress = { id: string; usedMs: number; isVisited: boolean; putOffBecause: string | null; isElsewhere?: boolean }

export type Speaking = {
  seatId: string | null
  round: { order: string[]; done: string[]; passed: string[] } | null
}

/** Something the participant told, in words they can stand for; or what was said of a case. `changes` counts what was done to it since it was noted; `about`: what kind of information it is, where somebody said so. */
export type Told = { id: string; words: string; by: string; at: string; isRemoved: boolean; changes: number; about?: InformationKind | undefined; caseId?: string }

export type FollowUp =
  | { kind: 'talk'; seatId: string; date: string; time: string | null }
  | { kind: 'none'; reason: string }

export type TakeAway = { words: string; by: string; at: string }

/** `keepsWhenWithdrawn`: as its host authority had decided by then. */
export type Closing = { at: string; by: string; early: string | null; keepsWhenWithdrawn?: boolean }

/** What happens with the money: what somebody who knows said, who finds out and by when, or why it was not talked about. */
export type Money = ({ kind: 'said'; seatId: string; words: string } | { kind: 'findsOut'; seatId: string; by: string } | { kind: 'notDiscussed'; reason: string }) & { writtenBy: string; at: string }

/** Where collaboration failed, or what made it work: of the system, never of the person. */
export type Gap = { id: string; kind: 'gap' | 'success'; words: string; by: string; at: string; about?: 'missingIntervention' }

/** What the participant says is not right in the letter; `lineId` names what the line was made from, null the whole. `answer`: how it should be, by the chair. `isHidden`: of a line that this reader does not have. */
export type Correction = { id: string; lineId: string | null; words: string; by: string; at: string; answer: { words: string; by: string; at: string } | null; isHidden?: true }

/** What the participant wants to talk about, and what not. */
export type Wish = 'talkAbout' | 'notTalkAbout'

/** What kind of information each wish gives away, where somebody said so. */
export type WishKinds = Partial<Record<Wish, InformationKind | undefined>>

/** The wishes before the meeting, and the seat that wrote each (null: in the plan, or nobody); and how the preparation letter reached the participant. */
export type Preparation = Record<Wish, string | null> & { writtenBy: Record<Wish, string | null>; prepared: 'read' | 'explained' | null; about?: WishKinds | undefined }

/** That somebody has said something since the planning, before the start; `by` is a seat or `staff`. What it is stands elsewhere. */
export type Arrival = { what: Wish | 'adaptations' | 'note'; by: string; at: string }

/** Consent was taken back: everything stands still and is hidden, and soon erased, unless it is kept, hidden, until its days are over. `from` is where the meeting was. */
export type Withdrawal = { at: string; by: string; from: 'planned' | 'open' | 'closed'; isKept: boolean; /** Until when it is kept, where that is known (ISO 8601). */ keptUntil?: string }

/** Somebody leads while the chair is away. */
export type Lead = { seatId: string; since: string }

/**
 * What a seat did last, as the fact that takes it back. `before` is what stood there (null: it was new);
 * `changes` is how often the target had been changed then, so that a later change by somebody else is noticed.
 */
export type LastAction = { event: UndoableEvent; targetId: string; changes: number; before: Item | Told | null }

/** A consent that is asked for on the participant's screen; null until they have answered. */
export type ConsentAsk = { id: string; record: ConsentRecord; answer: 'yes' | 'no' | null }

export type Meeting = {
  state: 'unplanned' | 'planned' | 'open' | 'closed' | 'withdrawn'
  plan: Plan | null
  seats: Seat[]
  consents: Consent[]
  /** What the participant is asked to say yes to on their own screen. */
  consentAsks: ConsentAsk[]
  /** The last answer to each question asked apart; what is not answered is not here. */
  separate: SeparateConsent[]
  withdrawal: Withdrawal | null
  preparation: Preparation
  arrivals: Arrival[]
  /** Null while the chair leads. */
  lead: Lead | null
  agenda: Agenda
  speaking: Speaking
  told: Told[]
  items: Item[]
  takeAway: TakeAway | null
  followUp: FollowUp | null
  /** The seat that set it, and wrote the reason where there is none. */
  followUpBy: string | null
  money: Money | null
  gaps: Gap[]
  /** What the form keeps besides. */
  kept: Kept
  closing: Closing | null
  /** In the order they came, after the close. */
  corrections: Correction[]
  /** Each seat's own last action, while there is one to take back. */
  undo: Record<string, LastAction>
  /** Set in what an organisation reads of it where consent keeps something from them. */
  leavesOut?: true
  /** Set in what somebody sees of it who may not know how or whether a protected participant takes part. */
  hidesPresence?: true
}

export const unplanned: Meeting = {
  state: 'unplanned',
  plan: null,
  seats: [],
  consents: [],
  consentAsks: [],
  separate: [],
  withdrawal: null,
  preparation: { talkAbout: null, notTalkAbout: null, writtenBy: { talkAbout: null, notTalkAbout: null }, prepared: null },
  arrivals: [],
  lead: null,
  agenda: { phases: [], current: null, startedAt: null, runningSince: null, isPaused: false, cases: [], caseId: null },
  speaking: { seatId: null, round: null },
  told: [],
  items: [],
  takeAway: null,
  followUp: null,
  followUpBy: null,
  money: null,
  gaps: [],
  kept: nothingKept,
  closing: null,
  corrections: [],
  undo: {},
}

export const seatById = (meeting: Meeting, seatId: string): Seat | undefined => meeting.seats.find((seat) => seat.id === seatId)

export const participantOf = (meeting: Meeting): Seat | undefined => meeting.seats.find((seat) => seat.role === 'participant')

/** The seat that leads now: the chair, or who has taken the lead while the chair is away. */
export const leaderOf = ({ lead, seats }: Meeting): string | null => lead?.seatId ?? seats.find((seat) => seat.role === 'chair')?.id ?? null

/** On the phone or in the room with no device let in: what they say is taken down for them. The chair sits down by entering. */
export const isWithoutScreen = ({ admittedDevice, hasBeenTurnedAway, attends, role }: Seat): boolean =>
  admittedDevice === null && !hasBeenTurnedAway && (attends === 'phone' || (attends === 'room' && role !== 'chair'))

/** Who takes part: let in on a device, or there without a screen. */
export const isAtTable = (seat: Seat): boolean => seat.admittedDevice !== null || isWithoutScreen(seat)
