import type { EarlierPoint } from '#core/meeting/kept-cases.ts'
import type { Store } from '#server/store/store.ts'

/** A store in which the next meeting that is planned begins with what was open last time, as one that goes on from another would: in words of its own. */
export function storeThatBeginsWith(store: Store): { store: Store; beginWith: (points: EarlierPoint[]) => void } {
  let next: EarlierPoint[] | null = null
  return {
    beginWith: (points) => void (next = points),
    store: {
      ...store,
      createMeeting: (meeting) => {
        const earlier = next
        next = null
        return store.createMeeting({ ...meeting, events: meeting.events.map((event) => (event.type === 'meetingPlanned' && earlier ? { ...event, plan: { ...event.plan, form: { ...event.plan.form, keeps: [...(event.plan.form.keeps ?? []), 'earlier' as const] }, earlier } } : event)) })
      },
    },
  }
}
