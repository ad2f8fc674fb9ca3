import type { Kysely } from 'kysely'
import { writeAudit } from './audit.ts'
import { overLostConnection } from './lost-connection.ts'
import type { SeatRef, Store } from './store.ts'
import type { Tables } from './tables.ts'

type AccountsInTeams = Pick<Store, 'saveAccount' | 'bindTeamsMeeting' | 'findSeatInTeams'>

/** Whose account sits on which seat, and which meeting of ours a meeting in Teams is; only hashes are ever seen here. */
export function accountsInTeams(db: Kysely<Tables>): AccountsInTeams {
  return {
    saveAccount: (account) => overLostConnection(() => saveAccount(db, account)),
    bindTeamsMeeting: (bound) => overLostConnection(() => bindTeamsMeeting(db, bound)),
    findSeatInTeams: (teamsHash, accountHash) => overLostConnection(() => findSeatInTeams(db, teamsHash, accountHash)),
  }
}

async function saveAccount(db: Kysely<Tables>, { accountHash, at, ...seat }: Parameters<Store['saveAccount']>[0]): Promise<void> {
  const { meetingId, seatId, hostAuthorityId } = seat
  await db.transaction().execute(async (inside) => {
    const saved = await inside
      .insertInto('seat_account')
      .values({ account_hash: accountHash, meeting_id: meetingId, seat_id: seatId, host_authority_id: hostAuthorityId, created_at: new Date(at) })
      // One account has one seat in a meeting: the one it came to last.
      .onConflict((conflict) => conflict.columns(['meeting_id', 'account_hash']).doUpdateSet({ seat_id: seatId }).where('seat_account.seat_id', '<>', seatId))
      .returning('seat_id')
      .executeTakeFirst()
    if (saved) await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'accountSaved', byWhom: seatId })
  })
}

async function bindTeamsMeeting(db: Kysely<Tables>, { teamsHash, at, ...seat }: Parameters<Store['bindTeamsMeeting']>[0]): Promise<void> {
  const { meetingId, seatId, hostAuthorityId } = seat
  await db.transaction().execute(async (inside) => {
    await inside
      .insertInto('teams_meeting')
      .values({ teams_hash: teamsHash, meeting_id: meetingId, host_authority_id: hostAuthorityId, bound_at: new Date(at) })
      .onConflict((conflict) => conflict.columns(['teams_hash', 'meeting_id']).doUpdateSet({ bound_at: new Date(at) }))
      .execute()
    await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'teamsMeetingBound', byWhom: seatId })
  })
}

/** Of each host authority only what it bound last counts: another authority that binds the same meeting takes nobody's seat away. */
async function findSeatInTeams(db: Kysely<Tables>, teamsHash: string, accountHash: string): Promise<SeatRef | null> {
  const found = await db
    .with('newest', (inside) =>
      inside
        .selectFrom('teams_meeting')
        .distinctOn('host_authority_id')
        .select(['meeting_id', 'bound_at'])
        .where('teams_hash', '=', teamsHash)
        .orderBy('host_authority_id')
        .orderBy('bound_at', 'desc'),
    )
    .selectFrom('newest')
    .innerJoin('meeting', 'meeting.id', 'newest.meeting_id')
    .innerJoin('seat_account', 'seat_account.meeting_id', 'newest.meeting_id')
    .select(['seat_account.meeting_id as meetingId', 'seat_account.seat_id as seatId', 'seat_account.host_authority_id as hostAuthorityId'])
    .where('account_hash', '=', accountHash)
    .where('closed_at', 'is', null)
    .orderBy('newest.bound_at', 'desc')
    .executeTakeFirst()
  return found ?? null
}
