import type { Met } from '../phrases.ts'
import { bureaucraticEn } from '../words/bureaucratic-en.ts'
import { bureaucraticSv } from '../words/bureaucratic-sv.ts'
import { phraseRule, preferring } from './phrase-rule.ts'

/** "Genomföra en kartläggning" is a matter for W4, which knows the verb. */
const isPairOfW4 = ({ sentence, from, to }: Met): boolean =>
  /^genomför/u.test(sentence.words[from]?.lower ?? '') &&
  sentence.words.slice(to, to + 4).some(({ text }) => /(?:ning|else|tion|ande|ende)(?:en|ar|er|arna|erna)?$/u.test(text))

/** W3: a word of speech for a word of the office. */
export const bureaucraticWords = phraseRule({
  id: 'W3',
  severity: 'warning',
  lists: { sv: bureaucraticSv, en: bureaucraticEn },
  say: preferring({ sv: 'är kanslispråk. Stryk det, eller skriv som du säger.', en: 'is office language. Leave it out, or write as you speak.' }),
  counts: (met) => !isPairOfW4(met),
})
