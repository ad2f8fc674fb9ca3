import type { Router } from 'express'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { demoGaps } from '#server/demo/demo-gaps.ts'
import { demoAuthorityId } from '#server/demo/demo.ts'
import { readableDemoYears } from '#server/demo/demo-statistics.ts'
import { readableGaps } from '#server/http/statistics/readable-gaps.ts'
import { serveStatistics } from '#server/http/statistics/statistics-pages.ts'
import { handingOn } from '#server/http/afterwards/handing-on.ts'
import { triesByAddress } from '#server/http/tries-by-address.ts'
import { statisticsPasses, type StatisticsKeys } from '#server/identity/statistics-readers.ts'
import { openCounting } from '#server/statistics/counting.ts'
import type { MakeYear } from '#server/statistics/make-year.ts'
import { shownYears, yearReader } from '#server/statistics/kept-years.ts'
import type { Store } from '#server/store/store.ts'

type DoorParts = {
  store: Store
  isDemo: boolean
  masterKey: Buffer
  teams: unknown
  statisticsKeys: StatisticsKeys
  localForms: readonly MeetingForm[]
  makeYear?: MakeYear
  now: () => string
  onFault: (fault: unknown) => string
  isDatabaseAway: (fault: unknown) => boolean
  /** A key was tried that opens nothing. */
  wrongKeyTried: () => void
}

export type StatisticsDoor = { pages: Router; passes: ReturnType<typeof statisticsPasses>; close: () => Promise<void> }

/** What is counted, and the pages that show it. In the demo anybody on this machine sees two years that are made up. */
export function statisticsDoor({ store, isDemo, masterKey, teams, statisticsKeys: keys, localForms, makeYear, now, onFault, isDatabaseAway, wrongKeyTried }: DoorParts): StatisticsDoor {
  const passes = statisticsPasses(masterKey, keys, now)
  const counting = openCounting({ store, now, localForms, ...(makeYear && { makeYear }), beside: handingOn({ store, now }), onFault, isDatabaseAway })
  const source = isDemo ? readableDemoYears(now()) : { years: () => shownYears(store), yearOf: yearReader(store) }
  const gaps = readableGaps({ store, localForms, now, authorities: isDemo ? () => Promise.resolve([demoAuthorityId]) : store.countedAuthorities })
  return { passes, close: counting.close, pages: serveStatistics({ keys, passes, ...source, now, gaps: isDemo ? demoGaps(gaps, now) : gaps, isOpen: isDemo, hasAccounts: teams !== null, mayTry: triesByAddress(now, 'secrets', wrongKeyTried), isDatabaseAway }) }
}
