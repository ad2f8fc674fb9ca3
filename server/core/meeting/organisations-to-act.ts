import type { Item, ItemContent, ItemKind } from './item.ts'
import type { Meeting, Seat } from './meeting.ts'
import { organisationCalled } from './organisation-called.ts'
import type { Organisation } from './plan.ts'

type Table = { seats: readonly Pick<Seat, 'id' | 'organisationId'>[]; organisations: readonly Pick<Organisation, 'id' | 'name'>[] }

/** The organisations, by their ids, whose people do something with an item: who does it, is asked or has told it, also in the name of an organisation or as somebody who is not there, who takes a question on, and who makes contact while no day is known. */
export function organisationsToAct({ who, carriedBy, when }: Pick<ItemContent, 'who' | 'carriedBy' | 'when'>, { seats, organisations }: Table): string[] {
  const act = [who.kind === 'seat' ? who.seatId : null, carriedBy, when?.kind === 'contact' ? when.seatId : null]
  const named = 'organisation' in who ? organisationCalled(who.organisation, organisations) : undefined
  return [...seats.flatMap(({ id, organisationId }) => (act.includes(id) ? (organisationId ?? []) : [])), ...(named ? [named.id] : [])]
}

/** The content without whose words they are: who has told something, or decided it elsewhere, is told nothing new by it. */
export const handedOver = <Content extends Pick<ItemContent, 'who'>>(kind: ItemKind, content: Content): Content => (kind === 'information' || kind === 'reportedDecision' ? { ...content, who: { kind: 'person' } } : content)

/** The same of something that was put in this meeting (null: is put now), with who is to look at it again where it rests. */
export function organisationsToActOn({ id, content }: Pick<Item, 'content'> & { id: string | null }, { seats, plan, kept }: Pick<Meeting, 'seats' | 'plan' | 'kept'>): string[] {
  const again = kept.rests.flatMap(({ of, looksAgain }) => (of.kind === 'item' && of.itemId === id ? [looksAgain.seatId] : []))
  return [...organisationsToAct(content, { seats, organisations: plan?.organisations ?? [] }), ...seats.flatMap((seat) => (again.includes(seat.id) ? (seat.organisationId ?? []) : []))]
}
