import type { Item } from '#client/meeting/view-parts.ts'

export type Arrival = { kind: 'item'; item: Item } | { kind: 'answer'; item: Item }

/** What has come since the list looked as `before`, that somebody else than `mySeatId` did: new items, and new answers. */
export function arrivals(before: readonly Item[], now: readonly Item[], mySeatId: string): Arrival[] {
  return now.flatMap((item): Arrival[] => {
    const earlier = before.find((one) => one.id === item.id)
    if (!earlier) return item.by === mySeatId ? [] : [{ kind: 'item', item }]
    const isAnswered = item.answer !== null && item.answer.at !== earlier.answer?.at && item.answer.by !== mySeatId
    return isAnswered ? [{ kind: 'answer', item }] : []
  })
}
