import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { noAnswers, type Answers } from '#core/follow-up/answers.ts'
import { codedPointId } from '#core/follow-up/coded-point.ts'
import { replay } from '#core/meeting/evolve.ts'
import { erasedSince } from '#server/erased-since.ts'
import type { NewAnswers, Store } from '#server/store/store.ts'
import { backUp, beside, putBack } from '#test/support/backed-up.ts'
import { plan } from '#test/support/builders.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'

const [at, later] = ['2026-12-12T10:00:00.000Z', '2026-12-13T10:00:00.000Z']
const newId = () => randomUUID().slice(0, 18)
const says = (some: Partial<Answers>): Answers => ({ ...noAnswers, ...some })

const saying = (store: Store, caseId: string) => async (said: Pick<NewAnswers, 'voice' | 'answers'> & Partial<NewAnswers>) =>
  expect(await store.saveFollowUp({ caseId, months: 0, answerer: '', about: null, today: '2026-12-12', at, ...said })).toBe(true)

/** A follow-up that all have answered, with addresses of two who want mail. */
async function answered(store: Store, database: TestDatabase) {
  await asked(database.connection, "insert into host_authority (id, name) values ('host', 'Ekby')")
  const [meetingId, wanted] = [newId(), newId()]
  await store.createMeeting({ meetingId, hostAuthorityId: 'host', commandId: newId(), by: 'staff', at, startsAt: at, events: [], links: [] })
  const items = [1, 2, 3].map((nr) => ({ nr, kind: 'recommendation', track: 'health' }) as const)
  expect(await store.saveCaseCode({ codeHash: randomBytes(32), meetingId, hostAuthorityId: 'host', caseId: wanted, ofCase: null, isNamed: true, series: null, voice: 'referrer', answerer: '', asks: [], sees: 'questions', seatId: 'seat-referrer', formId: 'resursradet', kommun: null, heldOn: '2026-12-11', mayCount: true, supportBefore: null, items, by: 'seat-referrer', at })).toBe(true)
  const say = saying(store, wanted)
  await say({ voice: 'participant', answers: says({ steps: [{ domain: 'health', movement: 'back' }, { domain: 'housing', movement: 'forward' }], grades: { ownSay: 3 } }), about: { gender: 'woman', ageBand: '25-34' } })
  await say({ voice: 'referrer', answers: says({ outcomes: [{ nr: 1, outcome: { state: 'waiting', for: 'care', since: 'underAMonth' } }, { nr: 2, outcome: { state: 'underWay' } }] }) })
  await say({ voice: 'team', answerer: 'anna', answers: says({ grades: { rightPeople: 2 } }) })
  await say({ voice: 'team', answerer: 'bo', answers: says({ grades: { rightPeople: 4 } }) })
  for (const answerer of ['', 'anna', 'bo']) expect(await store.askReminders({ caseId: wanted, answerer, address: `${answerer}x@ekby.example`, language: 'sv', due: [{ id: newId(), at: '2027-03-11T08:00:00.000Z' }], at })).toBe(true)
  return { caseId: wanted, say }
}
type Answered = Awaited<ReturnType<typeof answered>>

/** One answer alone, with since when an item waits, a whole page, gender alone and the mails of two. */
async function takenAway(store: Store, { caseId, say }: Answered) {
  await say({ voice: 'participant', answers: says({ steps: [{ domain: 'housing', movement: 'forward' }] }), about: { gender: null, ageBand: '25-34' } })
  await say({ voice: 'referrer', answers: says({ outcomes: [{ nr: 1, outcome: { state: 'waiting', for: 'care', since: null } }] }) })
  await say({ voice: 'team', answerer: 'anna', answers: noAnswers })
  await store.stopReminders({ caseId, answerer: '' }, at)
  await store.stopReminders({ address: 'annax@ekby.example' }, at)
}

