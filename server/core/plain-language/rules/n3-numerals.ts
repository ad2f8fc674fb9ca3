import type { Language } from '../finding.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { notNumeralsAfter, notNumeralsBefore, numerals as list } from '../words/numerals.ts'
import { DIGIT, matchesIn } from './matches-in.ts'
import type { Found, Rule } from './rule.ts'
import { setOf } from '../word-list.ts'
import { withCapitalOf } from '../capitals.ts'

const digitsOf = (pairs: string): ReadonlyMap<string, string> => new Map([...pairs.matchAll(/(\p{L}+) (\d+)/gu)].map(([, word = '', digits = '']) => [word, digits]))
const digits: Record<Language, ReadonlyMap<string, string>> = { sv: digitsOf(list.sv), en: digitsOf(list.en) }
const setsOf = (lists: Record<Language, string>): Record<Language, ReadonlySet<string>> => ({ sv: setOf(lists.sv), en: setOf(lists.en) })
const after = setsOf(notNumeralsAfter)
const before = setsOf(notNumeralsBefore)
const PERCENT = { sv: /(?<![\p{L}\p{Nd}.,])\d{1,3}(?:,\d+)? ?(?:%|procent)(?<of> av)?(?![\p{L}])/giu, en: /(?<![\p{L}\p{Nd}.,])\d{1,3}(?:\.\d+)? ?(?:%|per ?cent)(?<of> of)?(?![\p{L}])/giu }
/** "Sex" is a number only before what can be counted. */
const COUNTED = /(?:ar|er|or)$|^(?:år|barn)$/u
const half = { sv: 'hälften av', en: 'half of' }

const useDigits = { sv: 'Skriv antalet med siffror.', en: 'Write the number in digits.' }
const noPercent = { sv: 'Procent är svårt. Skriv hur många timmar, eller hur många av hur många.', en: 'Per cent is hard. Write how many hours, or how many out of how many.' }

function inWords({ sentences, language }: Reading): Found[] {
  const foundAt = (words: readonly Word[], word: Word, at: number): Found[] => {
    const better = digits[language].get(word.lower)
    const [previous, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? '']
    if (better === undefined || after[language].has(previous) || before[language].has(next) || digits[language].has(previous) || digits[language].has(next)) return []
    if (word.lower === 'sex' && !COUNTED.test(next)) return []
    return [{ severity: 'hint', start: word.start, end: word.end, message: useDigits, better }]
  }
  return sentences.flatMap(({ words }) => (words.some(({ lower }) => digits[language].has(lower)) ? words.flatMap((word, at) => foundAt(words, word, at)) : []))
}

/** N3: numbers in digits, and hours or "hälften" in place of per cent. */
export const numerals: Rule = {
  id: 'N3',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) => [
    ...inWords(reading),
    ...matchesIn(reading, PERCENT[reading.language], DIGIT).map(({ match, start, end, sentence }) => {
      const isHalf = /^50\D/u.test(match[0]) && match.groups?.['of'] !== undefined
      const better = withCapitalOf(match.index === 0 && sentence.text.length > match[0].length ? 'A' : 'a', half[reading.language])
      return { start, end, message: noPercent, ...(isHalf ? { better } : {}) }
    }),
  ],
}
