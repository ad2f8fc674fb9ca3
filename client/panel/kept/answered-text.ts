import type { Reader, Table } from '#core/letters/item-sentences.ts'
import { whoseWord, type AnswerOf } from '#core/letters/wording/whose-word.ts'
import { shortSeatText } from '#core/letters/wording/who-text.ts'
import type { Locale, Words } from '#client/text/words.ts'

/** An answer, of whom it is, and what that one is called where they gave it themselves. */
type Answered = { of: AnswerOf; given: { answer: 'yes' | 'no'; by: string } | null; who: string }
type To = { words: Pick<Words<'kept'>['handover'], 'sides' | 'colleague' | 'takenDown'>; table: Table; locale: Locale; reader: Reader }

/** What was answered, as the letter says it: in their name only where it is their own word, else who gave it for them or wrote it down. */
export function answeredText({ of, given, who }: Answered, { words, table, locale, reader }: To): string {
  if (!given) return words.sides.open(who)
  const whose = whoseWord(of, given.by, table)
  if (whose === 'own') return words.sides[given.answer](who)
  const short = (seatId: string) => shortSeatText(seatId, table, locale, reader)
  return words[whose][given.answer](short(given.by), of?.kind === 'seat' ? short(of.seatId) : who)
}

/** Whether it needs a line beside what it made so: it is no yes, or not their own word. */
export const needsLine = ({ of, given }: Pick<Answered, 'of' | 'given'>, table: Table): boolean => given?.answer !== 'yes' || whoseWord(of, given.by, table) !== 'own'

/** Of whom the answer of a side of a handover is. */
export const ofSeat = (seatId: string | null): AnswerOf => (seatId === null ? null : { kind: 'seat', seatId })
