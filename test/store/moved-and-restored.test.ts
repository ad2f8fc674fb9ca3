import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { startOwnPostgres, type OwnConnection } from '#server/store/postgres/own-postgres.ts'
import { openPostgresStore } from '#server/store/postgres-store.ts'
import type { Store } from '#server/store/store.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { asked, emptyDatabase, type TestDatabase, testStore } from '#test/support/postgres.ts'
import { addressOf, run } from '#test/support/server-command.ts'

const at = '2026-11-23T09:00:00.000Z'
const words = 'Kanariefågel\tmed "citat", \\ omvänt snedstreck\noch ny rad'
const said = (text: string) => ({ type: 'itemAdded', text }) as unknown as MeetingEvent

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sampratad-moved-'))
  chmodSync(made, 0o711)
  whenFileEnds(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** Meetings with words, one of them erased, a plan, and something in most tables. */
async function fillStore(store: Store): Promise<{ kept: string; erased: string; later: string }> {
  await store.saveAuthority({ id: 'ekby', name: 'Ekby kommun' })
  const [kept, erased, later] = [randomUUID(), randomUUID(), randomUUID()] as const
  for (const meetingId of [kept, erased, later]) {
    await store.createMeeting({ meetingId, hostAuthorityId: 'ekby', commandId: randomUUID(), by: 'staff', at, events: [said(words)], links: [{ seatId: 's', secretHash: randomUUID() }] })
    await store.append({ meetingId, expectedVersion: 1, commandId: randomUUID(), by: 's', at, events: [said('mer'), said('')] })
    await store.openSession({ meetingId, seatId: 's', hostAuthorityId: 'ekby', tokenHash: randomUUID(), device: 'd', at, expiresAt: '2999-01-01T00:00:00.000Z' })
  }
  await store.askNotice({ id: randomUUID(), meetingId: kept, hostAuthorityId: 'ekby', seatId: 's', recipient: 'participant', letterVersion: 1, language: 'sv', address: 'maria@brev.example', at, by: 's' })
  await store.saveDraft({ hostAuthorityId: 'ekby', kind: 'plan', id: 'a-plan-0001', expectedVersion: 0, content: JSON.stringify({ words }), atMost: 9, at, expiresAt: '2999-01-01T00:00:00.000Z', by: 'Ekby' })
  await store.releaseGap({ hostAuthorityId: 'ekby', id: 'a-note-0001', meetingId: kept, halfYear: { year: 2026, half: 2 }, formId: 'resursradet', kind: 'gap', words, by: 's', at })
  await store.saveCaseCode({ codeHash: randomBytes(32), meetingId: kept, hostAuthorityId: 'ekby', caseId: 'a-case-0001', ofCase: null, isNamed: true, series: null, voice: 'team', answerer: 'one', asks: [], sees: 'outcomes', seatId: 's', formId: 'resursradet', kommun: null, heldOn: '2026-11-23', mayCount: true, supportBefore: null, items: [], by: 's', at })
  expect(await store.saveTeamWord({ caseId: 'a-case-0001', answerer: 'anna', words, at })).toBe(true)
  await store.eraseMeeting(erased, at)
  return { kept, erased, later }
}

const wordsOf = async (store: Store, meetingId: string) => (await store.readMeeting(meetingId))?.events.map(({ event }) => (event as unknown as { text: string }).text)
const whole = [words, 'mer', '']
const lines = (connection: OwnConnection) => asked(connection, 'select * from audit order by id')

const heldIn = async (database: TestDatabase, ids: Awaited<ReturnType<typeof fillStore>>) => {
  const store = await testStore(database)
  expect([await wordsOf(store, ids.kept), await store.readMeeting(ids.erased)]).toEqual([whole, null])
  expect((await store.readDraft({ hostAuthorityId: 'ekby', kind: 'plan', id: 'a-plan-0001' }, at))?.content).toBe(JSON.stringify({ words }))
  expect([(await store.releasedGaps(['ekby'])).map((gap) => gap.words), (await store.listTeamWords('ekby')).map((one) => one.words)]).toEqual([[words], [words]])
  expect((await store.append({ meetingId: ids.kept, expectedVersion: 3, commandId: randomUUID(), by: 's', at, events: [said('efteråt')] })).kind).toBe('appended')
  return store
}

it('[MOVE-1] everything is moved from the database that we start to a server, and the chains go on from there', async () => {
  const dataDir = join(folder(), 'data')
  const target = await emptyDatabase()
  const own = await startOwnPostgres({ dataDir, log: () => undefined })
  const store = await openPostgresStore({ connection: own.connection, masterKey: target.masterKey, log: () => undefined })
  const ids = await fillStore(store)
  const before = await lines(own.connection)
  const whileItRuns = await run('move-database', ['--to', addressOf(target.connection)], { dataDir, masterKey: target.masterKey })
  expect([whileItRuns.code, whileItRuns.why]).toEqual([1, expect.stringContaining('is already running on the data folder')])
  await store.close()
  await own.stop()
  const moved = await run('move-database', ['--to', addressOf(target.connection)], { dataDir, masterKey: target.masterKey })
  expect([moved.why, moved.code]).toEqual(['', 0])
  expect(moved.said).toMatch(/Moved: \d+ rows, as many there as here, and 4 chains of the audit log, each counted anew there\./)
  expect(await lines(target.connection)).toEqual(before)
  await heldIn(target, ids)
  expect(await run('verify-audit', [], { dataDir, masterKey: target.masterKey, database: target.connection })).toMatchObject({ code: 0, said: expect.stringContaining('each follows from the one before') })
  const again = await run('move-database', ['--to', addressOf(target.connection)], { dataDir, masterKey: target.masterKey })
  expect([again.code, again.why]).toEqual([1, expect.stringMatching(/^--to: the database there is not empty: its table \w+ has \d+ rows\. Nothing was moved\.$/)])
})

it('[MOVE-2] nothing is moved to a database with tables of somebody else, or that can not be reached, and one line says why', async () => {
  const target = await emptyDatabase()
  const settings = { dataDir: join(folder(), 'data'), masterKey: target.masterKey }
  await asked(target.connection, 'create table theirs (id int)')
  expect(await run('move-database', ['--to', addressOf(target.connection)], settings)).toMatchObject({ code: 1, why: '--to: the database there is not empty: it has tables that are not ours, as theirs. Nothing was moved.' })
  expect(await run('move-database', ['--to', 'postgres://u:secret-word@localhost:1/none'], settings)).toMatchObject({ code: 1, why: '--to: localhost:1/none: nobody answers there (ECONNREFUSED).' })
  expect((await run('move-database', ['--to', 'postgres://u:secret-word@db.example.se/none'], settings)).why).toMatch(/^--to: on another machine it says sslmode=verify-full/)
  expect((await run('move-database', [], settings)).why).toMatch(/^Say where to: /)
})

it('[MOVE-3] a backup is put back as it was, without what was erased since, and its words are in neither file', async () => {
  const source = await emptyDatabase()
  const dataDir = folder()
  const store = await testStore(source, join(dataDir, 'erased.log'))
  const ids = await fillStore(store)
  const name = join(folder(), 'backup')
  const settings = { dataDir, masterKey: source.masterKey }
  expect(await run('backup', [name], { ...settings, database: source.connection })).toMatchObject({ code: 0, why: '' })
  expect((await run('backup', [name], { ...settings, database: source.connection })).why).toContain('is there already')
  // Where nothing can be written that is said, and it is no backup.
  expect(await run('backup', [join(folder(), 'nowhere', 'backup')], { ...settings, database: source.connection })).toMatchObject({ code: 1, said: '', why: expect.stringMatching(/backup\.content\.gz cannot be written \(ENOENT\)\. There is no backup\.$/) as string })
  for (const part of ['content', 'keys']) expect(gunzipSync(readFileSync(`${name}.${part}.gz`)).toString('latin1')).not.toContain('Kanarie')
  expect(gunzipSync(readFileSync(`${name}.content.gz`)).toString()).not.toMatch(/"table":"(meeting_key|kept_draft|text_key|node|live_part)"/)
  const before = await lines(source.connection)
  await store.eraseMeeting(ids.later, at)
  const target = { ...(await emptyDatabase()), masterKey: source.masterKey }
  const restored = await run('restore', [`${name}.content.gz`, `${name}.keys.gz`], { ...settings, database: target.connection })
  expect([restored.why, restored.code]).toEqual(['', 0])
  expect(restored.said).toContain('Erased again, ended or locked, as the ledger in')
  expect(restored.said).toContain(': 1 meetings, 0 plans and requests, 0 follow-ups, 0 notes, handed-on obstacles and counted meetings, 0 mails, 0 meetings that are kept locked.')
  expect((await lines(target.connection)).slice(0, before.length)).toEqual(before)
  const there = await heldIn(target, ids)
  expect(await there.readMeeting(ids.later)).toBeNull()
  expect(await asked(target.connection, 'select 1 from meeting_key where meeting_id = $1', [ids.later])).toEqual([])
})

it('[MOVE-4] a backup that is cut off, of two moments, or put where something is, is refused whole', async () => {
  const source = await emptyDatabase()
  const dataDir = folder()
  await fillStore(await testStore(source))
  const [one, two] = [join(folder(), 'one'), join(folder(), 'two')] as const
  const from = { dataDir, masterKey: source.masterKey, database: source.connection }
  for (const name of [one, two]) expect((await run('backup', [name], from)).code).toBe(0)
  const target = await emptyDatabase()
  const into = { dataDir, masterKey: source.masterKey, database: target.connection }
  const restore = (content: string, keys: string, settings = into) => run('restore', [content, keys], settings)
  expect((await restore(`${one}.content.gz`, `${two}.keys.gz`)).why).toMatch(/^They are of two backups: /)
  expect((await restore(`${one}.keys.gz`, `${one}.content.gz`)).why).toBe('First the file of content, then that of keys.')
  expect((await restore(`${one}.content.gz`, `${one}.keys.gz`, from)).why).toMatch(/^The database is not empty: /)
  cpSync(`${one}.content.gz`, `${one}.short.gz`)
  truncateSync(`${one}.short.gz`, Math.floor(readFileSync(`${one}.content.gz`).length * 0.8))
  expect((await restore(`${one}.short.gz`, `${one}.keys.gz`)).code).toBe(1)
  writeFileSync(`${one}.none.gz`, 'nothing of ours')
  expect((await restore(`${one}.none.gz`, `${one}.keys.gz`)).why).toContain('cannot be read as a backup')
  expect(await asked(target.connection, 'select count(*)::int as count from meeting')).toEqual([{ count: 0 }])
  expect((await restore(`${one}.content.gz`, `${one}.keys.gz`)).code).toBe(0)
})
