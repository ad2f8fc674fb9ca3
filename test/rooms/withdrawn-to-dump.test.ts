import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { environmentSchema } from '#server/environment.ts'
import { BuiltServer, buildServer, removeBuilt } from '#test/faults/built-server.ts'
import { askWithCanaries, beginWithCanaries } from '#test/support/canaries-before.ts'
import { canaryTokens, closeCanaries, holdCanaries, planCanaries, seatCanaries, settleCanaries } from '#test/support/canary-meeting.ts'
import { filesHolding } from '#test/support/data-folder.ts'
import { dumpOf, opened, type Dump } from '#test/support/dump.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { freePort } from '#test/support/free-port.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { openMailServer, type MailServer } from '#test/support/mail-server.ts'
import { MarkedWords } from '#test/support/marked-words.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done } from '#test/support/seated-meeting.ts'
import { administratorToken, post, staffToken, type TestApp } from '#test/support/test-app.ts'
import { watchFiles, type WatchedFiles } from '#test/support/watched-files.ts'

type Level = (typeof levels)[number]
const levels = environmentSchema.shape.LOG_LEVEL.unwrap().options
/** The day of the meeting in `builders.ts`; the clock goes as ours does. */
const aheadMs = Date.parse('2026-12-03T12:00:00.000Z') - Date.now()
const now = () => new Date(Date.now() + aheadMs).toISOString()

const words = { authority: new MarkedWords(), withdrawn: new MarkedWords(), ...(Object.fromEntries(levels.map((level) => [level, new MarkedWords()])) as Record<Level, MarkedWords>) }
const said: Record<string, string> = {}
let database: TestDatabase
/** The authority of the canaries keeps its keys when our server is started anew. */
let authoritiesFile: string
let mail: MailServer
let watched: WatchedFiles
let keyBefore: Buffer
/** What could be opened of the meeting before the press, and a minute after it. */
const couldBeOpened = { before: [] as string[], after: [] as string[] }

/** Our server as it is shipped, as a process of its own, on the one database. */
async function serverAt(file: string, level: Level): Promise<{ server: BuiltServer; app: TestApp }> {
  const { host, user, password, port, database: name } = database.connection
  const settings = {
    PUBLIC_URL: 'https://samprat.example', HOST_AUTHORITY: 'Ekby kommun', STAFF_TOKEN: staffToken, ADMINISTRATOR_TOKEN: administratorToken,
    MASTER_KEY: database.masterKey.toString('base64'), DATABASE_URL: `postgres://${user}:${password}@localhost:${port}/${name}?host=${encodeURIComponent(String(host))}`,
    SMTP_URL: `smtp://127.0.0.1:${mail.settings.port}`, MAIL_FROM: mail.settings.from, LOG_LEVEL: level, DRAIN_SECONDS: '0', CLOCK_AHEAD_MS: String(aheadMs), AUTHORITIES_FILE: authoritiesFile,
  }
  const server = new BuiltServer(file, await freePort(), settings, ['--import', new URL('../support/shifted-clock.mjs', import.meta.url).href])
  whenFileEnds(() => server.remove())
  await server.start()
  return { server, app: { url: server.origin } as TestApp }
}

async function heldToTheEnd(app: TestApp, of: MarkedWords) {
  const meeting = await planCanaries({ app, words: of, received: () => undefined })
  const people = await seatCanaries(meeting)
  await holdCanaries(of, people)
  await people.participant.until(() => people.participant.view().readBack?.followUp)
  await closeCanaries(of, people)
  return { meetingId: meeting.meetingId, people }
}

/** All that goes wrong with words in it: what is no message, no address, what a mail server and what the database refuse, and a database that goes away. */
async function goesWrong({ url }: TestApp, of: MarkedWords, chair: { token: string }) {
  mail.says.toAddress = { code: 550 }
  expect((await post(`${url}/api/letters/participant/code`, {}, chair.token)).status).toBe(200)
  expect((await post(`${url}/api/letters/deliveries`, { id: newCommandId(), recipient: 'participant', address: `${of.mark('notice address')}@brev.example` }, chair.token)).status).toBe(200)
  const bad = of.mark('no message')
  await fetch(`${url}/api/plans`, { method: 'POST', headers: { authorization: `Bearer ${staffToken}`, 'content-type': 'application/json' }, body: `{"question": "${bad}` })
  await fetch(`${url}/${of.mark('no address')}?${of.mark('no address')}`, { headers: { 'user-agent': of.mark('no address'), cookie: of.mark('no address') } })
  await asked(database.connection, 'alter table kept_draft rename to kept_draft_away')
  expect((await post(`${url}/api/plans`, { id: newCommandId(), version: 0, question: of.mark('refused by the database'), day: '2026-12-11', fields: {} }, staffToken)).status).toBe(500)
  await asked(database.connection, 'alter table kept_draft_away rename to kept_draft')
  await asked(database.connection, "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = 'sampratad'")
  await askWithCanaries({ url, words: of })
  await beginWithCanaries({ url, words: of })
}

