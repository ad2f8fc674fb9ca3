import type { Append, Appended } from '#server/store/store.ts'
import { takeUpAtStart, type TakingUp } from './handed-on-at-start.ts'
import { withdrawalIn } from './withdrawal-mark.ts'

/** Keeps what was decided, and what goes with it in the store. */
export async function appendEvents(parts: TakingUp, wanted: Omit<Append, 'meetingId' | 'withdrawal'>): Promise<Appended> {
  const appended = await parts.store.append({ meetingId: parts.meetingId, ...wanted, ...withdrawalIn(wanted.events) })
  if (appended.kind === 'appended') await takeUpAtStart(parts, wanted.events)
  return appended
}
