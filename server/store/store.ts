import type { MeetingEvent } from '#core/meeting/events.ts'
import type { AskerNoticeStore } from './asker-notice-store.ts'
import type { AskingPlaces } from './asking-store.ts'
import type { AuditStore } from './audit-store.ts'
import type { KeptSettings, SomeSettings } from './settings.ts'
import type { DraftStore } from './draft-store.ts'
import type { DeliveryStore } from './delivery-store.ts'
import type { EidStore } from './eid-store.ts'
import type { OpenedLetter, ReadableLetter, SeatRef } from './readable-letter.ts'
import type { CatalogueStore } from './catalogue-store.ts'
import type { GapStore } from './gap-store.ts'
import type { HandedOnStore } from './handed-on-store.ts'
import type { FormsStore } from './forms-store.ts'
import type { FollowUpStore } from './follow-up/follow-up-store.ts'
import type { StatisticsStore } from './statistics-store.ts'
import type { NodeStore } from './node-store.ts'
import type { OutboxStore } from './outbox-store.ts'
import type { CodeTry, TriedCode } from './code-try.ts'
import type { Erasure } from './erasure.ts'

export type * from './draft-store.ts'
export type * from './asker-notice-store.ts'
export type { KeptForm, SaveForm } from './forms-store.ts'
export type * from './delivery-store.ts'
export type * from './code-try.ts'
export type * from './eid-store.ts'
export type * from './erasure.ts'
export type * from './catalogue-store.ts'
export type * from './follow-up/follow-up-store.ts'
export type * from './gap-store.ts'
export type * from './handed-on-store.ts'
export type * from './node-store.ts'
export type * from './outbox-store.ts'
export type * from './readable-letter.ts'
export type * from './statistics-store.ts'

export type { AuditRow } from './audit-store.ts'
export type { KeptSettings, LogRetentionYears, ReadingGate, Settings, SomeSettings, StaffSignIn } from './settings.ts'

/** An event as it lies in the log. `by` is the seat that acted (or `staff` for planning); `at` is ISO 8601 in UTC. */
export type StoredEvent = { version: number; at: string; by: string; event: MeetingEvent }

/** A personal link of a seat. Only the SHA-256 of its secret is ever kept. */
export type NewLink = { seatId: string; secretHash: string }

export type NewMeeting = {
  meetingId: string
  hostAuthorityId: string
  commandId: string
  by: string
  /** Whom the log names, where `by` is no seat. */
  noted?: string
  at: string
  /** When it is to begin, ISO 8601. */
  startsAt?: string
  /** The meeting of the same authority that this one goes on from. */
  follows?: string
  /** The follow-up whose codes it begins with. */
  afterCase?: string
  /** As which that was read: where something of it was taken away since, nothing is made. */
  caseVersion?: string
  /** No person is meant at all: it stays until the next of its series, also where that is not planned yet. */
  isAboutNobody?: boolean
  events: MeetingEvent[]
  links: NewLink[]
}

export type Append = {
  meetingId: string
  /** The version the decision was made on; the first new event gets `expectedVersion + 1`. */
  expectedVersion: number
  commandId: string
  by: string
  /** As in `NewMeeting`. */
  noted?: string
  at: string
  events: MeetingEvent[]
  links?: NewLink[]
  /** These events withdraw consent (`kept`: of a meeting that is not erased for that), or take the withdrawal back. What waits to be sent is stopped with them. */
  withdrawal?: 'withdrawn' | 'kept' | 'takenBack'
}

/**
 * `known`: this command id was taken before, `version` is what it led to then; also when a connection was lost after the commit and
 * the store asked again, so read up to `version` before going on. `conflict`: somebody else wrote first, read and decide anew.
 */
export type Appended =
  | { kind: 'appended'; version: number }
  | { kind: 'known'; version: number }
  | { kind: 'conflict' }
  | { kind: 'missing' }

export type SeatSession = SeatRef & { device: string }

/** From the next try on a number rests for this place until its quarter of an hour is over; and for all when they have tried so often together. */
export const mostReadingTries = 5
export const mostTriesOfAll = 100
/** So often in a day a letter is opened by its code or its reader's e-ID. */
export const mostOpensInADay = 5
/** A seat that an account opens, as the device that the account is there; `isOver`: the meeting has closed. */
export type AccountSeat = SeatSession & { isSignedOut: boolean; isOver: boolean }
/** `isAdministrator`: may change the authority's settings, and sees no meeting. `name`: who it is, null of a key that several share; the administrator's without a name makes the first administrator, and nothing else. `label` is how the log calls them. */
export type Staff = { hostAuthorityId: string; hostAuthorityName: string; label: string; name: string | null; isAdministrator: boolean; isByAccount: boolean }
/** An administrator who comes by a key of their own; `addedBy` is who made it. Times are ISO 8601. */
export type Administrator = { label: string; name: string; addedAt: string; addedBy: string | null }

