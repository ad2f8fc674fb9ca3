import { betterWording, placeOf } from '../better-wording.ts'
import { phrasesIn } from '../phrases.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import type { Word } from '../words.ts'
import { longWordsSv, wellKnownLongWords } from '../words/long-words.ts'
import type { Found, Rule } from './rule.ts'

const MOST_LETTERS = 13
const ENDINGS = /(?:n|en|et|s|ar|er|or|na|arna|erna|orna|ens|ets)?$/u

const longestPart = (word: Word): number => Math.max(...word.text.split(/[-–:/.’']/u).map((part) => part.length))

const isWellKnown = (word: string): boolean => wellKnownLongWords.some((known) => word.startsWith(known))

const explained = ({ glossary }: Reading): Set<string> =>
  new Set(glossary.flatMap(({ term, aliases }) => [term, ...aliases]).map((name) => name.toLowerCase()))

const isExplained = (word: string, names: Set<string>): boolean => names.has(word) || names.has(word.replace(ENDINGS, ''))

/** A capital within a sentence makes a name. */
const isName = ({ text }: Word, at: number): boolean => at > 0 && /^\p{Lu}/u.test(text)

const longIn = ({ words }: ReadSentence, names: Set<string>): Word[] =>
  words.filter((word, at) => {
    if (word.kind !== 'word' || word.text.length <= MOST_LETTERS || longestPart(word) <= MOST_LETTERS || isName(word, at)) return false
    return !isWellKnown(word.lower) && !isExplained(word.lower, names)
  })

const saying = (better: string | undefined, letters: number): Found['message'] =>
  better === undefined
    ? { sv: `Ordet har ${letters} bokstäver. Skriv ett kortare ord, eller flera korta.`, en: `The word has ${letters} letters. Write a shorter word, or several short ones.` }
    : { sv: `Skriv hellre ”${better}”. Korta ord är lättare att läsa.`, en: `Write “${better}”. Short words are easier to read.` }

/** W5: no word of more than 13 letters, unless a name, a word that everybody meets, or one that the glossary explains. */
export const longWords: Rule = {
  id: 'W5',
  severity: 'hint',
  languages: ['sv'],
  find: (reading) => {
    const names = explained(reading)
    const met = phrasesIn(reading, longWordsSv).map((phrase) => {
      const place = placeOf(phrase)
      return { ...place, better: betterWording(phrase), letters: place.end - place.start }
    })
    const alone = reading.sentences
      .flatMap((sentence) => longIn(sentence, names))
      .filter(({ start }) => !met.some((phrase) => phrase.start <= start && start < phrase.end))
      .map(({ start, end, text }) => ({ start, end, better: undefined, letters: text.length }))
    return [...met, ...alone].map(({ start, end, better, letters }) => ({
      start,
      end,
      message: saying(better, letters),
      ...(better === undefined ? {} : { better }),
    }))
  },
}
