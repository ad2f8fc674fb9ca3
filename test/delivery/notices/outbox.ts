import { randomUUID } from 'node:crypto'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { openSender, type Sender, type SenderParts } from '#server/delivery/notices/sender.ts'
import type { NewNotice, Notice, Store } from '#server/store/store.ts'

const startedAt = '2026-12-03T12:00:00.000Z'

/** A meeting with an outbox, and a sender with a clock of its own. */
export async function outbox(store: Store, hostAuthorityId = 'ekby') {
  let passedMs = 0
  const now = () => new Date(Date.parse(startedAt) + passedMs).toISOString()
  await store.saveAuthority({ id: hostAuthorityId, name: 'Ekby kommun' })
  const meetingId = randomUUID()
  const events = [{ type: 'meetingPaused' }] as MeetingEvent[]
  await store.createMeeting({ meetingId, hostAuthorityId, commandId: randomUUID(), by: 'staff', at: now(), events, links: [] })
  let version = 1
  const faults: unknown[] = []
  const isEnded = { now: false }
  const parts = (letterVersion = 1): Omit<SenderParts, 'settings'> => ({ store, publicUrl: () => 'https://samprat.example.se', now, newId: randomUUID, letterVersionOf: async () => ({ letterVersion, logVersion: version }), hasConsentEndedFor: async () => isEnded.now, onFault: (fault) => faults.push(fault), isDatabaseAway: () => false })
  const append = (withdrawal?: 'withdrawn') => store.append({ meetingId, expectedVersion: version++, commandId: randomUUID(), by: 'seat-x', at: now(), events, ...(withdrawal && { withdrawal }) })
  return {
    meetingId,
    now,
    faults,
    parts,
    append,
    /** By the clock of the sender, from now on. */
    endConsent: () => void (isEnded.now = true),
    letPass: (ms: number) => void (passedMs += ms),
    ask: (changes: Partial<NewNotice> = {}) =>
      store.askNotice({ id: randomUUID(), meetingId, hostAuthorityId, seatId: 'seat-maria', recipient: 'participant', letterVersion: 1, language: 'sv', address: 'maria.ek@brev.example', at: now(), by: 'seat-anna', ...changes }),
    /** One round of a sender, from its beginning to its end. */
    sendOnce: async (settings: SenderParts['settings'], letterVersion = 1, limits?: SenderParts['limits']) => {
      const sender: Sender = openSender({ ...parts(letterVersion), settings, ...(limits && { limits }) })
      await sender.settled()
      await sender.close()
    },
    notices: (): Promise<Notice[]> => store.listNotices(meetingId),
    states: async () => (await store.listNotices(meetingId)).map(({ state, why }) => (why ? `${state} ${why}` : state)),
  }
}
