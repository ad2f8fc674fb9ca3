import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { environmentSchema } from '#server/environment.ts'
import { contentInventory } from '#server/store/content-inventory.ts'
import type { MeetingGaps } from '#core/wire/released-gaps.ts'
import { BuiltServer, buildServer, removeBuilt } from '#test/faults/built-server.ts'
import { answerGap, statisticsKeys, throughCaseCodes } from '#test/support/canaries-afterwards.ts'
import { askWithCanaries, beginWithCanaries } from '#test/support/canaries-before.ts'
import { caseForm, caseIds, closeCases, holdCases, notInCases, planCases, seatCases } from '#test/support/canary-cases.ts'
import { canaryTokens, closeCanaries, holdCanaries, planCanaries, seatCanaries, settleCanaries } from '#test/support/canary-meeting.ts'
import { filesHolding } from '#test/support/data-folder.ts'
import { allOpened, dumpOf } from '#test/support/dump.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { noIds } from '#test/support/every-door.ts'
import { freePort } from '#test/support/free-port.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { openMailServer, type MailServer } from '#test/support/mail-server.ts'
import { MarkedWords } from '#test/support/marked-words.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, type Meeting } from '#test/support/seated-meeting.ts'
import { storeThatBeginsWith } from '#test/support/store-that-begins-with.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'
import { watchFiles, type WatchedFiles } from '#test/support/watched-files.ts'

type Level = (typeof levels)[number]
const levels = environmentSchema.shape.LOG_LEVEL.unwrap().options
/** The day of the meeting in `builders.ts`; the clock goes as ours does. */
const aheadMs = Date.parse('2026-12-03T12:00:00.000Z') - Date.now()
const now = () => new Date(Date.now() + aheadMs).toISOString()

/** `steady`, `over` and `cases`: where nobody kills the server; `released`: what a chair lets go on, and its answer, and `handedOn`: what goes on to another group, which outlive a meeting. */
const words = { authority: new MarkedWords(), withdrawn: new MarkedWords(), steady: new MarkedWords(), over: new MarkedWords(), cases: new MarkedWords(), handedOn: new MarkedWords(), released: new MarkedWords(), ...(Object.fromEntries(levels.map((level) => [level, new MarkedWords()])) as Record<Level, MarkedWords>) }
const said: Record<string, string> = {}
let database: TestDatabase
/** The authority of the canaries keeps its keys when our server is started anew. */
let authoritiesFile: string
let mail: MailServer
let watched: WatchedFiles
let keyBefore: Buffer
/** What could be opened of a meeting before the press, or before its time was over, and a minute after that. */
const couldBeOpened = { withdrawn: { before: [] as string[], after: [] as string[] }, steady: { before: [] as string[], after: [] as string[] }, over: { before: [] as string[], after: [] as string[] } }
/** The same of a meeting of several cases and of what it handed on, each word with its case. */
const ofCases = { cases: { before: [] as string[], after: [] as string[] }, handedOn: { before: [] as string[], after: [] as string[] } }
/** When the database that nobody kills was asked, by the clock on the wall. */
let steadyWatch: WatchedFiles

/** Our server as it is shipped, as a process of its own, on the one database. */
async function serverAt(file: string, level: Level, on = database): Promise<{ server: BuiltServer; app: TestApp }> {
  const { host, user, password, port, database: name } = on.connection
  const settings = {
    PUBLIC_URL: 'https://samprat.example', HOST_AUTHORITY: 'Ekby kommun', STAFF_TOKEN: staffToken, ADMINISTRATOR_TOKEN: administratorToken,
    MASTER_KEY: on.masterKey.toString('base64'), COORDINATOR_TOKEN: statisticsKeys.coordinator, STEERING_GROUP_TOKEN: statisticsKeys.steeringGroup, TRUSTED_PROXIES: 'loopback', DATABASE_URL: `postgres://${user}:${password}@localhost:${port}/${name}?host=${encodeURIComponent(String(host))}`,
    SMTP_URL: `smtp://127.0.0.1:${mail.settings.port}`, MAIL_FROM: mail.settings.from, LOG_LEVEL: level, DRAIN_SECONDS: '0', CLOCK_AHEAD_MS: String(aheadMs), AUTHORITIES_FILE: authoritiesFile,
  }
  const server = new BuiltServer(file, await freePort(), settings, ['--import', new URL('../support/shifted-clock.mjs', import.meta.url).href])
  whenFileEnds(() => server.remove())
  await server.start()
  return { server, app: { url: server.origin } as TestApp }
}

