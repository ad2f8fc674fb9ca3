import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import type { MeetingKeys } from './meeting-keys.ts'

const insufficientPrivilege = '42501'

type Erasing = { meetingId: string; at: string; ifWithdrawnBy: string | null }

/** The row is locked before it is asked: a withdrawal that is being taken back at this moment either counts or comes too late. */
const eraseSql = `
  with still as (select id from meeting where id = $1 and ($3::timestamptz is null or withdrawn_at <= $3) for update)
  select erase_meeting(id, $2) as found from still`

/**
 * Deletes key, events, commands, links, sessions and accounts in one transaction, then sweeps what deleted rows leave in the files.
 * Erasing an erased meeting only sweeps again, so a sweep that failed may be asked for anew. Gives whether the meeting is erased.
 */
export async function eraseMeeting(pool: Pool, keys: MeetingKeys, { meetingId, at, ifWithdrawnBy }: Erasing): Promise<boolean> {
  const erased = await pool.query<{ found: boolean }>(eraseSql, [meetingId, at, ifWithdrawnBy])
  const isErased = erased.rows[0]?.found ?? false
  if (!isErased) return false
  keys.forget(meetingId)
  await sweep(pool)
  return true
}

/** The table of keys is small and is rewritten whole, so that no erased key lies on in a page; then the write-ahead log is let go. */
async function sweep(pool: Pool): Promise<void> {
  await untilNobodySeesIt(pool)
  await pool.query('vacuum full meeting_key')
  await pool.query('vacuum event, command, seat_link, seat_session, seat_account, teams_meeting')
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
