import type { Author, Draft } from './composer-draft.ts'
import type { ItemKind, People, SeatRole } from '#client/meeting/view-parts.ts'

/** Who can promise something, and be asked: they sit here for an organisation. */
export const professionals: readonly SeatRole[] = ['chair', 'representative', 'referrer']

/** Kinds that say an act with its slot as well; the others are said in own words. */
export const isActable = (kind: ItemKind): boolean => kind === 'recommendation' || kind === 'undertaking' || kind === 'ownStep'

/** Kinds that can be of an intervention: it is advised, promised, tried or told of. */
export const isFromCatalogue = (kind: ItemKind): boolean => isActable(kind) || kind === 'information'

/** What changes in a draft when it becomes another kind: who it is about, and a day that would lie on the wrong side of today. */
export function ofKind(draft: Draft, kind: ItemKind, author: Author, people: People | null): Partial<Draft> {
  const isTurned = (draft.kind === 'reportedDecision') !== (kind === 'reportedDecision')
  return { kind, who: whoFor(draft, kind, author, people), ...(isTurned && { day: '' }) }
}

function whoFor({ kind: from, who }: Draft, kind: ItemKind, author: Author, people: People | null): string {
  const own = author.isDoer ? author.seatId : ''
  const seat = people?.seats.find(({ id }) => id === who)
  // Who does something is not who is asked about something or told it: only between advice and promises is the choice the same.
  const isKept = isDoing(from) && isDoing(kind)
  switch (kind) {
    case 'ownStep':
      return people?.seats.find(({ role }) => role === 'participant')?.id ?? 'person'
    case 'recommendation':
      return isKept ? who : own
    case 'undertaking':
      return isKept && seat && professionals.includes(seat.role) ? who : own
    case 'information':
      return author.seatId
    case 'question':
    case 'reportedDecision':
      return ''
  }
}

const isDoing = (kind: ItemKind) => kind === 'recommendation' || kind === 'undertaking'
