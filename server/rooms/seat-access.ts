import type { Command } from '#core/meeting/commands.ts'
import { asReadBy } from '#core/meeting/as-read-by.ts'
import { hindrance } from '#core/meeting/decide.ts'
import { seatById, type Meeting, type Seat } from '#core/meeting/meeting.ts'
import type { Plan, SeatRole } from '#core/meeting/plan.ts'
import { daysToKeep } from '#core/letters/days-to-keep.ts'
import type { Answerable, LetterToKeep } from '#core/letters/letter-to-keep.ts'
import type { Letter } from '#core/letters/letter.ts'
import { letterChanges } from '#core/letters/letter-changes.ts'
import { linesToCorrect } from '#core/letters/lines-to-correct.ts'
import { nameOfCase } from '#core/letters/name-of-case.ts'
import { letterVersionOf } from '#core/letters/letter-version.ts'
import { hasConsentEnded } from '#core/meeting/consent-gaps.ts'
import { isOnPaperAlone } from '#core/meeting/protected-identity.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { NewLink, ReadableLetter, SeatSession } from '#server/store/store.ts'
import { deviceIn } from './device-in.ts'
import { byCodeFor, copyFor, letterFor } from './letter-sections.ts'
import type { Rooms } from './rooms.ts'

/** What an organisation may have ends with the consent; who leads has theirs for the participant. */
const hasEnded = ({ seat, meeting }: { seat: Seat; meeting: Meeting }, at: string): boolean => seat.role !== 'chair' && hasConsentEnded(meeting, seat.organisationId, at)

function toKeep(meetingId: string, { seat, meeting }: { seat: Seat; meeting: Meeting }, recipient: Letter['recipient'], at: string): LetterToKeep | null {
  if (hasEnded({ seat, meeting }, at)) return null
  const own = letterFor(meeting, seat.role, recipient, seat.id)
  const letter = own ?? copyFor(meeting, seat, recipient, at)
  if (!meeting.plan || !letter) return null
  const { startsAt, contact } = meeting.plan
  const answers = own && answerable(meeting, meeting.plan, seat, own)
  return { letter, meetingId, day: swedishDay(startsAt), contact, days: recipient === 'participant' ? daysToKeep(asReadBy(meeting, seat)) : [], answers, ...(recipient === 'preparation' && seat.role !== 'participant' && { isOthers: true as const }), ...(recipient === 'preparation' && isTheirsBefore({ seat, meeting }) && { before: { isRead: meeting.preparation.prepared === 'read' } }), ...(recipient === 'preparation' && meeting.state === 'planned' && { mayWrite: true as const }), ...((own === null || recipient === 'minutes') && { isForRecords: true as const }), ...(isOnPaperAlone(meeting) && seat.role !== 'chair' && { closed: own ? ('files' as const) : ('whole' as const) }) }
}

/** What a reader of a closed meeting can answer their own letter with. Where no participant gets one, whoever sat there says what is wrong in what is written in its stead, and nothing else. */
function answerable(meeting: Meeting, plan: Plan, seat: Seat, letter: Letter): Answerable | null {
  const { recipient } = letter
  const hasLetters = plan.form.papers.includes('participant')
  const isTheirs = hasLetters && seat.role === recipient
  const mayAnswer = isTheirs || (recipient === 'participant' && seat.answersForParticipant) || (!hasLetters && (recipient === 'minutes' || recipient === 'referrer'))
  if (meeting.state !== 'closed' || !mayAnswer) return null
  const lines = recipient === 'participant' || !hasLetters ? linesToCorrect(letter, nameOfCase(plan, letter.language)) : null
  return { version: letterVersionOf(meeting), isTheirs, people: isTheirs ? explainersFor(meeting, plan, seat.id) : [], lines, areOfCases: plan.cases !== undefined && plan.form.papers.includes('referrer'), changes: letterChanges(asReadBy(meeting, seat), letter, seat.id) }
}

/** Who may say by their code that they have read the letter before the meeting, as long as it has not begun. */
const isTheirsBefore = ({ seat: { id: by, role }, meeting }: { seat: Seat; meeting: Meeting }): boolean => role === 'participant' && meeting.state === 'planned' && hindrance('markPrepared', meeting, { by, role, isByCode: true }) === null

/** Who may have gone through a letter with its reader: whoever led, asked or supported. */
function explainersFor({ seats }: Meeting, { organisations }: Plan, readerId: string) {
  const named = seats.filter(({ id, role }) => id !== readerId && (role === 'chair' || role === 'referrer' || role === 'supportPerson'))
  return named.map(({ id, name, organisationId }) => ({ seatId: id, name: [name, organisations.find((one) => one.id === organisationId)?.name].filter(Boolean).join(', ') }))
}

function readerIn(meeting: Meeting, viewer: SeatRole, recipient: Exclude<ReadableLetter['recipient'], 'minutes'>) {
  const reader = meeting.seats.find(({ role }) => role === (recipient === 'preparation' ? 'participant' : recipient))
  return reader && letterFor(meeting, viewer, recipient) ? { seatId: reader.id, isOnPaperAlone: isOnPaperAlone(meeting) } : null
}

