import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { noAnswers, type Answers } from '#core/follow-up/answers.ts'
import { codedPointId } from '#core/follow-up/coded-point.ts'
import { replay } from '#core/meeting/evolve.ts'
import { erasedSince } from '#server/erased-since.ts'
import { newId } from '#server/identity/secrets.ts'
import { planMeeting } from '#server/rooms/planning.ts'
import { plan } from '#test/support/builders.ts'
import { filesHolding } from '#test/support/data-folder.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { asked, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { about, at, earlierOf, later, made, openedIn, raised, roomsOn, series, swept, withdraw } from './series.ts'

const folder = mkdtempSync(join(tmpdir(), 'sampratad-goes-on-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const followsOf = (database: TestDatabase) => asked(database.connection, 'select id from meeting where follows is not null')

describe('what the next meeting was given of one whose consent is taken back', () => {
  it('[ERASE-11] goes from it where it has not begun, to the last byte, and what was raised without a name stays', async () => {
    const { database, store, first, next, begun } = await series()
    const [kept] = await asked(database.connection, 'select wrapped from meeting_key where meeting_id = $1', [next])
    expect(await openedIn(database)).toContain('Omar ringer vårdcentralen.')
    await withdraw(store, first)
    expect(await store.eraseMeeting(first, later, later)).toBe(true)
    expect(await swept(store)).toEqual({ count: 1, faults: [] })
    expect([await earlierOf(store, next), await earlierOf(store, begun)]).toEqual([['point-raised'], ['point-begun']])
    const left = await openedIn(database)
    expect([left.includes('vårdcentralen'), left.includes('Kim går ut'), left.includes('två blanketter')]).toEqual([false, true, true])
    expect(await store.sweepErased(later)).toBe(true)
    expect(await filesHolding(database, kept?.['wrapped'] as Buffer)).toEqual([])
    expect(await asked(database.connection, 'select what from audit where meeting_id = $1 order by id desc limit 1', [next])).toEqual([{ what: 'changed earlierTakenOut' }])
  })

  it('[ERASE-11] goes also where the authority keeps what is withdrawn, and when it is withdrawn for good and no sooner', async () => {
    const { database, store, first, next } = await series()
    await withdraw(store, first, 'kept')
    expect([(await swept(store, '2026-12-03T11:59:59.000Z')).count, (await earlierOf(store, next)).length]).toEqual([0, 2])
    const [kept] = await asked(database.connection, 'select wrapped from meeting_key where meeting_id = $1', [next])
    expect([await swept(store), await swept(store)]).toEqual([{ count: 1, faults: [] }, { count: 0, faults: [] }])
    expect([await earlierOf(store, next), (await openedIn(database)).includes('vårdcentralen')]).toEqual([['point-raised'], false])
    await store.sweepTexts()
    expect(await filesHolding(database, kept?.['wrapped'] as Buffer)).toEqual([])
  })

  it('[ERASE-11] stays where the time of the one before is over', async () => {
    const { store, first, next } = await series()
    expect(await store.eraseOverdue(first, '2027-12-03T12:00:00.000Z')).toBe(true)
    expect(await swept(store)).toEqual({ count: 0, faults: [] })
    expect(await earlierOf(store, next)).toEqual(['point-next', 'point-raised'])
  })

  it('[ERASE-11] comes along into no meeting that is planned meanwhile', async () => {
    const { store, first } = await series()
    await withdraw(store, first)
    const planning = { hostAuthorityId: 'ekby', id: newCommandId(), plan: { ...plan(), earlier: [about('point-late', 'Omar ringer.'), raised] }, consents: [], links: [], follows: first }
    const meetingId = await planMeeting({ store, now: () => later, newId }, planning)
    expect(await earlierOf(store, meetingId as string)).toEqual(['point-raised'])
  })

  it('[ERASE-11] is out of the memory of every room, and another node reads and writes under the new key', async () => {
    const { database, store, first, next } = await series(true)
    const other = await testStore(database, undefined, true)
    const rooms = roomsOn(store, () => later)
    const [room, version] = [await rooms.roomOf(next), (await other.readMeeting(next))!.events.length]
    expect(room.see().meeting.kept.earlier).toHaveLength(2)
    await withdraw(store, first)
    await rooms.eraseWithdrawn()
    expect(JSON.stringify(room.see().meeting)).not.toContain('vårdcentralen')
    const note = (expectedVersion: number) => other.append({ meetingId: next, expectedVersion, commandId: newCommandId(), by: 'staff', at: later, events: [{ type: 'meetingStarted' }] })
    expect((await note(version)).kind, 'decided on the log before').toBe('conflict')
    expect((await other.readMeeting(next, version))?.events.map(({ event }) => event.type)).toEqual(['earlierTakenOut'])
    expect((await note(version + 1)).kind).toBe('appended')
    expect(replay((await store.readMeeting(next))!.events).state).toBe('open')
    await rooms.close()
  })

  it('[ERASE-11] goes once more from a backup that is put back', async () => {
    const { database, store, first, next } = await series(false, join(folder, 'erased.log'))
    await store.close()
    const backup = { ...database, connection: { ...database.connection, database: `${database.connection.database}_g` } }
    await asked({ ...database.connection, database: 'postgres' }, `create database ${backup.connection.database} template ${database.connection.database}`)
    const again = await testStore(database, join(folder, 'erased.log'))
    await withdraw(again, first)
    await again.eraseMeeting(first, later, later)
    const restored = await testStore(backup, join(folder, 'erased.log'))
    expect([(await erasedSince(restored, later))[0]?.count, await earlierOf(restored, next), (await openedIn(backup)).includes('vårdcentralen')]).toEqual([1, ['point-raised'], false])
  })
})

it('[ERASE-12] which meetings were one series is in no row when either of them is erased', async () => {
  const { database, store, first, next } = await series()
  expect(await followsOf(database)).toHaveLength(2)
  await store.eraseMeeting(next, at)
  expect(await followsOf(database)).toHaveLength(1)
  await store.eraseMeeting(first, at)
  expect(await followsOf(database)).toEqual([])
})

it('[FOLLOW-15] a meeting that is planned by a follow-up that is gone by then begins with nothing of it, and its series is in no log', async () => {
  const { database, store } = await series()
  const [gone, stays] = [newCommandId(), newCommandId()]
  await asked(database.connection, `insert into followed_case (id, series, host_authority_id, form_id, held_on, may_count) values ('${stays}', '${stays}', 'ekby', 'resursradet', '2026-12-01', false)`)
  const planOf = (caseId: string) => ({ hostAuthorityId: 'ekby', id: newCommandId(), plan: { ...plan(), series: caseId, earlier: [about(codedPointId(caseId, 1), 'Råd, hälsa. Väntar på vård.'), raised] }, consents: [], links: [], afterCase: caseId })
  const [without, withAll] = [await planMeeting({ store, now: () => later, newId }, planOf(gone)), await planMeeting({ store, now: () => later, newId }, planOf(stays))] as string[]
  expect([await earlierOf(store, without!), await earlierOf(store, withAll!)]).toEqual([['point-raised'], [codedPointId(stays, 1), 'point-raised']])
  expect((await openedIn(database)).includes(gone)).toBe(false)
})

it('[FOLLOW-15] who plans by a case waits until it is known whether its follow-up is taken away', async () => {
  const { database, store } = await series()
  const caseId = newCommandId()
  await asked(database.connection, `insert into followed_case (id, series, host_authority_id, form_id, held_on, may_count) values ('${caseId}', '${caseId}', 'ekby', 'resursradet', '2026-12-01', false)`)
  const taking = new Client(database.connection)
  await taking.connect()
  await taking.query(`begin; delete from followed_case where id = '${caseId}'`)
  const planning = planMeeting({ store, now: () => later, newId }, { hostAuthorityId: 'ekby', id: newCommandId(), plan: { ...plan(), earlier: [about(codedPointId(caseId, 1), 'Råd, hälsa. Väntar på vård.'), raised] }, consents: [], links: [], afterCase: caseId })
  await vi.waitFor(async () => expect(await asked(database.connection, "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%followed_case%'")).toHaveLength(1), { timeout: 30_000 })
  await taking.query('commit')
  await taking.end()
  expect(await earlierOf(store, (await planning) as string)).toEqual(['point-raised'])
})

it('[FOLLOW-15] what codes told a meeting that has not begun goes with a follow-up that is taken away, and that of another stays', async () => {
  const { database, store } = await series()
  const [gone, stays] = [newCommandId(), newCommandId()]
  const meetingId = await made(store, [about(codedPointId(gone, 1), 'Råd, hälsa. Väntar på vård.'), about(codedPointId(stays, 1), 'Råd, arbete. Klart.')])
  await asked(database.connection, `insert into followed_case (id, series, host_authority_id, form_id, held_on, may_count) values ('${gone}', '${gone}', 'ekby', 'resursradet', '2026-12-01', false)`)
  expect(await store.eraseCase(gone, later)).toBe(true)
  await swept(store)
  expect([await earlierOf(store, meetingId), (await openedIn(database)).includes('Väntar på vård')]).toEqual([[codedPointId(stays, 1)], false])
})

it('[FOLLOW-26] [FOLLOW-15] what codes told a meeting that has not begun goes with an answer that is taken away, with all of one of the team, and with since when it waits; what is said otherwise, and a meeting that has begun, stand as they were', async () => {
  const { database, store } = await series()
  const [caseId, other] = [newCommandId(), newCommandId()]
  await asked(database.connection, `insert into followed_case (id, series, host_authority_id, form_id, held_on, may_count) values ('${caseId}', '${caseId}', 'ekby', 'resursradet', '2026-12-01', false)`)
  const [point, waits] = [(nr: number) => codedPointId(caseId, nr), (since: 'underAMonth' | null) => ({ state: 'waiting', for: 'care', since }) as const]
  const says = async (voice: 'referrer' | 'team', ...outcomes: Answers['outcomes']) => expect(await store.saveFollowUp({ caseId, months: 0, voice, answerer: voice === 'team' ? 'anna' : '', answers: { ...noAnswers, outcomes }, about: null, today: '2026-12-03', at })).toBe(true)
  await says('referrer', { nr: 1, outcome: waits(null) }, { nr: 2, outcome: { state: 'underWay' } }, { nr: 3, outcome: waits('underAMonth') }, { nr: 11, outcome: { state: 'underWay' } })
  await says('team', { nr: 4, outcome: { state: 'underWay' } })
  const points = [about(point(1), 'Råd, hälsa. Väntar på vård.'), ...[2, 3, 4, 11].map((nr) => about(point(nr), 'Råd, arbete. Pågår.')), about(codedPointId(other, 1), 'Råd, arbete. Pågår.')]
  const [next, begun] = [await made(store, points), await made(store, points, [{ type: 'meetingStarted' }])]
  const stands = async () => {
    await swept(store)
    return earlierOf(store, next)
  }
  await says('referrer', { nr: 2, outcome: { state: 'done' } }, { nr: 3, outcome: waits('underAMonth') }, { nr: 11, outcome: { state: 'underWay' } })
  expect([await stands(), (await openedIn(database)).includes('Väntar på vård'), (await asked(database.connection, 'select id from taking_out')).length]).toEqual([[point(2), point(3), point(4), point(11), codedPointId(other, 1)], true, 0])
  await says('referrer', { nr: 2, outcome: { state: 'done' } }, { nr: 3, outcome: waits(null) }, { nr: 11, outcome: { state: 'underWay' } })
  expect(await stands()).toEqual([point(2), point(4), point(11), codedPointId(other, 1)])
  await store.eraseOfTeam({ caseId, answerer: 'anna' }, later)
  expect([await stands(), await earlierOf(store, begun)]).toEqual([[point(2), point(11), codedPointId(other, 1)], points.map(({ id }) => id)])
})

it('[FOLLOW-26] [FOLLOW-15] a meeting that is being planned in the moment in which an answer is taken away begins with nothing of that follow-up, and goes on from it', async () => {
  const { database, store } = await series()
  const caseId = newCommandId()
  await asked(database.connection, `insert into followed_case (id, series, host_authority_id, form_id, held_on, may_count) values ('${caseId}', '${caseId}', 'ekby', 'resursradet', '2026-12-01', false)`)
  const says = async (outcomes: Answers['outcomes']) => expect(await store.saveFollowUp({ caseId, months: 0, voice: 'referrer', answerer: '', answers: { ...noAnswers, outcomes }, about: null, today: '2026-12-03', at })).toBe(true)
  await says([{ nr: 1, outcome: { state: 'underWay' } }])
  const planBy = (caseVersion: string) => planMeeting({ store, now: () => later, newId }, { hostAuthorityId: 'ekby', id: newCommandId(), plan: { ...plan(), series: caseId, earlier: [about(codedPointId(caseId, 1), 'Råd, hälsa. Pågår.'), raised] }, consents: [], links: [], afterCase: caseId, caseVersion })
  const [read, standing] = [(await store.readCase(caseId))!.version, async (planned: Promise<unknown>) => { const meetingId = (await planned) as string; return [await earlierOf(store, meetingId), replay((await store.readMeeting(meetingId))!.events).plan?.series] }]
  expect(await standing(planBy(read)), 'as it was read').toEqual([[codedPointId(caseId, 1), 'point-raised'], caseId])
  await says([])
  await swept(store)
  expect(await standing(planBy(read)), 'taken away before').toEqual([['point-raised'], caseId])
  const taking = new Client(database.connection)
  await taking.connect()
  await taking.query(`begin; update followed_case set marks = marks where id = '${caseId}'`)
  const planning = planBy((await store.readCase(caseId))!.version)
  await vi.waitFor(async () => expect(await asked(database.connection, "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%followed_case%'")).toHaveLength(1), { timeout: 30_000 })
  await taking.query('commit')
  await taking.end()
  expect(await standing(planning), 'taken away while it waits').toEqual([['point-raised'], caseId])
})
