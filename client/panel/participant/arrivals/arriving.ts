import type { Reader, Table } from '#core/letters/item-sentences.ts'
import type { Locale, Words } from '#client/text/words.ts'

/** To whom what has come is said, and in which words. */
export type Arriving = { words: Words<'participant'>; answers: Words<'meeting'>['answers']; locale: Locale; reader: Reader; seatId: string }

export const nobody: Table = { seats: [], organisations: [] }
