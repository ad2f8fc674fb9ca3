import { replierOf } from '#core/letters/wording/replier.ts'
import { isWithoutScreen, seatOf } from '#client/meeting/people-groups.ts'
import type { Item, People } from '#client/meeting/view-parts.ts'

/** The seat that undertakes, answers or carries an item; null when nobody at the table does. */
export const bearerOf = ({ content: { who, carriedBy } }: Pick<Item, 'content'>): string | null => (who.kind === 'seat' ? who.seatId : carriedBy)

/** The seat whose words the reply to a question is: who bears it, or a colleague in the same role who replied (`by`); null when nobody at the table does. */
export const replierSeatOf = ({ content }: Pick<Item, 'content'>, by: string, people: People | null): string | null => (people && replierOf({ content, reply: { by } }, people)) || null

/** Whether the item is for this seat to take on: their own, or their own organisation's in the same role. */
export function isBorneBy(item: Item, people: People | null, mySeatId: string): boolean {
  const named = seatOf(people, bearerOf(item))
  const me = seatOf(people, mySeatId)
  if (!named || !me) return false
  return named.id === me.id || (named.organisationId !== null && named.organisationId === me.organisationId && named.role === me.role)
}

/** Whether who leads takes it down for a bearer who is on the phone without a screen. */
export function isTakenDownBy(item: Item, people: People | null, mySeatId: string, leaderId: string | null): boolean {
  const named = seatOf(people, bearerOf(item))
  return leaderId === mySeatId && named !== null && named.id !== mySeatId && isWithoutScreen(named)
}

const isBorne = ({ kind }: Item) => kind === 'undertaking' || kind === 'question'

/** Whether it still is to be taken on by whoever bears it: nobody has, and the participant has not said no. */
export const waitsForBearer = (item: Item): boolean =>
  isBorne(item) && item.confirmedAt === null && item.reply === null && item.settlement !== 'withdrawn' && item.settlement !== 'notAgreed'

/** Whether this seat may confirm the undertaking or take the question on, for themselves or for somebody on the phone. */
export const mayConfirm = (item: Item, people: People | null, mySeatId: string, leaderId: string | null): boolean =>
  waitsForBearer(item) && (isBorneBy(item, people, mySeatId) || isTakenDownBy(item, people, mySeatId, leaderId))

/** Whether this seat may reply to the question: who bears it, or who leads as said. */
export const mayReply = (item: Item, people: People | null, mySeatId: string, leaderId: string | null): boolean =>
  item.kind === 'question' && item.settlement !== 'withdrawn' && item.settlement !== 'notAgreed' && (isBorneBy(item, people, mySeatId) || leaderId === mySeatId)
