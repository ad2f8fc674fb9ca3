import { sql, type Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Tables } from './tables.ts'

/** What came of it, and what the ledger is to say of what went. */
export type Came<Of> = { came: Of; lines: Erased[] }

/** In a transaction; the ledger is told when it is done. */
export const tellingAfterwards =
  (db: Kysely<Tables>, ledger: ErasedLedger) =>
  async <Of>(work: (inside: Kysely<Tables>) => Promise<Came<Of>>): Promise<Of> => {
    const { came, lines } = await overLostConnection(() => db.transaction().execute(work))
    if (lines.length > 0) await ledger.add(lines)
    return came
  }

/** What the ledger is to say of what goes, kept in the transaction in which it goes, so that a server that ends before it has told the ledger loses nothing. Of one id the last counts: it is newer than what it contradicts, whatever a clock that was put back says. Gives the lines with the moments they have by that. */
export async function keepLines(inside: Kysely<Tables>, lines: readonly Erased[]): Promise<Erased[]> {
  if (lines.length === 0) return []
  const kept = await inside
    .insertInto('ledger_line')
    .values(lines.map(({ id, at, why }) => ({ id, at: new Date(at), why: why ?? '' })))
    .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ at: sql.raw<Date>(saidAfterThat), why: row.ref('excluded.why') })))
    .returning(['id', 'at', 'why'])
    .execute()
  return kept.map(({ id, at, why }) => ({ id, at: at.toISOString(), why: why === '' ? null : why }))
}

/** When a line is said that stands already (SQL): at no moment before, and at a later one where it says something else. */
export const saidAfterThat = "greatest(excluded.at, ledger_line.at + case when ledger_line.why = excluded.why then interval '0' else interval '1 millisecond' end)"

/** Adds what a server had not come to tell the ledger; a database that was put back takes nothing back that the ledger says since. `since`: only what was said at that moment (ISO 8601) or later. */
export async function noteKeptLines(pool: Pool, ledger: ErasedLedger, since: string | null = null): Promise<void> {
  const kept = await pool.query<{ id: string; at: Date; why: string }>('select id, at, why from ledger_line where $1::timestamptz is null or at >= $1', [since])
  await ledger.add(kept.rows.map(({ id, at, why }) => ({ id, at: at.toISOString(), why })))
}
