import type { Meeting } from '#core/meeting/meeting.ts'
import type { Asked } from '#core/meeting/subject.ts'
import type { Store } from '#server/store/store.ts'
import { handedOnSince } from './handed-on-at-start.ts'
import { hostOf } from './host-of.ts'

/** What the meeting's host authority has decided by now, for a command that leads to something that it decides, and what its other meetings have handed on to one that begins. */
export async function decidedFor({ store, meetingId }: { store: Store; meetingId: string }, { type }: { type: string }, now: Meeting): Promise<Pick<Asked, 'keepsWhenWithdrawn' | 'handedOn'>> {
  if (type === 'startMeeting') return handedOnSince({ store, meetingId }, now)
  const host = type === 'closeMeeting' ? await hostOf({ store, meetingId }) : null
  if (host === null) return {}
  const [{ erasesAtWithdrawal }] = await store.readSettings(host)
  return { keepsWhenWithdrawn: !erasesAtWithdrawal }
}
