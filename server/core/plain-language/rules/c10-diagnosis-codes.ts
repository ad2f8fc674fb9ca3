import { months } from '../calendar.ts'
import type { ReadSentence } from '../reading.ts'
import type { Rule } from './rule.ts'
import { setOf } from '../word-list.ts'
import type { Word } from '../words.ts'

/** A chapter letter and two figures, then a stop and one to three more or a letter: F32, M79.7, F32.1, Z73.0A. */
const CODE = /^[A-Z]\d{2}(?:\.\d{1,3}[A-Z]?|\d[A-Z]?|[A-Z])?(?:-?[A-Z]\d{2}(?:\.\d{1,3})?)?$/u
/** These are hardly anything else. Codes of other chapters are also vitamins, roads, sizes of paper, rooms and programs. */
const IS_PLAIN = /^(?:[A-UW-Z]\d{2}\.|[FMZ]\d{2}$|F\d{3})/u
/** In lower case, or with a space before its figures, only with a decimal: not "f32", and not "Grupp A 13.30". */
const LOWER_CODE = /^(?:[a-oqrtw-z]\d{2}|u0\d)\.\d{1,2}[a-z]?$/u
/** "Diagnosen f32": right after a word for illness alone. */
const BARE_LOWER_CODE = /^[a-tw-z]\d{2}[a-z]?$/u
/** "F32.1-diagnos", "F43-koden": the code stands in one word with what it is. */
const IN_A_COMPOUND = /^([a-z]\d{2}(?:\.\d{1,3}[a-z]?|[a-z])?)[-–](?:diagnos|diagnosis|kod|code)\p{L}*$/iu
/** "F-41.2", "F:32.1", "F32-1"; of chapters that name no model or street. */
const WITH_HYPHEN = /^(?:[FGIJKLMNRZfgmz][-–:]\d{2}\.\d{1,2}[A-Za-z]?|F\d{2}[-–]\d)$/u
const CHAPTER = /^(?:[C-HJ-NR-TZ]|[fgmz])$/u
const AFTER_CHAPTER = /^\d{2}[.,]\d$/u
/** Between a chapter and its figures, where they are two words. */
const PARTS_CHAPTER = /^(?: |: ?)$/u
/** "F32,1": what stands after the comma. */
const WITH_COMMA = /[a-z][-–:]?\d{2},\d/iu
const AFTER_COMMA = /^\d{1,2}[A-Za-z]?$/u
/** "Kim har G47": bare, of these chapters, it names what somebody has. */
const BARE = /^[C-DF-JLMNR]\d{2}$/u
const HAVE = setOf('har hade haft fick fått has had')
/** "Kim har f32": in small letters of this chapter alone; "m10" is a screw. */
const BARE_LOWER_HAD = /^f\d{2}$/u
/** "Bor på F12", "till F12": a house or a ward, where no illness is spoken of. */
const BARE_ANY = /^[a-z]\d{2}$/iu
const WHERE = setOf('på i till från vid mot genom via at in to from')
const SPEAK_OF_ILLNESS = setOf('icd icd-10 icd-11 icd-kod diagnos diagnosen diagnoser diagnosis diagnoskod diagnoskoden kod koden code f-diagnos sjukskriven sjukskrivning')
/** Who writes of illness, and on what. */
const IN_PAPERS = setOf('sjukskriven sjukskrivning sjukskrivningen sjukintyg sjukintyget läkarintyg läkarintyget intyg intyget f-diagnos')
const DOCTORS = setOf('läkaren läkare doktorn psykiatrin psykiatern doctor')
const ILLNESS = setOf('icd icd-10 icd-11 diagnos diagnosen diagnoser diagnoserna diagnosis diagnoses diagnoskod diagnoskoden')
const monthNames: ReadonlySet<string> = new Set([...months.sv, ...months.en].map((month) => month.toLowerCase()))
const LINKS = setOf('och eller samt and or')
/** The vitamin, among codes too. */
const VITAMIN = 'B12'
const NAME_OTHER_THINGS = setOf('väg vägen vägar vägarna riksväg europaväg rum rummet rummen bok boken sal salen salarna hus huset port uppgång linje linjen buss bussen tåg sida sidan blankett blanketten format storlek plats gate perrong vitamin plan hiss bil volvo paragraf road room bus line page form size seat platform avdelning avdelningen avd lägenhet lägenheten entré entrén ingång korridor korridoren byggnad byggnaden våning dörr rooms roads forms blanketter blanketterna platser platserna version klass grupp avsnitt punkt kapitel bilaga team nivå kolumn rad the')

const lower = ({ words }: ReadSentence, at: number): string => words[at]?.lower ?? ''

/** "F-32", which may be a plane: only right after a word for having, or of illness. */
const BARE_WITH_HYPHEN = /^F[-–]\d{2}$/u

/** "Fick f41 i maj". */
const isMonthAfter = (sentence: ReadSentence, at: number): boolean => /^(?:i|in)$/u.test(lower(sentence, at + 1)) && monthNames.has(lower(sentence, at + 2))

/** Nothing goes on after it: "har G20 hemma" is something else. */
const isLast = (sentence: ReadSentence, at: number): boolean =>
  at === sentence.words.length - 1 || /^(?:sedan|sen|enligt|since)$/u.test(lower(sentence, at + 1)) || isMonthAfter(sentence, at) || LINKS.has(lower(sentence, at + 1)) || CODE.test(sentence.words[at + 1]?.text ?? '')

