import type { Language } from './finding.ts'
import type { Word } from './words.ts'
import { negations } from './words/negations.ts'
import { setOf } from './word-list.ts'

const words: Record<Language, ReadonlySet<string>> = { sv: setOf(negations.sv), en: setOf(negations.en) }
/** "Inte bara … utan också" says yes. */
const yesAfterAll: Record<Language, ReadonlySet<string>> = { sv: new Set(['bara', 'enbart', 'endast']), en: new Set(['only', 'just']) }

/** The places of a sentence's negations: "inte", "ingen", "utan att"; "not", "never", "don't". */
export const negationsOf = (sentence: readonly Word[], language: Language): number[] =>
  sentence.reduce<number[]>((found, { lower }, at) => {
    const isWithout = language === 'sv' && lower === 'utan' && sentence[at + 1]?.lower === 'att'
    const isNegation = isWithout || words[language].has(lower) || (language === 'en' && /n['’]t$/u.test(lower))
    if (isNegation && !yesAfterAll[language].has(sentence[at + 1]?.lower ?? '')) found.push(at)
    return found
  }, [])
