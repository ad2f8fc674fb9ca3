import type { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { expect, it, vi } from 'vitest'
import { openPool } from '#server/store/connection-pool.ts'
import { overLostConnection } from '#server/store/lost-connection.ts'
import { ChaosProxy } from '#test/faults/chaos-proxy.ts'
import { chanceFrom } from '#test/faults/seeded-chance.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { freePort } from '#test/support/free-port.ts'
import { testDatabase } from '#test/support/postgres.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** A pool whose lines lead through a proxy of ours, and what its broken lines said. */
async function proxied(limitMs: number | null) {
  const { connection } = await testDatabase()
  const port = await freePort()
  const proxy = new ChaosProxy(port, join(connection.host, `.s.PGSQL.${connection.port}`), chanceFrom(1))
  whenFileEnds(() => proxy.close())
  const lines: string[] = []
  const pool = openPool({ ...connection, host: '127.0.0.1', port }, (line) => lines.push(line), limitMs)
  return { proxy, pool, lines }
}

const pids = async (pool: Pool, count: number) => {
  const asked = await Promise.all(Array.from({ length: count }, () => pool.query<{ pid: number }>('select pg_backend_pid() as pid, pg_sleep(0.2)')))
  return new Set(asked.map(({ rows }) => rows[0]?.pid))
}

it('[SILENT-1] one silent line takes with it all that have not been heard since, idle or asked', async () => {
  const { proxy, pool, lines } = await proxied(1_500)
  const before = await pids(pool, 10)
  const [held] = await Promise.all([pool.connect()])
  proxy.cause('halfOpen')
  const waiting = held.query('select 1').then(() => 'answered', (error: Error) => error.message)
  await expect(pool.query('select 1')).rejects.toThrow('Connection terminated: the database does not answer on it')
  await vi.waitFor(() => expect(pool.idleCount).toBe(0))
  expect(await waiting).toContain('does not answer')
  held.release()
  expect(lines).toEqual(['Database: idle connections were lost (Connection terminated: the database does not answer on it).'])
  expect(before.size).toBe(10)
  expect([...(await pids(pool, 10))].filter((pid) => before.has(pid))).toEqual([])
  await pool.end()
})

it('[SILENT-1] thirty who ask at once on silent lines all get their answer, ten that wait for a line among them', async () => {
  const { proxy, pool } = await proxied(1_500)
  await pids(pool, 10)
  proxy.cause('halfOpen')
  const answers = await Promise.all(Array.from({ length: 30 }, (_, one) => overLostConnection(() => pool.query<{ one: number }>('select $1::int as one', [one]))))
  expect(answers.map(({ rows }) => rows[0]?.one)).toEqual(Array.from({ length: 30 }, (_, one) => one))
  await pool.end()
})

/** Keeps this process from everything else. */
function beBusy(ms: number) {
  const untilMs = performance.now() + ms
  while (performance.now() < untilMs);
}

it('[SILENT-1] a line falls silent in the middle of an answer, whose beginning was heard later than it came', async () => {
  const { proxy, pool } = await proxied(1_000)
  const held = await pool.connect()
  ;(held.connection.stream as Socket).prependListener('data', () => beBusy(100))
  held.once('notice', () => proxy.cause('halfOpen'))
  const asked = held.query("do $$ begin raise notice 'begun'; perform pg_sleep(0.2); end $$")
  await expect(Promise.race([asked, pause(10_000)])).rejects.toThrow('the database does not answer on it')
  held.release()
  await pool.end()
})

it('[SILENT-1] what has come meanwhile is heard before a line is given up, when the process itself was busy', async () => {
  // Without the proxy, which would be as busy as we are.
  const pool = openPool((await testDatabase()).connection, () => undefined, 1_000)
  const held = await pool.connect()
  const asked = held.query<{ one: number }>('select 1 as one')
  setImmediate(() => beBusy(1_500))
  expect((await asked).rows).toEqual([{ one: 1 }])
  held.release()
  await pool.end()
})

it('[SILENT-1] what is only slow is told by the database, on a line that goes on; one that lies idle for long is kept', async () => {
  const { pool, lines } = await proxied(1_000)
  const held = await pool.connect()
  await expect(held.query('select pg_sleep(30)')).rejects.toMatchObject({ code: '57014' })
  const [before] = (await held.query<{ pid: number }>('select pg_backend_pid() as pid')).rows
  held.release()
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(await pids(pool, 1)).toEqual(new Set([before?.pid]))
  expect(lines).toEqual([])
  await pool.end()
})

it.each([[null, undefined, '30s'], [1_500, 1_500, '1s']])('[SILENT-2] with a limit of %s the line has one of %s, and the database one of %s', async (limitMs, ofLine, ofDatabase) => {
  const { pool } = await proxied(limitMs)
  const client = await pool.connect()
  expect((client.connection.stream as Socket).timeout).toBe(ofLine)
  expect((await client.query("select current_setting('statement_timeout') as limit")).rows).toEqual([{ limit: ofDatabase }])
  client.release()
  await pool.end()
})

it('[SILENT-3] a pool ends though nobody answers on its lines, the one in use too', async () => {
  const { proxy, pool } = await proxied(null)
  await pids(pool, 3)
  const held = await pool.connect()
  proxy.cause('halfOpen')
  const waiting = held.query('select 1').then(() => 'answered', () => 'given up').finally(() => held.release())
  await pool.end()
  expect(await waiting).toBe('given up')
  expect(pool.totalCount).toBe(0)
})
