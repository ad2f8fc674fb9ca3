import { expect } from 'vitest'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { replay } from '#core/meeting/evolve.ts'
import type { EarlierPoint } from '#core/meeting/kept-cases.ts'
import { newId } from '#server/identity/secrets.ts'
import { Rooms } from '#server/rooms/rooms.ts'
import type { Store } from '#server/store/store.ts'
import { consents, plan } from '#test/support/builders.ts'
import { dumpOf, opened } from '#test/support/dump.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'

export const at = '2026-12-03T12:00:00.000Z'
export const later = '2026-12-03T12:01:00.000Z'
const host = { hostAuthorityId: 'ekby', by: 'staff', at, links: [] }
export const about = (id: string, what: string): EarlierPoint => ({ id, caseCode: null, what, day: null })
export const raised: EarlierPoint = { ...about('point-raised', 'Hinder 4: två blanketter.'), raisedBy: 'Lokusgruppen' }

/** A meeting that begins with these points, and goes on from another where that is said; consent is given. */
export async function made(store: Store, earlier: EarlierPoint[], more: MeetingEvent[] = [], follows?: string): Promise<string> {
  const meetingId = newCommandId()
  const planned = { type: 'meetingPlanned' as const, plan: { ...plan(), ...(earlier.length > 0 && { earlier }) } }
  const events: MeetingEvent[] = [planned, { type: 'consentRecorded', records: consents }, ...more]
  expect(await store.createMeeting({ ...host, meetingId, commandId: newCommandId(), startsAt: '2026-12-20T12:00:00.000Z', events, ...(follows !== undefined && { follows }) })).toBe('created')
  return meetingId
}

export const withdraw = async (store: Store, meetingId: string, withdrawal: 'withdrawn' | 'kept' = 'withdrawn') => {
  const version = (await store.readMeeting(meetingId))?.events.length ?? 0
  expect(await store.append({ meetingId, expectedVersion: version, commandId: newCommandId(), by: 'staff', at, events: [{ type: 'consentWithdrawn' }], withdrawal })).toMatchObject({ kind: 'appended' })
}

/** A meeting, the next one, which has not begun, and one that has. */
export async function series(isShared = false, ledgerFile?: string) {
  const database = await testDatabase()
  const store = await testStore(database, ledgerFile, isShared)
  await store.saveAuthority({ id: 'ekby', name: 'Ekby kommun' })
  const first = await made(store, [])
  const next = await made(store, [about('point-next', 'Omar ringer vårdcentralen.'), raised], [], first)
  const begun = await made(store, [about('point-begun', 'Kim går ut varje dag.')], [{ type: 'meetingStarted' }], first)
  return { database, store, first, next, begun }
}

/** What is done every few seconds. */
export const swept = (store: Store, until = later) => store.leaveWithdrawn(until, later)
export const openedIn = async (database: TestDatabase) => opened(await dumpOf(database), database.masterKey)
export const earlierOf = async (store: Store, meetingId: string) => replay((await store.readMeeting(meetingId))!.events).kept.earlier.map(({ id }) => id)
export const roomsOn = (store: Store, now: () => string, faults: unknown[] = []) => new Rooms({ store, now, newId, onFault: (fault) => `fault-${faults.push(fault)}`, tellViewersOf: () => () => undefined })
