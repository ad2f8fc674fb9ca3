import { letterVersionAt, letterVersionOf, versionNewTo } from '#core/letters/letter-version.ts'
import { namesSomebody } from '#core/meeting/says-who.ts'
import { hasConsentEnded, isCoveredAtTable } from '#core/meeting/consent-gaps.ts'
import { isOnPaperAlone } from '#core/meeting/protected-identity.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import type { NoticeOfLetter, SeatSession } from '#server/store/store.ts'
import { deviceIn } from './device-in.ts'
import { byCodeFor, copyFor, letterFor } from './letter-sections.ts'
import type { Rooms } from './rooms.ts'

/** What may leave the house of a meeting that is closed. */
export function closedMeetings(rooms: Rooms, now: () => string) {
  const onDevice = deviceIn(rooms)
  return {
    /** A closed meeting and whose letters there are, for its chair on the device that leads; null for anybody else. Consent must reach the referrer's organisation. */
    closedMeetingOf: async (session: SeatSession) => {
      const found = await onDevice(session)
      if (!found?.meeting.plan || found.seat.role !== 'chair' || found.meeting.state !== 'closed') return null
      const { meeting } = found
      const at = now()
      const readers = (['participant', 'referrer'] as const).flatMap((recipient) => {
        const reader = meeting.seats.find(({ role }) => role === recipient)
        return reader && letterFor(meeting, 'chair', recipient) ? [{ recipient, seatId: reader.id, isCovered: isCoveredAtTable(meeting, reader.organisationId, at), hasEnded: hasConsentEnded(meeting, reader.organisationId, at) }] : []
      })
      return { isOnPaperAlone: isOnPaperAlone(meeting), language: found.meeting.plan.language, letterVersion: letterVersionOf(meeting), versionAt: (at: string) => letterVersionAt(meeting, at), newestFor: (seatId: string) => versionNewTo(meeting, seatId), readers, copyFor: isOnPaperAlone(meeting) ? [] : meeting.seats.filter((seat) => byCodeFor(meeting, seat, at) !== null).map(({ id }) => id), seatIds: meeting.seats.map(({ id }) => id), mayTake: mayTakeCopies(meeting, at), chairId: found.seat.id }
    },
    /** What was noted in a closed meeting of how authorities work together, for its chair on the device that leads; null for anybody else. */
    notedGapsOf: async (session: SeatSession) => {
      const found = await onDevice(session)
      if (!found?.meeting.plan || found.seat.role !== 'chair' || found.meeting.state !== 'closed' || !found.meeting.closing) return null
      const { meeting } = found
      return { gaps: meeting.gaps, formId: found.meeting.plan.form.id, closedAt: found.meeting.closing.at, saysWho: (words: string) => namesSomebody(meeting, words) }
    },
    /** Whether the consent that a notice goes by has had its last day. One from before it was kept whose it is goes to the reader of its letter. */
    hasConsentEndedFor: async ({ meetingId, recipient, seatId }: NoticeOfLetter): Promise<boolean> => {
      const { meeting } = (await rooms.roomOf(meetingId)).see()
      const seat = seatId === null ? meeting.seats.find(({ role }) => role === recipient) : seatById(meeting, seatId)
      return seat !== undefined && hasConsentEnded(meeting, seat.organisationId, now())
    },
    /** Which version a meeting's letters have by now, and up to which version of its log; null when it can not be read just now. */
    letterVersionOf: (meetingId: string): Promise<{ letterVersion: number; logVersion: number } | null> =>
      rooms.roomOf(meetingId).then((room) => ({ letterVersion: letterVersionOf(room.see().meeting), logVersion: room.see().version }), () => null),
  }
}

/** Everybody but the participant who has a letter of the meeting to take with them: an organisation's, the referrer's, minutes, or the one that is given to those beside the participant. */
const mayTakeCopies = (meeting: Meeting, at: string): string[] =>
  meeting.seats
    .filter((seat) => (isOnPaperAlone(meeting) ? seat.role === 'chair' : seat.role !== 'participant'))
    .filter((seat) => copyFor(meeting, seat, 'participant', at) !== null || (['participant', 'referrer', 'minutes'] as const).some((recipient) => (seat.role === 'chair' || !hasConsentEnded(meeting, seat.organisationId, at)) && letterFor(meeting, seat.role, recipient, seat.id) !== null))
    .map(({ id }) => id)
