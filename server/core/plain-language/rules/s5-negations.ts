import type { Language } from '../finding.ts'
import { negationsOf } from '../negations.ts'
import type { ReadSentence } from '../reading.ts'
import { setOf } from '../word-list.ts'
import { doubleNegations, plainNegations } from '../words/negations.ts'
import type { Found, Rule } from './rule.ts'
import { withCapitalOf } from '../capitals.ts'

const pairsOf = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(';').map((pair): [string, string] => {
    const [word = '', opposite = '-'] = pair.trim().split(' ')
    return [word, opposite]
  }))
const opposites: Record<Language, ReadonlyMap<string, string>> = { sv: pairsOf(doubleNegations.sv), en: pairsOf(doubleNegations.en) }
const not: Record<Language, ReadonlySet<string>> = { sv: setOf(plainNegations.sv), en: setOf(plainNegations.en) }
const MOST = 1

/** "Inte omöjligt": two words that say yes. */
function doubled({ words }: ReadSentence, language: Language): Found[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1]
    const opposite = opposites[language].get(word.lower)
    if (!before || !not[language].has(before.lower) || opposite === undefined) return []
    const message = { sv: `”${before.text} ${word.text}” säger nej 2 gånger. Skriv vad som gäller i stället.`, en: `“${before.text} ${word.text}” says no twice. Write what does hold instead.` }
    return [{ start: before.start, end: word.end, message, ...(opposite === '-' ? {} : { better: withCapitalOf(before.text, opposite) }) }]
  })
}

/** S5: a sentence says no once at most, and never of a word that says no itself. */
export const negations: Rule = {
  id: 'S5',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: ({ sentences, language }) =>
    sentences.flatMap((sentence) => {
      const found = negationsOf(sentence.words, language)
      if (found.length === 0) return []
      const last = sentence.words[found.at(-1) ?? -1]
      const tooMany = found.length <= MOST || !last ? [] : [{
        start: last.start,
        end: last.end,
        message: { sv: `Meningen säger nej ${found.length} gånger. Säg hellre vad som gäller.`, en: `The sentence says no ${found.length} times. Say what does hold instead.` },
      }]
      return [...doubled(sentence, language), ...tooMany]
    }),
}
