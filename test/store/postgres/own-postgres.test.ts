import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { startOwnPostgres, type OwnPostgres } from '#server/store/postgres/own-postgres.ts'
import { postgresProcessesIn } from '#server/store/postgres/living-process.ts'
import { openPostgresStore } from '#server/store/postgres-store.ts'
import { builtHolder, hold, type HeldServer } from './held-server.ts'

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65_534, gid: 65_534 }
const minuteMs = 60_000
const within20s = { timeout: 20_000, interval: 50 }

let program: string
let programFolder: string
let folder: string
let held: HeldServer[] = []

beforeAll(async () => {
  const built = await builtHolder()
  program = built.program
  programFolder = built.folder
  folder = mkdtempSync(join(tmpdir(), 'sampratad-own-'))
  chmodSync(folder, 0o711)
}, minuteMs)
afterEach(async () => {
  for (const server of held) await server.stop()
  held = []
})
afterAll(async () => {
  await rm(programFolder, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
}, minuteMs)

async function heldOn(dataDir: string, as?: typeof nobody): Promise<HeldServer> {
  const server = await hold(dataDir, as ? { program, as } : { program })
  held.push(server)
  return server
}
const secondsUntilReady = (server: HeldServer): number => Number(/is ready \(([\d.]+) s\)/.exec(server.lines.join())?.[1])
/** Its children go by themselves when the postmaster goes. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ESRCH')
  }
}
const clusterIn = (dataDir: string): string => join(dataDir, 'postgres')
const postmasterIn = (dataDir: string): number => Number(readFileSync(join(clusterIn(dataDir), 'postmaster.pid'), 'utf8').split('\n')[0])

describe('on a new folder', () => {
  const dataDir = (): string => join(folder, 'first')

  test('it makes a database, says what it does, and keeps what was written for the next start', async () => {
    const first = await heldOn(dataDir())
    expect(first.outcome).toMatchObject({ ready: true, meetings: 1 })
    expect(first.lines[0]).toMatch(/^Making the database/)
    await first.stop()
    expect(existsSync(join(dataDir(), 'server.lock'))).toBe(false)
    expect(postgresProcessesIn(clusterIn(dataDir()), null)).toEqual([])
    const second = await heldOn(dataDir())
    expect(second.outcome).toMatchObject({ ready: true, meetings: 2 })
    expect(second.lines.join()).not.toMatch(/Making|left running/)
    expect(secondsUntilReady(second)).toBeLessThan(5)
  }, minuteMs)

  test('nobody else on the machine comes in', async () => {
    await heldOn(dataDir())
    expect(statSync(clusterIn(dataDir())).mode & 0o777).toBe(0o700)
    expect(statSync(join(dataDir(), 'database-password')).mode & 0o777).toBe(0o600)
    expect(statSync(join(dataDir(), 'postgres.log')).mode & 0o777).toBe(0o600)
    const stranger = new Client({ host: clusterIn(dataDir()), user: 'sampratad', password: 'wrong', database: 'sampratad' })
    await expect(stranger.connect()).rejects.toThrow('password authentication failed')
  }, minuteMs)

  test('what is acknowledged is on disk', async () => {
    const { outcome } = await heldOn(dataDir())
    const client = new Client({ host: outcome.host!, port: outcome.port!, user: 'sampratad', password: outcome.password!, database: 'sampratad' })
    await client.connect()
    const shown = await client.query("select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'server_encoding') order by name")
    await client.end()
    expect(shown.rows.map((row: { name: string; setting: string }) => `${row.name}=${row.setting}`)).toEqual(['fsync=on', 'full_page_writes=on', 'server_encoding=UTF8', 'synchronous_commit=on'])
  }, minuteMs)
})

describe('one server per folder', () => {
  test('a second one is refused in one line and the first goes on', async () => {
    const dataDir = join(folder, 'used')
    const first = await heldOn(dataDir)
    const second = await heldOn(dataDir)
    expect(second.outcome.name).toBe('DatabaseProblem')
    expect(second.outcome.refused).toMatch(new RegExp(`^Another server \\(process ${first.process.pid}\\) is already running on the data folder [^\\n]+$`))
    expect(second.lines).toEqual([])
    await first.stop()
    expect((await heldOn(dataDir)).outcome.ready).toBe(true)
  }, minuteMs)

  test('of several starting at once after a kill, exactly one gets it', async () => {
    const dataDir = join(folder, 'used')
    await (await heldOn(dataDir)).killHard()
    const all = await Promise.all([1, 2, 3, 4].map(() => heldOn(dataDir)))
    expect(all.filter(({ outcome }) => outcome.ready)).toHaveLength(1)
    expect(all.filter(({ outcome }) => outcome.refused?.startsWith('Another server'))).toHaveLength(3)
  }, minuteMs)

  test('a lock of a process whose id now belongs to somebody else holds nothing', async () => {
    const dataDir = join(folder, 'used')
    writeFileSync(join(dataDir, 'server.lock'), JSON.stringify({ pid: process.ppid, mark: 'boot:1', token: 'old' }))
    expect((await heldOn(dataDir)).outcome.ready).toBe(true)
  }, minuteMs)
})

describe('after kill -9', () => {
  test('of the server alone, the database left running does not block the next start', async () => {
    const dataDir = join(folder, 'used')
    const first = await heldOn(dataDir)
    await first.killHard()
    expect(postgresProcessesIn(clusterIn(dataDir), null)).not.toEqual([])
    const next = await heldOn(dataDir)
    expect(next.outcome).toMatchObject({ ready: true, meetings: first.outcome.meetings! + 1 })
    expect(next.lines).toContain('Stopping a database that an earlier server left running.')
    expect(secondsUntilReady(next)).toBeLessThan(5)
  }, minuteMs)

  test('of the server and its postmaster, children still alive do not block the next start', async () => {
    const dataDir = join(folder, 'used')
    const first = await heldOn(dataDir)
    process.kill(postmasterIn(dataDir), 'SIGKILL')
    await first.killHard()
    expect((await heldOn(dataDir)).outcome).toMatchObject({ ready: true, meetings: first.outcome.meetings! + 1 })
  }, minuteMs)

  test('of everything, with the process id in postmaster.pid used again by another, it starts', async () => {
    const dataDir = join(folder, 'used')
    const first = await heldOn(dataDir)
    const all = postgresProcessesIn(clusterIn(dataDir), null)
    await first.killHard()
    for (const pid of all) killIfThere(pid)
    await pause(200)
    const pidFile = join(clusterIn(dataDir), 'postmaster.pid')
    const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n')
    writeFileSync(pidFile, [process.pid, ...rest].join('\n'))
    expect((await heldOn(dataDir)).outcome).toMatchObject({ ready: true, meetings: first.outcome.meetings! + 1 })
  }, minuteMs)

  test('in the middle of making the database, the next start makes it', async () => {
    const dataDir = join(folder, 'half-made')
    const starting = hold(dataDir, { program })
    const isMaking = (): boolean => existsSync(dataDir) && readdirSync(dataDir).some((name) => name.startsWith('postgres.making-'))
    while (!isMaking()) await pause(10)
    const { pid } = JSON.parse(readFileSync(join(dataDir, 'server.lock'), 'utf8')) as { pid: number }
    process.kill(pid, 'SIGKILL')
    await expect(starting).rejects.toThrow('without a word')
    expect(existsSync(clusterIn(dataDir))).toBe(false)
    expect((await heldOn(dataDir)).outcome).toMatchObject({ ready: true, meetings: 1 })
    expect(isMaking()).toBe(false)
  }, minuteMs)
})

describe('while it runs', () => {
  let own: OwnPostgres | undefined
  afterEach(() => own?.stop())

  test('a database that ends by itself is started again, on the same address, and the store waits for it', async () => {
    const dataDir = join(folder, 'used')
    const lines: string[] = []
    own = await startOwnPostgres({ dataDir, log: (line) => lines.push(line) })
    const store = await openPostgresStore({ connection: own.connection, masterKey: Buffer.alloc(32, 7), log: () => undefined })
    await store.saveAuthority({ id: 'a', name: 'A' })
    const before = (await store.listMeetings('a')).length
    process.kill(postmasterIn(dataDir), 'SIGKILL')
    await vi.waitFor(() => expect(lines).toContain('The database ended by itself and is started again.'), within20s)
    expect(await vi.waitFor(() => store.listMeetings('a'), within20s)).toHaveLength(before)
    await store.close()
    await own.stop()
    await expect(own.stop()).resolves.toBeUndefined()
    expect(postgresProcessesIn(clusterIn(dataDir), null)).toEqual([])
  }, minuteMs)

  test('a folder whose path is too long for a socket is served on a loopback port', async () => {
    const dataDir = join(folder, 'long-'.repeat(20), 'data')
    mkdirSync(join(folder, 'long-'.repeat(20)))
    own = await startOwnPostgres({ dataDir, log: () => undefined })
    expect(own.connection.host).toBe('127.0.0.1')
    const stranger = new Client({ ...own.connection, password: 'wrong' })
    await expect(stranger.connect()).rejects.toThrow('password authentication failed')
  }, minuteMs)

  test('a folder with a space, a comma and a quote in its name works', async () => {
    own = await startOwnPostgres({ dataDir: join(folder, `a b,"c" 'd'`), log: () => undefined })
    const client = new Client(own.connection)
    await client.connect()
    expect((await client.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }])
    await client.end()
  }, minuteMs)
})

describe('what stands in the way is said in one line', () => {
  const refusal = async (dataDir: string): Promise<string> => {
    const started = startOwnPostgres({ dataDir, log: () => undefined })
    return started.then(
      (own) => own.stop().then(() => 'it started'),
      (error: Error) => error.message,
    )
  }

  test('a data folder that can not be made', async () => {
    writeFileSync(join(folder, 'file'), '')
    expect(await refusal(join(folder, 'file', 'data'))).toMatch(/^The data folder \S+ cannot be written \(ENOTDIR\)\.[^\n]+$/)
  })

  test('a password that is lost, or a database of another version', async () => {
    const dataDir = join(folder, 'spoiled')
    const own = await startOwnPostgres({ dataDir, log: () => undefined })
    await own.stop()
    const version = join(clusterIn(dataDir), 'PG_VERSION')
    const made = readFileSync(version, 'utf8')
    writeFileSync(version, '15\n')
    expect(await refusal(dataDir)).toMatch(/^The database \S+ was made by PostgreSQL 15 [^\n]+$/)
    writeFileSync(version, made)
    renameSync(join(dataDir, 'database-password'), join(folder, 'password'))
    expect(await refusal(dataDir)).toMatch(/^The file database-password is missing in [^\n]+$/)
    expect(existsSync(join(dataDir, 'server.lock'))).toBe(false)
    renameSync(join(folder, 'password'), join(dataDir, 'database-password'))
    expect(await refusal(dataDir), 'nothing else was in the way').toBe('it started')
  }, minuteMs)

  test('a database that PostgreSQL itself will not open', async () => {
    const dataDir = join(folder, 'spoiled')
    rmSync(join(clusterIn(dataDir), 'global/pg_control'))
    expect(await refusal(dataDir)).toMatch(/^PostgreSQL did not start on [^\n]+pg_control[^\n]+$/)
  }, minuteMs)
})

if (isRoot) {
  describe('started as root', () => {
    test('a user whom the system has no name for is told so in one line', async () => {
      const dataDir = join(folder, 'nameless')
      mkdirSync(dataDir)
      chownSync(dataDir, 54_321, 54_321)
      const { outcome } = await heldOn(dataDir, { uid: 54_321, gid: 54_321 })
      expect(outcome.refused).toMatch(/^The database could not be made in \S+: initdb: could not look up effective user ID 54321[^\n]+$/)
    }, minuteMs)

    test('the database runs as a user of its own, to whom only the cluster belongs', async () => {
      const dataDir = join(folder, 'used')
      await heldOn(dataDir)
      const owner = statSync(clusterIn(dataDir)).uid
      expect(owner).toBe(Number(execFileSync('id', ['-u', 'sampratad-db'], { encoding: 'utf8' })))
      expect(statSync(dataDir).uid).toBe(0)
      expect(statSync(`/proc/${postmasterIn(dataDir)}`).uid).toBe(owner)
    }, minuteMs)

    test('an ordinary user\'s folder is run as that user, and is still theirs afterwards', async () => {
      const dataDir = join(folder, 'handed-over')
      mkdirSync(dataDir)
      chownSync(dataDir, nobody.uid, nobody.gid)
      const own = await heldOn(dataDir, nobody)
      expect(own.outcome).toMatchObject({ ready: true, uid: nobody.uid })
      await own.stop()
      const byRoot = await heldOn(dataDir)
      expect(statSync(`/proc/${postmasterIn(dataDir)}`).uid).toBe(nobody.uid)
      await byRoot.killHard()
      expect((await heldOn(dataDir, nobody)).outcome).toMatchObject({ ready: true, meetings: 3 })
    }, minuteMs)

    test('an ordinary user is told that root\'s folder is not theirs', async () => {
      const dataDir = join(folder, 'used')
      expect((await heldOn(dataDir, nobody)).outcome.refused).toMatch(/^The data folder \S+ cannot be written \(EACCES\)\. [^\n]+$/)
    }, minuteMs)

    test('below a folder that nobody else may enter, the database is kept where its user may', async () => {
      const closed = mkdtempSync(join(tmpdir(), 'sampratad-closed-'))
      const dataDir = join(closed, 'data')
      const first = await heldOn(dataDir)
      const elsewhere = readFileSync(join(dataDir, 'postgres-elsewhere'), 'utf8').trim()
      expect(first.lines.join()).toContain(`is kept in ${elsewhere}`)
      await first.killHard()
      expect((await heldOn(dataDir)).outcome).toMatchObject({ ready: true, meetings: 2 })
      expect(statSync(closed).mode & 0o777).toBe(0o700)
      for (const server of held) await server.stop()
      for (const left of [closed, elsewhere]) rmSync(left, { recursive: true })
    }, minuteMs)
  })
}

test('a data folder reached over a link is the same folder', async () => {
  const dataDir = join(folder, 'used')
  await heldOn(dataDir)
  symlinkSync(dataDir, join(folder, 'link'))
  expect((await heldOn(join(folder, 'link'))).outcome.refused).toMatch(/^Another server/)
}, minuteMs)
