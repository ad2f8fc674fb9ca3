import type { Glossary, Term } from './glossary/glossary.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { knownLetters } from './words/abbreviated.ts'
import type { Word } from './words.ts'

/** Letters that stand for words, where they stand in the text as given, and the terms of the glossary they may mean. */
export type Acronym = { letters: string; start: number; end: number; terms: readonly Term[] }

/** "AFU", "AF:s", "FK-handläggaren", and without "IT-stöd" those that are known. */
const LETTERS = /^(\p{Lu}{2,5})(?=$|[:-])/u

const lettersOf = ({ text, kind }: Word): string | undefined => {
  const letters = kind === 'word' ? LETTERS.exec(text)?.[1] : undefined
  return letters === undefined || knownLetters.has(letters) ? undefined : letters
}

const isInCapitals = ({ text }: Word): boolean => /^[\p{Lu}\p{P}\d]{2,}$/u.test(text)

/** In a heading that is all capitals no word can be told from letters that stand for words. */
const isAllCapitals = ({ words }: ReadSentence): boolean => words.length > 1 && words.filter(isInCapitals).length * 2 > words.length

const isExplainedHere = (text: string, { start, end }: Word): boolean =>
  /^\s*\(/u.test(text.slice(end, end + 3)) || (/\p{L}\s*\($/u.test(text.slice(Math.max(0, start - 3), start)) && text.charAt(end) === ')')

const termsByLetters = (glossary: Glossary): Map<string, Term[]> => {
  const terms = new Map<string, Term[]>()
  for (const term of glossary) {
    for (const name of new Set([term.term, ...term.aliases])) {
      if (LETTERS.test(name)) terms.set(name, [...(terms.get(name) ?? []), term])
    }
  }
  return terms
}

/** The letters of a text that stand for words and are not explained in the text itself; well-known ones (SMS) aside. */
export function acronymsIn({ sentences, text, glossary }: Reading): Acronym[] {
  const met = sentences.filter((sentence) => !isAllCapitals(sentence)).flatMap(({ words }) => words.flatMap((word) => {
    const letters = lettersOf(word)
    return letters === undefined ? [] : [{ letters, word }]
  }))
  if (met.length === 0) return []
  const explained = new Set(met.filter(({ word }) => isExplainedHere(text, word)).map(({ letters }) => letters))
  const terms = termsByLetters(glossary)
  return met
    .filter(({ letters }) => !explained.has(letters))
    .map(({ letters, word: { start, end } }) => ({ letters, start, end, terms: terms.get(letters) ?? [] }))
}
