import type { Meeting } from '#core/meeting/meeting.ts'
import { earlierMeetingsSchema, earlierPeopleSchema, type EarlierMeetings, type EarlierPeople } from '#core/wire/before.ts'
import { signOf } from '#server/identity/staff-sign-in.ts'
import type { Store } from '#server/store/store.ts'
import { ownMeeting } from './meetings.ts'
import { ProblemError, route } from './route.ts'

export type EarlierMeetingsParts = { store: Store; now: () => string; meetingOf: (meetingId: string) => Promise<Meeting | null> }

const most = 20
const bySort = (one: { startsAt: string }, other: { startsAt: string }) => Date.parse(other.startsAt) - Date.parse(one.startsAt)

/** The meetings that the next one may be planned from: by day and team, and on request who was there. Nothing that was said, and nobody to look for. */
export const earlierMeetingRoutes = ({ store, now, meetingOf }: EarlierMeetingsParts) => [
  route<'staff'>({
    method: 'get',
    path: '/api/meetings',
    summary: 'The host authority’s last meetings that are not erased, by day and team: to plan the next one with the same people.',
    by: 'staff',
    answer: { status: 200, schema: earlierMeetingsSchema, description: 'The latest first, 20 at most.' },
    problems: [],
    handle: async ({ by: staff }): Promise<EarlierMeetings> => {
      const ids = (await store.listMeetings(staff.hostAuthorityId)).slice(0, most).map(({ meetingId }) => meetingId)
      const found = await Promise.all(ids.map(async (meetingId) => inList(meetingId, await meetingOf(meetingId))))
      return { meetings: found.filter((one) => one !== null).toSorted(bySort) }
    },
  }),
  route<'staff'>({
    method: 'get',
    path: '/api/meetings/{meetingId}/people',
    summary: 'Who was there, for whom, with which mandate and why; where one met and whom to ask. Leaves a line in the log of that meeting.',
    by: 'staff',
    answer: { status: 200, schema: earlierPeopleSchema, description: 'The people, under the ids that they had.' },
    problems: [{ status: 404, when: 'the meeting is not there, its consent was taken back, or it belongs to another host authority: the same answer' }],
    handle: async ({ by: staff, request }): Promise<EarlierPeople> => {
      const meetingId = await ownMeeting(store, request.params['meetingId'], staff)
      const people = peopleOf(await meetingOf(meetingId))
      if (!people) throw new ProblemError('noSuchMeeting', 404)
      await store.noteOfMeeting({ meetingId, what: 'peopleTaken', byWhom: signOf(staff), at: now() })
      return people
    },
  }),
]

const standing = (meeting: Meeting | null) => (meeting === null || meeting.state === 'withdrawn' ? null : meeting.plan)

function inList(meetingId: string, meeting: Meeting | null): EarlierMeetings['meetings'][number] | null {
  const plan = standing(meeting)
  return plan && { meetingId, startsAt: plan.startsAt, teamName: plan.teamName, formName: plan.form.name }
}

/** As they were at the end: who came later is there too. */
function peopleOf(meeting: Meeting | null): EarlierPeople | null {
  const plan = standing(meeting)
  if (!meeting || !plan) return null
  const { form, language, teamName, place, contact, organisations } = plan
  const seats = meeting.seats.map(({ admittedDevice: _device, admittedAt: _at, hasBeenTurnedAway: _away, ...seat }) => seat)
  return { formId: form.id, language, teamName, place, contact, organisations, seats, isProtected: plan.isProtected === true }
}