/** Who decided, by name, and as what the log calls them. */
export type DecidedBy = { by: string; sign?: string }

/** What a host authority says of a hard word. */
export type TermContent = { term: string; aliases: readonly string[]; plain: { sv: string; en: string }; reviewBy: string }
/** One version of an own term: who wrote it (a label of staff) and when. `isRemoved`: with this version it was taken away. */
export type KeptTerm = TermContent & { id: string; version: number; isRemoved: boolean; at: string; by: string }
/** `expectedVersion` 0: a new term. `content` null takes it away. An authority has `atMost` so many. */
export type SaveTerm = { hostAuthorityId: string; id: string; expectedVersion: number; content: TermContent | null; atMost: number; at: string } & DecidedBy

/** What is kept and how it is asked for. One engine, PostgreSQL; every row carries its host authority. */
export interface Store extends AuditStore, DraftStore, FormsStore, DeliveryStore, EidStore, CatalogueStore, FollowUpStore, GapStore, HandedOnStore, AskingPlaces, AskerNoticeStore, OutboxStore, NodeStore, StatisticsStore {
  /** Writes the first events, the meeting's own key and its links in one transaction. `taken`: the id is another planning's, or of a meeting that is erased; `followsGone`, `caseGone`: what it goes on from is; `caseChanged`: an answer of it was taken away since it was read. */
  createMeeting(meeting: NewMeeting): Promise<'created' | 'known' | 'taken' | 'followsGone' | 'caseGone' | 'caseChanged'>
  /** The log from `afterVersion` (exclusive, 0 = all); null when there is no such meeting or its content is erased. */
  readMeeting(meetingId: string, afterVersion?: number): Promise<{ hostAuthorityId: string; events: StoredEvent[] } | null>
  /** One transaction: lock the meeting's row, refuse a known command id, check the version, append, audit, commit. */
  append(append: Append): Promise<Appended>
  /** The version that a command id led to, or null when it was never accepted: a client that asks again gets the same answer. */
  findCommand(meetingId: string, commandId: string): Promise<number | null>
  /** Meetings of one host authority, newest first; ids and times only, never content. */
  listMeetings(hostAuthorityId: string): Promise<{ meetingId: string; createdAt: string; version: number }[]>
  /** Meetings whose consent was withdrawn at this moment (ISO 8601) or before, that are to be erased for that and are not yet. */
  findWithdrawn(until: string): Promise<string[]>
  /** When consent was withdrawn that is to be erased next, ISO 8601; null where nothing is. */
  nextWithdrawn(): Promise<string | null>
  /**
   * Deletes key, events, commands, links, sessions, accounts and codes and leaves a contentless proof; may be asked again when it failed.
   * With `ifWithdrawnBy` (ISO 8601) only when consent still stands withdrawn at that moment or before. Gives whether the meeting is erased.
   */
  eraseMeeting(meetingId: string, at: string, ifWithdrawnBy?: string): Promise<boolean>
  /** Meetings whose time is over at this moment (ISO 8601) and that are not erased yet: so many days after they closed as their authority had decided by then (one that another follows, or that is about nobody at all: when the one that follows has closed, 60 days at most), or, never closed, after their day or what last happened. */
  findOverdue(now: string): Promise<string[]>
  /**
   * What meetings that have not begun were given of those whose consent was taken back by `until` (ISO 8601), also where those are kept locked, or were told by a follow-up that is taken away, goes from them, each by itself; nothing goes on from those any more.
   * Gives how many it went from, and why it did not from others, of which it goes the next time that this is asked.
   */
  leaveWithdrawn(until: string, at: string): Promise<{ count: number; faults: unknown[] }>
  /** The same of this meeting alone, which is about to begin, and of what is being taken back in this moment. Rejects where it can not be done: then it is not to begin. */
  leaveBeforeStart(meetingId: string, at: string): Promise<void>
  /** As `eraseMeeting`, of a meeting whose time is over; false, and nothing done, where it is not. */
  eraseOverdue(meetingId: string, at: string): Promise<boolean>
  /** Those of these meetings that are erased, and why. */
  findErased(meetingIds: string[]): Promise<{ meetingId: string; why: Erasure['why'] }[]>
  /** What this folder's ledger says was erased and a restored database still has is erased again, and what the database proves is noted in the ledger. Gives how many were erased. */
  eraseAgain(at: string): Promise<number>
  /** As `eraseAgain`, of meetings whose consent was taken back and that are kept locked: one that a restored database has closed is locked anew, any other is erased, and what the next one was given goes from it. Gives how many were neither. */
  lockAgain(at: string): Promise<number>
  /** As `eraseAgain`, of texts that outlive their meeting, and of meetings counted before a no to it. Gives how many were there. */
  eraseTextsAgain(at: string): Promise<number>
  /** What any node has erased, locked or ended is in this folder's ledger: asked every twenty seconds, with the moment (ISO 8601). */
  catchUpLedger(at: string): Promise<void>
  /** Sweeps the files of what erasings have deleted. False: somebody else on the database still sees it, ask again. */
  sweepErased(at: string): Promise<boolean>
  /** What of an authority's has been erased, the newest first: never a word of what it was. */
  listErasures(hostAuthorityId: string): Promise<Erasure[]>

