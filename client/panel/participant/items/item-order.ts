import type { Item } from '#client/meeting/view-parts.ts'

type Ordered = Pick<Item, 'id' | 'kind' | 'settlement'>

const advice: readonly Item['kind'][] = ['recommendation', 'undertaking', 'ownStep']

/** What is advice to the participant, a promise to them or their own step; the rest they are told, or ask. */
export const isAdvice = ({ kind }: Pick<Item, 'kind'>): boolean => advice.includes(kind)

/** Whether it waits for the participant's yes, not yet or no. */
export const waitsForAnswer = ({ kind, settlement }: Omit<Ordered, 'id'>): boolean => (kind === 'recommendation' || kind === 'ownStep') && settlement === 'open'

/**
 * The ids in the order they are shown: what waits for an answer first, and the newest first. In: the items, the oldest first, and the
 * order that stood. Nothing moves under a finger: what was there keeps its place, and what is new comes above it, but never above what waits.
 */
export function itemOrder(items: readonly Ordered[], before: readonly string[] | null): string[] {
  const newestFirst = items.toReversed()
  const ids = (some: readonly Ordered[]) => some.map(({ id }) => id)
  if (before === null) return [...ids(newestFirst.filter(waitsForAnswer)), ...ids(newestFirst.filter((item) => !waitsForAnswer(item)))]
  const kept = before.filter((id) => items.some((item) => item.id === id))
  const fresh = newestFirst.filter(({ id }) => !before.includes(id))
  const lastWaiting = kept.findLastIndex((id) => items.some((item) => item.id === id && waitsForAnswer(item)))
  const above = kept.slice(0, lastWaiting + 1)
  return [...ids(fresh.filter(waitsForAnswer)), ...above, ...ids(fresh.filter((item) => !waitsForAnswer(item))), ...kept.slice(lastWaiting + 1)]
}
