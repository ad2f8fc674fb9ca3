import type { Pool } from 'pg'

/** Any number that is ours alone, and another one than that of the migrations. */
const sweepKey = 7_268_734

/** Does the work unless another node is at it: then nothing is done, and it is false. For what takes long and is needed once, as the sweeping of files. */
export async function whenNoOtherNodeDoes(owner: Pool, work: () => Promise<boolean>): Promise<boolean> {
  const client = await owner.connect()
  // A lock of the session: what is swept is swept outside of any transaction. A lost connection lets it go.
  let isBroken = false
  try {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [sweepKey])
    if (!rows[0]?.taken) return false
    return await work().finally(() => client.query('select pg_advisory_unlock($1)', [sweepKey]).catch(() => (isBroken = true)))
  } finally {
    client.release(isBroken)
  }
}
