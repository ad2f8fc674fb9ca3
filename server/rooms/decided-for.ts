import type { Meeting } from '#core/meeting/meeting.ts'
import type { Asked } from '#core/meeting/subject.ts'
import type { Store } from '#server/store/store.ts'
import { handedOnSince } from './handed-on-at-start.ts'
import { hostOf } from './host-of.ts'

/** What the meeting's host authority has decided by now, for a command that leads to something that it decides, and what its other meetings have handed on to one that begins. */
export async function decidedFor({ store, meetingId }: { store: Store; meetingId: string }, { type }: { type: string }, now: Meeting): Promise<Pick<Asked, 'keepsWhenWithdrawn' | 'keptUntil' | 'handedOn'>> {
  if (type === 'startMeeting') return handedOnSince({ store, meetingId }, now)
  if (type === 'withdrawConsent' && now.closing?.keepsWhenWithdrawn) return keptUntil({ store, meetingId })
  const host = type === 'closeMeeting' ? await hostOf({ store, meetingId }) : null
  if (host === null) return {}
  const [{ erasesAtWithdrawal }] = await store.readSettings(host)
  return { keepsWhenWithdrawn: !erasesAtWithdrawal }
}

/** Nobody waits with taking consent back for a day that can not be read. */
async function keptUntil({ store, meetingId }: { store: Store; meetingId: string }): Promise<Pick<Asked, 'keptUntil'>> {
  try {
    const host = await hostOf({ store, meetingId })
    const over = host === null ? undefined : (await store.listOver(host)).find((one) => one.meetingId === meetingId)
    return over ? { keptUntil: over.keptUntil } : {}
  } catch {
    return {}
  }
}
