import type { ReadSentence } from '../reading.ts'
import type { Rule } from './rule.ts'
import { setOf } from '../word-list.ts'

/** A chapter letter and two figures, then a stop and one to three more or a letter: F32, M79.7, F32.1, Z73.0A. */
const CODE = /^[A-TV-Z]\d{2}(?:\.\d{1,3}[A-Z]?|\d[A-Z]?|[A-Z])?(?:-?[A-Z]\d{2}(?:\.\d{1,3})?)?$/u
/** These are hardly anything else. Codes of other chapters are also vitamins, roads, sizes of paper, rooms and programs. */
const IS_PLAIN = /^(?:[A-TW-Z]\d{2}\.|[FMZ]\d{2}$|F\d{3})/u
/** In lower case, or with a space before its figures, only with a decimal: not "f32", and not "Grupp A 13.30". */
const LOWER_CODE = /^[a-oqrtw-z]\d{2}\.\d{1,2}$/u
const CHAPTER = /^(?:[C-HJ-NR-TZ]|[fgmz])$/u
const AFTER_CHAPTER = /^\d{2}\.\d$/u
/** "Kim har G47": bare, of these chapters, it names what somebody has. */
const BARE = /^[C-DF-JLMNR]\d{2}$/u
const HAVE = setOf('har hade haft fått has had')
const SPEAK_OF_ILLNESS = setOf('icd icd-10 icd-11 icd-kod diagnos diagnosen diagnoser diagnosis diagnoskod diagnoskoden kod koden code f-diagnos sjukskriven sjukskrivning')
const NAME_OTHER_THINGS = setOf('väg vägen riksväg europaväg rum rummet sal salen hus huset port uppgång linje linjen buss bussen tåg sida sidan blankett blanketten format storlek plats gate perrong vitamin plan hiss bil volvo paragraf road room bus line page form size seat platform version klass grupp avsnitt punkt kapitel bilaga team nivå kolumn rad the')

const lower = ({ words }: ReadSentence, at: number): string => words[at]?.lower ?? ''

/** Nothing goes on after it: "har G20 hemma" is something else. */
const isLast = (sentence: ReadSentence, at: number): boolean =>
  at === sentence.words.length - 1 || /^(?:och|eller|samt|sedan|enligt|and|or)$/u.test(lower(sentence, at + 1))

const isCode = (sentence: ReadSentence, at: number): boolean => {
  const text = sentence.words[at]?.text ?? ''
  const before = lower(sentence, at - 1)
  if (NAME_OTHER_THINGS.has(before)) return false
  if (LOWER_CODE.test(text)) return true
  if (!CODE.test(text)) return false
  if (IS_PLAIN.test(text) || (BARE.test(text) && HAVE.has(before) && isLast(sentence, at))) return true
  return [at - 3, at - 2, at - 1, at + 1].some((near) => SPEAK_OF_ILLNESS.has(lower(sentence, near)))
}

/** "F 32.1", in two words; "5 m 10.5" is a measure. */
const isPartedCode = ({ words }: ReadSentence, at: number): boolean => {
  const [previous, chapter, figures] = [words[at - 1], words[at], words[at + 1]]
  if (!chapter || !figures || figures.start - chapter.end !== 1 || !CHAPTER.test(chapter.text)) return false
  return AFTER_CHAPTER.test(figures.text) && previous?.kind !== 'number' && !NAME_OTHER_THINGS.has(previous?.lower ?? '')
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
      sentence.words.flatMap(({ start, end }, at) => {
        const last = isCode(sentence, at) ? end : isPartedCode(sentence, at) ? sentence.words[at + 1]?.end : undefined
        return last === undefined ? [] : [{ start, end: last, message }]
      }),
    ),
}
