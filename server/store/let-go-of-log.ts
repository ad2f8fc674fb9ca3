import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'

const insufficientPrivilege = '42501'

/** Makes PostgreSQL begin a new write-ahead log and drop the old one, in which what was deleted still lies. */
export async function letGoOfLog(pool: Pool): Promise<void> {
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

/** A vacuum leaves what a transaction that began earlier may still see. Waits at most 10 s. */
export async function nobodySeesIt(pool: Pool): Promise<boolean> {
  const marked = await pool.query<{ mark: string }>('select pg_current_xact_id()::text as mark')
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 20) {
    const seen = await pool.query<{ somebody: boolean }>(seenBy, [marked.rows[0]?.mark])
    if (!seen.rows[0]?.somebody) return true
    await pause(20)
  }
  return false
}
