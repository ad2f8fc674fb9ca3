import type { Pool } from 'pg'
import type { TablesSwept } from './erasure.ts'
import { letGoOfLog, nobodySeesIt } from './let-go-of-log.ts'
import type { SweepingOwner } from './sweeping-owner.ts'

const lockNotAvailable = '55P03'
const vacuumed = 'event, command, seat_link, seat_session, seat_account, teams_meeting, reading, reading_code, notice, notice_address, receipt, eid_reader, live_part, followed_case, case_code, followed_answer, followed_seen, own_word, team_word, released_gap, handed_on_obstacle'
type Sweepers = { pool: Pool; owner: SweepingOwner }

/** What a later try may still mend. */
const notDone = "(swept_at is null or tables_swept <> 'done' or log_let_go = 'refused')"

/**
 * What was deleted still lies in the files: the tables of keys are small and are rewritten whole, then the write-ahead log is let go. All
 * erasings at once, by the tables' owner. False when somebody else's transaction still sees what was deleted: then nothing is marked, and it is to be asked anew.
 * What the database refused is tried anew with each later erasing, and once at each start: rights may have been given since.
 */
export function sweepingErased(pools: Sweepers): (at: string) => Promise<boolean> {
  let isFirst = true
  return async (at) => {
    const isSwept = await pools.owner.untilItCloses(() => sweepErased(pools, at, isFirst))
    if (isSwept) isFirst = false
    return isSwept
  }
}

async function sweepErased({ pool, owner }: Sweepers, at: string, isFirst: boolean): Promise<boolean> {
  const isNeeded = async () => ((await pool.query(`select from erasure_proof where ${isFirst ? notDone : 'swept_at is null'} limit 1`)).rowCount ?? 0) > 0
  if (!(await isNeeded())) return true
  return owner.whenNoOtherNodeDoes(async () => !(await isNeeded()) || sweep({ pool, owner }, at))
}

async function sweep({ pool, owner }: Sweepers, at: string): Promise<boolean> {
  const { rows } = await pool.query<{ meeting_id: string }>(`select meeting_id from erasure_proof where ${notDone}`)
  if (!(await nobodySeesIt(owner))) return false
  const tables = await sweptTables(owner)
  if (tables === null) return false
  const log = await letGoOfLog(owner)
  await pool.query('update erasure_proof set swept_at = $2, tables_swept = $3, log_let_go = $4 where meeting_id = any($1)', [rows.map((row) => row.meeting_id), at, tables, log])
  return true
}

/** Null: somebody holds the table. PostgreSQL only warns of a table that it does not vacuum: whether it did is seen by the file being another one. */
async function sweptTables(owner: SweepingOwner): Promise<TablesSwept | null> {
  const fileOfKeys = async () => (await owner.query<{ file: string; sees: boolean }>("select pg_relation_filenode('meeting_key') as file, pg_has_role('pg_read_all_stats', 'usage') as sees")).rows[0]
  const before = await fileOfKeys()
  try {
    await owner.query('vacuum full meeting_key')
    await owner.query('vacuum full text_key')
  } catch (error) {
    if ((error as { code?: string }).code === lockNotAvailable) return null
    throw error
  }
  await owner.query(`vacuum ${vacuumed}`)
  const after = await fileOfKeys()
  if (before?.file === after?.file) return 'refused'
  return after?.sees ? 'done' : 'unsure'
}
