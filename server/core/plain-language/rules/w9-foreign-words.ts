import { foreignEn } from '../words/foreign-en.ts'
import { foreignSv } from '../words/foreign-sv.ts'
import { phraseRule, preferring } from './phrase-rule.ts'

/** W9: a word that people say for a loan or a learned word, by our own list: how common a word is no free list tells. */
export const foreignWords = phraseRule({
  id: 'W9',
  severity: 'hint',
  lists: { sv: foreignSv, en: foreignEn },
  say: preferring({ sv: 'är ett svårt ord. Skriv hellre ett som du säger i vardagen.', en: 'is a hard word. Write one that you say every day.' }),
})
