import type { Language } from './finding.ts'
import type { Word } from './words.ts'
import { negations } from './words/negations.ts'

const words: Record<Language, ReadonlySet<string>> = { sv: new Set(negations.sv.split(' ')), en: new Set(negations.en.split(' ')) }
/** "Inte bara … utan också" says yes. */
const yesAfterAll: Record<Language, ReadonlySet<string>> = { sv: new Set(['bara', 'enbart', 'endast']), en: new Set(['only', 'just']) }

/** The places of a sentence's negations: "inte", "ingen", "utan att"; "not", "never", "don't". */
export const negationsOf = (sentence: readonly Word[], language: Language): number[] =>
  sentence.flatMap(({ lower }, at) => {
    const next = sentence[at + 1]?.lower ?? ''
    if (language === 'sv' && lower === 'utan') return next === 'att' ? [at] : []
    const isNegation = words[language].has(lower) || (language === 'en' && /n['’]t$/u.test(lower))
    return isNegation && !yesAfterAll[language].has(next) ? [at] : []
  })
