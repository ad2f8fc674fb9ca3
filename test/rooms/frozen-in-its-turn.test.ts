import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { MeetingEvent } from '#core/meeting/events.ts'
import type { ViewMessage } from '#core/wire/down.ts'
import { Room } from '#server/rooms/room.ts'
import type { Store } from '#server/store/store.ts'
import { consents, deviceOf, minute, plan, seatIds } from '#test/support/builders.ts'
import { Disk, memoryLog } from '#test/faults/simulation/memory-log.ts'

const { chair, officer, participant, support } = seatIds
const meetingId = 'meeting-in-turn'
const roles = { [chair]: 'chair', [officer]: 'representative', [participant]: 'participant', [support]: 'supportPerson' } as const
const ids = [chair, officer, participant, support]

/** No timer goes off by itself: what waits for one has not happened. */
beforeEach(() => void vi.useFakeTimers({ now: new Date(minute(30)) }))
afterEach(() => void vi.useRealTimers())

/** A meeting that goes on, with a screen for each of these, and what happened since, in its order. */
async function roomWithScreens() {
  const disk = new Disk()
  const happened: string[] = []
  const log = memoryLog(disk)
  const events: MeetingEvent[] = [{ type: 'meetingPlanned', plan: plan() }, { type: 'consentRecorded', records: consents }, ...ids.map((seatId): MeetingEvent => ({ type: 'seatAdmitted', seatId, device: deviceOf(seatId) })), { type: 'meetingStarted' }, { type: 'phaseEntered', phaseId: plan().form.phases[0]!.id }]
  await log.createMeeting({ meetingId, hostAuthorityId: 'ekby', commandId: 'plan', by: 'staff', at: minute(0), events, links: [] })
  const heard = new Map<string, string | null>()
  const seen = (seatIdsOf: string[], { sections }: ViewMessage) => void (sections.about?.state === 'withdrawn' && happened.push(...seatIdsOf.map((seatId) => `${seatId} is empty`)))
  const store = { ...log, nodeId: null, noteOfMeeting: async () => true } as unknown as Store
  const tellViewers = (audience: string, message: ViewMessage) => seen([...heard].flatMap(([seatId, hears]) => (hears === audience ? [seatId] : [])), message)
  const room = new Room({ meetingId, store, now: () => new Date().toISOString(), newId: () => 'new-id', tellViewers, onFault: (fault) => { throw fault } })
  await room.open()
  for (const seatId of ids) await room.connect({ id: `line-${seatId}`, seatId, role: roles[seatId as keyof typeof roles], device: deviceOf(seatId), isStage: false, hear: (audience) => void heard.set(seatId, audience), view: (message) => seen([seatId], message), mine: () => undefined, end: () => undefined })
  disk.onKept = ({ events: kept }) => void happened.push(`kept ${kept.map(({ type }) => type).join()}`)
  return { room, happened }
}

it('[ROOM-28] the freeze is sent to everybody in the same turn as it is kept, before anything that waits behind it is looked at', async () => {
  const { room, happened } = await roomWithScreens()
  const send = (by: string, id: string, command: Parameters<Room['perform']>[1]['command']) => room.perform({ by, role: roles[by as keyof typeof roles], connectionId: `line-${by}` }, { id, command }, (answer) => void happened.push(`${id} ${answer.kind === 'refused' ? answer.refusal : answer.kind}`))
  await Promise.all([send(chair, 'before', { type: 'pauseMeeting' }), send(participant, 'withdraw', { type: 'withdrawConsent' }), send(chair, 'behind', { type: 'resumeMeeting' }), send(officer, 'last', { type: 'setListening', seatId: officer, isListening: true })])
  expect(happened.slice(0, 2)).toEqual(['kept meetingPaused', 'before done'])
  const from = happened.indexOf('kept consentWithdrawn')
  expect(happened.slice(from, from + 2)).toEqual(['kept consentWithdrawn', 'withdraw done'])
  expect(happened.slice(from + 2, from + 2 + ids.length).toSorted()).toEqual(ids.map((seatId) => `${seatId} is empty`).toSorted())
  expect(happened.slice(from + 2 + ids.length)).toEqual(['behind consentWithdrawn', 'last consentWithdrawn'])
})