const stands = async ({ connection }: TestDatabase) => ({
  answers: (await asked(connection, 'select voice, answerer, answers, news from followed_answer order by voice, answerer')).map(({ voice, answerer, answers, news }) => [voice, answerer, answers, Object.keys(news as object)]),
  about: await asked(connection, 'select gender, age_band from followed_case'),
  mails: (await asked(connection, 'select answerer from reminder_address order by answerer')).map(({ answerer }) => answerer),
})
const rest = {
  answers: [
    ['participant', '', says({ steps: [{ domain: 'housing', movement: 'forward' }] }), []],
    ['referrer', '', says({ outcomes: [{ nr: 1, outcome: { state: 'waiting', for: 'care', since: null } }] }), ['1']],
    ['team', 'anna', noAnswers, []],
    ['team', 'bo', says({ grades: { rightPeople: 4 } }), []],
  ],
  about: [{ gender: null, age_band: '25-34' }],
  mails: ['bo'],
}

/** The next meeting, which begins with what codes told of the items. */
async function planned(store: Store, caseId: string): Promise<string> {
  const meetingId = newId()
  const earlier = [1, 2, 3].map((nr) => ({ id: codedPointId(caseId, nr), caseCode: null, what: 'Råd, hälsa. Väntar på vård.', day: null }))
  await store.createMeeting({ meetingId, hostAuthorityId: 'host', commandId: newId(), by: 'staff', at, startsAt: later, events: [{ type: 'meetingPlanned', plan: { ...plan(), earlier } }], links: [] })
  return meetingId
}

/** All that whoever has the ledger and our program can try without the master key. */
function guessed(): Set<string> {
  const names = ['gender', 'ageBand', 'support', 'occupation', ...[1, 2, 3].flatMap((nr) => [`item-${nr}`, `since-${nr}`]), ...['health', 'housing'].map((one) => `step-${one}`), ...['ownSay', 'rightPeople'].map((one) => `grade-${one}`)]
  const places = [[null, null, null], ...['participant', 'referrer', 'team'].flatMap((voice) => ['', 'anna', 'bo'].map((answerer) => [0, voice, answerer]))]
  return new Set(places.flatMap((place) => names.map((name) => createHash('sha256').update(JSON.stringify([...place, name])).digest('base64url').slice(0, 24))))
}

const wordsOfAnswers = /health|housing|step|grade|item|woman|gender|waiting|ekby/

it('[FOLLOW-30] [ERASE-4] a backup brings back no answer that was taken away since, one by itself or a whole page, no gender, and no address that was stopped; what nobody took away stands', async () => {
  const there = await beside()
  const store = await testStore(there.source, there.ledgerFile)
  const all = await answered(store, there.source)
  const next = await planned(store, all.caseId)
  await backUp(there)
  await takenAway(store, all)
  expect(await stands(there.source)).toEqual(rest)
  expect((await erasedSince(store, later)).map(({ count }) => count), 'nor does what stands go at the next start').toEqual([0, 0, 0, 0, 0, 0])
  const said = await putBack(there)
  expect(await stands(there.target)).toEqual(rest)
  expect(said).toContain('6 follow-ups')
  for (const from of [store, await testStore(there.there)]) expect(replay((await from.readMeeting(next))!.events).kept.earlier.map(({ id }) => id), 'nor into the next meeting').toEqual([codedPointId(all.caseId, 3)])
  const lines = (await asked(there.source.connection, 'select id, why from ledger_line')).map(({ id, why }) => `${String(id)} ${String(why)}`)
  expect([lines.length, lines.filter((line) => wordsOfAnswers.test(line))], 'the ledger says of no answer what it was, nor of what').toEqual([8, []])
})

it('[FOLLOW-30] [ERASE-4] nor what went right before a server ended, or was answered before each answer had a mark', async () => {
  const there = await beside()
  const store = await testStore(there.source, there.ledgerFile)
  const all = await answered(store, there.source)
  for (const table of ['followed_answer', 'followed_case']) await asked(there.source.connection, `update ${table} set marks = '{}'`)
  await backUp(there)
  // No line can be written: each is in the database, and in no ledger.
  const ending = await testStore(there.source, join(there.dataDir, 'no-such-folder', 'erased.log'))
  await takenAway(ending, { ...all, say: saying(ending, all.caseId) })
  const lines = (await asked(there.source.connection, "select id from ledger_line where id like 'said:%'")).map(({ id }) => String(id).split(':').at(-1))
  expect([lines.length, lines.filter((one) => guessed().has(one ?? ''))], 'nobody who tries them all tells what it was of').toEqual([6, []])
  expect(existsSync(there.ledgerFile)).toBe(false)
  expect((await erasedSince(await testStore(there.source, there.ledgerFile), later)).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0])
  await putBack(there)
  expect(await stands(there.target)).toEqual(rest)
})

