import type { SeatRole } from '#core/meeting/plan.ts'
import { teamsBindAnswerSchema, teamsBindBodySchema, teamsMeetingBodySchema, teamsStandingSchema, type TeamsBindAnswer, type TeamsBindBody, type TeamsMeetingBody, type TeamsStanding } from '#core/wire/http.ts'
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
  route<'seat', TeamsBindBody>({
    method: 'post',
    path: '/api/teams/bind',
    summary: 'Say that this meeting in Teams is the one that this seat chairs. A series has one id in Teams: what was bound last counts. Another meeting of the authority that is not closed loses it only where `instead` says so.',
    by: 'seat',
    body: teamsBindBodySchema,
    answer: { status: 200, schema: teamsBindAnswerSchema, description: 'Whether it is bound now.' },
    problems: [{ status: 403, when: 'this is not the chair, on the device that leads' }],
    handle: async ({ body, by: session }): Promise<TeamsBindAnswer> => {
      const role = await roleOnDevice(session)
      if (role !== 'chair') throw new ProblemError(role === null ? 'notAdmitted' : 'notYourRole', 403)
      const { meetingId, seatId, hostAuthorityId } = session
      const bound = { meetingId, seatId, hostAuthorityId, teamsHash: hashes.ofTeamsMeeting(body.teamsMeeting), at: now() }
      return { isBound: await store.bindTeamsMeeting(bound, body.instead ?? false) }
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
