import type { SeatRole } from '#core/meeting/plan.ts'
import { doneSchema, teamsMeetingBodySchema, teamsStandingSchema, type TeamsMeetingBody, type TeamsStanding } from '#core/wire/http.ts'
import type { Hashes } from '#server/identity/account-hash.ts'
import type { SeatSession, Store } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'

export type TeamsParts = {
  store: Store
  now: () => string
  hashes: Hashes
  /** The role of a seat at its table, on the device that is let in; null for any other device, or when it can not be read. */
  roleOnDevice: (session: SeatSession) => Promise<SeatRole | null>
}

/** Which meeting of ours a meeting in Teams is: said by its chair, and by nobody else. */
export const teamsRoutes = ({ store, now, hashes, roleOnDevice }: TeamsParts) => [
  route<'seat', TeamsMeetingBody>({
    method: 'post',
    path: '/api/teams/bind',
    summary: 'Say that this meeting in Teams is the one that this seat chairs. A series has one id in Teams: what was bound last counts.',
    by: 'seat',
    body: teamsMeetingBodySchema,
    answer: { status: 200, schema: doneSchema, description: 'Bound.' },
    problems: [{ status: 403, when: 'this is not the chair, on the device that leads' }],
    handle: async ({ body, by: session }) => {
      const role = await roleOnDevice(session)
      if (role !== 'chair') throw new ProblemError(role === null ? 'notAdmitted' : 'notYourRole', 403)
      const { meetingId, seatId, hostAuthorityId } = session
      await store.bindTeamsMeeting({ meetingId, seatId, hostAuthorityId, teamsHash: hashes.ofTeamsMeeting(body.teamsMeeting), at: now() })
      return { isDone: true }
    },
  }),
  route<'seat', TeamsMeetingBody>({
    method: 'post',
    path: '/api/teams/standing',
    summary: 'Whether this meeting in Teams is the one of this seat, and whether the seat opens by an account on this device.',
    by: 'seat',
    body: teamsMeetingBodySchema,
    answer: { status: 200, schema: teamsStandingSchema, description: 'How it stands.' },
    problems: [{ status: 403, when: 'the device has not been let in' }],
    handle: async ({ body, by: session }): Promise<TeamsStanding> => {
      if ((await roleOnDevice(session)) === null) throw new ProblemError('notAdmitted', 403)
      return store.readTeamsStanding(hashes.ofTeamsMeeting(body.teamsMeeting), session)
    },
  }),
]
