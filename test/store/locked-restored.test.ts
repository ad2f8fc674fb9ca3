import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { erasedSince } from '#server/erased-since.ts'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { replay } from '#core/meeting/evolve.ts'
import type { Store } from '#server/store/store.ts'
import { plan } from '#test/support/builders.ts'
import { backUp, beside, putBack, type Beside } from '#test/support/backed-up.ts'
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
  expect((await erasedSince(again, later)).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0])
  await isAsItWas(at, all)
})