/** The authority of the canaries settled, and a meeting planned for each of these, the last one of several cases where there is `cases`, which begins with what was open last time. No server of this is left behind: it would erase too. */
async function plannedOn(on: TestDatabase, app: TestApp, of: MarkedWords[], cases?: MarkedWords): Promise<Meeting[]> {
  const { store, beginWith } = storeThatBeginsWith(await testStore(on))
  await settleCanaries({ app: { ...app, store }, words: words.authority, received: () => undefined, at: now() }, { termId: newCommandId(), formId: 'canaries-own-form' })
  expect((await post(`${app.url}/api/settings`, { version: 0, isCounted: true }, canaryTokens.administrator)).status).toBe(200)
  expect((await post(`${app.url}/api/forms`, { form: caseForm, version: 0 }, canaryTokens.administrator)).status).toBe(201)
  const planner = await testApp({ store, now, masterKey: on.masterKey })
  const meetings: Meeting[] = []
  for (const one of of) meetings.push(await planCanaries({ app: planner, words: one, received: () => undefined, beginWith }))
  if (cases) meetings.push(await planCases({ app: planner, words: cases, beginWith }, canaryTokens.staff))
  await planner.close()
  return meetings
}

/** A meeting and what comes after it: what is answered by the codes of its follow-up, and a note that goes on. */
async function heldToTheEnd(app: TestApp, of: MarkedWords, meeting: Meeting) {
  const people = await seatCanaries({ ...meeting, app })
  await holdCanaries(of, people)
  await people.participant.until(() => people.participant.view().readBack?.followUp)
  await closeCanaries(of, people)
  await throughCaseCodes({ app, words: of, ids: noIds, received: () => undefined }, { participant: people.participant, referrer: people.referrer, team: people.officer })
  const { gaps } = (await get(`${app.url}/api/gaps`, people.chair.token)).body as MeetingGaps
  expect((await post(`${app.url}/api/gaps/release`, { gapId: gaps[0]?.id, words: words.released.mark('let go on'), isSure: true }, people.chair.token)).status).toBe(200)
  await answerGap({ app, words: words.released }, gaps[0]?.id ?? '')
  return { meetingId: meeting.meetingId, people }
}

