import { z } from 'zod'
import { readingCodeSchema, type ReadingCode } from '#core/wire/settings.ts'
import { inFours } from '#server/identity/handed-over-code.ts'
import { issueReadingCode, type GateOf } from '#server/identity/reading-codes.ts'
import { signOf } from '#server/identity/staff-sign-in.ts'
import type { ReadableLetter, SeatSession, Store } from '#server/store/store.ts'
import { ownMeeting } from './meetings.ts'
import { ProblemError, route } from './route.ts'

/** Whose seat a letter is for. `isOnPaperAlone`: nobody opens this meeting's letters but on paper, whatever its authority has decided. */
export type Reader = { seatId: string; isOnPaperAlone: boolean }

export type ReadingCodesParts = {
  store: Store
  now: () => string
  publicUrl: () => string
  gateOf: GateOf
  /** The reader, when this session's seat may hand out the letter's code. */
  readerOf: (session: SeatSession, recipient: Exclude<ReadableLetter['recipient'], 'minutes'>) => Promise<Reader | null>
  /** The seat that may have its organisation's copy, or the minutes where those are what is written, by a code, when this session is the chair's of the closed meeting. */
  readerOfCopy: (session: SeatSession, seatId: string) => Promise<(Reader & { recipient: 'participant' | 'minutes' }) | null>
  /** The reader of the letter before this meeting; null when there is none any more. */
  readerBefore: (meetingId: string) => Promise<Reader | null>
  /** Whoever brought the question, when this seat is theirs and there is a letter before this meeting; null for any other. */
  referrerBefore: (meetingId: string, seatId: string) => Promise<Reader | null>
}

const recipientSchema = z.enum(['participant', 'referrer', 'preparation'])
const answer = { status: 200, schema: readingCodeSchema, description: 'The address, the letter’s number, which is no secret, and the code, which is shown once; null where letters are handed over on paper alone.' }

/** A code for a letter, to hand over in the meeting or on paper. */
export const readingCodeRoutes = (parts: ReadingCodesParts) => [
  route<'seat'>({
    method: 'post',
    path: '/api/letters/{recipient}/code',
    summary: 'A new code that opens the letter: the chair hands it over, or the reader takes their own. The code before opens nothing any more. `preparation` is the letter before the meeting.',
    by: 'seat',
    answer,
    problems: [{ status: 404, when: 'there is no letter for this seat to hand out' }],
    handle: async ({ by: session, request }): Promise<ReadingCode> => {
      const recipient = recipientSchema.safeParse(request.params['recipient']).data
      const reader = recipient ? await parts.readerOf(session, recipient) : null
      if (!recipient || !reader) throw new ProblemError('notFound', 404)
      return issue(parts, session, { recipient, reader, by: session.seatId })
    },
  }),
  copyCodeRoute(parts),
  route<'staff'>({
    method: 'post',
    path: '/api/meetings/{meetingId}/preparation/code',
    summary: 'A new code that opens the letter before the meeting, to hand over to the participant. The code before opens nothing any more.',
    by: 'staff',
    answer,
    problems: [{ status: 404, when: 'the meeting is not there, is over, has no participant at the table, or belongs to another host authority: the same answer' }],
    handle: async ({ by: staff, request }): Promise<ReadingCode> => {
      const meetingId = await ownMeeting(parts.store, request.params['meetingId'], staff)
      const reader = await parts.readerBefore(meetingId)
      if (!reader) throw new ProblemError('noSuchMeeting', 404)
      return issue(parts, { meetingId, hostAuthorityId: staff.hostAuthorityId }, { recipient: 'preparation', reader, by: signOf(staff) })
    },
  }),
  referrersCodeRoute(parts),
]

const referrersCodeRoute = (parts: ReadingCodesParts) =>
  route<'staff'>({
    method: 'post',
    path: '/api/meetings/{meetingId}/seats/{seatId}/preparation/code',
    summary: 'A new code for whoever brought the question: it opens the letter before the meeting, and from there they add their part until it begins. Nobody has one before.',
    by: 'staff',
    answer,
    problems: [{ status: 404, when: 'the meeting is not there, is over, belongs to another host authority, or the seat is not a referrer’s: the same answer' }],
    handle: async ({ by: staff, request }): Promise<ReadingCode> => {
      const meetingId = await ownMeeting(parts.store, request.params['meetingId'], staff)
      const reader = await parts.referrerBefore(meetingId, String(request.params['seatId']))
      if (!reader) throw new ProblemError('noSuchMeeting', 404)
      return issue(parts, { meetingId, hostAuthorityId: staff.hostAuthorityId }, { recipient: 'preparation', isCopy: true, reader, by: signOf(staff) })
    },
  })

const copyCodeRoute = (parts: ReadingCodesParts) =>
  route<'seat'>({
    method: 'post',
    path: '/api/letters/participant/copies/{seatId}/code',
    summary: 'A new code that opens the copy of an organisation that sat at the table, for its records, or the minutes for who sat there, where those are what is written of the meeting: the chair hands it over when the meeting is closed. Nobody has one before.',
    by: 'seat',
    answer,
    problems: [{ status: 404, when: 'this is not the chair of a closed meeting, or consent does not reach the seat’s organisation, or minutes are not for this seat: the same answer' }],
    handle: async ({ by: session, request }): Promise<ReadingCode> => {
      const reader = await parts.readerOfCopy(session, String(request.params['seatId']))
      if (!reader) throw new ProblemError('notFound', 404)
      return issue(parts, session, { recipient: reader.recipient, isCopy: true, reader, by: session.seatId })
    },
  })

type Issuing = { recipient: ReadableLetter['recipient']; isCopy?: boolean; reader: Reader; by: string }

async function issue({ store, now, publicUrl, gateOf }: ReadingCodesParts, { meetingId, hostAuthorityId }: Pick<SeatSession, 'meetingId' | 'hostAuthorityId'>, { recipient, isCopy = false, reader, by }: Issuing): Promise<ReadingCode> {
  const gate = await gateOf(hostAuthorityId)
  if (gate === 'paperOnly' || reader.isOnPaperAlone) return { opensWith: null }
  const issued = await issueReadingCode(store, { meetingId, hostAuthorityId, recipient, isCopy, seatId: reader.seatId }, { at: now(), by })
  if (issued === null) throw new ProblemError('notFound', 404)
  return { opensWith: { address: `${publicUrl()}/brev`, number: inFours(issued.number), code: inFours(issued.code), asksForEid: gate === 'eId' } }
}