  findLink(seatId: string, secretHash: string): Promise<SeatRef | null>
  /** A link to a closed meeting is good once, until it expires: taken, it is ended. Null for any other, and when consent is withdrawn. */
  takeLink(seatId: string, secretHash: string, now: string): Promise<SeatRef | null>
  /**
   * A link in the place of the seat's others. To a closed meeting it is good once, until `onceUntil` (ISO 8601); to one that has not closed for as long
   * as its links hold, and the sessions that the others gave end. Which of the two; null when the meeting is erased, or its consent withdrawn.
   */
  replaceLink(link: { secretHash: string; at: string; onceUntil: string; by: string } & SeatRef): Promise<'once' | 'whileItLasts' | null>
  /** An authority's closed meetings whose content is there, the last first, and until when it is kept (ISO 8601); `isLocked`: consent has been withdrawn. */
  listOver(hostAuthorityId: string): Promise<{ meetingId: string; closedAt: string; keptUntil: string; isLocked: boolean }[]>
  /** An authority's meetings that have not closed and are there, the first day first, those without one last; `isLocked` as above. */
  listUnclosed(hostAuthorityId: string): Promise<{ meetingId: string; isLocked: boolean }[]>
  /** An ended link for a device that has a session on its seat, or has signed out of one, and how long that session lasts (ISO 8601): it may come back to the letter. */
  findEndedLink(seatId: string, secretHash: string, device: string, now: string): Promise<(SeatRef & { expiresAt: string; isWithdrawn: boolean }) | null>
  /** After closing no link opens anything; sessions already open go on until they end. */
  endLinks(meetingId: string, at: string): Promise<void>
  /** `notice`: the version of what they were told of their data before, as the line of the log says it; null where nobody says. */
  openSession(session: { tokenHash: string; device: string; at: string; expiresAt: string; notice?: string | null } & SeatRef): Promise<void>
  findSession(tokenHash: string, now: string): Promise<SeatSession | null>
  /** Of a seat, or of one device of it. */
  endSessions(seat: Pick<SeatRef, 'meetingId' | 'seatId'> & { device?: string }, at: string): Promise<void>

  /** Remembers that an account (a keyed hash) sits on this seat as this device; an account has one seat in a meeting, the last. */
  saveAccount(account: { accountHash: string; at: string } & SeatSession): Promise<void>
  /** The accounts that a planning names, each with its seat: in the place of those that an earlier one named and that have not come. Those whose device is one of those that have been let in (`admitted`) stay. */
  inviteAccounts(meeting: { meetingId: string; hostAuthorityId: string; admitted: string[]; by: string; at: string }, invited: { accountHash: string; seatId: string; device: string }[]): Promise<void>
  /** The account's seats in meetings whose content is there; not in a closed one whose consent is withdrawn. */
  findAccountSeats(accountHash: string): Promise<AccountSeat[]>
  /** From now on this meeting in Teams (a keyed hash) is that meeting of ours, by that seat. False, and nothing changed: another meeting of its authority that is not closed has it, and `instead` is not said. */
  bindTeamsMeeting(bound: { teamsHash: string; at: string } & SeatRef, instead: boolean): Promise<boolean>
  /** The account's seat in the meeting that an authority bound last; null when there is none, for whatever reason, and when several authorities have one: then its person chooses. */
  findSeatInTeams(teamsHash: string, accountHash: string): Promise<AccountSeat | null>
  /** Whether this meeting in Teams is this meeting of ours, of what its authority bound, and whether an account is remembered for this seat and device. */
  readTeamsStanding(teamsHash: string, session: SeatSession): Promise<{ isBound: boolean; hasAccount: boolean }>
  /** Opens a session of the account's seat as it stands now; who has signed out comes in only by asking. `noSeat`: it has none any more, or has signed out; `tooFast`: twenty sessions were opened on its device in the last minute. */
  enterByAccount(entering: { accountHash: string; isAsked: boolean; tokenHash: string; at: string; expiresAt: string } & SeatSession): Promise<'entered' | 'noSeat' | 'tooFast'>
  /** Ends every session of this device of this seat; the accounts that are this device come in only by asking. They may come back to the letter for as long as the sessions would have lasted. */
  signOut(session: SeatSession, at: string): Promise<void>

