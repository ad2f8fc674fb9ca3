import type { MeetingEvent } from '#core/meeting/events.ts'
import type { Append } from '#server/store/store.ts'

/** What the store must know of these events without opening them: that consent was withdrawn, or was not after all. */
export function withdrawalIn(events: readonly MeetingEvent[]): Pick<Append, 'withdrawal'> {
  const types = events.map((event) => event.type)
  if (types.includes('consentWithdrawn')) return { withdrawal: 'withdrawn' }
  return types.includes('withdrawalTakenBack') ? { withdrawal: 'takenBack' } : {}
}