it('[FOLLOW-30] what was answered anew after it was taken away stands, at the next start and from a backup', async () => {
  const there = await beside()
  const store = await testStore(there.source, there.ledgerFile)
  const all = await answered(store, there.source)
  await takenAway(store, all)
  const anew = says({ steps: [{ domain: 'health', movement: 'forward' }], grades: { ownSay: 4 } })
  await all.say({ voice: 'participant', answers: anew, about: { gender: 'other', ageBand: null } })
  await all.say({ voice: 'team', answerer: 'anna', answers: says({ grades: { rightPeople: 1 } }) })
  await store.askReminders({ caseId: all.caseId, answerer: 'anna', address: 'annax@ekby.example', language: 'sv', due: [], at })
  const before = await stands(there.source)
  expect((await erasedSince(store, later)).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0])
  await backUp(there)
  await putBack(there)
  expect([await stands(there.source), await stands(there.target)]).toEqual([before, before])
  expect([before.answers[0]?.[2], before.about, before.mails]).toEqual([anew, [{ gender: 'other', age_band: null }], ['anna', 'bo']])
})

it('[FOLLOW-13] [FOLLOW-30] a backup sends no reminder that went since, nor what is new, and brings no address back that went with the last; what has not gone goes', async () => {
  const there = await beside()
  const store = await testStore(there.source, there.ledgerFile)
  const { caseId, say } = await answered(store, there.source)
  const [first, last] = ['2027-03-11T08:00:00.000Z', '2027-06-11T08:00:00.000Z']
  await store.askReminders({ caseId, answerer: '', address: 'x@ekby.example', language: 'sv', due: [first, last].map((one) => ({ id: randomUUID(), at: one })), at })
  for (const answerer of ['anna', 'bo']) await store.askReminders({ caseId, answerer, address: `${answerer}x@ekby.example`, language: 'sv', due: [], at })
  await say({ voice: 'team', answerer: 'anna', answers: says({ outcomes: [{ nr: 3, outcome: { state: 'done' } }] }) })
  const sendAll = async (from: Store, until: string): Promise<string[]> => {
    const mail = await from.claimMail(until)
    if (!mail) return []
    expect(await from.handOver(mail)).toBe('mayGo')
    await from.settleMail({ ...mail, state: 'sent', nextTryAt: null, why: null, at: until })
    return [`${mail.address} ${mail.about.kind}`, ...(await sendAll(from, until))]
  }
  const lines = async () => (await asked(there.source.connection, "select id, why from ledger_line where id like 'mail:%'")).map(({ id, why }) => `${String(id)} ${String(why)}`)
  await backUp(there)
  expect([(await sendAll(store, first)).toSorted(), (await lines()).length]).toEqual([['box@ekby.example news', 'x@ekby.example questions'], 2])
  await putBack(there)
  const back = await testStore(there.there)
  expect([await sendAll(back, first), await sendAll(back, last)]).toEqual([[], ['x@ekby.example questions']])
  expect((await erasedSince(store, later)).map(({ count }) => count), 'nor does what waits go at the next start').toEqual([0, 0, 0, 0, 0, 0])
  expect(await sendAll(store, last)).toEqual(['x@ekby.example questions'])
  const again = { ...there, target: await testDatabase(), there: there.there }
  await putBack(again)
  expect([(await asked(again.target.connection, 'select answerer from reminder_address order by answerer')).map(({ answerer }) => answerer), await asked(again.target.connection, 'select id from reminder')]).toEqual([['anna', 'bo'], []])
  expect((await lines()).filter((line) => wordsOfAnswers.test(line) || line.includes(caseId))).toEqual([])
})
