import { setTimeout as pause } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'

/** Any number that is ours alone, and another one than that of the migrations. */
const sweepKey = 7_268_734
const waitsMs = 5_000

/** Does the work when no other node is at it; where one is for long, nothing is done, and it is false. For what takes long and is needed once, as the sweeping of files: ask inside whether it still is. */
export async function whenNoOtherNodeDoes(owner: Pool, work: () => Promise<boolean>): Promise<boolean> {
  const client = await owner.connect()
  // A lock of the session: what is swept is swept outside of any transaction. A lost connection lets it go.
  let isBroken = false
  try {
    if (!(await isTaken(client))) return false
    return await work().finally(() => client.query('select pg_advisory_unlock($1)', [sweepKey]).catch(() => (isBroken = true)))
  } finally {
    client.release(isBroken)
  }
}

/** Asked again and again: who waits inside of the database sees what is to be swept. */
async function isTaken(client: PoolClient): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < waitsMs; waitedMs += 50) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [sweepKey])
    if (rows[0]?.taken) return true
    await pause(50)
  }
  return false
}
