import { withHandedOn } from '#core/letters/earlier-points.ts'
import type { MeetingEvent } from '#core/meeting/events.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { Asked } from '#core/meeting/subject.ts'
import type { Store } from '#server/store/store.ts'
import { hostOf } from './host-of.ts'

export type TakingUp = { store: Store; meetingId: string; now: () => string; onFault: (fault: unknown) => string }

/** What has been handed on to the group since its meeting was planned. */
export async function handedOnSince({ store, meetingId }: Pick<TakingUp, 'store' | 'meetingId'>, { plan, kept }: Meeting): Promise<Pick<Asked, 'handedOn'>> {
  const host = plan?.form.phases.some(({ shows }) => shows === 'earlier') ? await hostOf({ store, meetingId }) : null
  if (!plan || host === null) return {}
  const waiting = await store.waitingFor(host, plan.form.id)
  const known = kept.earlier.map(({ answer: _answer, ...point }) => point)
  return { handedOn: withHandedOn(known, waiting, plan).slice(known.length) }
}

/** What the meeting began with is its own from now on. Where that can not be kept just now it is when the meeting is over. */
export async function takeUpAtStart({ store, meetingId, now, onFault }: TakingUp, events: readonly MeetingEvent[]): Promise<void> {
  const ids = events.flatMap((event) => (event.type === 'meetingStarted' ? (event.handedOn ?? []).map(({ id }) => id) : []))
  if (ids.length === 0) return
  try {
    const host = await hostOf({ store, meetingId })
    if (host !== null) await store.takeUp({ hostAuthorityId: host, meetingId, ids, at: now() })
  } catch (fault) {
    onFault(fault)
  }
}
