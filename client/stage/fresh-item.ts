import type { Item } from '#client/meeting/view-parts.ts'

/** Which item the room should look at now: the newest that has been put, or else one that has just been answered or settled. Null when nothing of the kind. */
export function freshItem(before: readonly Item[] | null, after: readonly Item[]): string | null {
  if (before === null) return null
  const known = new Map(before.map((item) => [item.id, item]))
  const isNew = (item: Item) => !known.has(item.id)
  const hasMoved = (item: Item) => known.get(item.id)?.settlement !== item.settlement || known.get(item.id)?.history.length !== item.history.length
  return (after.findLast(isNew) ?? after.findLast(hasMoved))?.id ?? null
}
