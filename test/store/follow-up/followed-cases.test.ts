import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { noAnswers, type Answers } from '#core/follow-up/answers.ts'
import { readFollowedForStatistics } from '#server/store/follow-up/followed-for-statistics.ts'
import type { NewCaseCode, Store } from '#server/store/store.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'

const [at, later] = ['2026-12-11T10:00:00.000Z', '2026-12-12T10:00:00.000Z']
const newId = () => randomUUID().slice(0, 18)
const says = (some: Partial<Answers>): Answers => ({ ...noAnswers, ...some })

async function house() {
  const database = await testDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-ledger-'))
  whenFileEnds(() => rmSync(folder, { recursive: true }))
  const ledger = join(folder, 'erased.log')
  const store = await testStore(database, ledger)
  for (const id of ['host', 'other']) await asked(database.connection, 'insert into host_authority (id, name) values ($1, $1)', [id])
  return { database, store, ledger }
}

async function meetingOf(store: Store, hostAuthorityId = 'host') {
  const meetingId = newId()
  await store.createMeeting({ meetingId, hostAuthorityId, commandId: newId(), by: 'staff', at, startsAt: at, events: [], links: [] })
  return meetingId
}

async function followed(store: Store, change: Partial<NewCaseCode> = {}) {
  const hostAuthorityId = change.hostAuthorityId ?? 'host'
  const meetingId = change.meetingId ?? (await meetingOf(store, hostAuthorityId))
  const code: NewCaseCode = { codeHash: randomBytes(32), hostAuthorityId, caseId: newId(), ofCase: null, isNamed: true, series: null, voice: 'referrer', answerer: newId(), asks: [], sees: 'questions', seatId: 'seat-referrer', formId: 'resursradet', kommun: 'Ekby kommun', heldOn: '2026-12-11', mayCount: true, items: [{ nr: 1, kind: 'recommendation', track: 'health' }], supportBefore: null, by: 'seat-referrer', at, ...change, meetingId }
  expect(await store.saveCaseCode(code)).toBe(true)
  const found = await store.findCaseByCode(code.codeHash)
  if (!found) throw new Error('The code opens nothing.')
  return { ...code, meetingId, caseId: found.followed.caseId }
}

const rows = ({ connection }: TestDatabase) => asked(connection, 'select (select count(*)::int from followed_case) as cases, (select count(*)::int from case_code) as codes, (select count(*)::int from followed_item) as items, (select count(*)::int from followed_answer) as answers, (select count(*)::int from reminder_address) as addresses, (select count(*)::int from reminder) as reminders').then(([row]) => row)
const withdraw = ({ connection }: TestDatabase, meetingId: string) => asked(connection, 'update meeting set withdrawn_at = $2 where id = $1', [meetingId, at])
const closeLongAgo = ({ connection }: TestDatabase, meetingId: string) => asked(connection, "update meeting set closed_at = $2::timestamptz - interval '40 days' where id = $1", [meetingId, at])

