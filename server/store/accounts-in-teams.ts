import { sql, type Kysely } from 'kysely'
import { writeAudit } from './audit.ts'
import { holdLiving } from './living-meeting.ts'
import { overLostConnection } from './lost-connection.ts'
import { endSessions, openSession } from './seats.ts'
import type { AccountSeat, SeatRef, SeatSession, Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Many more than panels that are opened and reloaded by hand. */
const mostInAMinute = 20

type AccountsInTeams = Pick<Store, 'saveAccount' | 'inviteAccounts' | 'findAccountSeats' | 'bindTeamsMeeting' | 'findSeatInTeams' | 'readTeamsStanding' | 'enterByAccount' | 'signOut'>

/** Whose account sits on which seat, and which meeting of ours a meeting in Teams is; only hashes are ever seen here. */
export function accountsInTeams(db: Kysely<Tables>): AccountsInTeams {
  return {
    saveAccount: (account) => overLostConnection(() => saveAccount(db, account)),
    inviteAccounts: (meeting, invited) => overLostConnection(() => inviteAccounts(db, meeting, invited)),
    findAccountSeats: (accountHash) => overLostConnection(() => accountSeats(db, accountHash).orderBy('meeting.created_at').orderBy('meeting.id').execute()),
    bindTeamsMeeting: (bound, instead) => overLostConnection(() => bindTeamsMeeting(db, bound, instead)),
    findSeatInTeams: (teamsHash, accountHash) => overLostConnection(() => findSeatInTeams(db, teamsHash, accountHash)),
    readTeamsStanding: (teamsHash, session) => overLostConnection(() => readTeamsStanding(db, teamsHash, session)),
    enterByAccount: (entering) => enterByAccount(db, entering),
    signOut: (session, at) => overLostConnection(() => signOut(db, session, at)),
  }
}

async function saveAccount(db: Kysely<Tables>, { accountHash, at, ...seat }: Parameters<Store['saveAccount']>[0]): Promise<void> {
  const { meetingId, seatId, hostAuthorityId, device } = seat
  await db.transaction().execute(async (inside) => {
    if (!(await holdLiving(inside, meetingId))) return
    await inside
      .insertInto('seat_account')
      .values({ account_hash: accountHash, meeting_id: meetingId, seat_id: seatId, host_authority_id: hostAuthorityId, device, created_at: new Date(at) })
      .onConflict((conflict) => conflict.columns(['meeting_id', 'account_hash']).doUpdateSet({ seat_id: seatId, device, is_signed_out: false, is_invited: false }))
      .execute()
    await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'accountSaved', byWhom: seatId })
  })
}

async function inviteAccounts(db: Kysely<Tables>, { meetingId, hostAuthorityId, admitted, by, at }: Parameters<Store['inviteAccounts']>[0], invited: Parameters<Store['inviteAccounts']>[1]): Promise<void> {
  await db.transaction().execute(async (inside) => {
    if (!(await holdLiving(inside, meetingId))) return
    await inside.deleteFrom('seat_account').where('meeting_id', '=', meetingId).where('is_invited', '=', true).where('device', '<>', sql<string>`all(${admitted})`).execute()
    for (const { accountHash, seatId, device } of invited) {
      await inside
        .insertInto('seat_account')
        .values({ account_hash: accountHash, meeting_id: meetingId, seat_id: seatId, host_authority_id: hostAuthorityId, device, is_invited: true, created_at: new Date(at) })
        .onConflict((conflict) => conflict.columns(['meeting_id', 'account_hash']).doNothing())
        .execute()
    }
    if (invited.length > 0) await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'accountsInvited', byWhom: by })
  })
}

async function bindTeamsMeeting(db: Kysely<Tables>, { teamsHash, at, ...seat }: Parameters<Store['bindTeamsMeeting']>[0], instead: boolean): Promise<boolean> {
  const { meetingId, seatId, hostAuthorityId } = seat
  return db.transaction().execute(async (inside) => {
    if (!(await holdLiving(inside, meetingId))) return false
    // One at a time: of two who bind at once the second one sees the first.
    await sql`select pg_advisory_xact_lock(hashtextextended(${teamsHash + hostAuthorityId}, 0))`.execute(inside)
    const loser = await otherOpenMeeting(inside, teamsHash, seat)
    if (!instead && loser) return false
    await inside
      .insertInto('teams_meeting')
      .values({ teams_hash: teamsHash, meeting_id: meetingId, host_authority_id: hostAuthorityId, bound_at: new Date(at) })
      .onConflict((conflict) => conflict.columns(['teams_hash', 'meeting_id']).doUpdateSet({ bound_at: new Date(at) }))
      .execute()
    const lines = [{ meetingId, what: 'teamsMeetingBound', byWhom: seatId } as const, ...(loser ? [{ meetingId: loser, what: 'teamsMeetingLost' } as const] : [])]
    // In one order, whoever takes from whom: two who take from each other do not wait for each other.
    for (const line of lines.toSorted((one, other) => (one.meetingId < other.meetingId ? -1 : 1))) await writeAudit(inside, { at, hostAuthorityId, ...line })
    return true
  })
}

