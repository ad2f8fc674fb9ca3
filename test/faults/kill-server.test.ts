import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { BuiltServer, buildServer, removeBuilt } from './built-server.ts'
import { freePort } from '#test/support/free-port.ts'
import { compare, type Seen, type Written } from './compare.ts'
import { killRun } from './kill-run.ts'

const aMinute = 60_000
const quiet = () => undefined

let file: string
const servers: BuiltServer[] = []
const newServer = async (): Promise<BuiltServer> => {
  const server = new BuiltServer(file, await freePort())
  servers.push(server)
  return server
}

beforeAll(async () => {
  file = await buildServer()
}, aMinute)
afterAll(() => removeBuilt(file))
afterEach(async () => {
  for (const server of servers.splice(0)) await server.remove()
})

test('killed together with its database at work, the server has lost nothing that it acknowledged and doubled nothing', async () => {
  const summary = await killRun({ file, kills: 2, seed: 20_261_123, withDatabase: true, meetings: 1, say: quiet })
  expect(summary).toMatchObject({ kills: 2, lost: 0, doubled: 0, diverged: 0, waiting: 0, refused: 0 })
  expect(summary.acknowledged).toBeGreaterThan(3)
  expect(summary.wholeAfterReadyMs.count).toBeGreaterThan(0)
}, 3 * aMinute)

test('a server killed with -9 leaves its database running, and the next one starts all the same', async () => {
  const server = await newServer()
  await server.start()
  const left = server.databasePid()
  await server.kill()
  expect(server.isDatabaseAlive()).toBe(true)
  await server.start()
  expect(server.databasePid()).not.toBe(left)
  expect((await fetch(`${server.origin}/api/demo`)).status).toBe(200)
}, 2 * aMinute)

test('a second server on the same folder is refused in one line, and the first one goes on', async () => {
  const server = await newServer()
  await server.start()
  const { code, said } = await server.startSecond()
  expect(code).toBe(1)
  expect(said.split('\n')).toHaveLength(1)
  expect(said).toContain(`process ${server.pid}`)
  expect(said).toContain('DATA_DIR')
  expect((await fetch(`${server.origin}/readyz`)).status).toBe(200)
}, 2 * aMinute)

const written = (word: string, state: Written['state']): Written => ({ meetingId: 'one', word, state })
const seen = (role: string, ...words: string[]): Seen => ({ meetingId: 'one', role, view: { words }, words })

test.each<[string, Written[], Seen[], object]>([
  ['what was acknowledged and is nowhere is lost', [written('a', 'acknowledged')], [seen('chair')], { lost: ['a'] }],
  ['what was acknowledged and one screen lacks is lost', [written('a', 'acknowledged')], [seen('chair', 'a'), seen('referrer')], { lost: ['a'] }],
  ['what stands twice is doubled, acknowledged or not', [written('a', 'acknowledged'), written('b', 'waiting')], [seen('chair', 'a', 'a', 'b', 'b')], { doubled: ['a', 'b'] }],
  ['two screens of one role that differ are told', [], [seen('representative', 'a'), seen('representative', 'b')], { diverged: ['representative in one: two screens differ in words'] }],
  ['what was refused and is there is told', [written('a', 'refused')], [seen('chair', 'a')], { diverged: ['a was refused and is there'] }],
  ['what waits may be there or not', [written('a', 'waiting'), written('b', 'waiting')], [seen('chair', 'a')], {}],
])('%s', (_rule, given, screens, wrong) => {
  const { lost, doubled, diverged } = compare(given, screens)
  expect({ lost, doubled, diverged }).toEqual({ lost: [], doubled: [], diverged: [], ...wrong })
})