describe('what is kept of a follow-up', () => {
  it('[FOLLOW-3] is a hash and codes, and nothing leads back to a meeting that is erased', async () => {
    const { database, store } = await house()
    const one = await followed(store)
    await store.saveFollowUp({ caseId: one.caseId, months: 0, voice: 'participant', answerer: '', answers: says({ steps: [{ domain: 'health', movement: 'back' }] }), about: { gender: 'woman', ageBand: '25-34' }, today: '2026-12-12', at })
    await closeLongAgo(database, one.meetingId)
    expect(await store.eraseOverdue(one.meetingId, at)).toBe(true)
    const kept = await asked(database.connection, 'select c.*, k.seat_id from followed_case c join case_code k on k.case_id = c.id')
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatchObject({ meeting_id: null, seat_id: null, form_id: 'resursradet' })
    expect(await store.findCaseByCode(one.codeHash)).toMatchObject({ sees: 'questions', followed: { meetingId: null, about: { gender: 'woman', ageBand: '25-34' }, answers: [{ months: 0, voice: 'participant' }] } })
  })

  it('[FOLLOW-1] has one code for each voice at a time, and of the team one for each seat, whose answers stay its own', async () => {
    const { store } = await house()
    const first = await followed(store)
    const of = (change: Partial<NewCaseCode>) => followed(store, { meetingId: first.meetingId, ...change })
    const second = await of({ seatId: 'seat-chair' })
    const theirs = await of({ voice: 'participant', seatId: 'seat-participant' })
    const team = (seatId: string) => of({ sees: 'outcomes', voice: 'team', seatId })
    const [anna, bo] = [await team('seat-anna'), await team('seat-bo')]
    const answererOf = async ({ codeHash }: NewCaseCode) => (await store.findCaseByCode(codeHash))?.answerer
    const before = [await answererOf(anna), await answererOf(bo)]
    const again = await team('seat-anna')
    const all = [first, second, theirs, anna, bo, again]
    expect(new Set(all.map(({ caseId }) => caseId)).size).toBe(1)
    const opens = await Promise.all(all.map(async ({ codeHash }) => (await store.findCaseByCode(codeHash))?.opens ?? null))
    expect(opens).toEqual([null, ['referrer'], ['participant'], null, ['team'], ['team']])
    expect([before[0], before[0] === before[1]]).toEqual([await answererOf(again), false])
  })

  it('[FOLLOW-17] opens with a code from before every voice that has no code of its own, until who brought the question takes out a new one', async () => {
    const { store } = await house()
    const old = await followed(store, { voice: null })
    const opensOf = async ({ codeHash }: NewCaseCode) => (await store.findCaseByCode(codeHash))?.opens ?? null
    expect(await opensOf(old)).toEqual(['participant', 'referrer', 'team'])
    const seen = await followed(store, { meetingId: old.meetingId, voice: null, sees: 'outcomes', seatId: 'seat-anna' })
    await followed(store, { meetingId: old.meetingId, voice: 'participant' })
    expect([await opensOf(old), await opensOf(seen)]).toEqual([['referrer', 'team'], []])
    const fresh = await followed(store, { meetingId: old.meetingId, voice: 'referrer' })
    expect([await opensOf(old), await opensOf(fresh)]).toEqual([null, ['referrer']])
  })

  it('[FOLLOW-18] has a follow-up for each case of a meeting with several, and nothing says which when the meeting is erased', async () => {
    const { database, store } = await house()
    const one = await followed(store, { ofCase: 'case-1', isNamed: false })
    const two = await followed(store, { meetingId: one.meetingId, ofCase: 'case-2', isNamed: false })
    const again = await followed(store, { meetingId: one.meetingId, ofCase: 'case-1', isNamed: false })
    expect([one.caseId === two.caseId, one.caseId === again.caseId, (await store.readCase(two.caseId))?.isNamed]).toEqual([false, true, false])
    await closeLongAgo(database, one.meetingId)
    expect(await store.eraseOverdue(one.meetingId, at)).toBe(true)
    expect(await asked(database.connection, 'select meeting_id, of_case from followed_case')).toEqual([{ meeting_id: null, of_case: '' }, { meeting_id: null, of_case: '' }])
  })

  it('[FOLLOW-10] is hidden while consent is taken back, and goes with the meeting that is erased for it', async () => {
    const { database, store, ledger } = await house()
    const one = await followed(store)
    await store.askReminders({ caseId: one.caseId, answerer: '', address: 'maria@ekby.se', language: 'sv', due: [{ id: newId(), at }], at })
    await withdraw(database, one.meetingId)
    expect([await store.findCaseByCode(one.codeHash), await store.readCase(one.caseId), await store.claimMail('2027-12-11T10:00:00.000Z')]).toEqual([null, null, null])
    expect(await store.saveFollowUp({ caseId: one.caseId, months: 0, voice: 'team', answerer: '', answers: noAnswers, about: null, today: '2026-12-12', at })).toBe(false)
    expect(await store.eraseMeeting(one.meetingId, at, at)).toBe(true)
    expect(await rows(database)).toEqual({ cases: 0, codes: 0, items: 0, answers: 0, addresses: 0, reminders: 0 })
    expect(readFileSync(ledger, 'utf8')).toContain(`followed:${one.caseId} consentWithdrawn`)
  })

  it('[FOLLOW-10] goes at a no to being asked, and is no longer counted at a no to being counted, until there is a yes', async () => {
    const { database, store } = await house()
    const [one, two] = [await followed(store), await followed(store)]
    const no = (kind: 'followUp' | 'statistics') => ({ type: 'separateAnswered' as const, kind, answer: 'no' as const, how: 'onScreen' as const, textVersion: 'v1' })
    for (const [{ meetingId }, kind] of [[one, 'followUp'], [two, 'statistics']] as const) expect(await store.append({ meetingId, expectedVersion: 0, commandId: newId(), by: 'seat-participant', at, events: [no(kind)] })).toMatchObject({ kind: 'appended' })
    expect(await store.findCaseByCode(one.codeHash)).toBeNull()
    expect(await asked(database.connection, 'select id, may_count from followed_case')).toEqual([{ id: two.caseId, may_count: false }])
    await store.append({ meetingId: two.meetingId, expectedVersion: 1, commandId: newId(), by: 'seat-participant', at, events: [{ ...no('statistics'), answer: 'yes' }] })
    expect(await asked(database.connection, 'select may_count from followed_case')).toEqual([{ may_count: true }])
    expect((await asked(database.connection, "select what from audit where what like 'followUp%'")).map(({ what }) => what)).toEqual(['followUpErased saidNo'])
  })

  it('[FOLLOW-11] [ERASE-4] goes 24 months after its meeting, the team’s words at the latest then, and goes again from a backup, for the same reason and with nothing else', async () => {
    const { database, store, ledger } = await house()
    const one = await followed(store)
    expect(await store.saveTeamWord({ caseId: one.caseId, answerer: 'anna', words: 'Vi saknade regionen.', at })).toBe(true)
    expect(await store.eraseOverdueCases('2028-12-11', at)).toBe(0)
    expect(await store.eraseOverdueCases('2028-12-12', at)).toBe(1)
    expect([await store.findCaseByCode(one.codeHash), await store.listTeamWords('host')]).toEqual([null, []])
    expect(existsSync(ledger)).toBe(true)
    await asked(database.connection, "insert into followed_case (id, host_authority_id, form_id, held_on, may_count, series) values ($1, 'host', 'resursradet', '2026-12-11', true, $1)", [one.caseId])
    expect(await store.eraseCasesAgain(later)).toBe(1)
    expect(readFileSync(ledger, 'utf8')).toBe(`${at} followed:${one.caseId} timeIsOver\n`)
    expect(await asked(database.connection, "select array(select what from audit where what like 'followUpErased%') as said, array(select id from taking_out) as waits")).toEqual([{ said: Array(2).fill('followUpErased timeIsOver'), waits: [] }])
    expect(await rows(database)).toMatchObject({ cases: 0 })
  })

  it('[FOLLOW-11] [FOLLOW-28] what one of the team took away goes again from a backup, and what they answered anew with the same code and what the others did stands', async () => {
    const { database, store, ledger } = await house()
    const [one, two] = [await followed(store, { sees: 'outcomes', voice: 'team', seatId: 'seat-anna' }), newId()]
    const answererNow = async () => (await store.findCaseByCode(one.codeHash))?.answerer ?? ''
    const first = await answererNow()
    const say = (answerer: string, grade: 1 | 4) => store.saveFollowUp({ caseId: one.caseId, months: 0, voice: 'team', answerer, answers: says({ grades: { rightPeople: grade } }), about: null, today: '2026-12-12', at })
    for (const answerer of [first, two]) expect(await say(answerer, 1)).toBe(true)
    await store.eraseOfTeam({ caseId: one.caseId, answerer: first }, at)
    expect(readFileSync(ledger, 'utf8')).toBe(`${at} team:${one.caseId}:${first} takenBack\n`)
    expect([await answererNow() === first, await store.hasTakenAway({ caseId: one.caseId, answerer: first })]).toEqual([false, true])
    expect([await say(first, 1), await store.saveTeamWord({ caseId: one.caseId, answerer: first, words: 'För sent.', at })], 'what comes in the same moment is not kept').toEqual([false, false])
    await say(await answererNow(), 4)
    expect(await store.eraseCasesAgain(later)).toBe(0)
    await asked(database.connection, 'update case_code set answerer = $1', [first])
    await asked(database.connection, 'delete from ledger_line returning id')
    expect(await say(first, 1)).toBe(true)
    expect([await store.eraseCasesAgain(later), await answererNow() === first]).toEqual([1, false])
    expect(await say(first, 1), 'nor what comes of a page that was open when the backup was put back').toBe(false)
    expect((await store.readCase(one.caseId))?.answers.map(({ answerer, answers }) => [answerer === two, answers.grades['rightPeople']])).toEqual(expect.arrayContaining([[true, 1], [false, 4]]))
    expect((await store.readCase(one.caseId))?.answers).toHaveLength(2)
  })

  it('[FOLLOW-7] may be changed for fourteen days, each voice by itself', async () => {
    const { store } = await house()
    const { caseId } = await followed(store)
    const say = (today: string, voice: 'participant' | 'referrer', grade: 1 | 4) => store.saveFollowUp({ caseId, months: 3, voice, answerer: '', answers: says({ grades: { ownSay: grade } }), about: null, today, at })
    expect(await say('2027-03-11', 'participant', 1)).toBe(true)
    expect(await say('2027-03-25', 'participant', 4)).toBe(true)
    expect(await say('2027-03-26', 'participant', 1)).toBe(false)
    expect(await say('2027-03-26', 'referrer', 1)).toBe(true)
    expect((await store.readCase(caseId))?.answers.map(({ voice, answers, firstOn }) => [voice, answers.grades['ownSay'], firstOn])).toEqual(expect.arrayContaining([['participant', 4, '2027-03-11'], ['referrer', 1, '2027-03-26']]))
  })

  it('[FOLLOW-8] keeps the team’s words sealed under a key of their own, and shows them without the case they came from', async () => {
    const { database, store } = await house()
    const { caseId } = await followed(store)
    expect(await store.saveTeamWord({ caseId, answerer: 'anna', words: 'Vi saknade regionen.', at })).toBe(true)
    const [kept] = await asked(database.connection, "select *, encode(sealed, 'escape') as seen from team_word")
    expect(Object.keys(kept ?? {}).toSorted()).toEqual(['form_id', 'half_year', 'host_authority_id', 'id', 'key_id', 'sealed', 'seen'])
    expect(String(kept?.['seen'])).not.toContain('regionen')
    expect([await store.listTeamWords('host'), await store.listTeamWords('other')]).toEqual([[{ formId: 'resursradet', halfYear: '2026-H2', words: 'Vi saknade regionen.' }], []])
  })

  it('[FOLLOW-11] leaves not one byte of an address that went in the table’s file', async () => {
    const { database, store } = await house()
    const [one, two] = [await followed(store), await followed(store)]
    for (const { caseId } of [one, two]) await store.askReminders({ caseId, answerer: '', address: 'maria@ekby.se', language: 'sv', due: [{ id: newId(), at }], at })
    await store.stopReminders({ caseId: one.caseId, answerer: '' }, at)
    const rowsIn = () => asked(database.connection, "select count(*)::int as count, pg_relation_size('reminder_address')::int as bytes from reminder_address").then(([row]) => row)
    await store.stopReminders({ caseId: two.caseId, answerer: '' }, at)
    expect(await rowsIn()).toMatchObject({ count: 0, bytes: 8192 })
    await store.sweepTexts()
    expect(await rowsIn()).toEqual({ count: 0, bytes: 0 })
  })

  it('[FOLLOW-16] counts the answers of many at one table once, each question by the one in the middle', async () => {
    const { database, store } = await house()
    const { caseId } = await followed(store)
    for (const [answerer, grade] of [['anna', 4], ['bo', 1], ['cilla', 3]] as const) await store.saveFollowUp({ caseId, months: 0, voice: 'team', answerer, answers: says({ grades: { rightPeople: grade } }), about: null, today: '2026-12-12', at })
    const pool = new Pool(database.connection)
    whenFileEnds(() => pool.end())
    expect((await readFollowedForStatistics(pool, ['host'])).map(({ grades }) => grades)).toEqual([[{ voice: 'team', question: 'rightPeople', grade: 3 }]])
  })

  it('[FOLLOW-16] is read for statistics of the authorities that are asked for, as codes and half-years alone', async () => {
    const { database, store } = await house()
    const [own, others] = [await followed(store), await followed(store, { hostAuthorityId: 'other', mayCount: false })]
    for (const { caseId } of [own, others]) await store.saveFollowUp({ caseId, months: 3, voice: 'referrer', answerer: '', answers: says({ outcomes: [{ nr: 1, outcome: { state: 'done' } }] }), about: null, today: '2027-03-11', at })
    const pool = new Pool(database.connection)
    whenFileEnds(() => pool.end())
    expect(await readFollowedForStatistics(pool, ['host'])).toEqual([{ authority: 'host', form: 'resursradet', kommun: 'Ekby kommun', series: expect.any(String), halfYear: '2026-H2', months: 3, steps: [], outcomes: [{ track: 'health', outcome: { state: 'done' } }], support: null, occupation: null, gender: null, ageBand: null, mayCount: true, grades: [], referrerOnly: [] }])
    expect((await readFollowedForStatistics(pool, ['host', 'other'], { from: '2026-12-01', to: '2026-12-31' })).map(({ authority, mayCount }) => [authority, mayCount])).toEqual(expect.arrayContaining([['host', true], ['other', false]]))
    expect(await readFollowedForStatistics(pool, ['host', 'other'], { from: '2027-01-01', to: null })).toEqual([])
    expect(await readFollowedForStatistics(pool, [])).toEqual([])
  })
})