/** The meeting that has it now, and would lose it. */
async function otherOpenMeeting(db: Kysely<Tables>, teamsHash: string, { meetingId, hostAuthorityId }: SeatRef): Promise<string | null> {
  const bound = await boundLast(db, teamsHash, hostAuthorityId)
  return bound !== undefined && bound.meeting_id !== meetingId && bound.closed_at === null ? bound.meeting_id : null
}

const boundLast = (db: Kysely<Tables>, teamsHash: string, hostAuthorityId: string) =>
  db
    .selectFrom('teams_meeting')
    .innerJoin('meeting', 'meeting.id', 'teams_meeting.meeting_id')
    .select(['meeting_id', 'closed_at'])
    .where('teams_hash', '=', teamsHash)
    .where('teams_meeting.host_authority_id', '=', hostAuthorityId)
    .orderBy('bound_at', 'desc')
    .orderBy('meeting.created_at', 'desc')
    .executeTakeFirst()

/** Of each host authority only what it bound last counts. Where several have a seat for the account none is it: no authority leads anybody away from another's. */
async function findSeatInTeams(db: Kysely<Tables>, teamsHash: string, accountHash: string): Promise<AccountSeat | null> {
  const newest = db
    .selectFrom('teams_meeting')
    .distinctOn('host_authority_id')
    .select('meeting_id')
    .where('teams_hash', '=', teamsHash)
    .orderBy('host_authority_id')
    .orderBy('bound_at', 'desc')
  const found = await accountSeats(db, accountHash).where('seat_account.meeting_id', 'in', newest).execute()
  return found.length === 1 ? (found[0] ?? null) : null
}

/** In a meeting that is over too: an account comes back as long as there is something to come back to. */
const accountSeats = (db: Kysely<Tables>, accountHash: string) =>
  db
    .selectFrom('seat_account')
    .innerJoin('meeting', 'meeting.id', 'seat_account.meeting_id')
    .select([
      'seat_account.meeting_id as meetingId',
      'seat_account.seat_id as seatId',
      'seat_account.host_authority_id as hostAuthorityId',
      'seat_account.device as device',
      'seat_account.is_signed_out as isSignedOut',
      sql<boolean>`closed_at is not null`.as('isOver'),
    ])
    .where('account_hash', '=', accountHash)
    .where((row) => row.or([row('closed_at', 'is', null), row('withdrawn_at', 'is', null)]))

async function readTeamsStanding(db: Kysely<Tables>, teamsHash: string, session: SeatSession) {
  const { meetingId, hostAuthorityId } = session
  const newest = await boundLast(db, teamsHash, hostAuthorityId)
  const account = await db
    .selectFrom('seat_account')
    .select('seat_id')
    .where((row) => row.and(thisDevice(session)))
    .executeTakeFirst()
  return { isBound: newest?.meeting_id === meetingId, hasAccount: account !== undefined }
}

/** One device of one seat, in any table that knows devices. */
const thisDevice = ({ meetingId, seatId, device }: SeatSession) => ({ meeting_id: meetingId, seat_id: seatId, device })

type Entered = Awaited<ReturnType<Store['enterByAccount']>>

/** The account's row is locked first, here and in `signOut`: who signs out meanwhile ends this session too, or it is not opened. */
async function enterByAccount(db: Kysely<Tables>, { accountHash, isAsked, ...session }: Parameters<Store['enterByAccount']>[0]): Promise<Entered> {
  const { meetingId, seatId, hostAuthorityId, at } = session
  return db.transaction().execute(async (inside) => {
    const account = await inside
      .selectFrom('seat_account')
      .select('is_signed_out')
      .where((row) => row.and(thisDevice(session)))
      .where('account_hash', '=', accountHash)
      .forUpdate()
      .executeTakeFirst()
    if (!account || (account.is_signed_out && !isAsked)) return 'noSeat'
    if ((await openedLately(inside, session)) >= mostInAMinute) return 'tooFast'
    if (account.is_signed_out) {
      await inside.updateTable('seat_account').set({ is_signed_out: false }).where('meeting_id', '=', meetingId).where('account_hash', '=', accountHash).execute()
      await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'accountSignedIn', byWhom: seatId })
    }
    await openSession(inside, session)
    return 'entered'
  })
}

async function openedLately(inside: Kysely<Tables>, session: SeatSession & { at: string }): Promise<number> {
  const { count } = await inside
    .selectFrom('seat_session')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where((row) => row.and(thisDevice(session)))
    .where('created_at', '>', new Date(Date.parse(session.at) - 60_000))
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function signOut(db: Kysely<Tables>, session: SeatSession, at: string): Promise<void> {
  const { meetingId, seatId, hostAuthorityId } = session
  await db.transaction().execute(async (inside) => {
    const changed = await inside
      .updateTable('seat_account')
      .set({ is_signed_out: true })
      .where((row) => row.and(thisDevice(session)))
      .returning('seat_id')
      .execute()
    if (changed.length > 0) await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'accountSignedOut', byWhom: seatId })
    await endSessions(inside, session, { at, bySignOut: true })
  })
}
