import type { Item } from '#client/meeting/view-parts.ts'

/** Something that somebody else has just done with an item: the last entry of its history. */
export type Arrival = { item: Item; entry: Item['history'][number] }

/** What has come since the list looked as `before`, that somebody else than `mySeatId` did: one thing for each item. */
export function arrivals(before: readonly Item[], now: readonly Item[], mySeatId: string): Arrival[] {
  return now.flatMap((item): Arrival[] => {
    const known = before.find((one) => one.id === item.id)?.history.length ?? 0
    const last = item.history.slice(known).findLast((entry) => isAnothers(entry, mySeatId))
    return last ? [{ item, entry: last }] : []
  })
}

/** The last that was done with an item; nothing when `mySeatId` did it, who knows. */
export const lastArrival = (item: Item, mySeatId: string): Arrival | null => {
  const entry = item.history.at(-1)
  return entry && isAnothers(entry, mySeatId) ? { item, entry } : null
}

const isAnothers = ({ by, undoneBy }: Arrival['entry'], mySeatId: string) => (undoneBy ?? by) !== mySeatId
