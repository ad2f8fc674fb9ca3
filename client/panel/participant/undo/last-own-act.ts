import type { View } from '#core/wire/down.ts'
import type { Item } from '#client/meeting/view-parts.ts'

/** What the participant did last, as far as two views tell. */
export type OwnAct = { did: 'answered' | 'added' | 'edited' | 'removed'; item: Item } | { did: 'added' | 'edited' | 'removed'; words: string }

/** In: two views, the later second. Out: the act of `seatId` between them; null when it can not be known which; undefined when there was none. */
export function lastOwnAct(before: Partial<View>, after: Partial<View>, seatId: string): OwnAct | null | undefined {
  const acts = [...itemActs(before, after, seatId), ...toldActs(before, after, seatId)]
  return acts.length > 1 ? null : acts[0]
}

const didBy = { added: 'added', answered: 'answered', answerTakenBack: 'answered', edited: 'edited', withdrawn: 'removed' } as const

function itemActs({ items: before }: Partial<View>, { items: after }: Partial<View>, seatId: string): (OwnAct | null)[] {
  if (!before || !after || before === after) return []
  return after.flatMap((item): (OwnAct | null)[] => {
    const known = before.find(({ id }) => id === item.id)?.history.length ?? 0
    const own = item.history.slice(known).filter(({ by, undoneBy }) => (undoneBy ?? by) === seatId)
    return own.map(({ change }) => (change in didBy ? { did: didBy[change as keyof typeof didBy], item } : null))
  })
}

function toldActs({ told: before }: Partial<View>, { told: after }: Partial<View>, seatId: string): (OwnAct | null)[] {
  if (!before || !after || before === after) return []
  const changed = after.flatMap((note): OwnAct[] => {
    const known = before.find(({ id }) => id === note.id)
    if (note.by !== seatId || known?.words === note.words) return []
    return [{ did: known ? 'edited' : 'added', words: note.words }]
  })
  // A note of somebody else's may have been taken away by either.
  const removed = before.filter(({ id }) => !after.some((note) => note.id === id))
  return [...changed, ...removed.map((note): OwnAct | null => (note.by === seatId ? { did: 'removed', words: note.words } : null))]
}
