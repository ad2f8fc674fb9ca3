import { handedOnObstacles } from '#core/letters/earlier-without-items.ts'
import { dayPlus } from '#core/follow-up/day-plus.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import type { GroupSaid, HandedOn, Store } from '#server/store/store.ts'

type Parts = { store: Store; now: () => string }
type Closed = { meetingId: string; hostAuthorityId: string; meeting: Meeting }

/** In days: how long what was handed on waits for its group, and how long the code of what became of it is kept. */
const waitsForDays = 183
const keptForDays = 2 * waitsForDays
const dayMs = 24 * 3_600_000

/** The last day on which it waits. */
export const waitsUntil = (handedOn: string): string => dayPlus(handedOn, waitsForDays)

/** What is done when a meeting is over with the obstacles that it hands on to groups, and with those that were handed on to it. Done again it changes nothing. */
export const handingOn = ({ store, now }: Parts) => ({
  onClosed: async ({ meetingId, hostAuthorityId, meeting }: Closed): Promise<void> => {
    const obstacles = handedOnObstacles(meeting).map(({ group, point: { id, what, raisedBy = '', obstacle } }): HandedOn => ({ id, toForm: group, what, raisedBy, ...(obstacle !== undefined && { obstacle }) }))
    if (obstacles.length > 0) await store.handOn({ hostAuthorityId, meetingId, fromForm: meeting.plan?.form.id ?? '', obstacles, at: now() })
    const { earlier } = meeting.kept
    if (earlier.length === 0) return
    // Where it could not be taken up when the meeting began.
    await store.takeUp({ hostAuthorityId, meetingId, ids: earlier.map(({ id }) => id), at: now() })
    await store.settleTakenUp({ hostAuthorityId, meetingId, said: saidOf(meeting), at: now() })
  },
  onTurn: () => store.letGoOfHandedOn({ words: daysBefore(now(), waitsForDays), rows: daysBefore(now(), keptForDays) }, now()),
})

/** What was said of each; of one that was taken up as an obstacle of the meeting, as what that was answered with. */
function saidOf({ kept }: Meeting): { id: string; how: GroupSaid }[] {
  return kept.earlier.flatMap(({ id, answer }) => {
    const raised = kept.obstacles.find(({ pointId }) => pointId === id)?.answer?.answer
    const how = raised ? asSaid[raised.kind] : answer?.how
    return how === undefined || how === 'raised' ? [] : [{ id, how }]
  })
}
const asSaid = { action: 'underWay', handedOn: 'underWay', rests: 'waits', rejected: 'notDone' } as const

const daysBefore = (moment: string, days: number): string => swedishDay(new Date(Date.parse(moment) - days * dayMs).toISOString())
