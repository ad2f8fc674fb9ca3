import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { overLostConnection } from './lost-connection.ts'
import type { MeetingKeys } from './meeting-keys.ts'
import type { Erasure, Store } from './store.ts'

const insufficientPrivilege = '42501'

type ErasingParts = Pick<Store, 'eraseMeeting' | 'findOverdue' | 'eraseOverdue' | 'listErasures'>
type Erasing = { meetingId: string; at: string; sql: string; until: string | null }

/** The row is locked before it is asked: a withdrawal that is being taken back at this moment either counts or comes too late. */
const withdrawnSql = `
  with still as (select id from meeting where id = $1 and ($3::timestamptz is null or withdrawn_at <= $3) for update)
  select erase_meeting(id, $2, 'consentWithdrawn') as found from still`

const overdueSql = `
  with still as (select id from meeting m where id = $1 and (erased_at is not null or erase_after(m) <= $3) for update)
  select erase_meeting(id, $2, 'timeIsOver') as found from still`

/** Takes away what people wrote, and shows that it was done. */
export const erasing = (pool: Pool, keys: MeetingKeys): ErasingParts => ({
  eraseMeeting: (meetingId, at, ifWithdrawnBy) => erase(pool, keys, { meetingId, at, sql: withdrawnSql, until: ifWithdrawnBy ?? null }),
  eraseOverdue: (meetingId, at) => erase(pool, keys, { meetingId, at, sql: overdueSql, until: at }),
  findOverdue: (now) => overLostConnection(() => findOverdue(pool, now)),
  listErasures: (hostAuthorityId) => overLostConnection(() => listErasures(pool, hostAuthorityId)),
})

/**
 * Deletes key, events, commands, links, sessions and accounts in one transaction, then sweeps what deleted rows leave in the files.
 * Erasing an erased meeting only sweeps again, so a sweep that failed may be asked for anew. Gives whether the meeting is erased.
 */
async function erase(pool: Pool, keys: MeetingKeys, { meetingId, at, sql, until }: Erasing): Promise<boolean> {
  const erased = await pool.query<{ found: boolean }>(sql, [meetingId, at, until])
  const isErased = erased.rows[0]?.found ?? false
  if (!isErased) return false
  keys.forget(meetingId)
  await sweep(pool)
  return true
}

async function findOverdue(pool: Pool, now: string): Promise<string[]> {
  const found = await pool.query<{ id: string }>('select id from meeting m where erased_at is null and erase_after(m) <= $1', [now])
  return found.rows.map((row) => row.id)
}

type Proof = { meeting_id: string; created_at: Date; erased_at: Date; event_count: number; why: Erasure['why'] }

async function listErasures(pool: Pool, hostAuthorityId: string): Promise<Erasure[]> {
  const found = await pool.query<Proof>('select * from erasure_proof where host_authority_id = $1 order by erased_at desc, meeting_id', [hostAuthorityId])
  return found.rows.map((row) => ({ meetingId: row.meeting_id, createdAt: row.created_at.toISOString(), erasedAt: row.erased_at.toISOString(), eventCount: row.event_count, why: row.why }))
}

/** The table of keys is small and is rewritten whole, so that no erased key lies on in a page; then the write-ahead log is let go. */
async function sweep(pool: Pool): Promise<void> {
  await untilNobodySeesIt(pool)
  await pool.query('vacuum full meeting_key')
  await pool.query('vacuum event, command, seat_link, seat_session, seat_account, teams_meeting, reading, reading_code')
  try {
    await pool.query('select pg_switch_wal()')
    await pool.query('checkpoint')
  } catch (error) {
    // On a database that is not our own, its owner decides when its log is let go.
    if ((error as { code?: string }).code !== insufficientPrivilege) throw error
  }
}

const seenBy = `
  select pg_snapshot_xmin(pg_current_snapshot()) <= $1::xid8
      or exists (select from pg_stat_activity where pid <> pg_backend_pid() and age(backend_xmin) > age($1::xid8::xid)) as somebody`

/** A vacuum leaves what a transaction that began earlier may still see. Waits at most 10 s: the next erasing sweeps again. */
async function untilNobodySeesIt(pool: Pool): Promise<void> {
  const marked = await pool.query<{ mark: string }>('select pg_current_xact_id()::text as mark')
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 20) {
    const seen = await pool.query<{ somebody: boolean }>(seenBy, [marked.rows[0]?.mark])
    if (!seen.rows[0]?.somebody) return
    await pause(20)
  }
}
