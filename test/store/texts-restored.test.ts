import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { erasedSince } from '#server/erased-since.ts'
import type { Store } from '#server/store/store.ts'
import { backUp, beside, putBack, type Beside } from '#test/support/backed-up.ts'
import { dumpOf, openedTexts } from '#test/support/dump.ts'
import { MarkedWords } from '#test/support/marked-words.ts'
import { asked, testStore, type TestDatabase } from '#test/support/postgres.ts'

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
const teamSays = (store: Store, caseId: string, words: string | null) => store.saveTeamWord({ caseId, answerer: 'anna', words, at })
const counted = async (store: Store) => {
  await store.saveAuthority({ id: 'host', name: 'Ekby' })
  expect(await store.saveSettings({ hostAuthorityId: 'host', expectedVersion: 0, settings: { isCounted: true }, at, by: 'Ekby' })).toBe('saved')
}
const count = async (store: Store, meetingId: string, id: string, isCounted: boolean) =>
  store.saveCounted({ id, meetingId, version: (await store.readMeeting(meetingId))?.events.at(-1)?.version ?? 0, closedAt: at, counted: isCounted ? { year: 2026, codes: {} } : null, at })

/** Consent is taken back, or that was a mistake: it is so also where the ledger can not be written. */
const says = async (store: Store, meetingId: string, { version, withdrawal }: { version: number; withdrawal: 'withdrawn' | 'takenBack' }) =>
  expect(await store.append({ meetingId, expectedVersion: version, commandId: newId(), by: 'staff', at, events: [{ type: withdrawal === 'withdrawn' ? 'consentWithdrawn' : 'withdrawalTakenBack' }], withdrawal })).toMatchObject({ kind: 'appended' })

/** Everything of which a later word takes something away. */
async function filled(store: Store, words: MarkedWords) {
  const [from, group, one, two, asks, saysNo, withdraws] = [await meetingOf(store), await meetingOf(store), await followed(store), await followed(store), await followed(store), await followed(store), await followed(store)] as const
  for (const id of ['note-back', 'note-again', 'note-stays']) expect(await letGo(store, from, id, words.mark(id))).toBe('released')
  for (const id of ['handed-answered', 'handed-old']) await handOn(store, from, id, words.mark(id))
  await store.takeUp({ hostAuthorityId: 'host', meetingId: group, ids: ['handed-answered'], at })
  expect(await teamSays(store, one.caseId, words.mark('team-back'))).toBe(true)
  const [mistaken, anew] = [await meetingOf(store), await meetingOf(store)]
  for (const [meetingId, id] of [[from, 'coded-no'], [withdraws.meetingId, 'coded-erased'], [mistaken, 'coded-mistaken'], [anew, 'coded-before']] as const) await count(store, meetingId, id, true)
  return { from, group, one, two, asks, saysNo, withdraws, mistaken, anew }
}

type Filled = Awaited<ReturnType<typeof filled>>
const ends = async (said: Promise<unknown>) => expect([true, 1, undefined]).toContain(await said)

/** What people say afterwards. */
async function takenAway(store: Store, { from, group, one, two, asks, saysNo, withdraws, mistaken, anew }: Filled, database: TestDatabase) {
  for (const id of ['note-back', 'note-again']) await ends(takeBack(store, from, id))
  expect(await letGo(store, from, 'note-again', 'Ord efteråt.')).toBe('released')
  await ends(store.settleTakenUp({ hostAuthorityId: 'host', meetingId: group, said: [{ id: 'handed-answered', how: 'underWay' }], at }))
  for (const { meetingId } of [one, two]) await ends(store.heedSeparateNo(meetingId, 'statistics', at))
  await ends(teamSays(store, one.caseId, null))
  await ends(store.countFollowUp(two.meetingId, at))
  await ends(count(store, from, 'coded-no', false))
  await count(store, anew, 'coded-anew', true)
  await ends(count(store, anew, 'coded-anew', false))
  await ends(store.letGoOfHandedOn({ words: '2026-12-12', rows: '2026-01-01' }, later))
  await ends(store.eraseCase(asks.caseId, at))
  await ends(store.heedSeparateNo(saysNo.meetingId, 'followUp', at))
  await asked(database.connection, 'update meeting set withdrawn_at = $2 where id = $1', [withdraws.meetingId, at])
  await ends(store.eraseMeeting(withdraws.meetingId, at, at))
  for (const [version, withdrawal] of (['withdrawn', 'takenBack'] as const).entries()) await says(store, mistaken, { version, withdrawal })
}

