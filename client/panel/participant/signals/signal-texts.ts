import type { People, Signal } from '#client/meeting/view-parts.ts'
import type { Words } from '#client/text/words.ts'
import { nameOf } from '../people/person-words.ts'

/** `standInId`: who leads in the chair's stead; null while the chair leads. */
type Around = { seatId: string; people: People | null; standInId: string | null; words: Words<'participant'> }

/** What has become of the signals, in words: one's own that wait, that who leads has seen one's own, and those of who sits beside, until they are seen. */
export function signalTexts(signals: readonly Signal[], { seatId, people, standInId, words }: Around): string[] {
  const { signals: says } = words
  const mine = signals.filter((signal) => signal.seatId === seatId)
  const waiting = mine.filter(({ seenAt }) => seenAt === null)
  const others = signals.filter((signal) => signal.seatId !== seatId && signal.seenAt === null)
  const standIn = standInId === null ? null : nameOf(people, standInId, words)
  const leader = standIn ?? people?.seats.find((seat) => seat.role === 'chair')?.name ?? says.chair
  return [
    ...others.map(({ signal, seatId: other }) => says.ofOther[signal](nameOf(people, other, words))),
    ...(mine.length > waiting.length ? [says.seen(leader)] : []),
    ...waiting.map(({ signal }) => says.sees(standIn ?? says.chair, says.sent[signal])),
    ...(waiting.length > 0 ? [says.takeBack] : []),
  ]
}
