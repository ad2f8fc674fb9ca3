import { z } from 'zod'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import { seenSchema, type Seen } from '#core/wire/seen.ts'
import { signOf } from '#server/identity/staff-sign-in.ts'
import type { SeatSession, Staff, Store } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'
import { hidesWhoTookPart, seenLines } from './seen-list.ts'

export type SeenParts = {
  store: Store
  now: () => string
  /** A meeting as it stands; null when it can not be read just now, or is erased. */
  meetingOf: (meetingId: string) => Promise<Meeting | null>
  /** The role of a seat at its table, on the device that is let in; null for any other device. */
  roleOnDevice: (session: SeatSession) => Promise<SeatRole | null>
}

/** "Who has seen this": the answer to what a participant may ask, without a word of what was seen. */
export const seenRoutes = (parts: SeenParts) => [
  route<'office'>({
    method: 'get',
    path: '/api/meetings/{meetingId}/seen',
    summary: 'Who has seen and done what in a meeting, by role and organisation: the answer to a participant who asks. By role alone when consent is taken back or the content is erased.',
    by: 'office',
    answer: { status: 200, schema: seenSchema, description: 'In the order it happened.' },
    problems: [{ status: 404, when: 'the meeting is not there, or belongs to another host authority: the same answer' }],
    handle: async ({ by: staff, request }) => orNotFound(await seen(parts, askedByOffice(staff, z.string().parse(request.params['meetingId'])))),
  }),
  route<'seat'>({
    method: 'get',
    path: '/api/seen',
    summary: 'The same for the chair of a meeting that is closed, with the names of those who were there.',
    by: 'seat',
    answer: { status: 200, schema: seenSchema, description: 'In the order it happened.' },
    problems: [{ status: 403, when: 'this is not the chair, or the meeting is not closed' }],
    handle: async ({ by: session }) => {
      const role = await parts.roleOnDevice(session)
      if (role !== 'chair' || !(await isClosed(parts, session.meetingId))) throw new ProblemError(role === null ? 'notAdmitted' : 'notYourRole', 403)
      return orNotFound(await seen(parts, askedBySeat(session)))
    },
  }),
]

/** Who asks of which meeting. `byWhom`: as the log names them, null where nobody knows whose code it was. `hasNames`: whether they sat at the table and know who the others are. */
export type SeenAsked = { meetingId: string; hostAuthorityId: string; byWhom: string | null; what: `${'seenListRead' | 'recordTaken'}${'' | ' byCode' | ' byEid'}`; hasNames: boolean }

export const askedByOffice = (staff: Staff, meetingId: string): SeenAsked => ({ meetingId, hostAuthorityId: staff.hostAuthorityId, byWhom: signOf(staff), what: 'seenListRead', hasNames: false })

export const askedBySeat = ({ meetingId, hostAuthorityId, seatId }: Pick<SeatSession, 'meetingId' | 'hostAuthorityId' | 'seatId'>): SeenAsked => ({ meetingId, hostAuthorityId, byWhom: seatId, what: 'seenListRead', hasNames: true })

export const isClosed = async ({ meetingOf }: Pick<SeenParts, 'meetingOf'>, meetingId: string): Promise<boolean> => (await meetingOf(meetingId))?.state === 'closed'

/** Null where this authority has no such meeting. That it was read is noted first, and stands in the list. */
export async function seen({ store, now, meetingOf }: Pick<SeenParts, 'store' | 'now' | 'meetingOf'>, { meetingId, hostAuthorityId, byWhom, what, hasNames }: SeenAsked): Promise<Seen | null> {
  if ((await store.readAudit(meetingId, hostAuthorityId)).length === 0) return null
  await store.noteOfMeeting({ meetingId, what, ...(byWhom !== null && { byWhom }), at: now() })
  const rows = await store.readAudit(meetingId, hostAuthorityId)
  const isErased = rows.some(({ kind }) => kind === 'meetingErased')
  const found = isErased ? null : await meetingOf(meetingId)
  const isWithdrawn = found?.state === 'withdrawn'
  const known = { meeting: isWithdrawn ? null : found, hasNames }
  return { meetingId, isErased, isWithdrawn, isPresenceHidden: hidesWhoTookPart(known), lines: seenLines(rows, known) }
}

function orNotFound(found: Seen | null): Seen {
  if (!found) throw new ProblemError('noSuchMeeting', 404)
  return found
}
