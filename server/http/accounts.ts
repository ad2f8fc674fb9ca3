import type { Meeting, Seat } from '#core/meeting/meeting.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import {
  accountBodySchema,
  accountEnterBodySchema,
  accountPlansSchema,
  accountSeatsSchema,
  accountSettingsSchema,
  doneSchema,
  joinedSchema,
  type AccountBody,
  type AccountEnterBody,
  type AccountPlans,
  type AccountSeats,
  type AccountSettings,
} from '#core/wire/http.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import { seatById } from '#core/meeting/meeting.ts'
import { mayComeToUndo } from '#core/meeting/subjects/withdrawal.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import type { Hashes } from '#server/identity/account-hash.ts'
import type { CheckedToken, EntraPerson } from '#server/identity/entra-token.ts'
import { enterByAccount } from '#server/identity/seat-links.ts'
import { opensByAccount, signInAsStaff } from '#server/identity/staff-sign-in.ts'
import type { AccountSeat, SeatSession, Store } from '#server/store/store.ts'
import { hasMinutes } from './afterwards/over.ts'
import { ProblemError, route } from './route.ts'

export type AccountsParts = {
  store: Store
  now: () => string
  checkToken: (token: string, now: Date) => Promise<CheckedToken>
  hashes: Hashes
  settings: () => AccountSettings
  /** The role of a seat at its table, on the device that is let in; null for any other device, or when it can not be read. */
  roleOnDevice: (session: SeatSession) => Promise<SeatRole | null>
  /** A meeting as it stands; null when it can not be read just now. */
  meetingOf: (meetingId: string) => Promise<Meeting | null>
}

/** Accounts of people who work in the meetings: one says who, never which meeting. */
export const accountRoutes = (parts: AccountsParts) => [settingsRoute(parts), seatsRoute(parts), planRoute(parts), decideRoute(parts), enterRoute(parts), rememberRoute(parts)]

const settingsRoute = ({ settings }: AccountsParts) =>
  route<'nobody'>({
    method: 'get',
    path: '/api/accounts/settings',
    summary: 'Where people sign in with their accounts in a browser.',
    by: 'nobody',
    answer: { status: 200, schema: accountSettingsSchema, description: 'For OpenID Connect with PKCE.' },
    problems: [{ status: 404, when: 'nobody signs in with an account here' }],
    handle: () => settings(),
  })

const seatsRoute = (parts: AccountsParts) =>
  route<'nobody', AccountBody>({
    method: 'post',
    path: '/api/accounts/seats',
    summary: 'The meetings that this account has a seat in, the next first.',
    by: 'nobody',
    body: accountBodySchema,
    answer: { status: 200, schema: accountSeatsSchema, description: 'What one needs to choose by.' },
    problems: tokenProblems,
    handle: async ({ body }): Promise<AccountSeats> => {
      const { store, hashes } = parts
      const person = await personOf(parts, body.token)
      const isLetIn = person.hostAuthorityId !== null && (person.mayPlan || person.mayDecide) && (await opensByAccount(store, person.hostAuthorityId))
      const found = await letInAt(store, await store.findAccountSeats(hashes.ofPerson(person)))
      const seats = await Promise.all(found.map((seat) => shown(parts, seat)))
      return { ...(person.reads && { readsStatistics: true as const }), mayPlan: person.mayPlan && isLetIn, ...(person.mayDecide && isLetIn && { mayDecide: true as const }), seats: seats.filter((seat) => seat !== null).toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt)) }
    },
  })

/** Those of them whose authority lets accounts in; what an authority has decided is read once, however many seats somebody has there. */
async function letInAt(store: Store, seats: AccountSeat[]): Promise<AccountSeat[]> {
  const authorities = [...new Set(seats.map(({ hostAuthorityId }) => hostAuthorityId))]
  const lets = new Set(await Promise.all(authorities.map(async (id) => ((await opensByAccount(store, id)) ? id : null))))
  return seats.filter(({ hostAuthorityId }) => lets.has(hostAuthorityId))
}

