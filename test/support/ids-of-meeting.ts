import type { Kind } from './ids-in-commands.ts'
import type { LiveClient } from './live-client.ts'

export type Ids = Record<Kind, string[]>

/** What the ids of a meeting are, as who leads it sees them now; an item's line of the letter has its id. */
export function idsOfMeeting({ view, device }: LiveClient): Ids {
  const { people, items = [], told = [], gaps = [], agenda, about, kept, corrections = [], consent, knocks = [] } = view()
  const ids = (some: readonly { id: string }[] | null | undefined) => (some ?? []).map(({ id }) => id)
  return {
    seat: ids(people?.seats), organisation: ids(people?.organisations), item: ids(items), told: ids(told), gap: ids(gaps),
    case: ids(agenda?.cases), phase: ids(agenda?.phases), field: ids(about?.form.fields), point: ids(kept?.earlier), obstacle: ids(kept?.obstacles), views: ids(kept?.views), rest: ids(kept?.rests),
    correction: ids(corrections), ask: ids(consent?.asks), line: ids(items).map((id) => `item:${id}`), device: [...(knocks ?? []).map((one) => one.device), device],
    entry: (items ?? []).flatMap(({ content: { from } }) => (from ? [from.entryId] : [])),
  }
}

/** Of each kind those that are not these. */
export const without = (ids: Ids, others: Ids): Ids => Object.fromEntries(Object.entries(ids).map(([kind, some]) => [kind, some.filter((id) => !others[kind as Kind].includes(id))])) as Ids
/** Of each kind those of both. */
export const both = (ids: Ids, others: Ids): Ids => Object.fromEntries(Object.entries(ids).map(([kind, some]) => [kind, [...some, ...others[kind as Kind]]])) as Ids
