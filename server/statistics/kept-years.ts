import { z } from 'zod'
import { publishedFollowUpsSchema, publishedYearSchema, yearNamesSchema, type PublishedYear, type ShownYear, type YearNames } from '#core/statistics/published-year.ts'
import type { Store } from '#server/store/store.ts'

const keptMeetingsSchema = z.strictObject({ meetings: publishedYearSchema, names: yearNamesSchema })
type KeptMeetings = z.infer<typeof keptMeetingsSchema>

/** As a year is kept when it is shown. */
export const keptMeetings = (meetings: PublishedYear, names: YearNames): KeptMeetings => ({ meetings, names })
export const shownMeetings = (kept: unknown): KeptMeetings | null => keptMeetingsSchema.safeParse(kept).data ?? null

/** The years that are shown, the newest first. */
export const shownYears = (store: Pick<Store, 'listPublished'>): Promise<number[]> => store.listPublished().then((all) => all.filter(({ kind }) => kind === 'meetings').map(({ year }) => year))

/** What is shown of a year; null of one that is not shown. What is shown never changes, so it is read once. */
export function yearReader(store: Pick<Store, 'readPublished'>): (year: number) => Promise<ShownYear | null> {
  const known = new Map<number, ShownYear>()
  return async (year) => {
    const found = known.get(year)
    if (found?.followUps) return found
    const kept = found ?? shownMeetings(await store.readPublished(year, 'meetings'))
    if (!kept) return null
    const followUps = publishedFollowUpsSchema.safeParse(await store.readPublished(year, 'followUps')).data ?? null
    const shown = { meetings: kept.meetings, names: kept.names, followUps, isMadeUp: false }
    known.set(year, shown)
    return shown
  }
}