/** A whole meeting with each of the levels that can be set, its words its own. */
async function heldAtEachLevel(file: string) {
  for (const level of levels) {
    const { server, app } = await serverAt(file, level)
    const { people } = await heldToTheEnd(app, words[level])
    await goesWrong(app, words[level], people.chair)
    for (const { close } of Object.values(people)) close()
    await server.stop()
    said[level] = server.said
  }
}

const pathsIn = (text: string, { all }: MarkedWords) => [...new Set(all.filter(({ word }) => text.toLowerCase().includes(word)).map(({ path }) => path))]
const inDump = (dump: Dump) => pathsIn(opened(dump, database.masterKey), words.withdrawn)

beforeAll(async () => {
  mail = await openMailServer()
  database = await testDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'authorities-'))
  whenFileEnds(() => rm(folder, { recursive: true }))
  authoritiesFile = join(folder, 'authorities.json')
  await writeFile(authoritiesFile, JSON.stringify([{ id: 'canaries', name: 'Kanarieöns kommun', staffToken: canaryTokens.staff }]))
  const store = await testStore(database)
  watched = await watchFiles(database)
  const file = await buildServer()
  whenFileEnds(() => removeBuilt(file))
  const { server, app } = await serverAt(file, 'debug')
  await settleCanaries({ app: { ...app, store }, words: words.authority, received: () => undefined, at: now() }, { termId: newCommandId(), formId: 'canaries-own-form' })
  const { meetingId, people } = await heldToTheEnd(app, words.withdrawn)
  couldBeOpened.before = inDump(await dumpOf(database))
  keyBefore = (await asked(database.connection, 'select wrapped from meeting_key where meeting_id = $1', [meetingId]))[0]?.['wrapped'] as Buffer
  await done(people.participant, { type: 'withdrawConsent' })
  const aMinuteAfter = pause(60_000).then(() => dumpOf(database))
  await server.kill()
  said['killed'] = server.said
  await server.start()
  await heldAtEachLevel(file)
  couldBeOpened.after = inDump(await aMinuteAfter)
  await server.stop()
  said['started anew'] = server.said
}, 240_000)

describe('a server of its own, killed right after a withdrawal and started anew', () => {
  it('[ERASE-7] has left nothing that a dump could open a minute after the press, by the clock on the wall', () => {
    expect(couldBeOpened.before.length, 'all that is written').toBeGreaterThan(50)
    expect(couldBeOpened.after).toEqual([])
  })

  it('[ERASE-7] nor its key in any file', async () => {
    expect(keyBefore.length).toBeGreaterThan(28)
    await expect.poll(() => filesHolding(database, keyBefore), { timeout: 60_000, interval: 1_000 }).toEqual([])
  })

  it.each([...levels, 'killed', 'started anew'])('[ERASE-8] has written no word that anybody wrote on stdout or stderr: %s', (level) => {
    const text = said[level] ?? ''
    // What is no fault says nothing; at each level that tells faults there was one.
    const tells = !['silent', 'killed', 'started anew'].includes(level)
    expect(text).toContain('Sampratad runs on')
    expect(text.includes('"msg":"fault"'), 'faults are told').toBe(tells)
    for (const [of, marked] of Object.entries(words)) expect(pathsIn(text, marked), of).toEqual([])
  })

  it('[ERASE-8] has had no word readable in a file of the database at any moment, while it lived or after', async () => {
    await watched.caughtUp()
    const secret = Object.entries(words).filter(([of]) => of !== 'authority').flatMap(([, { all }]) => all)
    expect(secret.filter(({ word }) => watched.found().has(word)).map(({ path, word }) => `${path} in ${watched.found().get(word)}`)).toEqual([])
    const open = words.authority.all.filter(({ path }) => path === 'decided terms')
    expect(open.filter(({ word }) => watched.found().has(word)), 'what is not sealed is found').toEqual(open)
  })

  it('[ERASE-8] what lies in a temporary file for a moment is found', async () => {
    const control = new MarkedWords().mark('control')
    await asked(database.connection, `set work_mem = '64kB'; select count(*), pg_sleep(0.5) from (select repeat('${control}', 20) || n as words from generate_series(1, 20000) n order by 1 desc offset 1) sorted`)
    await watched.caughtUp()
    expect(watched.found().get(control)).toMatch(/pgsql_tmp/)
  })
})