/** "Rum F32", and "rum E11 och F32". */
const namesOther = (sentence: ReadSentence, at: number): boolean =>
  NAME_OTHER_THINGS.has(lower(sentence, at - 1)) || (LINKS.has(lower(sentence, at - 1)) && CODE.test(sentence.words[at - 2]?.text ?? '') && NAME_OTHER_THINGS.has(lower(sentence, at - 3)))

const speaksOf = (sentence: ReadSentence, at: number, words: ReadonlySet<string>, before: number): boolean =>
  sentence.words.slice(Math.max(0, at - before), at + 2).some(({ lower: word }) => words.has(word))

const isPlace = (sentence: ReadSentence, at: number): boolean =>
  BARE_ANY.test(sentence.words[at]?.text ?? '') && WHERE.has(lower(sentence, at - 1)) && ![SPEAK_OF_ILLNESS, ILLNESS, IN_PAPERS].some((words) => speaksOf(sentence, at, words, 6))

/** "Diagnosen är f32", "sjukskriven för d50", "Kim har f32". */
const isLowerCode = (sentence: ReadSentence, at: number, text: string): boolean =>
  BARE_LOWER_CODE.test(text) &&
  (speaksOf(sentence, at, ILLNESS, 3) || speaksOf(sentence, at, IN_PAPERS, 3) || (BARE_LOWER_HAD.test(text) && ((HAVE.has(lower(sentence, at - 1)) && isLast(sentence, at)) || speaksOf(sentence, at, DOCTORS, 3))))

/** "F41/F32" is read as its first, if all of it are codes. */
const codeIn = (text: string): string => {
  const [first = '', ...rest] = text.split('/')
  return rest.length > 0 && [first, ...rest].every((part) => CODE.test(part)) ? first : text
}

const isWrittenAsCode = (text: string): boolean => LOWER_CODE.test(text) || IN_A_COMPOUND.test(text) || WITH_HYPHEN.test(text)

const isCode = (sentence: ReadSentence, at: number): boolean => {
  const text = codeIn(sentence.words[at]?.text ?? '')
  const before = lower(sentence, at - 1)
  if (namesOther(sentence, at) || isPlace(sentence, at)) return false
  if (BARE_WITH_HYPHEN.test(text)) return HAVE.has(before) || ILLNESS.has(before)
  if (isWrittenAsCode(text) || isLowerCode(sentence, at, text)) return true
  if (!CODE.test(text)) return false
  if (IS_PLAIN.test(text) || (BARE.test(text) && HAVE.has(before) && isLast(sentence, at))) return true
  return [at - 3, at - 2, at - 1, at + 1].some((near) => SPEAK_OF_ILLNESS.has(lower(sentence, near)))
}

/** "Kim har J45 och E11 samt I10": in a row with a code, here the last place where one stands. */
const isInRow = (sentence: ReadSentence, at: number, lastCode: number): boolean => {
  const text = codeIn(sentence.words[at]?.text ?? '')
  if (!(CODE.test(text) || BARE_LOWER_HAD.test(text)) || text === VITAMIN || !isLast(sentence, at)) return false
  return lastCode === at - 1 || (lastCode === at - 2 && LINKS.has(lower(sentence, at - 1)))
}

/** "F 32.1", in two words; "5 m 10.5" is a measure. */
const isPartedCode = ({ words }: ReadSentence, at: number, text: string): boolean => {
  const [previous, chapter, figures] = [words[at - 1], words[at], words[at + 1]]
  if (!chapter || !figures || !CHAPTER.test(chapter.text) || !PARTS_CHAPTER.test(text.slice(chapter.end, figures.start))) return false
  return AFTER_CHAPTER.test(figures.text) && previous?.kind !== 'number' && !NAME_OTHER_THINGS.has(previous?.lower ?? '')
}

/** "M79,7" is one word, with its comma read as a stop. */
function withStops(sentence: ReadSentence, text: string): ReadSentence {
  if (!WITH_COMMA.test(sentence.text)) return sentence
  const words = sentence.words.flatMap((word, at, all) => {
    const [before, next] = [all[at - 1], all[at + 1]]
    const goesOnIn = (first?: Word, second?: Word): boolean => first !== undefined && second !== undefined && BARE_ANY.test(first.text.replace(/^(.)[-–:]/u, '$1')) && text.slice(first.end, second.start) === ',' && AFTER_COMMA.test(second.text)
    if (goesOnIn(before, word)) return []
    if (!next || !goesOnIn(word, next)) return [word]
    const joined = `${word.text}.${next.text}`
    return [{ ...word, text: joined, lower: joined.toLowerCase(), end: next.end }]
  })
  return { ...sentence, words }
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
  find: ({ sentences, text }) =>
    sentences.flatMap((written) => {
      if (!/\d/u.test(written.text)) return []
      const sentence = withStops(written, text)
      let lastCode = -9
      return sentence.words.flatMap(({ start, end }, at) => {
        const last = isCode(sentence, at) || isInRow(sentence, at, lastCode) ? at : isPartedCode(sentence, at, text) ? at + 1 : -1
        if (last < 0) return []
        lastCode = last
        return [{ start, end: sentence.words[last]?.end ?? end, message }]
      })
    }),
}
