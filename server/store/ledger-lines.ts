import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import type { Tables } from './tables.ts'

/** What the ledger is to say of what goes, kept in the transaction in which it goes, so that a server that ends before it has told the ledger loses nothing. Of one id the last counts. */
export async function keepLines(inside: Kysely<Tables>, lines: readonly Erased[]): Promise<void> {
  if (lines.length === 0) return
  await inside
    .insertInto('ledger_line')
    .values(lines.map(({ id, at, why }) => ({ id, at: new Date(at), why: why ?? '' })))
    .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ at: row.ref('excluded.at'), why: row.ref('excluded.why') })))
    .execute()
}

/** Adds what a server had not come to tell the ledger; a database that was put back takes nothing back that the ledger says since. `since`: only what was said at that moment (ISO 8601) or later. */
export async function noteKeptLines(pool: Pool, ledger: ErasedLedger, since: string | null = null): Promise<void> {
  const kept = await pool.query<{ id: string; at: Date; why: string }>('select id, at, why from ledger_line where $1::timestamptz is null or at >= $1', [since])
  await ledger.add(kept.rows.map(({ id, at, why }) => ({ id, at: at.toISOString(), why })))
}
