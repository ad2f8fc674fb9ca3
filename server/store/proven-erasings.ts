import type { Pool } from 'pg'
import type { LogLetGo, TablesSwept } from './erasure.ts'

/** What the proofs of erasing say, held against the tables: `left` are meetings that are said to be erased and of which a key, an event or a link is there all the same. */
export type ProvenErasings = { erased: number; left: string[]; notSwept: number; tables: Record<TablesSwept | 'unknown', number>; log: Record<LogLetGo | 'unknown', number> }

/** What an erased meeting has no row in. */
const emptied = ['meeting_key', 'event', 'command', 'seat_link', 'seat_session', 'seat_account', 'teams_meeting', 'reading', 'reading_code', 'notice', 'notice_address', 'receipt', 'eid_reader']

const leftSql = `
  select id from meeting m where exists (select from erasure_proof p where p.meeting_id = m.id)
    and (${emptied.map((table) => `exists (select from ${table} t where t.meeting_id = m.id)`).join(' or ')}) order by id`
const countSql = 'select swept_at is not null as swept, tables_swept as tables, log_let_go as log, count(*)::int as count from erasure_proof group by 1, 2, 3'

type Counted = { swept: boolean; tables: TablesSwept | null; log: LogLetGo | null; count: number }

export async function provenErasings(pool: Pool): Promise<ProvenErasings> {
  const left = await pool.query<{ id: string }>(leftSql)
  const { rows } = await pool.query<Counted>(countSql)
  const proven: ProvenErasings = { erased: 0, left: left.rows.map(({ id }) => id), notSwept: 0, tables: { done: 0, refused: 0, unsure: 0, unknown: 0 }, log: { done: 0, refused: 0, notOurs: 0, unknown: 0 } }
  for (const { swept, tables, log, count } of rows) {
    proven.erased += count
    if (!swept) proven.notSwept += count
    if (swept) proven.tables[tables ?? 'unknown'] += count
    if (swept) proven.log[log ?? 'unknown'] += count
  }
  return proven
}

/** In lines for whoever runs it; what is nought is not said. */
export function erasingsInLines({ erased, left, notSwept, tables, log }: ProvenErasings): string[] {
  const counted = (of: [string, number][]) => of.filter(([, count]) => count > 0).map(([what, count]) => `${what} for ${count}`).join(', ')
  const files = counted([['swept', tables.done], ['refused by the database', tables.refused], ['swept, with readers that we may not see,', tables.unsure], ['swept, not noted how,', tables.unknown], ['not swept yet', notSwept]])
  const logs = counted([['let go', log.done], ['refused by the database', log.refused], ['kept by its owner’s rules', log.notOurs], ['not noted', log.unknown], ['not let go yet', notSwept]])
  const proofs = erased === 0 ? [] : [`${erased} erased meetings: rows and keys gone of ${erased - left.length}.`, `Files of the tables: ${files}.`, `The database’s log: ${logs}.`]
  return [...left.map((id) => `Meeting ${id} is said to be erased, and something of it is there.`), ...proofs]
}
