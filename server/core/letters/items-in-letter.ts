import type { Item, When } from '#core/meeting/item.ts'
import { settlementOf } from '#core/meeting/kinds.ts'
import { isResting } from '#core/meeting/subjects/rests.ts'
import { participantOf, type Meeting } from '#core/meeting/meeting.ts'
import { dayOf } from '#core/meeting/when-day.ts'

/**
 * What a letter says of the items: nothing withdrawn is ever printed. `agreed` are steps that somebody takes; a question, what one
 * was told and what an authority decided elsewhere never stand among them. `unfinished` is what waits, questions too.
 */
export type ItemsInLetter = Record<'agreed' | 'later' | 'notAgreed' | 'unfinished' | 'carried' | 'answered' | 'information' | 'decisions', Item[]>

/** What rests is neither open nor put off: it stands under a heading of its own. */
export function itemsInLetter({ items, kept }: Pick<Meeting, 'items' | 'kept'>): ItemsInLetter {
  const settled = (...settlements: string[]) => items.filter((item) => settlements.includes(settlementOf(item)))
  return {
    agreed: settled('agreed').filter(({ kind }) => !isQuestion({ kind })),
    later: settled('later'),
    notAgreed: settled('notAgreed'),
    unfinished: settled('moved', 'open').filter((item) => !isResting({ items, kept }, item)),
    carried: settled('carried'),
    answered: settled('answered'),
    information: settled('noted').filter(({ kind }) => kind === 'information'),
    decisions: settled('noted').filter(({ kind }) => kind === 'reportedDecision'),
  }
}

export const isQuestion = ({ kind }: Pick<Item, 'kind'>): boolean => kind === 'question'

/** Sorts by day and then time: what has no day comes last. */
export const orderOf = (when: When | null): string => (when ? `${dayOf(when)} ${when.kind === 'on' ? (when.time ?? '24') : '24'}` : '9')

/** In the order of `at`, as `orderOf` gives it; what is at the same time stays as it stood. */
export const inOrder = <Thing>(things: readonly Thing[], at: (thing: Thing) => string): Thing[] =>
  things.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))

export const soonestFirst = (items: Item[]): Item[] => inOrder(items, ({ content }) => orderOf(content.when))

/** Whether the participant is the one who acts. */
export const isParticipants = (item: Item, meeting: Meeting): boolean => item.content.who.kind === 'person' || actsAs(item, participantOf(meeting)?.id)

export const actsAs = ({ content: { who } }: Item, seatId: string | undefined): boolean => who.kind === 'seat' && who.seatId === seatId
