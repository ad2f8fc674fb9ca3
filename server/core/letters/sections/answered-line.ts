import type { Sentence } from '../letter.ts'
import type { Pen } from '../pen.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { capital } from '../wording/fill.ts'
import { whoseWord, type AnswerOf } from '../wording/whose-word.ts'
import { shortSeatText } from '../wording/who-text.ts'

/** An answer as it is kept, of whom it is, and what that one is called where they gave it themselves. */
export type Answered = { of: AnswerOf; given: { answer: 'yes' | 'no'; by: string } | null; who: string }

/** "Omar på Vårdcentralen Norr har inte svarat än.", and where it is not their own word: "Sara skrev ned att Omar svarade ja." */
export function answeredLine(pen: Pen, { of, given, who }: Answered, record: string): Sentence {
  if (!given) return pen.tell('hasNotAnswered', { who: capital(who) }, record)
  const whose = whoseWord(of, given.by, pen.table)
  if (whose === 'own') return pen.tell(given.answer === 'yes' ? 'saidYes' : 'saidNo', { who: capital(who) }, record)
  const { you, youObject } = itemWords[pen.language]
  const named = (seatId: string, du: string) => (seatId === pen.you ? du : shortSeatText(seatId, pen.table, pen.language, pen.reader))
  const [keys, du] = whose === 'colleague' ? ([answeredFor, youObject] as const) : ([tookDown, you] as const)
  return pen.tell(keys[given.answer], { who: capital(named(given.by, you)), whom: of?.kind === 'seat' ? named(of.seatId, du) : who }, record)
}

/** Whether they said it themselves. */
export const isOwnWord = (pen: Pen, { of, given }: Answered): boolean => given !== null && whoseWord(of, given.by, pen.table) === 'own'

const answeredFor = { yes: 'saidYesFor', no: 'saidNoFor' } as const
const tookDown = { yes: 'tookDownYes', no: 'tookDownNo' } as const
