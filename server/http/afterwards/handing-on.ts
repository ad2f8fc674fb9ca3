import { handedOnObstacles } from '#core/letters/earlier-without-items.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import type { HandedOn, Store } from '#server/store/store.ts'

type Parts = { store: Store; now: () => string }
type Closed = { meetingId: string; hostAuthorityId: string; meeting: Meeting }

/** In days: how long what was handed on waits for its group, and how long the code of what was said of it is kept. */
const keptForDays = 183
const dayMs = 24 * 3_600_000

/** What is done when a meeting is over with the obstacles that it hands on to groups, and with those that were handed on to it. Done again it changes nothing. */
export const handingOn = ({ store, now }: Parts) => ({
  onClosed: async ({ meetingId, hostAuthorityId, meeting }: Closed): Promise<void> => {
    const obstacles = handedOnObstacles(meeting).map(({ group, point: { id, what, raisedBy = '' } }): HandedOn => ({ id, toForm: group, what, raisedBy }))
    if (obstacles.length > 0) await store.handOn({ hostAuthorityId, meetingId, fromForm: meeting.plan?.form.id ?? '', obstacles, at: now() })
    const { earlier } = meeting.kept
    if (earlier.length > 0) await store.settleTakenUp({ hostAuthorityId, meetingId, said: earlier.flatMap(({ id, answer }) => (answer ? [{ id, how: answer.how }] : [])), at: now() })
  },
  onTurn: () => store.letGoOfHandedOn(swedishDay(new Date(Date.parse(now()) - keptForDays * dayMs).toISOString()), now()),
})
