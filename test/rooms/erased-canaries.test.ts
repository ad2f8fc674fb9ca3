import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Waiting } from '#core/wire/before.ts'
import type { MeetingGaps } from '#core/wire/released-gaps.ts'
import { bodyInventory } from '#server/store/body-inventory.ts'
import { contentInventory } from '#server/store/content-inventory.ts'
import { fieldInventory } from '#server/store/field-inventory.ts'
import { answerGap, statisticsKeys, throughCaseCodes } from '#test/support/canaries-afterwards.ts'
import { askWithCanaries, beginWithCanaries } from '#test/support/canaries-before.ts'
import { caseForm, caseIds, closeCases, holdCases, planCases, seatCases } from '#test/support/canary-cases.ts'
import { canaryTokens, closeCanaries, holdCanaries, planCanaries, seatCanaries, settleCanaries } from '#test/support/canary-meeting.ts'
import { copied, dumpOf, opened, openedDrafts, openedTexts } from '#test/support/dump.ts'
import { noIds } from '#test/support/every-door.ts'
import { filesHolding, readableInFiles } from '#test/support/data-folder.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { openMailServer } from '#test/support/mail-server.ts'
import { MarkedWords } from '#test/support/marked-words.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { planned } from '#test/support/seated-meeting.ts'
import { storeThatBeginsWith } from '#test/support/store-that-begins-with.ts'
import { get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

const dayMs = 24 * 3_600_000
const written = (path: string) => `planMeeting.plan.${path}`
const handedOnPaths = ['raiseObstacle.words', 'raiseObstacle.raisedBy', 'answerObstacle.answer.reason']
const ofCases = [written('cases[].code'), written('cases[].question'), 'putOffCase.reason']
/** What an authority keeps of its own stands open and stays: it is about no person. */
const ofAuthority = (path: string) => path.startsWith('decided') || path === written('hostAuthority') || path.includes('glossary.own[]')

/** Whose words go when: each in words of its own. Those of a follow-up outlive a meeting that is over, those of a note that went on, and of what was handed on to another group, any. */
const words = { authority: new MarkedWords(), withdrawn: new MarkedWords(), over: new MarkedWords(), cases: new MarkedWords(), before: new MarkedWords(), living: new MarkedWords(), followed: new MarkedWords(), released: new MarkedWords(), handedOn: new MarkedWords() }
const gone = [words.withdrawn, words.over, words.cases, words.before].map(({ all }) => all)
const erasable = () => gone.flat()

const folder = mkdtempSync(join(tmpdir(), 'sampratad-canaries-'))
const ledgerFile = join(folder, 'erased.log')
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let database: TestDatabase
let app: TestApp
let beginWith: ReturnType<typeof storeThatBeginsWith>['beginWith']
let atMs = Date.parse('2026-12-03T12:00:00.000Z')
const now = () => new Date(atMs).toISOString()
/** The meetings by whose words they are, and the one whose participant takes their yes back. */
const meetings = { withdrawn: '', over: '', cases: '' }
let withdrawersToken = ''

/** A whole meeting and what comes after it: a notice, what is answered by the codes of its follow-up, and a note that goes on. `followUp`: whose words those of the follow-up are. */
async function heldToTheEnd(of: MarkedWords, followUp = of) {
  const meeting = await planCanaries({ app, words: of, received: () => undefined, beginWith })
  const people = await seatCanaries(meeting)
  await holdCanaries(of, people)
  await people.participant.until(() => people.participant.view().readBack?.followUp)
  await closeCanaries(of, people)
  expect((await post(`${app.url}/api/letters/participant/code`, {}, people.chair.token)).status).toBe(200)
  expect((await post(`${app.url}/api/letters/deliveries`, { id: newCommandId(), recipient: 'participant', address: `${of.mark('notice address')}@brev.example` }, people.chair.token)).status).toBe(200)
  await throughCaseCodes({ app, words: followUp, ids: noIds, received: () => undefined }, { participant: people.participant, referrer: people.referrer, team: people.officer })
  const { gaps } = (await get(`${app.url}/api/gaps`, people.chair.token)).body as MeetingGaps
  expect((await post(`${app.url}/api/gaps/release`, { gapId: gaps[0]?.id, words: words.released.mark('let go on'), isSure: true }, people.chair.token)).status).toBe(200)
  await answerGap({ app, words: words.released }, gaps[0]?.id ?? '')
  return { meetingId: meeting.meetingId, people }
}

/** A meeting of several cases without names, until what it hands on waits for its group. */
async function withCases(of: MarkedWords) {
  const meeting = await planCases({ app, words: of, beginWith }, staffToken)
  const people = await seatCases(meeting)
  await holdCases(of, people, words.handedOn)
  await closeCases(of, people)
  await vi.waitFor(async () => expect(await asked(database.connection, 'select id from handed_on_obstacle')).toHaveLength(caseIds.length), { timeout: 60_000, interval: 250 })
  return meeting.meetingId
}

const openedNow = async () => {
  const dump = await dumpOf(database)
  return [opened(dump, database.masterKey), openedDrafts(dump, database.masterKey), openedTexts(dump, database.masterKey)].join('\n')
}
const pathsIn = (text: string, marked: readonly { word: string; path: string }[]) => [...new Set(marked.filter(({ word }) => text.toLowerCase().includes(word)).map(({ path }) => path))]
const isErased = (meetingId: string) => asked(database.connection, 'select swept_at is not null as swept from erasure_proof where meeting_id = $1', [meetingId])

beforeAll(async () => {
  const mail = await openMailServer()
  database = await testDatabase()
  const begun = storeThatBeginsWith(await testStore(database, ledgerFile))
  beginWith = begun.beginWith
  app = await testApp({ store: begun.store, now, mail: mail.settings, statisticsKeys, localForms: [caseForm] })
  await settleCanaries({ app, words: words.authority, received: () => undefined, at: now() }, { termId: newCommandId(), formId: 'canaries-own-form' })
  expect((await post(`${app.url}/api/settings`, { version: 0, isCounted: true }, canaryTokens.administrator)).status).toBe(200)
  const first = await heldToTheEnd(words.withdrawn)
  withdrawersToken = first.people.participant.token
  const second = await heldToTheEnd(words.over, words.followed)
  await askWithCanaries({ url: app.url, words: words.before })
  await beginWithCanaries({ url: app.url, words: words.before })
  Object.assign(meetings, { withdrawn: first.meetingId, over: second.meetingId, cases: await withCases(words.cases) })
  await planned(app, { startsAt: new Date(atMs + 40 * dayMs).toISOString(), question: words.living.mark('living question') })
}, 300_000)

/** What the canaries call what is sent by a door, and texts that are codes of our own: seats, days and editions. */
const sentBy: Record<string, string> = { '/anmal': 'referral', '/api/plans': 'keepPlan', '/api/letters/deliveries': 'notice', '/api/meetings/:meetingId/preparation/notices': 'notice' }
const notWritten = ['/api/plans day', '/api/join notice', '/api/letters/deliveries/explained bySeat', '/api/letters/deliveries/told seatId', '/brev/explained by', '/api/teams/bind teamsMeeting', '/api/administrators name', ...['/api/meetings consents[].textVersion', '/api/meetings separate[].textVersion', '/api/meetings/:meetingId/commands command.records[].textVersion', '/api/meetings/:meetingId/commands command.textVersion']]

describe('a word in every field', () => {
  it('[ERASE-3] is written: of the two inventories none is left out', () => {
    const bodies = Object.entries(bodyInventory).flatMap(([name, where]) => {
      const [address = '', path = ''] = name.split(' ')
      const [table = '', column = ''] = typeof where === 'string' ? where.split('.') : []
      const field = fieldInventory[table]?.[column]
      return field === undefined || field.kept === 'whileAuthority' || notWritten.includes(name) || address.startsWith('/anmal/hos/') ? [] : [`${sentBy[address] ?? address} ${path}`]
    })
    const afterwards = ['team words', 'reminder address']
    const listed = [...afterwards, ...contentInventory.flatMap(({ paths }) => paths).filter((path) => !ofAuthority(path)), ...bodies]
    expect([...new Set(erasable().map(({ path }) => path))].toSorted()).toEqual([...new Set(listed)].toSorted())
    const ofOne = contentInventory.flatMap(({ paths }) => paths).filter((path) => !ofAuthority(path) && !ofCases.includes(path))
    const pathsOf = (...of: MarkedWords[]) => [...new Set(of.flatMap(({ all }) => all.map(({ path }) => path)))].toSorted()
    expect(pathsOf(words.withdrawn)).toEqual([...ofOne, ...afterwards, 'notice address'].toSorted())
    expect(pathsOf(words.over, words.followed)).toEqual(pathsOf(words.withdrawn))
  })

  it('[ERASE-3] can be opened before, and not one of them a minute after the withdrawal, by the server’s own timer', async () => {
    // What is half written is in memory alone.
    const inRows = erasable().filter(({ path }) => path !== 'keepDraft.text')
    const before = await openedNow()
    expect(pathsIn(before, inRows).toSorted()).toEqual([...new Set(inRows.map(({ path }) => path))].toSorted())
    const ofCase = (marked: MarkedWords) => marked.all.filter(({ of, path }) => caseIds.includes(of ?? '') && path !== 'keepDraft.text')
    for (const marked of [ofCase(words.cases), ofCase(words.handedOn)]) expect(marked.filter(({ word }) => !before.includes(word)), 'of each case').toEqual([])
    expect((await fetch(`${app.url}/brev/withdrawn`, { method: 'POST', body: new URLSearchParams({ token: withdrawersToken, id: newCommandId() }) })).status).toBe(200)
    atMs += 60_000
    await expect.poll(() => isErased(meetings.withdrawn), { timeout: 60_000, interval: 250 }).toEqual([{ swept: true }])
    const after = await openedNow()
    expect(pathsIn(after, words.withdrawn.all)).toEqual([])
    expect(pathsIn(after, words.over.all)).not.toEqual([])
    expect([pathsIn(after, words.followed.all), pathsIn(after, words.released.all)], 'of the other meeting').toEqual([['team words', 'reminder address'], ['let go on', 'answer of a gap']])
  }, 90_000)

  it('[ERASE-3] nor when its time is over, in rows, files, the logs of meeting and authority, and the ledger of erasings', async () => {
    const keys = (await asked(database.connection, 'select wrapped from meeting_key where meeting_id = any($1) union all select wrapped from kept_draft', [Object.values(meetings)])).map(({ wrapped }) => wrapped as Buffer)
    expect(keys).toHaveLength(4)
    const { referrals } = (await get(`${app.url}/api/waiting`, staffToken)).body as Waiting
    expect((await post(`${app.url}/api/referrals/${referrals[0]?.id}/close`, {}, staffToken)).status).toBe(200)
    atMs += 14 * dayMs
    // Who purges is the server's own timer, every twenty seconds, and in its first.
    await testApp({ store: app.store, now })
    for (const meetingId of [meetings.over, meetings.cases]) await expect.poll(() => isErased(meetingId), { timeout: 60_000, interval: 250 }).toEqual([{ swept: true }])
    await expect.poll(() => asked(database.connection, 'select id from kept_draft'), { timeout: 60_000, interval: 250 }).toEqual([])
    // Whoever asked is told that it was closed; then their address goes.
    await expect.poll(() => asked(database.connection, 'select id from asker_notice'), { timeout: 60_000, interval: 250 }).toEqual([])
    const [after, rows] = [await openedNow(), await dumpOf(database)]
    expect(pathsIn(after, words.living.all), 'what lives is opened').toEqual(['living question'])
    expect([words.followed, words.released, words.handedOn].map(({ all }) => pathsIn(after, all)), 'what outlives a meeting is opened').toEqual([['team words', 'reminder address'], ['let go on', 'answer of a gap'], handedOnPaths])
    expect(pathsIn(after, erasable())).toEqual([])
    const asText = (value: unknown) => JSON.stringify(value, (_name, one: unknown) => ((one as { type?: string } | null)?.type === 'Buffer' ? Buffer.from((one as { data: number[] }).data).toString('latin1') : one))
    expect(pathsIn(asText(rows), erasable()), 'rows').toEqual([])
    const { audit } = rows as { audit: { meeting_id: string | null }[] }
    const logs = [audit.filter(({ meeting_id: of }) => of !== null), audit.filter(({ meeting_id: of }) => of === null)]
    for (const log of logs) expect([log.length > 10, pathsIn(JSON.stringify(log), [...erasable(), ...words.living.all])], 'log').toEqual([true, []])
    expect(pathsIn(readFileSync(ledgerFile, 'utf8'), erasable())).toEqual([])
    expect(app.faults).toEqual([])
    for (const key of keys) await expect.poll(() => filesHolding(database, key), { timeout: 60_000, interval: 1_000 }).toEqual([])
    const copy = join(folder, 'copy')
    await expect.poll(() => copied(database, copy), { timeout: 20_000 }).toBe('whole')
    const secret = [erasable(), words.living.all, words.followed.all, words.released.all, words.handedOn.all].flat().map(({ word }) => word)
    expect(await readableInFiles({ ...database, dataDir: copy }, secret), 'also the log and what lies about').toEqual([])
    expect(await readableInFiles({ ...database, dataDir: copy }, words.authority.all.filter(({ path }) => path === written('hostAuthority')).map(({ word }) => word)), 'what is not sealed is found').toHaveLength(1)
  }, 240_000)

  it('[ERASE-9] nor of what was handed on when it has waited for half a year, to the last byte of its keys', async () => {
    const keys = (await asked(database.connection, 'select k.wrapped from text_key k join handed_on_obstacle h on h.key_id = k.id')).map(({ wrapped }) => wrapped as Buffer)
    expect(keys).toHaveLength(caseIds.length)
    atMs += 170 * dayMs
    await expect.poll(() => asked(database.connection, 'select answer from handed_on_obstacle'), { timeout: 60_000, interval: 250 }).toEqual(caseIds.map(() => ({ answer: 'letGo' })))
    const after = await openedNow()
    expect([words.handedOn, words.released].map(({ all }) => pathsIn(after, all))).toEqual([[], ['let go on', 'answer of a gap']])
    for (const key of keys) await expect.poll(() => filesHolding(database, key), { timeout: 60_000, interval: 1_000 }).toEqual([])
  }, 240_000)

  it('[ERASE-9] nor of a follow-up when that is over, while a note that went on is there', async () => {
    const [key] = (await asked(database.connection, 'select k.wrapped from text_key k join team_word w on w.key_id = k.id')).map(({ wrapped }) => wrapped as Buffer)
    atMs += 570 * dayMs
    await testApp({ store: app.store, now })
    await expect.poll(() => asked(database.connection, 'select id from followed_case'), { timeout: 60_000, interval: 250 }).toEqual([])
    const after = await openedNow()
    expect([pathsIn(after, words.followed.all), pathsIn(after, words.released.all)]).toEqual([[], ['let go on', 'answer of a gap']])
    await expect.poll(() => filesHolding(database, key!), { timeout: 60_000, interval: 1_000 }).toEqual([])
  }, 120_000)
})
