import { replay } from '#core/meeting/evolve.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { codedMeetingOf } from '#core/statistics/coded-meeting.ts'
import { lastYearFollowed, lastYearOfMeetings } from '#core/statistics/half-years.ts'
import { publishFollowUps } from '#core/statistics/publish-follow-ups.ts'
import { newId } from '#server/identity/secrets.ts'
import type { Store } from '#server/store/store.ts'
import { shownMeetings } from './kept-years.ts'
import { chance, yearAsKept, type MakeYear } from './make-year.ts'

export type CountingParts = {
  store: Store
  now: () => string
  localForms: readonly MeetingForm[]
  /** On this thread, where nothing is said. */
  makeYear?: MakeYear
  /** What else is done with each meeting that has closed, before it is counted, and at every turn: a server that is killed in between does it again. */
  beside?: { onClosed: (closed: { meetingId: string; hostAuthorityId: string; meeting: Meeting }) => Promise<void>; onTurn: () => Promise<unknown> }
}

/** So many at once; the others at the next turn. */
const mostAtOnce = 200

/** Counts what has closed, and shows the years that are over. May be broken off anywhere and asked again: each meeting is counted once. */
export async function countAndShow(parts: CountingParts): Promise<void> {
  await countClosed(parts)
  await parts.beside?.onTurn()
  await showYears(parts)
}

async function countClosed({ store, now, beside }: CountingParts): Promise<void> {
  for (const { meetingId } of await store.findUncounted(mostAtOnce)) {
    const kept = await store.readMeeting(meetingId)
    if (!kept) continue
    const meeting = replay(kept.events)
    await beside?.onClosed({ meetingId, hostAuthorityId: kept.hostAuthorityId, meeting })
    const counted = codedMeetingOf(meeting)
    const version = kept.events.at(-1)?.version ?? 0
    await store.saveCounted({ id: newId(), meetingId, version, closedAt: meeting.closing?.at ?? null, counted: counted && { year: counted.year, codes: counted }, at: now() })
  }
}

async function showYears({ store, now, localForms, makeYear = (given) => Promise.resolve(yearAsKept(given)) }: CountingParts): Promise<void> {
  for (const year of await store.findUnpublished('meetings', lastYearOfMeetings(now()))) {
    await store.publishMeetings(year, now(), (rows, names) => makeYear({ year, rows, names, localForms }))
  }
  for (const year of await store.findUnpublished('followUps', lastYearFollowed(now()))) {
    const shown = shownMeetings(await store.readPublished(year, 'meetings'))
    if (shown) await store.publishFollowUps(year, now(), publishFollowUps(shown.meetings, await store.readFollowed(year), chance))
  }
}

type OpenParts = CountingParts & { onFault: (fault: unknown) => string; isDatabaseAway: (fault: unknown) => boolean }

const everyMs = 30_000

/** Counts every half minute until it is closed. */
export function openCounting(parts: OpenParts): { close: () => Promise<void> } {
  let turn: Promise<void> | null = null
  const timer = setInterval(() => {
    turn ??= countAndShow(parts)
      .catch((fault: unknown) => void (parts.isDatabaseAway(fault) || parts.onFault(fault)))
      .finally(() => (turn = null))
  }, everyMs)
  timer.unref()
  return {
    close: async () => {
      clearInterval(timer)
      await turn
    },
  }
}