/** A meeting of several cases, each of which hands something on to another group, when that waits for it. Gives the id of what was handed on, by case. */
async function heldWithCases(on: TestDatabase, app: TestApp, meeting: Meeting) {
  const people = await seatCases({ ...meeting, app })
  const goesOn = await holdCases(words.cases, people, words.handedOn)
  await closeCases(words.cases, people)
  await vi.waitFor(async () => expect(await asked(on.connection, 'select id from handed_on_obstacle')).toHaveLength(caseIds.length), { timeout: 90_000, interval: 1_000 })
  return goesOn
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
async function heldAtEachLevel(file: string, planned: readonly Meeting[]) {
  for (const [nr, level] of levels.entries()) {
    const { server, app } = await serverAt(file, level)
    const { people } = await heldToTheEnd(app, words[level], planned[nr]!)
    await goesWrong(app, words[level], people.chair)
    for (const { close } of Object.values(people)) close()
    await server.stop()
    said[level] = server.said
  }
}

const pathsIn = (text: string, { all }: MarkedWords) => [...new Set(all.filter(({ word }) => text.toLowerCase().includes(word)).map(({ path }) => path))]
const withCaseIn = (text: string, { all }: MarkedWords) => all.filter(({ word }) => text.toLowerCase().includes(word)).map(({ path, of }) => `${of ?? 'all'}: ${path}`)
const openedOf = async (on: TestDatabase, of: MarkedWords) => pathsIn(allOpened(await dumpOf(on), on.masterKey), of)

/** A server that nobody kills or starts anew, on a database of its own: of one meeting the yes is taken back, of two others the time is over, and of one thing that was handed on, in the same moment; its own timers alone erase them. */
async function withoutAKill(file: string) {
  const on = await testDatabase()
  steadyWatch = await watchFiles(on)
  const { server, app } = await serverAt(file, 'debug', on)
  const [first, second, several] = await plannedOn(on, app, [words.steady, words.over], words.cases)
  const { people } = await heldToTheEnd(app, words.steady, first!)
  const over = await heldToTheEnd(app, words.over, second!)
  const goesOn = await heldWithCases(on, app, several!)
  const before = allOpened(await dumpOf(on), on.masterKey)
  for (const of of ['steady', 'over'] as const) couldBeOpened[of].before = pathsIn(before, words[of])
  for (const of of ['cases', 'handedOn'] as const) ofCases[of].before = withCaseIn(before, words[of])
  await done(people.participant, { type: 'withdrawConsent' })
  expect(await asked(on.connection, "update meeting set closed_at = $1::timestamptz - interval '14 days' where id = any($2) returning id", [now(), [over.meetingId, several!.meetingId]])).toHaveLength(2)
  expect(await asked(on.connection, "update handed_on_obstacle set handed_on = '2026-05-01' where id = $1 returning id", [goesOn[caseIds[1]!]])).toHaveLength(1)
  const aMinuteAfter = pause(60_000).then(() => dumpOf(on))
  return async () => {
    const dump = await aMinuteAfter
    const after = allOpened(dump, on.masterKey)
    for (const of of ['steady', 'over'] as const) couldBeOpened[of].after = pathsIn(after, words[of])
    for (const of of ['cases', 'handedOn'] as const) ofCases[of].after = withCaseIn(after, words[of])
    await server.stop()
    said['never killed'] = server.said
  }
}

beforeAll(async () => {
  mail = await openMailServer()
  database = await testDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'authorities-'))
  whenFileEnds(() => rm(folder, { recursive: true }))
  authoritiesFile = join(folder, 'authorities.json')
  await writeFile(authoritiesFile, JSON.stringify([{ id: 'canaries', name: 'Kanarieöns kommun', staffToken: canaryTokens.staff }]))
  await testStore(database)
  watched = await watchFiles(database)
  const file = await buildServer()
  whenFileEnds(() => removeBuilt(file))
  const { server, app } = await serverAt(file, 'debug')
  const [first, ...planned] = await plannedOn(database, app, [words.withdrawn, ...levels.map((level) => words[level])])
  const { meetingId, people } = await heldToTheEnd(app, words.withdrawn, first!)
  couldBeOpened.withdrawn.before = await openedOf(database, words.withdrawn)
  keyBefore = (await asked(database.connection, 'select wrapped from meeting_key where meeting_id = $1', [meetingId]))[0]?.['wrapped'] as Buffer
  await done(people.participant, { type: 'withdrawConsent' })
  const aMinuteAfter = pause(60_000).then(() => dumpOf(database))
  await server.kill()
  said['killed'] = server.said
  await server.start()
  const steady = await withoutAKill(file)
  couldBeOpened.withdrawn.after = pathsIn(allOpened(await aMinuteAfter, database.masterKey), words.withdrawn)
  await heldAtEachLevel(file, planned)
  await steady()
  await server.stop()
  said['started anew'] = server.said
}, 900_000)

/** What an authority explains is its own; what is of cases alone stands in a meeting of several. */
const ofAuthority = (path: string) => path.includes('glossary.own[]') || path === 'planMeeting.plan.hostAuthority'
const ofOneMeeting = (path: string) => !path.includes('cases[]') && path !== 'putOffCase.reason' && !ofAuthority(path)
/** What is half written is in memory alone. */
const inMemory = 'keepDraft.text'
const afterwards = ['team words', 'reminder address']
const writtenInOne = [...contentInventory.flatMap(({ paths }) => paths).filter(ofOneMeeting), ...afterwards].toSorted()
const writtenWithCases = contentInventory.flatMap(({ paths }) => paths).filter((path) => !ofAuthority(path) && !notInCases(path))
const handedOnPaths = ['raiseObstacle.words', 'raiseObstacle.raisedBy', 'answerObstacle.answer.reason']
/** What is of the whole meeting and of no case, in a meeting of several. */
const besideCases = ['addSeat.', 'addNote.', 'keepDraft.', 'sayMoney.', 'nameReceiver.', 'setFollowUp.', 'closeMeeting.', 'sayWrong.', 'answerWrong.']
const isOfACase = (path: string) => (path.startsWith('planMeeting.') ? /cases\[\]|earlier\[\]/.test(path) : !besideCases.some((command) => path.startsWith(command)))

