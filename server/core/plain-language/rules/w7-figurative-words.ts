import type { Met } from '../phrases.ts'
import { figurativeEn, figurativeSv } from '../words/figurative.ts'
import { phraseRule, preferring } from './phrase-rule.ts'

/** "Planet landar i Umeå." */
const isPlace = ({ phrase, sentence, to }: Met): boolean =>
  phrase.words[1] === 'i' && phrase.words[0]?.startsWith('land') === true && /^\p{Lu}/u.test(sentence.words[to]?.text ?? '')

/** W7: words that mean what they say. */
export const figurativeWords = phraseRule({
  id: 'W7',
  severity: 'warning',
  lists: { sv: figurativeSv, en: figurativeEn },
  say: preferring({ sv: 'är bildspråk. Skriv vad du menar.', en: 'is a figure of speech. Write what you mean.' }),
  counts: (met) => !isPlace(met),
})
