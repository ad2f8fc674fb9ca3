import { letterSchema, type Letter } from '#core/letters/letter.ts'
import { signOf } from '#server/identity/staff-sign-in.ts'
import type { Staff, Store } from '#server/store/store.ts'
import { ownMeeting } from './meetings.ts'
import { ProblemError, route } from './route.ts'

export type LetterBeforeParts = {
  store: Store
  now: () => string
  /** The letter before this meeting as this seat reads it by its code; null where it has none. */
  letterBefore: (meetingId: string, seatId: string) => Promise<Letter | null>
}

/** Whether it was this key, or this account, that planned the meeting: it has seen what the letter is made of. */
export const hasPlanned = async (store: Store, meetingId: string, staff: Staff): Promise<boolean> => (await store.readAudit(meetingId, staff.hostAuthorityId)).some(({ kind, byWhom }) => kind === 'meetingCreated' && byWhom === signOf(staff))

/** The letter before a meeting, for who planned it to see before its code is handed out. */
export const letterBeforeRoutes = ({ store, now, letterBefore }: LetterBeforeParts) => [
  route<'staff'>({
    method: 'get',
    path: '/api/meetings/{meetingId}/seats/{seatId}/preparation/letter',
    summary: 'The letter before the meeting exactly as this seat reads it, for who planned the meeting. The log says that it was read.',
    by: 'staff',
    answer: { status: 200, schema: letterSchema, description: 'The letter.' },
    problems: [{ status: 404, when: 'the meeting is not there, is over, was planned by somebody else or belongs to another host authority, the seat has no such letter, or it is on paper alone: the same answer' }],
    handle: async ({ by: staff, request }) => {
      const meetingId = await ownMeeting(store, request.params['meetingId'], staff)
      const letter = (await hasPlanned(store, meetingId, staff)) ? await letterBefore(meetingId, String(request.params['seatId'])) : null
      const noted = { what: 'letterRead', meetingId, hostAuthorityId: staff.hostAuthorityId, recipient: 'preparation', form: 'blocks', seatId: signOf(staff), at: now() } as const
      if (!letter || !(await store.noteOpened(noted))) throw new ProblemError('noSuchMeeting', 404)
      return letter
    },
  }),
]