  /** A letter's code in the place of the one before: its readings end, and no e-ID opens the seat's letters any more. It ends after 14 days when it has opened nothing. Gives the letter's number: `number`, or the one it had; null when the meeting is erased, or its consent withdrawn. */
  saveReadingCode(code: { number: string; salt: Buffer; codeHash: Buffer; at: string; by: string } & ReadableLetter): Promise<string | null>
  /** Whose letter or request has this number, also when its code has ended; null for a number that nobody has. */
  authorityOfNumber(number: string): Promise<string | null>
  /** One try more of those that began after `since` (ISO 8601), from a place, and whether it is looked at; null for a number that no letter has, or whose code has ended. */
  tryReadingCode(number: string, tried: CodeTry): Promise<(ReadableLetter & TriedCode) | null>
  /** The code was right, or its reader is known by their e-ID: its tries are forgotten, and it lasts as long as the letter. `gone`: it is no longer the letter's, or consent has been withdrawn; `enoughToday`: it has been opened five times since midnight in Sweden. */
  openReading(reading: { tokenHash: string; number: string; codeHash: Buffer; isByEid: boolean; at: string; expiresAt: string }): Promise<'opened' | 'enoughToday' | 'gone'>
  /** As `openReading` does: the code was right. */
  forgetReadingTries(number: string): Promise<void>
  /** That a letter is read by its code or with e-ID, and in which form: who it is nobody knows. False, and nothing is to be shown, when consent has been withdrawn. */
  noteRead(letter: OpenedLetter, form: 'page' | 'text' | 'pdf' | 'html' | 'days', at: string): Promise<boolean>
  /** The letter that this token shows; null when it shows none any more, also since consent was withdrawn. */
  findReading(tokenHash: string, now: string): Promise<OpenedLetter | null>
  /** Whose reading it is, also when consent has been withdrawn since: who did it may take that back. */
  findReader(tokenHash: string, now: string): Promise<OpenedLetter | null>

  saveAuthority(authority: { id: string; name: string }): Promise<void>
  /** The ids of all there have been. */
  listAuthorities(): Promise<string[]>
  addStaffToken(token: { tokenHash: string; hostAuthorityId: string; label: string; name?: string; addedBy?: string; isAdministrator?: boolean; isByAccount?: boolean; at: string; expiresAt: string; sign?: string }): Promise<void>
  /** Those whose keys are good at `now`, in the order they came. */
  listAdministrators(hostAuthorityId: string, now: string): Promise<Administrator[]>
  /** From `at` on the key of one administrator opens nothing; `sign`: who ends it, for the log. False: there is no such key any more. */
  endAdministrator(ended: { hostAuthorityId: string; label: string; at: string; sign: string }): Promise<boolean>
  /** From now on (ISO 8601) an authority's other shared tokens open nothing; keys of persons stay. */
  endOtherStaffTokens(hostAuthorityId: string, keep: string[], at: string): Promise<void>
  findStaff(tokenHash: string, now: string): Promise<Staff | null>

  /** What an authority has decided, the newest first; at the end, as version 0, what holds where nobody has. */
  readSettings(hostAuthorityId: string): Promise<[KeptSettings, ...KeptSettings[]]>
  /** What is not said stays as it stands. `conflict`: they have another version by now. */
  saveSettings(saved: { hostAuthorityId: string; expectedVersion: number; settings: SomeSettings; at: string } & DecidedBy): Promise<'saved' | 'conflict'>

  /** An authority's own terms as they stand, in no order. */
  listOwnTerms(hostAuthorityId: string): Promise<KeptTerm[]>
  /** Every version of an own term, the newest first; none when this authority has no such term. */
  readOwnTerm(hostAuthorityId: string, id: string): Promise<KeptTerm[]>
  /** `conflict`: it has another version by now, or was taken away. `taken`: another own term has this headword. */
  saveOwnTerm(saved: SaveTerm): Promise<'saved' | 'conflict' | 'missing' | 'taken' | 'tooMany'>

  /** Resolves when the database would keep what is written, rejects when it does not answer, takes nothing or has no room. */
  canWrite(): Promise<void>
  close(): Promise<void>
}