const planRoute = (parts: AccountsParts) =>
  route<'nobody', AccountBody>({
    method: 'post',
    path: '/api/accounts/plan',
    summary: 'Plan meetings by an account that has the app role `Meetings.Plan`, where the host authority lets accounts in.',
    by: 'nobody',
    body: accountBodySchema,
    answer: { status: 200, schema: accountPlansSchema, description: 'A token for planning, good for twelve hours.' },
    problems: tokenProblems.map((one) => (one.status === 403 ? { status: 403, when: `${one.when}, the account may not plan, or its authority lets nobody plan by account` } : one)),
    handle: ({ body }): Promise<AccountPlans> => tokenFor(parts, body.token, 'mayPlan'),
  })

const decideRoute = (parts: AccountsParts) =>
  route<'nobody', AccountBody>({
    method: 'post',
    path: '/api/accounts/decide',
    summary: 'Decide for the host authority by an account that has the app role `Settings.Decide`, where the authority lets accounts in.',
    by: 'nobody',
    body: accountBodySchema,
    answer: { status: 200, schema: accountPlansSchema, description: 'An administrator’s token, good for twelve hours.' },
    problems: tokenProblems.map((one) => (one.status === 403 ? { status: 403, when: `${one.when}, the account may not decide, or its authority lets nobody in by account` } : one)),
    handle: ({ body }): Promise<AccountPlans> => tokenFor(parts, body.token, 'mayDecide'),
  })

/** A token for whom the tenant has given the app role for it. */
async function tokenFor(parts: AccountsParts, token: string, may: 'mayPlan' | 'mayDecide'): Promise<AccountPlans> {
  const { store, hashes, now } = parts
  const person = await personOf(parts, token)
  const { hostAuthorityId } = person
  if (hostAuthorityId === null || !person[may] || !(await opensByAccount(store, hostAuthorityId))) throw new ProblemError('notYourRole', 403)
  return { token: await signInAsStaff(store, { hostAuthorityId, accountHash: hashes.ofPerson(person), name: containsPersonalNumber(person.name) ? '' : person.name, isAdministrator: may === 'mayDecide', at: now() }) }
}

async function shown(parts: AccountsParts, account: AccountSeat): Promise<AccountSeats['seats'][number] | null> {
  const { meetingId, seatId, isOver } = account
  const meeting = await parts.meetingOf(meetingId)
  const seat = meeting && seatById(meeting, seatId)
  if (!meeting?.plan || !seat || !mayComeBack(account, seat)) return null
  // From the press on, only who can undo it.
  if (meeting.state === 'withdrawn' && !mayComeToUndo(meeting, { seatId, device: account.device, at: parts.now() })) return null
  const { startsAt, teamName, form, organisations } = meeting.plan
  const organisation = organisations.find(({ id }) => id === seat.organisationId)?.name ?? null
  const minutesUntil = isOver && hasMinutes(meeting.plan) ? await keptUntil(parts.store, account) : null
  return { meetingId, role: seat.role, startsAt, teamName, formName: form.name, organisation, isOver, minutesUntil }
}

const keptUntil = async (store: Store, { hostAuthorityId, meetingId }: AccountSeat): Promise<string | null> => (await store.listOver(hostAuthorityId)).find((one) => one.meetingId === meetingId)?.keptUntil ?? null

/** To a meeting that is over comes who had been let in with this account, and its chair. */
const mayComeBack = ({ isOver, device }: AccountSeat, { role, admittedDevice }: Seat): boolean => !isOver || role === 'chair' || admittedDevice === device

