import { setTimeout as pause } from 'node:timers/promises'
import type { LogLetGo } from './erasure.ts'
import type { SweepingOwner } from './sweeping-owner.ts'

const insufficientPrivilege = '42501'

/** Makes PostgreSQL begin a new write-ahead log and drop the old one, in which what was deleted still lies, and says what came of it. */
export async function letGoOfLog(owner: SweepingOwner): Promise<LogLetGo> {
  const isLetGo = [await isDone(owner, 'select pg_switch_wal()'), await isDone(owner, 'checkpoint')].every(Boolean)
  if (!isLetGo) return 'refused'
  const { rows } = await owner.query<LogKeeping>(logKeepingSql)
  return rows[0] && !isLogKept(rows[0]) ? 'done' : 'notOurs'
}

async function isDone(owner: SweepingOwner, sql: string): Promise<boolean> {
  try {
    await owner.query(sql)
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== insufficientPrivilege) throw error
    return false
  }
}

/** How a server keeps its log: in an archive, under new names, some of it anyway, or for others that follow it. */
export type LogKeeping = { archive: string; recycles: string; keeps: string; followers: number }

const logKeepingSql = `
  select current_setting('archive_mode') as archive, current_setting('wal_recycle') as recycles, current_setting('wal_keep_size') as keeps,
         (select count(*)::int from pg_replication_slots) + (select count(*)::int from pg_stat_replication) as followers`

export const isLogKept = ({ archive, recycles, keeps, followers }: LogKeeping): boolean => archive !== 'off' || recycles !== 'off' || keeps !== '0' || followers > 0

const seenBy = `
  select pg_snapshot_xmin(pg_current_snapshot()) <= $1::xid8
      or exists (select from pg_stat_activity where pid <> pg_backend_pid() and age(backend_xmin) > age($1::xid8::xid)) as somebody`

/** A vacuum leaves what a transaction that began earlier may still see. Waits at most 10 s. */
export async function nobodySeesIt(owner: SweepingOwner): Promise<boolean> {
  const marked = await owner.query<{ mark: string }>('select pg_current_xact_id()::text as mark')
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 20) {
    const seen = await owner.query<{ somebody: boolean }>(seenBy, [marked.rows[0]?.mark])
    if (!seen.rows[0]?.somebody) return true
    await pause(20)
  }
  return false
}
