import type { KeyObject } from 'node:crypto'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { seal, unseal } from './sealed.ts'

/** Bound to meeting and version: a payload moved to another row does not open. */
const bindingOf = (meetingId: string, version: number): string => `event:${meetingId}:${version}`

/** Who and what, sealed under the meeting's key; the first event gets `afterVersion + 1`. */
export function sealEvents(key: KeyObject, meetingId: string, afterVersion: number, by: string, events: MeetingEvent[]): Buffer[] {
  return events.map((event, n) => seal(key, Buffer.from(JSON.stringify({ by, event })), bindingOf(meetingId, afterVersion + n + 1)))
}

/** Throws when the payload was not sealed for this meeting and version. */
export function openEvent(key: KeyObject, meetingId: string, version: number, payload: Buffer): { by: string; event: MeetingEvent } {
  return JSON.parse(unseal(key, payload, bindingOf(meetingId, version)).toString('utf8')) as { by: string; event: MeetingEvent }
}
