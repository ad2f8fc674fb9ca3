import type { When } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { clockText, dayText } from './day-and-clock.ts'
import { capital, fill } from './fill.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { seatAt, type Reader, type Table } from './table.ts'
import { seatText, shortSeatText } from './who-text.ts'

/**
 * When, as it stands after "När": "tisdag 15 december klockan 10", "senast fredag 11 december", "Anna hör av sig senast …".
 * `dayOfMeeting` (`2026-12-03`) leaves its own year unsaid; without it no year is said.
 */
export function whenText(when: When, table: Table, language: Language, reader: Reader, dayOfMeeting?: string): string {
  return whenInLetter(when, table, language, reader, dayOfMeeting, shortSeatText)
}

/** The same for a letter, which is read long after: who makes contact is named with their organisation. */
export function whenInLetter(when: When, table: Table, language: Language, reader: Reader, dayOfMeeting?: string, nameOf = seatText): string {
  const words = itemWords[language]
  const day = (date: string) => dayText(date, language, dayOfMeeting?.slice(0, 4))
  if (when.kind === 'on') return when.time === null ? day(when.date) : `${day(when.date)} ${clockText(when.time, language)}`
  if (when.kind === 'by') return fill(words.by, { day: day(when.date) })
  const isYou = reader === 'participant' && seatAt(table, when.seatId)?.role === 'participant'
  const who = capital(nameOf(when.seatId, table, language, reader))
  return fill(isYou ? words.getsInTouch.you : words.getsInTouch.named, { who, when: fill(words.by, { day: day(when.by) }) })
}
