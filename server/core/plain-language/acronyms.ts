import { asks } from './glossary/find-terms.ts'
import type { Term } from './glossary/glossary.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { termsIn } from './terms-in.ts'
import { knownLetters } from './words/abbreviated.ts'
import type { Word } from './words.ts'

/**
 * Letters that stand for words, where they stand in the text as given, and the terms of the glossary they may mean;
 * unsure where those are none or several, or where they may mean something else as well.
 */
export type Acronym = { letters: string; start: number; end: number; terms: readonly Term[]; isUnsure: boolean }

/** "AFU", "AF:s", "FK-handläggaren", and without "IT-stöd" those that are known. */
const LETTERS = /^(\p{Lu}{2,5})(?=$|[:-])/u

const lettersOf = ({ text, kind }: Word): string | undefined => {
  const letters = kind === 'word' && text.charAt(1) !== text.charAt(1).toLowerCase() ? LETTERS.exec(text)?.[1] : undefined
  return letters === undefined || knownLetters.has(letters) ? undefined : letters
}

/** Whether a name is letters that stand for words: "AF". */
export const hasLetters = (name: string): boolean => LETTERS.test(name)

const isInCapitals = ({ text }: Word): boolean => /^[\p{Lu}\p{P}\d]{2,}$/u.test(text)

/** In a heading that is all capitals no word can be told from letters that stand for words. */
const isAllCapitals = ({ words }: ReadSentence): boolean => words.length > 1 && words.filter(isInCapitals).length * 2 > words.length

const isExplainedHere = (text: string, { start, end }: Word): boolean =>
  /^\s*\(/u.test(text.slice(end, end + 3)) || (/\p{L}\s*\($/u.test(text.slice(Math.max(0, start - 3), start)) && text.charAt(end) === ')')

/** The letters of a text that stand for words and are not explained in the text itself; well-known ones (SMS) aside. */
export function acronymsIn(reading: Reading): Acronym[] {
  const { sentences, text } = reading
  const met = sentences.flatMap((sentence) => {
    const inSentence = sentence.words.flatMap((word) => {
      const letters = lettersOf(word)
      return letters === undefined ? [] : [{ letters, word }]
    })
    return inSentence.length > 0 && isAllCapitals(sentence) ? [] : inSentence
  })
  if (met.length === 0) return []
  const explained = new Set(met.filter(({ word }) => isExplainedHere(text, word)).map(({ letters }) => letters))
  const terms = new Map(termsIn(reading).map((found) => [found.start, found]))
  return met
    .filter(({ letters }) => !explained.has(letters))
    .map(({ letters, word: { start, end } }) => {
      const found = terms.get(start)
      return { letters, start, end, terms: found?.terms ?? [], isUnsure: found ? asks(found) : true }
    })
}
