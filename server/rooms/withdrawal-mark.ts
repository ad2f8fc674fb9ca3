import type { MeetingEvent } from '#core/meeting/events.ts'
import type { Append } from '#server/store/store.ts'

/** What the store must know of these events without opening them: that consent was withdrawn, or was not after all. */
export function withdrawalIn(events: readonly MeetingEvent[]): Pick<Append, 'withdrawal'> {
  const withdrawn = events.find((event) => event.type === 'consentWithdrawn')
  if (withdrawn) return { withdrawal: withdrawn.isKept ? 'kept' : 'withdrawn' }
  return events.some((event) => event.type === 'withdrawalTakenBack') ? { withdrawal: 'takenBack' } : {}
}
