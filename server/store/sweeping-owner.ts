import { setTimeout as pause } from 'node:timers/promises'
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg'

/** Any number that is ours alone, and another one than that of the migrations. */
const sweepKey = 7_268_734
const waitsMs = 5_000
/** So long may the step that is at work when the store closes take: what it leaves is swept by the next start. */
const lastStepMs = 2_000

class StoreCloses extends Error {}

/** The owner of the tables while files are swept: asks step by step, at no other node's side, until the store closes. */
export class SweepingOwner {
  readonly #pool: Pool
  readonly #inHand = new Set<Promise<unknown>>()
  #isOver = false

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /** Throws when the store closes: `untilItCloses` knows what to do of it. */
  query = <Row extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<QueryResult<Row>> => {
    this.#goOn()
    return this.#pool.query<Row>(sql, values)
  }

  /** Does all of a sweep, and is false when the store closes before the last step. */
  async untilItCloses(sweep: () => Promise<boolean>): Promise<boolean> {
    if (this.#isOver) return false
    const swept = sweep().catch((error: unknown) => {
      if (error instanceof StoreCloses) return false
      throw error
    })
    this.#inHand.add(swept)
    return swept.finally(() => this.#inHand.delete(swept))
  }

  /** Does the work when no other node is at it; where one is for long, nothing is done, and it is false. For what takes long and is needed once: ask inside whether it still is. */
  async whenNoOtherNodeDoes(work: () => Promise<boolean>): Promise<boolean> {
    const client = await this.#pool.connect()
    // A lock of the session: what is swept is swept outside of any transaction. A lost connection lets it go.
    let isBroken = false
    try {
      if (!(await this.#isTaken(client))) return false
      return await work().finally(() => client.query('select pg_advisory_unlock($1)', [sweepKey]).catch(() => (isBroken = true)))
    } finally {
      client.release(isBroken)
    }
  }

  /** Begins no more steps, and waits a moment for the one that is at work. */
  async close(): Promise<void> {
    this.#isOver = true
    await Promise.race([Promise.allSettled(this.#inHand), pause(lastStepMs, undefined, { ref: false })])
  }

  /** Asked again and again: who waits inside of the database sees what is to be swept. */
  async #isTaken(client: PoolClient): Promise<boolean> {
    for (let waitedMs = 0; waitedMs < waitsMs; waitedMs += 50) {
      this.#goOn()
      const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [sweepKey])
      if (rows[0]?.taken) return true
      await pause(50)
    }
    return false
  }

  #goOn() {
    if (this.#isOver) throw new StoreCloses()
  }
}
