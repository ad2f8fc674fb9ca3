import type { View } from '#core/wire/down.ts'
import { Announcer } from '#client/ui/announcer.tsx'
import { useArrivals } from './use-arrivals.ts'

/** Says what has come since a view: that of the page's first moment, so that nothing is missed while this is fetched. */
export function ArrivalsSaid({ since }: { since: Partial<View> }) {
  return <Announcer text={useArrivals(since)} />
}
