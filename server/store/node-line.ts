import { setTimeout as pause } from 'node:timers/promises'
import { Client, type Pool } from 'pg'
import type { NodeEars, News } from './node-store.ts'

export type NodeLineParts = { id: string; pool: Pool; ears: NodeEars; log: (line: string) => void }

const channel = 'sampratad'
const beatEveryMs = 2_000
/** A line that does not answer for so long is dead, whatever the network says. */
const answerLimitMs = 3_000
/** A node that has not been seen for so long is gone. By the database's clock, so that nobody else's counts. */
export const aliveFor = "interval '8 seconds'"
/** What a node left behind is taken away so long after it was last heard of: until then those who were connected to it may come back for their drafts. */
const leftFor = "interval '1 hour'"
const comesBackAfterMs = 250
const beatsBetweenTidying = 30

const beatSql = `
  with beat as (insert into node (id, seen_at) values ($1, clock_timestamp()) on conflict (id) do update set seen_at = excluded.seen_at)
  select id from node where id <> $1 and seen_at > clock_timestamp() - ${aliveFor}`

const tidySql = `
  with gone as (delete from node where seen_at < clock_timestamp() - ${leftFor})
  delete from live_part p where written_at < clock_timestamp() - ${leftFor}
    and not exists (select from node n where n.id = p.node and n.seen_at > clock_timestamp() - ${aliveFor})`

/** The one connection on which a node hears the others and says that it is there. It is opened anew for as long as it takes. */
export class NodeLine {
  readonly #parts: NodeLineParts
  readonly #staying: Promise<void>
  #others = new Set<string>()
  #isLeft = false
  #isLost = false
  #wake: () => void = () => undefined

  constructor(parts: NodeLineParts) {
    this.#parts = parts
    this.#staying = this.#stay()
  }

  /** The others are told, so that they need not wait until it has not been seen for long. */
  async leave(): Promise<void> {
    this.#isLeft = true
    this.#wake()
    await this.#staying
  }

  async #stay() {
    while (!this.#isLeft) {
      await this.#serve().catch((error: unknown) => this.#lost(error))
      if (!this.#isLeft) await pause(comesBackAfterMs)
    }
  }

  /** Until the line is lost, or left. */
  async #serve() {
    const { options } = this.#parts.pool
    // A pool hides its password from being copied.
    const client = new Client({ ...options, password: options.password, query_timeout: answerLimitMs, application_name: `${options.application_name} node` })
    const broken = new Promise<never>((_resolve, reject) => {
      client.on('error', reject)
      client.on('end', () => reject(new Error('it was closed')))
    })
    // Rejected also when nobody waits for it any more.
    broken.catch(() => undefined)
    client.on('notification', ({ payload }) => this.#hear(payload ?? ''))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      await this.#beat(client)
      await client.query('select pg_notify($1, $2)', [channel, `node ${this.#parts.id}`])
      if (this.#isLost) this.#parts.log('Database: the line to the other nodes is back.')
      this.#isLost = false
      this.#parts.ears.again()
      for (let beats = 1; !this.#isLeft; beats += 1) {
        await Promise.race([this.#rest(), broken])
        if (!this.#isLeft) await Promise.race([this.#beat(client), broken])
        if (beats % beatsBetweenTidying === 0) await client.query(tidySql)
      }
      await client.query('with gone as (delete from node where id = $1) select pg_notify($2, $3)', [this.#parts.id, channel, `node ${this.#parts.id}`])
    } finally {
      void client.end().catch(() => undefined)
    }
  }

  #rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, beatEveryMs)
      timer.unref()
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async #beat(client: Client) {
    const { rows } = await client.query<{ id: string }>(beatSql, [this.#parts.id])
    const now = new Set(rows.map(({ id }) => id))
    const isSame = now.size === this.#others.size && [...now].every((id) => this.#others.has(id))
    this.#others = now
    if (!isSame) this.#parts.ears.others(now)
  }

  #hear(payload: string) {
    const [kind, id = '', last = ''] = payload.split(' ')
    // Somebody has come or gone: who, says the database.
    if (kind === 'node') return void (id !== this.#parts.id && this.#wake())
    const news = newsFrom(kind, id, last)
    if (news && !(news.kind === 'live' && news.node === this.#parts.id)) this.#parts.ears.news(news)
  }

  #lost(error: unknown) {
    if (this.#isLeft) return
    if (!this.#isLost) this.#parts.log(`Database: the line to the other nodes was lost (${(error as Error).message}).`)
    this.#isLost = true
    this.#parts.ears.lost()
  }
}

function newsFrom(kind: string | undefined, meetingId: string, last: string): News | null {
  if (kind === 'events') return { kind, meetingId, version: Number(last) }
  if (kind === 'erased' || kind === 'sessions') return { kind, meetingId }
  return kind === 'live' ? { kind, meetingId, node: last } : null
}
