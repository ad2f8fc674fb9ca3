import type { ReadSentence } from '../reading.ts'
import type { Rule } from './rule.ts'

/** A chapter letter and two figures, then a stop and one to three more or a letter: F32, M79.7, F32.1, Z73.0A. */
const CODE = /^[A-TV-Z]\d{2}(?:\.\d{1,3}[A-Z]?|\d[A-Z]?|[A-Z])?(?:-?[A-Z]\d{2}(?:\.\d{1,3})?)?$/u
/** These are hardly anything else. Codes of other chapters are also vitamins, roads, sizes of paper, rooms and programs. */
const IS_PLAIN = /^(?:[A-TW-Z]\d{2}\.|[FMZ]\d{2}$|F\d{3})/u
const SPEAK_OF_ILLNESS = new Set('icd icd-10 icd-11 icd-kod diagnos diagnosen diagnoser diagnosis diagnoskod diagnoskoden kod koden code f-diagnos sjukskriven sjukskrivning'.split(' '))
const NAME_OTHER_THINGS = new Set('väg vägen riksväg europaväg rum rummet sal salen hus huset port uppgång linje linjen buss bussen tåg sida sidan blankett blanketten format storlek plats gate perrong vitamin plan hiss bil volvo paragraf road room bus line page form size seat platform the'.split(' '))

const lower = ({ words }: ReadSentence, at: number): string => words[at]?.lower ?? ''

const isCode = (sentence: ReadSentence, at: number): boolean => {
  const text = sentence.words[at]?.text ?? ''
  if (!CODE.test(text) || NAME_OTHER_THINGS.has(lower(sentence, at - 1))) return false
  if (IS_PLAIN.test(text)) return true
  return [at - 3, at - 2, at - 1, at + 1].some((near) => SPEAK_OF_ILLNESS.has(lower(sentence, near)))
}

const message = {
  sv: 'Det här ser ut som en diagnoskod. Skriv vad som är svårt för personen i stället, eller ta bort det.',
  en: 'This looks like a diagnosis code. Write what is hard for the person instead, or take it away.',
}

/** C10: no diagnosis code; letters and figures that name a road, a room or a vitamin are let be. */
export const diagnosisCodes: Rule = {
  id: 'C10',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: ({ sentences }) =>
    sentences.flatMap((sentence) =>
      sentence.words.filter((_, at) => isCode(sentence, at)).map(({ start, end }) => ({ start, end, message })),
    ),
}
