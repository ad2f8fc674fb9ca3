import { randomBytes, randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '#server/store/migrations.ts'
import { seal, secretKey } from '#server/store/sealed.ts'
import type { NewCaseCode, Store } from '#server/store/store.ts'
import { filesHolding, readableInFiles } from '#test/support/data-folder.ts'
import { dumpOf, openedTexts } from '#test/support/dump.ts'
import { MarkedWords } from '#test/support/marked-words.ts'
import { asked, emptyDatabase, testDatabase, type TestDatabase, testStore } from '#test/support/postgres.ts'

const at = '2026-12-11T10:00:00.000Z'
const newId = () => randomUUID().slice(0, 18)
const halfYear = { year: 2026, half: 2 } as const

async function meetingOf(store: Store) {
  const meetingId = newId()
  await store.createMeeting({ meetingId, hostAuthorityId: 'host', commandId: newId(), by: 'staff', at, startsAt: at, events: [], links: [] })
  return meetingId
}

async function followed(store: Store) {
  const meetingId = await meetingOf(store)
  const code: NewCaseCode = { codeHash: randomBytes(32), meetingId, hostAuthorityId: 'host', caseId: newId(), ofCase: null, isNamed: true, series: null, voice: 'team', answerer: newId(), asks: [], sees: 'outcomes', seatId: 'seat-officer', formId: 'resursradet', kommun: null, heldOn: '2026-12-11', mayCount: true, supportBefore: null, items: [], by: 'seat-officer', at }
  expect(await store.saveCaseCode(code)).toBe(true)
  return { meetingId, caseId: code.caseId }
}

const teamSays = (store: Store, caseId: string, words: string | null, answerer = 'anna') => store.saveTeamWord({ caseId, answerer, words, at })
const letGo = (store: Store, meetingId: string, id: string, words: string) => store.releaseGap({ hostAuthorityId: 'host', id, meetingId, halfYear, formId: 'resursradet', kind: 'gap', words, by: 'seat-chair', at })
const ofGap = (id: string) => ({ hostAuthorityId: 'host', id, by: 'coordinator' as const, at })
const keysIn = async ({ connection }: TestDatabase) => (await asked(connection, 'select wrapped from text_key')).map(({ wrapped }) => wrapped as Buffer)
const openedIn = async (database: TestDatabase) => openedTexts(await dumpOf(database), database.masterKey)
const said = async (store: Store) => (await store.listTeamWords('host')).map(({ words }) => words)

describe('texts that outlive their meeting', () => {
  let database: TestDatabase
  let store: Store
  beforeAll(async () => {
    database = await testDatabase()
    store = await testStore(database)
    await asked(database.connection, "insert into host_authority (id, name) values ('host', 'Ekby')")
  })

  it('[ERASE-9] lie under keys of their own and stand readable in no file, and a dump opens them as long as the key is there', async () => {
    const words = new MarkedWords()
    const [one, gap] = [await followed(store), newId()]
    expect([await teamSays(store, one.caseId, words.mark('team')), await teamSays(store, one.caseId, words.mark('team'), 'bo'), await letGo(store, one.meetingId, gap, words.mark('gap'))]).toEqual([true, true, 'released'])
    expect([await letGo(store, one.meetingId, gap, 'Andra ord.'), await store.answerGap({ ...ofGap(gap), words: words.mark('answer') })]).toEqual(['known', true])
    expect(await keysIn(database), 'of each that wrote and of the note').toHaveLength(3)
    const [released] = await store.releasedGaps(['host'])
    expect([await said(store), [released?.words], [released?.answer?.words]].flat().toSorted()).toEqual(words.all.map(({ word }) => word).toSorted())
    expect(words.foundIn(await openedIn(database)).length).toBe(words.all.length)
    expect(await readableInFiles(database, words.all.map(({ word }) => word))).toEqual([])
    expect(openedTexts({ ...(await dumpOf(database)), text_key: [] }, database.masterKey), 'without the keys').toBe('')
    expect(await store.takeBackGap({ hostAuthorityId: 'host', id: gap, meetingId: one.meetingId, by: 'seat-chair', at }), 'answered').toBe(false)
    await store.eraseCase(one.caseId, at)
  })

  it.each<[string, (of: { meetingId: string; caseId: string }, key: Buffer) => Promise<unknown>]>([
    ['consent that is taken back', async ({ meetingId }, key) => {
      await asked(database.connection, 'update meeting set withdrawn_at = $2 where id = $1', [meetingId, at])
      expect(await said(store), 'hidden at once').toEqual([])
      expect(await store.eraseMeeting(meetingId, at, at)).toBe(true)
      await expect.poll(() => store.sweepErased(at), { timeout: 40_000 }).toBe(true)
      await expect.poll(() => filesHolding(database, key), { timeout: 20_000, interval: 500 }).toEqual([])
    }],
    ['a no to being asked', ({ meetingId }) => store.heedSeparateNo(meetingId, 'followUp', at)],
    ['whoever holds the code', ({ caseId }) => store.eraseCase(caseId, at)],
    ['the end of its time', () => store.eraseOverdueCases('2028-12-12', at)],
  ])('[ERASE-9] go with their follow-up and their key, to the last byte: %s', async (_why, ends) => {
    const words = new MarkedWords()
    const [one, before] = [await followed(store), await keysIn(database)]
    await teamSays(store, one.caseId, words.mark('team'))
    const [key] = (await keysIn(database)).filter((wrapped) => !before.some((other) => other.equals(wrapped)))
    expect(words.foundIn(await openedIn(database))).toHaveLength(1)
    await ends(one, key!)
    expect([await said(store), words.foundIn(await openedIn(database)), await teamSays(store, one.caseId, 'Efteråt.')]).toEqual([[], [], false])
    await expect.poll(async () => { await store.sweepTexts(); return filesHolding(database, key!) }, { timeout: 40_000, interval: 1_000 }).toEqual([])
  }, 120_000)

  it.each<[string, (caseId: string) => Promise<unknown>]>([
    ['taken away', (caseId) => teamSays(store, caseId, null)],
    ['changed', (caseId) => teamSays(store, caseId, 'Andra ord.')],
    ['taken away with all that they answered', (caseId) => store.eraseOfTeam({ caseId, answerer: 'anna' }, at)],
  ])('[ERASE-9] [FOLLOW-28] go with their key, to the last byte, when whoever wrote has %s, and nobody else’s go', async (_what, takes) => {
    const words = new MarkedWords()
    const [{ caseId }, before] = [await followed(store), await keysIn(database)]
    await teamSays(store, caseId, words.mark('anna'))
    const [key] = (await keysIn(database)).filter((wrapped) => !before.some((other) => other.equals(wrapped)))
    await teamSays(store, caseId, words.mark('bo'), 'bo')
    await takes(caseId)
    expect(words.foundIn(await openedIn(database)).map(({ path }) => path)).toEqual(['bo'])
    expect(await store.readTeamWord({ caseId, answerer: 'bo' })).toBe(words.all[1]?.word)
    await expect.poll(async () => { await store.sweepTexts(); return filesHolding(database, key!) }, { timeout: 40_000, interval: 1_000 }).toEqual([])
    await store.eraseCase(caseId, at)
  }, 60_000)

  it('[ERASE-9] go when the chair takes the note back, and not with the meeting', async () => {
    const words = new MarkedWords()
    const [meetingId, back, stays] = [await meetingOf(store), newId(), newId()]
    const before = await keysIn(database)
    await letGo(store, meetingId, back, words.mark('back'))
    const [key] = (await keysIn(database)).filter((wrapped) => !before.some((other) => other.equals(wrapped)))
    await letGo(store, meetingId, stays, words.mark('stays'))
    expect(await store.takeBackGap({ hostAuthorityId: 'host', id: back, meetingId, by: 'seat-chair', at })).toBe(true)
    await asked(database.connection, 'update meeting set withdrawn_at = $2 where id = $1', [meetingId, at])
    await store.eraseMeeting(meetingId, at, at)
    expect(words.foundIn(await openedIn(database)).map(({ path }) => path)).toEqual(['stays'])
    expect((await store.releasedGaps(['host'])).map(({ id }) => id)).toContain(stays)
    await expect.poll(async () => { await store.sweepTexts(); return filesHolding(database, key!) }, { timeout: 40_000, interval: 1_000 }).toEqual([])
  }, 60_000)

  it.each<[string, (of: { group: string; id: string }) => Promise<unknown>]>([
    ['when the group has answered it', ({ group, id }) => store.settleTakenUp({ hostAuthorityId: 'host', meetingId: group, said: [{ id, how: 'underWay' }], at })],
    ['when it has waited too long', () => store.letGoOfHandedOn({ words: '2026-12-12', rows: '2026-01-01' }, at)],
  ])('[ERASE-9] what is handed on lies sealed and goes with its key, to the last byte: %s', async (_when, ends) => {
    const words = new MarkedWords()
    const [meetingId, group, id, before] = [await meetingOf(store), await meetingOf(store), newId(), await keysIn(database)]
    await store.handOn({ hostAuthorityId: 'host', meetingId, fromForm: 'fallmote', obstacles: [{ id, toForm: 'styrgrupp', what: words.mark('what'), raisedBy: words.mark('raisedBy') }], at })
    await store.takeUp({ hostAuthorityId: 'host', meetingId: group, ids: [id], at })
    const [key] = (await keysIn(database)).filter((wrapped) => !before.some((other) => other.equals(wrapped)))
    expect(words.foundIn(await openedIn(database)).map(({ path }) => path)).toEqual(['what', 'raisedBy'])
    expect(await readableInFiles(database, words.all.map(({ word }) => word))).toEqual([])
    await ends({ group, id })
    expect(words.foundIn(await openedIn(database))).toEqual([])
    await expect.poll(async () => { await store.sweepTexts(); return filesHolding(database, key!) }, { timeout: 40_000, interval: 1_000 }).toEqual([])
  }, 60_000)
})

it('[ERASE-10] what lay there before each had a key is sealed anew when the server starts, and read as it was', async () => {
  const database = await emptyDatabase()
  const words = new MarkedWords()
  const owner = new Pool(database.connection)
  await migrate(owner, () => undefined, 43)
  await owner.query("insert into host_authority (id, name) values ('host', 'Ekby')")
  const [gap, answer, team] = [words.mark('gap'), words.mark('answer'), words.mark('team')]
  const columns = 'host_authority_id, id, year, half, form_id, kind, words, released_on'
  await owner.query(`insert into released_gap (${columns}, answer, answered_at, answered_by) values ('host', 'answered', 2026, 2, 'resursradet', 'gap', $1, '2026-12-03', $2, $3, 'coordinator')`, [gap, answer, at])
  await owner.query(`insert into released_gap (${columns}) values ('host', 'new', 2026, 2, 'resursradet', 'success', $1, '2026-12-03')`, [words.mark('gap')])
  await owner.query("insert into team_word (id, host_authority_id, form_id, half_year, sealed) values ('one', 'host', 'resursradet', '2026-H2', $1)", [seal(secretKey(database.masterKey), Buffer.from(team), 'team word:host:one')])
  await owner.end()
  expect(await readableInFiles(database, [gap, answer]), 'there to be found').toHaveLength(2)
  const [store, another] = await Promise.all([testStore(database), testStore(database)])
  for (const one of [store, another]) {
    expect(await said(one)).toEqual([team])
    expect((await one.releasedGaps(['host'])).map(({ id, words: own, answer: answered }) => [id, own, answered?.words])).toEqual([['answered', gap, answer], ['new', words.all.at(-1)?.word, undefined]])
  }
  expect(await asked(database.connection, 'select from released_gap where words is not null or answer is not null')).toEqual([])
  expect(await keysIn(database)).toHaveLength(3)
  await expect.poll(async () => { await store.sweepTexts(); return readableInFiles(database, words.all.map(({ word }) => word)) }, { timeout: 40_000, interval: 1_000 }).toEqual([])
}, 90_000)

it('[ERASE-9] [FOLLOW-28] what a team wrote under one key for all of their case goes with it still, is nobody’s to read with a code, and goes with all that one of them takes away', async () => {
  const database = await emptyDatabase()
  const [words, key, owner] = [new MarkedWords(), secretKey(randomBytes(32)), new Pool(database.connection)]
  await migrate(owner, () => undefined, 68)
  await owner.query("insert into host_authority (id, name) values ('host', 'Ekby')")
  await owner.query("insert into text_key (id, host_authority_id, wrapped) values ('old', 'host', $1)", [seal(secretKey(database.masterKey), key.export(), 'text key:old')])
  await owner.query("insert into followed_case (id, host_authority_id, form_id, held_on, may_count, series, words_key) values ('case', 'host', 'resursradet', '2026-12-11', true, 'case', 'old')")
  for (const id of ['one', 'two']) await owner.query("insert into team_word (id, host_authority_id, form_id, half_year, key_id, sealed) values ($1, 'host', 'resursradet', '2026-H2', 'old', $2)", [id, seal(key, Buffer.from(words.mark(id)), `team word:host:${id}`)])
  await owner.end()
  const store = await testStore(database)
  expect((await said(store)).toSorted()).toEqual(words.all.map(({ word }) => word).toSorted())
  expect(await store.readTeamWord({ caseId: 'case', answerer: '' })).toBeNull()
  expect([await teamSays(store, 'case', 'Nya ord.', 'bo'), (await said(store)).length, await store.hasWordsFromBefore('case')]).toEqual([true, 3, true])
  await store.eraseOfTeam({ caseId: 'case', answerer: 'anna' }, at)
  expect([await said(store), await store.hasWordsFromBefore('case'), await store.eraseCase('case', at)], 'all that one of the team takes away is theirs, and what nobody knows whose it is').toEqual([['Nya ord.'], false, true])
  expect([await said(store), await keysIn(database)]).toEqual([[], []])
})
