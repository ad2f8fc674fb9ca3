import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { erasedSince } from '#server/erased-since.ts'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { replay } from '#core/meeting/evolve.ts'
import type { Store } from '#server/store/store.ts'
import { plan } from '#test/support/builders.ts'
import { backUp, beside, putBack, restored, type Beside } from '#test/support/backed-up.ts'
import { dumpOf, opened } from '#test/support/dump.ts'
import { asked, testStore } from '#test/support/postgres.ts'

const at = '2025-06-03T12:00:00.000Z'
const withdrawnAt = '2025-06-04T12:00:00.000Z'
const soon = '2025-06-04T12:00:10.000Z'
const later = '2025-06-04T12:01:00.000Z'
const closing: MeetingEvent[] = [{ type: 'meetingStarted' }, { type: 'meetingClosed', early: 'Nu.', keepsWhenWithdrawn: true }]

async function made(store: Store, more: MeetingEvent[], earlier?: { what: string; follows: string }): Promise<string> {
  const meetingId = randomUUID()
  const planned: MeetingEvent = { type: 'meetingPlanned', plan: { ...plan(), ...(earlier && { earlier: [{ id: 'point-next', caseCode: null, what: earlier.what, day: null }] }) } }
  expect(await store.createMeeting({ meetingId, hostAuthorityId: 'ekby', commandId: randomUUID(), by: 'staff', at, startsAt: at, events: [planned, ...more], links: [], ...(earlier && { follows: earlier.follows }) })).toBe('created')
  return meetingId
}
const says = async (store: Store, meetingId: string, { events, when = withdrawnAt, withdrawal }: { events: MeetingEvent[]; when?: string; withdrawal?: 'kept' | 'takenBack' }) =>
  expect(await store.append({ meetingId, expectedVersion: (await store.readMeeting(meetingId))?.events.length ?? 0, commandId: randomUUID(), by: 'staff', at: when, events, ...(withdrawal && { withdrawal }) })).toMatchObject({ kind: 'appended' })
const withdraw = (store: Store, meetingId: string) => says(store, meetingId, { events: [{ type: 'consentWithdrawn', isKept: true }], withdrawal: 'kept' })
/** By its row, without opening it. */
const locks = (store: Store, meetingId: string, version = 3) => store.append({ meetingId, expectedVersion: version, commandId: randomUUID(), by: 'staff', at: withdrawnAt, events: [{ type: 'consentWithdrawn', isKept: true }], withdrawal: 'kept' })
const takeBack = (store: Store, meetingId: string) => says(store, meetingId, { events: [{ type: 'withdrawalTakenBack' }], when: soon, withdrawal: 'takenBack' })

/** Meetings of an authority that keeps what is withdrawn, and the next one of three of them, which has not begun. */
async function filled(store: Store) {
  await store.saveAuthority({ id: 'ekby', name: 'Ekby kommun' })
  const [locked, open, over, mistaken] = [await made(store, closing), await made(store, closing.slice(0, 1)), await made(store, closing), await made(store, closing)] as const
  const [one, two, three] = [await made(store, [], { what: 'Ett ord av det låsta.', follows: locked }), await made(store, [], { what: 'Ett ord av det öppna.', follows: open }), await made(store, [], { what: 'Ett ord av det gamla.', follows: over })] as const
  return { locked, open, over, mistaken, nexts: [one, two, three] }
}
type Filled = Awaited<ReturnType<typeof filled>>

async function takenBack(store: Store, { locked, open, over, mistaken }: Filled) {
  await says(store, open, { events: closing.slice(1) })
  for (const meetingId of [locked, open, over, mistaken]) await withdraw(store, meetingId)
  await takeBack(store, mistaken)
}

async function isAsItWas(at: Beside, { locked, open, over, mistaken, nexts }: Filled) {
  const { target, there } = at
  expect(await putBack(at)).toContain('3 meetings that are kept locked.')
  const left = opened(await dumpOf(there), there.masterKey)
  expect(['låsta', 'öppna', 'gamla'].filter((word) => left.includes(`Ett ord av det ${word}.`))).toEqual([])
  expect(await asked(target.connection, 'select id, withdrawn_at, keeps_withdrawn, erased_at is not null as is_erased from meeting where id = any($1) and (withdrawn_at is not null or erased_at is not null) order by is_erased, id', [[locked, open, over, mistaken, ...nexts]]))
    .toEqual([{ id: locked, withdrawn_at: new Date(withdrawnAt), keeps_withdrawn: true, is_erased: false }, ...[open, over].toSorted().map((id) => ({ id, withdrawn_at: new Date(withdrawnAt), keeps_withdrawn: false, is_erased: true }))])
  const store = await testStore(there)
  const stateOf = async (meetingId: string) => replay((await store.readMeeting(meetingId))!.events).state
  expect([await stateOf(locked), await stateOf(mistaken), await stateOf(nexts[0]!)]).toEqual(['withdrawn', 'closed', 'planned'])
}