const notesOf = async (store: Store) => (await store.releasedGaps(['host'])).map(({ id }) => id).toSorted()

async function bringsNothingBack(at: Beside, words: MarkedWords, { one, two }: Filled) {
  const { target, there, ledgerFile } = at
  expect(await putBack(at)).toContain('1 meetings, 0 plans and requests, 3 follow-ups, 8 notes, handed-on obstacles and counted meetings, 0 mails, 0 meetings that are kept locked.')
  expect(words.foundIn(openedTexts(await dumpOf(there), there.masterKey)).map(({ path }) => path)).toEqual(['note-stays'])
  expect(await asked(target.connection, 'select k.id from text_key k left join released_gap g on g.key_id = k.id where g.id is null'), 'nor a key without its words').toEqual([])
  expect(await asked(target.connection, 'select id, answer, sealed from handed_on_obstacle order by id')).toEqual([{ id: 'handed-answered', answer: 'underWay', sealed: null }, { id: 'handed-old', answer: 'letGo', sealed: null }])
  expect(await asked(target.connection, 'select id, may_count from followed_case order by may_count')).toEqual([{ id: one.caseId, may_count: false }, { id: two.caseId, may_count: true }])
  expect(await asked(target.connection, 'select id from coded_meeting')).toEqual([])
  expect(words.foundIn(readFileSync(ledgerFile, 'utf8'))).toEqual([])
}

async function filledAndBackedUp() {
  const at = await beside()
  const store = await testStore(at.source, at.ledgerFile)
  await counted(store)
  const words = new MarkedWords()
  const all = await filled(store, words)
  await backUp(at)
  return { at, store, words, all }
}

it('[ERASE-4] a backup brings back no text that was taken back or let go since, no row counted before a no or of a consent that was taken back, and no lost no', async () => {
  const { at, store, words, all } = await filledAndBackedUp()
  await takenAway(store, all, at.source)
  await store.close()
  await bringsNothingBack(at, words, all)
})

it('[ERASE-4] nor what went right before a server ended, so that it had not come to tell the ledger: it is told at the next start, and what was said yes to since stands', async () => {
  const { at, words, all } = await filledAndBackedUp()
  // No line can be written: each is in the database, and in no ledger.
  const ending = await testStore(at.source, join(at.dataDir, 'no-such-folder', 'erased.log'))
  await takenAway(ending, all, at.source)
  expect(existsSync(at.ledgerFile)).toBe(false)
  const again = await testStore(at.source, at.ledgerFile)
  expect((await erasedSince(again, later)).map(({ count: some }) => some)).toEqual([0, 0, 0, 0, 0, 0])
  expect(await notesOf(again)).toEqual(['note-again', 'note-stays'])
  expect(await asked(at.source.connection, 'select id from followed_case where may_count')).toEqual([{ id: all.two.caseId }])
  await bringsNothingBack(at, words, all)
})

it('[ERASE-4] what was let go on once more stands at the next start', async () => {
  const { source: database, ledgerFile } = await beside()
  const store = await testStore(database, ledgerFile)
  await counted(store)
  const all = await filled(store, new MarkedWords())
  await takenAway(store, all, database)
  const again = await testStore(database, ledgerFile)
  expect((await erasedSince(again, later)).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0])
  expect(await notesOf(again)).toEqual(['note-again', 'note-stays'])
  expect(await asked(database.connection, 'select id from followed_case where may_count')).toEqual([{ id: all.two.caseId }])
})