describe('a server of its own, killed right after a withdrawal and started anew', () => {
  it.each(['withdrawn', 'steady', 'over'] as const)('[ERASE-7] has left nothing that a dump could open a minute after the press or the end of its time, by the clock on the wall, killed or not: %s', (of) => {
    const outlives = of === 'over' ? afterwards : []
    expect(couldBeOpened[of].before.toSorted(), 'all that is written').toEqual(writtenInOne.filter((path) => path !== inMemory))
    expect(couldBeOpened[of].after.toSorted()).toEqual(outlives.toSorted())
  })

  it('[ERASE-7] nor of a meeting of several cases, of any of them; what it handed on is there as long as it waits, and gone when that is over', () => {
    const all = ({ all: marked }: MarkedWords) => marked.filter(({ path }) => path !== inMemory).map(({ path, of }) => `${of ?? 'all'}: ${path}`)
    expect([ofCases.cases.before, ofCases.handedOn.before], 'all that is written').toEqual([all(words.cases), all(words.handedOn)])
    expect(ofCases.cases.after).toEqual([])
    expect(ofCases.handedOn.after, 'of the first case it still waits').toEqual(handedOnPaths.map((path) => `${caseIds[0]}: ${path}`))
  })

  it('[ERASE-8] is watched with a word in every field of each case, and of what goes on to another group', () => {
    const pathsOf = (caseId: string, { all }: MarkedWords) => [...new Set(all.filter(({ of }) => of === caseId).map(({ path }) => path))]
    for (const caseId of caseIds) {
      expect(pathsOf(caseId, words.cases).toSorted(), caseId).toEqual(writtenWithCases.filter(isOfACase).toSorted())
      expect(pathsOf(caseId, words.handedOn), caseId).toEqual(handedOnPaths)
    }
    const paths = new Set(words.cases.all.map(({ path }) => path))
    expect(writtenWithCases.filter((path) => !paths.has(path))).toEqual([])
  })

  it('[ERASE-8] is watched with a word in every field that the inventory names, at every level', () => {
    for (const of of ['withdrawn', 'steady', 'over', ...levels] as const) {
      const paths = new Set(words[of].all.map(({ path }) => path))
      expect(writtenInOne.filter((path) => !paths.has(path)), of).toEqual([])
    }
    expect([...new Set(words.released.all.map(({ path }) => path))]).toEqual(['let go on', 'answer of a gap'])
  })

  it('[ERASE-7] nor its key in any file', async () => {
    expect(keyBefore.length).toBeGreaterThan(28)
    await expect.poll(() => filesHolding(database, keyBefore), { timeout: 60_000, interval: 1_000 }).toEqual([])
  })

  it.each([...levels, 'killed', 'started anew', 'never killed'])('[ERASE-8] has written no word that anybody wrote on stdout or stderr: %s', (level) => {
    const text = said[level] ?? ''
    // What is no fault says nothing; at each level that tells faults there was one.
    const tells = !['silent', 'killed', 'started anew', 'never killed'].includes(level)
    expect(text).toContain('Sampratad runs on')
    expect(text.includes('"msg":"fault"'), 'faults are told').toBe(tells)
    for (const [of, marked] of Object.entries(words)) expect(pathsIn(text, marked), of).toEqual([])
  })

  it('[ERASE-8] has had no word readable in a file of the database at any moment, while it lived or after', async () => {
    const secret = Object.entries(words).filter(([of]) => of !== 'authority').flatMap(([, { all }]) => all)
    for (const each of [watched, steadyWatch]) {
      await each.caughtUp()
      expect(secret.filter(({ word }) => each.found().has(word)).map(({ path, word }) => `${path} in ${each.found().get(word)}`)).toEqual([])
    }
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
