import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { erasedSince } from '#server/erased-since.ts'
import type { Store } from '#server/store/store.ts'
import { dumpOf, openedTexts } from '#test/support/dump.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { MarkedWords } from '#test/support/marked-words.ts'
import { asked, testDatabase, testStore } from '#test/support/postgres.ts'
import { run } from '#test/support/server-command.ts'

const at = '2026-12-11T10:00:00.000Z'
const later = '2027-06-20T10:00:00.000Z'
const newId = () => randomUUID().slice(0, 18)

const meetingOf = async (store: Store) => {
  const meetingId = newId()
  await store.createMeeting({ meetingId, hostAuthorityId: 'host', commandId: newId(), by: 'staff', at, startsAt: at, events: [], links: [] })
  return meetingId
}
const letGo = (store: Store, meetingId: string, id: string, words: string) => store.releaseGap({ hostAuthorityId: 'host', id, meetingId, halfYear: { year: 2026, half: 2 }, formId: 'resursradet', kind: 'gap', words, by: 'seat-chair', at })
const takeBack = (store: Store, meetingId: string, id: string) => store.takeBackGap({ hostAuthorityId: 'host', id, meetingId, by: 'seat-chair', at })
const handOn = (store: Store, meetingId: string, id: string, what: string) => store.handOn({ hostAuthorityId: 'host', meetingId, fromForm: 'fallmote', obstacles: [{ id, toForm: 'styrgrupp', what, raisedBy: 'Skolan' }], at })
const followed = async (store: Store) => {
  const [meetingId, caseId] = [await meetingOf(store), newId()]
  expect(await store.saveCaseCode({ codeHash: randomBytes(32), meetingId, hostAuthorityId: 'host', caseId, ofCase: null, isNamed: true, series: null, voice: 'team', answerer: newId(), asks: [], sees: 'outcomes', seatId: 'seat-officer', formId: 'resursradet', kommun: null, heldOn: '2026-12-11', mayCount: true, supportBefore: null, items: [], by: 'seat-officer', at })).toBe(true)
  return { meetingId, caseId }
}
const counted = async (store: Store) => {
  await store.saveAuthority({ id: 'host', name: 'Ekby' })
  expect(await store.saveSettings({ hostAuthorityId: 'host', expectedVersion: 0, settings: { isCounted: true }, at, by: 'Ekby' })).toBe('saved')
}
const count = async (store: Store, meetingId: string, id: string, isCounted: boolean) =>
  store.saveCounted({ id, meetingId, version: (await store.readMeeting(meetingId))?.events.at(-1)?.version ?? 0, closedAt: at, counted: isCounted ? { year: 2026, codes: {} } : null, at })

/** Everything of which a later word takes something away. */
async function filled(store: Store, words: MarkedWords) {
  const [from, group, one, two] = [await meetingOf(store), await meetingOf(store), await followed(store), await followed(store)] as const
  for (const id of ['note-back', 'note-again', 'note-stays']) expect(await letGo(store, from, id, words.mark(id))).toBe('released')
  for (const id of ['handed-answered', 'handed-old']) await handOn(store, from, id, words.mark(id))
  await store.takeUp({ hostAuthorityId: 'host', meetingId: group, ids: ['handed-answered'], at })
  await count(store, from, 'coded-no', true)
  return { from, group, one, two }
}

/** What people say afterwards. */
async function takenAway(store: Store, { from, group, one, two }: Awaited<ReturnType<typeof filled>>) {
  expect([await takeBack(store, from, 'note-back'), await takeBack(store, from, 'note-again')]).toEqual([true, true])
  expect(await letGo(store, from, 'note-again', 'Ord efteråt.')).toBe('released')
  await store.settleTakenUp({ hostAuthorityId: 'host', meetingId: group, said: [{ id: 'handed-answered', how: 'underWay' }], at })
  for (const { meetingId } of [one, two]) await store.heedSeparateNo(meetingId, 'statistics', at)
  await store.countFollowUp(two.meetingId, at)
  await count(store, from, 'coded-no', false)
  expect(await store.letGoOfHandedOn({ words: '2026-12-12', rows: '2026-01-01' }, later)).toBe(1)
}

const notesOf = async (store: Store) => (await store.releasedGaps(['host'])).map(({ id }) => id).toSorted()

it('[ERASE-4] a backup brings back no text that was taken back or let go since, no row counted before a no, and no lost no', async () => {
  const [source, target] = [await testDatabase(), await testDatabase()]
  const dataDir = mkdtempSync(join(tmpdir(), 'sampratad-texts-'))
  whenFileEnds(() => rmSync(dataDir, { recursive: true, force: true }))
  const store = await testStore(source, join(dataDir, 'erased.log'))
  await counted(store)
  const words = new MarkedWords()
  const all = await filled(store, words)
  const name = join(dataDir, 'backup')
  const settings = { dataDir, masterKey: source.masterKey }
  expect(await run('backup', [name], { ...settings, database: source.connection })).toMatchObject({ code: 0, why: '' })
  await takenAway(store, all)
  const restored = await run('restore', [`${name}.content.gz`, `${name}.keys.gz`], { ...settings, database: target.connection })
  expect([restored.why, restored.code]).toEqual(['', 0])
  expect(restored.said).toContain('5 notes, handed-on obstacles and counted meetings.')
  const there = { ...target, masterKey: source.masterKey }
  expect(words.foundIn(openedTexts(await dumpOf(there), there.masterKey)).map(({ path }) => path)).toEqual(['note-stays'])
  expect(await asked(target.connection, 'select id, answer, sealed from handed_on_obstacle order by id')).toEqual([{ id: 'handed-answered', answer: 'underWay', sealed: null }, { id: 'handed-old', answer: 'letGo', sealed: null }])
  expect(await asked(target.connection, 'select id, may_count from followed_case order by may_count')).toEqual([{ id: all.one.caseId, may_count: false }, { id: all.two.caseId, may_count: true }])
  expect(await asked(target.connection, 'select id from coded_meeting')).toEqual([])
  expect(words.foundIn(readFileSync(join(dataDir, 'erased.log'), 'utf8'))).toEqual([])
})

it('[ERASE-4] what was let go on once more stands at the next start', async () => {
  const database = await testDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-texts-'))
  whenFileEnds(() => rmSync(folder, { recursive: true, force: true }))
  const store = await testStore(database, join(folder, 'erased.log'))
  await counted(store)
  const all = await filled(store, new MarkedWords())
  await takenAway(store, all)
  const again = await testStore(database, join(folder, 'erased.log'))
  expect((await erasedSince(again, later)).map(({ count }) => count)).toEqual([0, 0, 0, 0])
  expect(await notesOf(again)).toEqual(['note-again', 'note-stays'])
  expect(await asked(database.connection, 'select id from followed_case where may_count')).toEqual([{ id: all.two.caseId }])
})
