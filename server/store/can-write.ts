import type { Pool } from 'pg'

/** A little more than it may hold in memory, under 64 kB: that goes to the disk that the tables lie on, and from there at once. */
const asked = `set local work_mem = '64kB'; select current_setting('transaction_read_only') as is_read_only, (select count(*) from generate_series(1, 3000)) as spilled`

class CanNotWrite extends Error {
  override readonly name = 'CanNotWrite'
  /** As PostgreSQL says it of whoever writes there. */
  readonly code = '25006'
}

/**
 * Whether what people write can be kept, without anything being kept of the question: rejects where the database does not answer, takes nothing (a standby, or told to be read only) or has no room
 * on its disk. Who asks meanwhile gets the same answer: the door is open to everybody.
 */
export function canWrite(pool: Pool): () => Promise<void> {
  let asking: Promise<void> | null = null
  return () => (asking ??= ask(pool).finally(() => (asking = null)))
}

async function ask(pool: Pool): Promise<void> {
  // Two statements, of which each has a result.
  const results = (await pool.query(asked)) as unknown as { rows: { is_read_only?: string }[] }[]
  if (results.at(-1)?.rows[0]?.is_read_only !== 'off') throw new CanNotWrite('The database takes nothing that is written.')
}
