import { joinBodySchema, joinedSchema, type JoinBody } from '#core/wire/http.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { mayComeToUndo } from '#core/meeting/subjects/withdrawal.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import { joinWithLink, type MayUndo } from '#server/identity/seat-links.ts'
import { noticeShown } from '#core/privacy-notice/notices-shown.ts'
import type { Store } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'

export type JoinParts = { store: Store; now: () => string; roleOf: (seat: { meetingId: string; seatId: string }) => Promise<SeatRole | null>; meetingOf: (meetingId: string) => Promise<Meeting | null> }

/** A personal link for a session. POST, so that scanners and previews that only look consume nothing. */
export const joinRoutes = ({ store, now, roleOf, meetingOf }: JoinParts) => [
  route<'nobody', JoinBody>({
    method: 'post',
    path: '/api/join',
    summary: 'Take a seat with a personal link. The token goes into socket.io’s `auth`; the chair then lets the device in.',
    by: 'nobody',
    body: joinBodySchema,
    answer: { status: 200, schema: joinedSchema, description: 'A session for this seat and device.' },
    problems: [{ status: 404, when: 'the link is unknown, used up, closed, of a meeting whose consent is withdrawn, or somebody else’s: the same answer' }],
    handle: async ({ body }) => {
      const mayUndo: MayUndo = async (seat) => {
        const meeting = await meetingOf(seat.meetingId)
        return meeting !== null && mayComeToUndo(meeting, { ...seat, at: now() })
      }
      const joined = await joinWithLink(store, { ...body, notice: noticeOf(body) }, { now: now(), mayUndo })
      if (!joined) throw new ProblemError('linkDoesNotOpen', 404)
      return { ...joined, role: await roleOf(joined), wireVersion }
    },
  }),
]

/** As the log says it: a version that never stood anywhere is no words of ours, and is not written down. */
const noticeOf = ({ notice }: JoinBody): string | null => (notice === undefined ? null : noticeShown(notice) ? notice : 'noticeUnknown')
