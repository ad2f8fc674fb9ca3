import type { Answer, Item, People } from '#client/meeting/view-parts.ts'

/** Where an item stands, as it is said: by whom, and with which words. */
export type ItemStanding =
  | { kind: 'answered'; answer: Answer; words: string | null }
  | { kind: 'confirmed' | 'waitsForConfirmation'; seatId: string | null }
  | { kind: 'waitsForAnswer' | 'moved' | 'withdrawn' }

/** An undertaking stands by who undertakes it, unless the participant has said no; the others stand by the participant's answer. */
export function standingOf(item: Item): ItemStanding {
  if (item.settlement === 'withdrawn') return { kind: 'withdrawn' }
  const seatId = item.content.who.kind === 'seat' ? item.content.who.seatId : null
  const isUndertaking = item.kind === 'undertaking'
  if (item.answer && (!isUndertaking || item.answer.answer === 'no')) return { kind: 'answered', answer: item.answer.answer, words: item.answer.words }
  if (isUndertaking && item.confirmedAt !== null) return { kind: 'confirmed', seatId }
  if (item.settlement === 'moved') return { kind: 'moved' }
  return isUndertaking ? { kind: 'waitsForConfirmation', seatId } : { kind: 'waitsForAnswer' }
}

/** Whether this seat may confirm the undertaking: who undertakes it, their own organisation in the same role, or the chair for who is on the phone without a screen. */
export function mayConfirm(item: Item, people: People | null, mySeatId: string): boolean {
  const { who } = item.content
  if (item.kind !== 'undertaking' || who.kind !== 'seat' || item.confirmedAt !== null || item.settlement === 'withdrawn') return false
  const named = people?.seats.find((seat) => seat.id === who.seatId)
  const me = people?.seats.find((seat) => seat.id === mySeatId)
  if (!named || !me) return false
  if (me.role === 'chair' && named.attends === 'phone' && !named.isAdmitted) return true
  return named.id === me.id || (named.organisationId !== null && named.organisationId === me.organisationId && named.role === me.role)
}
