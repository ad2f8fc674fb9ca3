import type { People, Signal } from '#client/meeting/view-parts.ts'
import type { Words } from '#client/text/words.ts'
import { nameOf } from '../people/person-words.ts'

type Around = { seatId: string; people: People | null; words: Words<'participant'> }

/** What has become of the signals, in words: one's own that wait, that the chair has seen one's own, and those of who sits beside, until they are seen. */
export function signalTexts(signals: readonly Signal[], { seatId, people, words }: Around): string[] {
  const { signals: says } = words
  const mine = signals.filter((signal) => signal.seatId === seatId)
  const waiting = mine.filter(({ seenAt }) => seenAt === null)
  const others = signals.filter((signal) => signal.seatId !== seatId && signal.seenAt === null)
  const chair = people?.seats.find((seat) => seat.role === 'chair')?.name ?? says.chair
  return [
    ...others.map(({ signal, seatId: other }) => says.ofOther[signal](nameOf(people, other, words))),
    ...(mine.length > waiting.length ? [says.seen(chair)] : []),
    ...waiting.map(({ signal }) => says.sent[signal]),
    ...(waiting.length > 0 ? [says.takeBack] : []),
  ]
}
