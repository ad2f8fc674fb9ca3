import { sql, type Kysely } from 'kysely'
import { writeAudit } from './audit.ts'
import { holdConsented, holdLiving } from './living-meeting.ts'
import { overLostConnection } from './lost-connection.ts'
import type { SeatRef, SeatSession, Store } from './store.ts'
import type { Tables } from './tables.ts'

type Seats = Pick<Store, 'findLink' | 'takeLink' | 'replaceLink' | 'findEndedLink' | 'endLinks' | 'openSession' | 'findSession' | 'endSessions'>

const seatColumns = ['meeting_id as meetingId', 'seat_id as seatId', 'host_authority_id as hostAuthorityId'] as const

/** Links and sessions of seats; only hashes of secrets and tokens are ever seen here. */
export function seats(db: Kysely<Tables>): Seats {
  return {
    findLink: (seatId, secretHash) => overLostConnection(() => findLink(db, seatId, secretHash)),
    // Not asked again by itself: it is taken once.
    takeLink: (seatId, secretHash, now) => takeLink(db, { seatId, secretHash, now }),
    replaceLink: (link) => db.transaction().execute((inside) => replaceLink(inside, link)),
    findEndedLink: (seatId, secretHash, device, now) => overLostConnection(() => findEndedLink(db, { seatId, secretHash, device, now })),
    findSession: (tokenHash, now) => overLostConnection(() => findSession(db, tokenHash, now)),
    endLinks: (meetingId, at) => overLostConnection(() => endLinks(db, meetingId, at)),
    openSession: (session) => db.transaction().execute((inside) => openSession(inside, session)),
    endSessions: (seat, at) => overLostConnection(() => db.transaction().execute((inside) => endSessions(inside, seat, { at, bySignOut: false }))),
  }
}

async function findLink(db: Kysely<Tables>, seatId: string, secretHash: string): Promise<SeatRef | null> {
  const found = await db
    .selectFrom('seat_link')
    .select(seatColumns)
    .where('secret_hash', '=', secretHash)
    .where('seat_id', '=', seatId)
    .where('ended_at', 'is', null)
    .where('expires_at', 'is', null)
    .where(isConsented)
    .executeTakeFirst()
  return found ?? null
}

/** Links are dead from the press on. */
const isConsented = sql<boolean>`exists (select from meeting m where m.id = seat_link.meeting_id and m.withdrawn_at is null)`

