import { dayOf } from '#core/meeting/when-day.ts'
import type { Item, Who } from '#core/meeting/item.ts'
import { settlementOf } from '#core/meeting/kinds.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { FollowedItem } from './answers.ts'

/** What is only told or decided elsewhere is nothing that becomes of itself. */
const toDo: readonly Item['kind'][] = ['recommendation', 'undertaking', 'ownStep', 'question']
const gone = ['withdrawn', 'notAgreed', 'answered']

/** The items that somebody is to do, in the order of the meeting, without a word of them: all, or those of one of its cases. */
export const itemsToFollow = ({ items, plan, seats }: Pick<Meeting, 'items' | 'plan' | 'seats'>, ofCase: string | null = null): (FollowedItem & { itemId: string })[] =>
  items
    .filter(({ caseId }) => ofCase === null || caseId === ofCase)
    .filter((item) => toDo.includes(item.kind) && !gone.includes(settlementOf(item)))
    .slice(0, 99)
    .map(({ id, kind, content }, at) => ({ nr: at + 1, kind, track: content.track, organisation: kindOf({ plan, seats }, content.who), byMonth: content.when && dayOf(content.when).slice(0, 7), itemId: id }))

/** What somebody who sat there for an organisation is asked about: what they were to do or take along themselves, and all where the talk afterwards is theirs. */
export function askedOf({ items, followUp }: Pick<Meeting, 'items' | 'followUp'>, seatId: string, all: readonly { nr: number; itemId: string }[]): number[] {
  const isTheirs = (itemId: string) => items.some(({ id, content: { who, carriedBy } }) => id === itemId && ((who.kind === 'seat' && who.seatId === seatId) || carriedBy === seatId))
  const holdsTalk = followUp?.kind === 'talk' && followUp.seatId === seatId
  return all.filter(({ itemId }) => holdsTalk || isTheirs(itemId)).map(({ nr }) => nr)
}

/** Of who is named as they are we keep nothing but for which kind of organisation they sat there. */
function kindOf({ plan, seats }: Pick<Meeting, 'plan' | 'seats'>, who: Who): FollowedItem['organisation'] {
  const organisationId = who.kind === 'seat' ? seats.find(({ id }) => id === who.seatId)?.organisationId : null
  return plan?.organisations.find(({ id }) => id === organisationId)?.kind ?? null
}

/** The municipality that was chosen when the meeting was planned, by its number: the statistics count the meeting itself by the same. */
export const kommunOf = ({ plan }: Pick<Meeting, 'plan'>): string | null => plan?.municipality ?? null