const enterRoute = (parts: AccountsParts) =>
  route<'nobody', AccountEnterBody>({
    method: 'post',
    path: '/api/accounts/enter',
    summary: 'Take the seat that this account has. The chair lets it in the first time, as any other device.',
    by: 'nobody',
    body: accountEnterBodySchema,
    answer: { status: 200, schema: joinedSchema, description: 'A session for this seat, as the device that the account is.' },
    problems: [{ status: 404, when: 'the account has no seat there, the meeting is not bound or is over, or its person has signed out and has not asked: the same answer' }, { status: 429, when: 'it has opened twenty sessions in the last minute' }, ...tokenProblems],
    handle: async ({ body }) => {
      const { store, now } = parts
      const accountHash = parts.hashes.ofPerson(await personOf(parts, body.token))
      const found = await seatFor(parts, accountHash, body.where)
      const seat = found && (await shown(parts, found)) ? found : null
      const joined = seat ? await enterByAccount(store, seat, { accountHash, isAsked: body.isAsked }, now()) : 'noSeat'
      if (joined === 'tooFast') throw new ProblemError('tooFast', 429)
      if (joined === 'noSeat') throw new ProblemError('noSeatInTeams', 404)
      const meeting = await parts.meetingOf(joined.meetingId)
      return { ...joined, role: (meeting && seatById(meeting, joined.seatId)?.role) ?? null, wireVersion }
    },
  })

/** The seat of the chair that the account of this token has in a meeting that is over; null for any other, also when the token is none or is over. */
export const chairOfAccount =
  (parts: AccountsParts) =>
  async (token: string, meetingId: string): Promise<AccountSeat | null> => {
    const checked = await parts.checkToken(token, new Date(parts.now()))
    const found = checked.kind === 'person' ? await seatFor(parts, parts.hashes.ofPerson(checked.person), { meetingId }) : null
    const seat = found && (await shown(parts, found))
    return seat?.role === 'chair' && seat.isOver ? found : null
  }

async function seatFor({ store, hashes }: AccountsParts, account: string, where: AccountEnterBody['where']): Promise<AccountSeat | null> {
  const found = 'teamsMeeting' in where ? await store.findSeatInTeams(hashes.ofTeamsMeeting(where.teamsMeeting), account) : (await store.findAccountSeats(account)).find(({ meetingId }) => meetingId === where.meetingId)
  return found && (await opensByAccount(store, found.hostAuthorityId)) ? found : null
}

const rememberRoute = (parts: AccountsParts) =>
  route<'seat', AccountBody>({
    method: 'post',
    path: '/api/accounts/remember',
    summary: 'Remember that this account sits on this seat: it opens the meeting without a link from then on.',
    by: 'seat',
    body: accountBodySchema,
    answer: { status: 200, schema: doneSchema, description: 'Remembered.' },
    problems: [{ status: 403, when: 'the device has not been let in, or the host authority lets no accounts in' }, ...tokenProblems],
    handle: async ({ body, by: session }) => {
      if ((await parts.roleOnDevice(session)) === null || !(await opensByAccount(parts.store, session.hostAuthorityId))) throw new ProblemError('notAdmitted', 403)
      const accountHash = parts.hashes.ofPerson(await personOf(parts, body.token))
      await parts.store.saveAccount({ ...session, accountHash, at: parts.now() })
      return { isDone: true }
    },
  })

export const tokenProblems = [
  { status: 401, when: 'the token is not one for this app, or is over' },
  { status: 403, when: 'the account’s tenant has not been let in' },
  { status: 503, when: 'the keys to check it with cannot be had' },
]

export async function personOf({ checkToken, now }: Pick<AccountsParts, 'checkToken' | 'now'>, token: string): Promise<EntraPerson> {
  const checked = await checkToken(token, new Date(now()))
  if (checked.kind === 'person') return checked.person
  if (checked.kind === 'authorityAway') throw new ProblemError('signInAway', 503)
  throw checked.kind === 'otherTenant' ? new ProblemError('tenantNotLetIn', 403) : new ProblemError('signInAgain', 401)
}
