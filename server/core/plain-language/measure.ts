import { speaksToReader } from './address.ts'
import type { Language } from './finding.ts'
import { negationsOf } from './negations.ts'
import { lengthsOf, type Lengths } from './lengths.ts'
import { isNominalisation } from './nominalisations.ts'
import { passivesOf } from './passive.ts'
import { read } from './reading.ts'

export { lixOf } from './lengths.ts'

/** A text's lengths, and what its words say by our lists. */
export type Measure = Lengths & {
  /** Verbs that do not say who, by word lists. */
  passives: number
  /** Nouns made from verbs, by their endings; null when there are no words. */
  nominalisationsPer100: number | null
  negations: number
  /** "Du", "dig", "din" among all words, 0–1; null when there are no words. */
  youShare: number | null
}

/** Measures how heavy a text is to read. Any text will do; the same text always gives the same figures. */
export const measure = (text: string, language: Language = 'sv'): Measure => {
  const perSentence = read(text, { language }).sentences.map((sentence) => sentence.words)
  const words = perSentence.flat()
  const share = (count: number): number | null => (words.length === 0 ? null : count / words.length)
  const nominalisations = words.filter((word) => isNominalisation(word, language)).length
  return {
    ...lengthsOf(perSentence),
    passives: perSentence.reduce((sum, inSentence) => sum + passivesOf(inSentence, language).length, 0),
    nominalisationsPer100: share(100 * nominalisations),
    negations: perSentence.reduce((sum, inSentence) => sum + negationsOf(inSentence, language).length, 0),
    youShare: share(words.filter((word) => speaksToReader(word, language)).length),
  }
}