function referrerIn(meeting: Meeting, seatId: string) {
  const isTheirs = seatById(meeting, seatId)?.role === 'referrer' && letterFor(meeting, 'referrer', 'preparation', seatId) !== null
  return isTheirs ? { seatId, isOnPaperAlone: isOnPaperAlone(meeting) } : null
}

function readerByCode(meeting: Meeting, seatId: string, at: string) {
  const seat = seatById(meeting, seatId)
  const recipient = seat ? byCodeFor(meeting, seat, at) : null
  return recipient && { seatId, recipient, isOnPaperAlone: isOnPaperAlone(meeting) }
}

function allReadersBefore(meeting: Meeting) {
  const reader = readerIn(meeting, 'chair', 'preparation')
  const others = meeting.seats.filter(({ id }) => referrerIn(meeting, id) !== null)
  return reader && meeting.plan ? { language: meeting.plan.language, isOnPaperAlone: reader.isOnPaperAlone, readers: [{ seatId: reader.seatId, role: 'participant' as const }, ...others.map(({ id }) => ({ seatId: id, role: 'referrer' as const }))] } : null
}

/** What a session may have of its meeting beside the socket. Nothing of it is for a device that is not let in. */
export function seatAccess(rooms: Rooms, now: () => string) {
  const onDevice = deviceIn(rooms)
  return {
    /** The role of this seat, on the device that is let in; null for any other. */
    roleOnDevice: async (session: SeatSession): Promise<SeatRole | null> => (await onDevice(session))?.seat.role ?? null,
    /** The role of any seat; null when there is none, or when the meeting can not be read just now: a ticket is good all the same, the connection then says why. */
    roleOf: ({ meetingId, seatId }: Pick<SeatSession, 'meetingId' | 'seatId'>): Promise<SeatRole | null> =>
      rooms.roomOf(meetingId).then((room) => seatById(room.see().meeting, seatId)?.role ?? null, () => null),
    /** The meeting as it stands; null when it can not be read just now. */
    meetingOf: (meetingId: string): Promise<Meeting | null> => rooms.roomOf(meetingId).then((room) => room.see().meeting, () => null),
    endDevice: async ({ meetingId, seatId, device }: SeatSession): Promise<void> => (await rooms.roomOf(meetingId)).endDevice(seatId, device),
    letterOf: async (session: SeatSession, recipient: Letter['recipient']): Promise<Letter | null> => {
      const found = await onDevice(session)
      return found && !hasEnded(found, now()) ? letterFor(found.meeting, found.seat.role, recipient, found.seat.id) : null
    },
    letterToKeep: async (session: SeatSession, recipient: Letter['recipient']): Promise<LetterToKeep | null> => {
      const found = await onDevice(session)
      return found && toKeep(session.meetingId, found, recipient, now())
    },
    /** The letter as its reader has it, who came with a code and sits at no table. */
    letterOfReading: async ({ meetingId, seatId, recipient }: ReadableLetter): Promise<LetterToKeep | null> => {
      const { meeting } = (await rooms.roomOf(meetingId)).see()
      const seat = seatById(meeting, seatId)
      return seat && !isOnPaperAlone(meeting) ? toKeep(meetingId, { seat, meeting }, recipient, now()) : null
    },
    /** Whose seat this letter is for, when the session's seat may hand out its code: the chair anybody's, the others their own. Null otherwise, and when there is no such letter. */
    readerOf: async (session: SeatSession, recipient: Exclude<ReadableLetter['recipient'], 'minutes'>) => {
      const found = await onDevice(session)
      const reader = found && readerIn(found.meeting, found.seat.role, recipient)
      return reader && !hasConsentEnded(found.meeting, seatById(found.meeting, reader.seatId)?.organisationId ?? null, now()) && (found.seat.role === 'chair' || found.seat.id === reader.seatId) ? reader : null
    },
    /** The seat that may have its organisation's copy, or the minutes, by a code, when the session is the chair's; null otherwise. */
    readerOfCopy: async (session: SeatSession, seatId: string) => {
      const found = await onDevice(session)
      return found?.seat.role === 'chair' ? readerByCode(found.meeting, seatId, now()) : null
    },
    /** Whoever brought the question, when they may read the letter before this meeting and write from there; null for any other seat. */
    referrerBefore: async (meetingId: string, seatId: string) => referrerIn((await rooms.roomOf(meetingId)).see().meeting, seatId),
    /** Whose seat the letter before this meeting is for; null when there is none any more. */
    readerBefore: (meetingId: string) => rooms.roomOf(meetingId).then((room) => readerIn(room.see().meeting, 'chair', 'preparation')),
    /** Which seats read the letter before this meeting, the participant's first, and in which language it is; null when there is none any more. */
    readersBefore: (meetingId: string) => rooms.roomOf(meetingId).then((room) => allReadersBefore(room.see().meeting)),
    performFor: async (session: SeatSession, sent: { id: string; command: Command; links: NewLink[] }): Promise<AnswerMessage> => {
      const found = await onDevice(session)
      return !found ? { kind: 'refused', refusal: 'notAdmitted' } : (await rooms.roomOf(session.meetingId)).perform({ by: session.seatId, role: found.seat.role, connectionId: null }, sent)
    },
  }
}
