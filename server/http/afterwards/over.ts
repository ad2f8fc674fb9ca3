import type { Meeting } from '#core/meeting/meeting.ts'
import type { Plan } from '#core/meeting/plan.ts'
import { chairLinkSchema, overMeetingsSchema, type ChairLink, type OverMeetings } from '#core/wire/over.ts'
import { signOf } from '#server/identity/staff-sign-in.ts'
import { linkAddress, newLink } from '#server/identity/seat-links.ts'
import type { Store } from '#server/store/store.ts'
import { ownMeeting } from '../meetings.ts'
import { ProblemError, route } from '../route.ts'

export type OverParts = {
  store: Store
  now: () => string
  publicUrl: () => string
  /** A meeting as it stands; null when it can not be read just now. */
  meetingOf: (meetingId: string) => Promise<Meeting | null>
}

/** What the office knows a meeting by, and nothing of the matter or the people. */
export const knownBy = (meetingId: string, { startsAt, teamName, form }: Plan) => ({ meetingId, startsAt, teamName, formName: form.name })

/** Whether what is left of it are minutes, which no code opens: whoever needs them takes a copy before they go. */
export const hasMinutes = ({ form }: Plan): boolean => form.papers.includes('minutes')

/** What the office does with meetings that are over, where nobody who led them has an account. */
export const overRoutes = ({ store, now, publicUrl, meetingOf }: OverParts) => [
  route<'staff'>({
    method: 'get',
    path: '/api/meetings/over',
    summary: 'The meetings that are over and not erased yet, the last first.',
    by: 'staff',
    answer: { status: 200, schema: overMeetingsSchema, description: 'What one knows them by, and nothing of the matter or the people.' },
    problems: [],
    handle: async ({ by: staff }): Promise<OverMeetings> => {
      const over = await store.listOver(staff.hostAuthorityId)
      const meetings = await Promise.all(
        over.map(async ({ meetingId, keptUntil, isLocked }) => {
          const plan = (await meetingOf(meetingId))?.plan
          return plan ? [{ ...knownBy(meetingId, plan), keptUntil, isLocked, hasMinutes: hasMinutes(plan) }] : []
        }),
      )
      return { meetings: meetings.flat() }
    },
  }),
  route<'staff'>({
    method: 'post',
    path: '/api/meetings/{meetingId}/chair',
    summary: 'A link to the chair’s seat. Of a meeting that is over: good once, on one device, for ten minutes. Of one that is not: good until it is over. The link before it ends, and the sessions that it gave.',
    by: 'staff',
    answer: { status: 200, schema: chairLinkSchema, description: 'The link. It is shown once, and that it was made stands in the log.' },
    problems: [{ status: 404, when: 'the meeting is not there, its consent is taken back, or it belongs to another host authority: the same answer' }],
    handle: async ({ by: staff, request }): Promise<ChairLink> => {
      const meetingId = await ownMeeting(store, request.params['meetingId'], staff)
      const chair = (await meetingOf(meetingId))?.seats.find(({ role }) => role === 'chair')
      const made = chair && (await newLink(store, { meetingId, seatId: chair.id, hostAuthorityId: staff.hostAuthorityId }, { at: now(), by: signOf(staff) }))
      if (!chair || !made) throw new ProblemError('noSuchMeeting', 404)
      return { link: linkAddress(publicUrl(), chair.id, made.secret), expiresAt: made.expiresAt }
    },
  }),
]