it('[ERASE-16] a meeting whose consent was taken back and that is kept locked is locked in a backup that is put back, or erased, with what the next one was given; what was a mistake stands', async () => {
  const at = await beside()
  const store = await testStore(at.source, at.ledgerFile)
  const all = await filled(store)
  await backUp(at)
  await takenBack(store, all)
  expect(await store.eraseOverdue(all.over, '2027-01-01T00:00:00.000Z')).toBe(true)
  await store.close()
  await isAsItWas(at, all)
  expect(readFileSync(at.ledgerFile, 'utf8')).not.toContain('ord')
})

it('[ERASE-16] also where the ledger could not be written, which keeps nobody from taking consent back: the next start tells it, and locks nothing that stands', async () => {
  const at = await beside()
  const all = await filled(await testStore(at.source))
  await backUp(at)
  await takenBack(await testStore(at.source, join(at.dataDir, 'no-such-folder', 'erased.log')), all)
  expect(await (await testStore(at.source)).eraseOverdue(all.over, '2027-01-01T00:00:00.000Z')).toBe(true)
  const again = await testStore(at.source, at.ledgerFile)
  expect((await erasedSince(again, later)).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0])
  await isAsItWas(at, all)
})

it('[ERASE-18] what does not open keeps nothing else from being locked or erased, is told with an id, and gives nobody and no next meeting anything: it is locked as the others when it opens', async () => {
  const at = await beside()
  const store = await testStore(at.source, at.ledgerFile)
  const all = await filled(store)
  const [torn, tornToo] = [await made(store, closing), await made(store, closing)]
  const next = await made(store, [], { what: 'Ett ord av det trasiga.', follows: torn })
  // Whoever has read it has its key.
  for (const id of [torn, all.open, all.over]) await store.readMeeting(id)
  const [key] = await asked(at.source.connection, 'select wrapped from meeting_key where meeting_id = $1', [torn])
  await asked(at.source.connection, "update event set payload = set_byte(payload, 40, get_byte(payload, 40) # 1) where meeting_id = $1 and version = 1", [tornToo])
  await asked(at.source.connection, "update meeting_key set wrapped = 'broken' where meeting_id = any($1)", [[torn, all.open, all.over]])
  await backUp(at)
  await takenBack(store, all)
  for (const meetingId of [torn, tornToo]) await locks(store, meetingId)
  expect(await store.eraseOverdue(all.over, '2027-01-01T00:00:00.000Z')).toBe(true)
  await store.close()
  const { code, said, why } = await restored(at)
  expect([code, said.includes('5 meetings that are kept locked.'), why.split('\n').map((line) => Object.keys(JSON.parse(line) as object).includes('faultId'))]).toEqual([0, true, [true]])
  const rows = () => asked(at.target.connection, 'select id, keeps_withdrawn, erased_at is not null as is_erased from meeting where withdrawn_at is not null')
  const isLocked = (id: string) => ({ id, keeps_withdrawn: true, is_erased: false })
  const isErased = (id: string) => ({ id, keeps_withdrawn: false, is_erased: true })
  expect(await rows()).toEqual(expect.arrayContaining([...[all.locked, torn, tornToo].map(isLocked), ...[all.open, all.over].map(isErased)]))
  expect(replay((await (await testStore(at.there)).readMeeting(next))!.events).kept.earlier).toEqual([])
  const [faults, again] = [[] as unknown[], async () => erasedSince(await testStore(at.there, at.ledgerFile, false, (fault) => faults.push(fault)), later)]
  await again()
  await asked(at.target.connection, 'update meeting_key set wrapped = $2 where meeting_id = $1', [torn, key!['wrapped']])
  await again()
  await again()
  expect([replay((await (await testStore(at.there)).readMeeting(torn))!.events).state, faults.length]).toEqual(['withdrawn', 1])
})
