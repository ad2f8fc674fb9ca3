import type { Sentence } from '../letter.ts'
import type { Pen } from '../pen.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { capital } from '../wording/fill.ts'
import { seatAt } from '../wording/table.ts'
import { whoseWord, type AnswerOf, type WhoseWord } from '../wording/whose-word.ts'
import { shortSeatText } from '../wording/who-text.ts'

/** An answer as it is kept, of whom it is, and what that one is called where they gave it themselves. */
export type Answered = { of: AnswerOf; given: { answer: 'yes' | 'no'; by: string } | null; who: string }

/** "Omar på Vårdcentralen Norr har inte svarat än.", and where it is not their own word: "Sara skrev ned att Omar svarade ja." */
export function answeredLine(pen: Pen, { of, given, who }: Answered, record: string): Sentence {
  if (!given) return pen.tell('hasNotAnswered', { who: capital(who) }, record)
  const whose = whoseWord(of, given.by, pen.table)
  if (whose === 'own') return pen.tell(given.answer === 'yes' ? 'saidYes' : 'saidNo', { who: capital(who) }, record)
  const keys = whose === 'colleague' ? answeredFor : tookDown
  return pen.tell(keys[given.answer], { who: whoWrote(pen, given.by), whom: of?.kind === 'seat' ? whomItIsOf(pen, of.seatId, whose) : who }, record)
}

/** Who took down or gave what is somebody else's, at the beginning of a sentence. */
export const whoWrote = (pen: Pen, by: string): string => capital(shortNamed(pen, by, 'you'))

/** Whose it is, inside that sentence: "Sara skrev ned att du svarade", "Sara svarade för dig". */
export const whomItIsOf = (pen: Pen, seatId: string, whose: WhoseWord): string => shortNamed(pen, seatId, whose === 'colleague' ? 'youObject' : 'you')

function shortNamed(pen: Pen, seatId: string, du: 'you' | 'youObject'): string {
  const isYou = seatId === pen.you || (pen.reader === 'participant' && seatAt(pen.table, seatId)?.role === 'participant')
  return isYou ? itemWords[pen.language][du] : shortSeatText(seatId, pen.table, pen.language, pen.reader)
}

/** Whether they said it themselves. */
export const isOwnWord = (pen: Pen, { of, given }: Answered): boolean => given !== null && whoseWord(of, given.by, pen.table) === 'own'

const answeredFor = { yes: 'saidYesFor', no: 'saidNoFor' } as const
const tookDown = { yes: 'tookDownYes', no: 'tookDownNo' } as const