async function takeLink(db: Kysely<Tables>, { seatId, secretHash, now }: { seatId: string; secretHash: string; now: string }): Promise<SeatRef | null> {
  const taken = await db
    .updateTable('seat_link')
    .set({ ended_at: new Date(now) })
    .where('secret_hash', '=', secretHash)
    .where('seat_id', '=', seatId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', new Date(now))
    .where(isConsented)
    .returning(seatColumns)
    .executeTakeFirst()
  return taken ?? null
}

async function replaceLink(inside: Kysely<Tables>, { meetingId, seatId, hostAuthorityId, secretHash, at, onceUntil, by }: Parameters<Store['replaceLink']>[0]): ReturnType<Store['replaceLink']> {
  if (!(await holdConsented(inside, meetingId))) return null
  const { closed_at } = await inside.selectFrom('meeting').select('closed_at').where('id', '=', meetingId).executeTakeFirstOrThrow()
  const isClosed = closed_at !== null
  const nowEnded = { ended_at: new Date(at) }
  await inside.updateTable('seat_link').set(nowEnded).where('meeting_id', '=', meetingId).where('seat_id', '=', seatId).where('ended_at', 'is', null).execute()
  if (!isClosed) await inside.updateTable('seat_session').set(nowEnded).where('meeting_id', '=', meetingId).where('seat_id', '=', seatId).where('ended_at', 'is', null).execute()
  await inside
    .insertInto('seat_link')
    .values({ secret_hash: secretHash, seat_id: seatId, meeting_id: meetingId, host_authority_id: hostAuthorityId, created_at: new Date(at), ended_at: null, expires_at: isClosed ? new Date(onceUntil) : null })
    .execute()
  await writeAudit(inside, { at, hostAuthorityId, meetingId, what: `${isClosed ? 'linkAfterwards' : 'linkRenewed'} ${seatId}`, byWhom: by })
  return isClosed ? 'once' : 'whileItLasts'
}

type Returning = { seatId: string; secretHash: string; device: string; now: string }

async function findEndedLink(db: Kysely<Tables>, { seatId, secretHash, device, now }: Returning): ReturnType<Store['findEndedLink']> {
  const found = await db
    .selectFrom('seat_link')
    .innerJoin('seat_session', (join) => join.onRef('seat_session.meeting_id', '=', 'seat_link.meeting_id').onRef('seat_session.seat_id', '=', 'seat_link.seat_id'))
    .select(['seat_link.meeting_id as meetingId', 'seat_link.seat_id as seatId', 'seat_link.host_authority_id as hostAuthorityId', 'seat_session.expires_at as expiresAt', sql<boolean>`not ${isConsented}`.as('isWithdrawn')])
    .where('secret_hash', '=', secretHash)
    .where('seat_link.seat_id', '=', seatId)
    .where((row) => row.or([row('seat_link.ended_at', 'is not', null), row.not(isConsented)]))
    .where('device', '=', device)
    .where((row) => row.or([row('seat_session.ended_at', 'is', null), row('is_signed_out', '=', true)]))
    .where('seat_session.expires_at', '>', new Date(now))
    .orderBy('seat_session.expires_at', 'desc')
    .executeTakeFirst()
  return found ? { ...found, expiresAt: found.expiresAt.toISOString() } : null
}

async function findSession(db: Kysely<Tables>, tokenHash: string, now: string): Promise<SeatSession | null> {
  const found = await db
    .selectFrom('seat_session')
    .select([...seatColumns, 'device'])
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', new Date(now))
    .executeTakeFirst()
  return found ?? null
}

/** In the caller's transaction. */
export async function openSession(inside: Kysely<Tables>, session: Parameters<Store['openSession']>[0]): Promise<void> {
  const { meetingId, seatId, hostAuthorityId, at, notice } = session
  // A ticket of an erased meeting opens nothing.
  if (!(await holdLiving(inside, meetingId))) return
  await inside
    .insertInto('seat_session')
    .values({
      token_hash: session.tokenHash,
      meeting_id: meetingId,
      seat_id: seatId,
      host_authority_id: hostAuthorityId,
      device: session.device,
      created_at: new Date(at),
      expires_at: new Date(session.expiresAt),
      ended_at: null,
    })
    .execute()
  await writeAudit(inside, { at, hostAuthorityId, meetingId, what: notice ? `sessionOpened ${notice}` : 'sessionOpened', byWhom: seatId })
}

async function endLinks(db: Kysely<Tables>, meetingId: string, at: string): Promise<void> {
  const closedAt = new Date(at)
  await db.transaction().execute(async (inside) => {
    const closed = await inside
      .updateTable('meeting')
      .set({ closed_at: closedAt })
      .where('id', '=', meetingId)
      .where('closed_at', 'is', null)
      .returning('host_authority_id')
      .executeTakeFirst()
    await inside.updateTable('seat_link').set({ ended_at: closedAt }).where('meeting_id', '=', meetingId).where('ended_at', 'is', null).where('expires_at', 'is', null).execute()
    if (closed) await writeAudit(inside, { at, hostAuthorityId: closed.host_authority_id, meetingId, what: 'linksEnded' })
  })
}

type Ending = { at: string; bySignOut: boolean }

/** In the caller's transaction. `bySignOut`: its own person ends them, and may come back to the letter for as long as they would have lasted. */
export async function endSessions(inside: Kysely<Tables>, { meetingId, seatId, device }: Parameters<Store['endSessions']>[0], { at, bySignOut }: Ending): Promise<void> {
  const ended = await inside
    .updateTable('seat_session')
    .set({ ended_at: new Date(at), is_signed_out: bySignOut })
    .where('meeting_id', '=', meetingId)
    .where('seat_id', '=', seatId)
    .where((row) => row.or([row('ended_at', 'is', null), ...(bySignOut ? [] : [row('is_signed_out', '=', true)])]))
    .$if(device !== undefined, (sessions) => sessions.where('device', '=', device ?? ''))
    .returning('host_authority_id')
    .execute()
  const first = ended[0]
  if (first) await writeAudit(inside, { at, hostAuthorityId: first.host_authority_id, meetingId, what: 'sessionsEnded', byWhom: seatId })
}
