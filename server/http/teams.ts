import { bindTeamsBodySchema, enterTeamsBodySchema, joinedSchema, keptSchema, seatAccountBodySchema, type BindTeamsBody, type EnterTeamsBody, type SeatAccountBody } from '#core/wire/http.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import type { Hashes } from '#server/identity/account-hash.ts'
import type { CheckedToken, EntraPerson } from '#server/identity/entra-token.ts'
import { openSession } from '#server/identity/seat-links.ts'
import { deviceIdOf } from '#server/identity/secrets.ts'
import type { SeatSession, Store } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'

export type TeamsParts = {
  store: Store
  now: () => string
  checkToken: (token: string, now: Date) => Promise<CheckedToken>
  hashes: Hashes
  /** The role of a seat at its table, on the device that is let in; null for any other device, or when it can not be read. */
  roleOnDevice: (session: SeatSession) => Promise<SeatRole | null>
  roleOf: (seat: { meetingId: string; seatId: string }) => Promise<SeatRole | null>
}

/** Inside Teams: an account says who, never which meeting. Which one is said by its chair, and by the seat that the account has there. */
export const teamsRoutes = (parts: TeamsParts) => [enterRoute(parts), accountRoute(parts), bindRoute(parts)]

const enterRoute = (parts: TeamsParts) =>
  route<'nobody', EnterTeamsBody>({
    method: 'post',
    path: '/api/teams/enter',
    summary: 'Take the seat that this account has in the meeting bound to this meeting in Teams. The chair then lets the device in.',
    by: 'nobody',
    body: enterTeamsBodySchema,
    answer: { status: 200, schema: joinedSchema, description: 'A session for this seat and device.' },
    problems: [
      { status: 404, when: 'the meeting is not bound, has ended, or the account has no seat there: the same answer' },
      ...tokenProblems,
    ],
    handle: ({ body }) => enter(parts, body),
  })

const accountRoute = (parts: TeamsParts) =>
  route<'seat', SeatAccountBody>({
    method: 'post',
    path: '/api/teams/account',
    summary: 'Remember that this account sits on this seat: it opens the meeting without a link from then on.',
    by: 'seat',
    body: seatAccountBodySchema,
    answer: { status: 200, schema: keptSchema, description: 'Kept.' },
    problems: [{ status: 403, when: 'the device has not been let in' }, ...tokenProblems],
    handle: async ({ body, by: session }) => {
      await atTable(parts, session)
      const accountHash = parts.hashes.ofPerson(await personOf(parts, body.token))
      await parts.store.saveAccount({ ...seatOfSession(session), accountHash, at: parts.now() })
      return { isKept: true }
    },
  })

const bindRoute = (parts: TeamsParts) =>
  route<'seat', BindTeamsBody>({
    method: 'post',
    path: '/api/teams/bind',
    summary: 'Say that this meeting in Teams is the one that this seat chairs. A series has one id in Teams: what was bound last counts.',
    by: 'seat',
    body: bindTeamsBodySchema,
    answer: { status: 200, schema: keptSchema, description: 'Bound.' },
    problems: [{ status: 403, when: 'this is not the chair, on the device that leads' }],
    handle: async ({ body, by: session }) => {
      if ((await atTable(parts, session)) !== 'chair') throw new ProblemError('notYourRole', 403)
      await parts.store.bindTeamsMeeting({ ...seatOfSession(session), teamsHash: parts.hashes.ofTeamsMeeting(body.teamsMeeting), at: parts.now() })
      return { isKept: true }
    },
  })

const tokenProblems = [
  { status: 401, when: 'the token is not one that Teams got for this app, or is over' },
  { status: 403, when: 'the account’s tenant has not been let in' },
  { status: 503, when: 'the keys to check it with can not be had' },
]

async function enter(parts: TeamsParts, { token, teamsMeeting, device }: EnterTeamsBody) {
  const { store, now, hashes } = parts
  const person = await personOf(parts, token)
  const seat = await store.findSeatInTeams(hashes.ofTeamsMeeting(teamsMeeting), hashes.ofPerson(person))
  if (!seat) throw new ProblemError('noSeatInTeams', 404)
  const joined = await openSession(store, seat, deviceIdOf(seat.seatId, device), now())
  return { ...joined, role: await parts.roleOf(joined), wireVersion }
}

async function personOf({ checkToken, now }: TeamsParts, token: string): Promise<EntraPerson> {
  const checked = await checkToken(token, new Date(now()))
  if (checked.kind === 'person') return checked.person
  if (checked.kind === 'authorityAway') throw new ProblemError('signInAway', 503)
  throw checked.kind === 'otherTenant' ? new ProblemError('tenantNotLetIn', 403) : new ProblemError('signInAgain', 401)
}

/** The role of who asks, who must sit at the table with this device. */
async function atTable({ roleOnDevice }: TeamsParts, session: SeatSession): Promise<SeatRole> {
  const role = await roleOnDevice(session)
  if (role === null) throw new ProblemError('notAdmitted', 403)
  return role
}

const seatOfSession = ({ meetingId, seatId, hostAuthorityId }: SeatSession) => ({ meetingId, seatId, hostAuthorityId })
