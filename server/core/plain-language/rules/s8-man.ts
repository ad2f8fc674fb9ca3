import type { Word } from '../words.ts'
import { withCapitalOf } from './matches-in.ts'
import type { Rule } from './rule.ts'

/** "En man", "hennes man", "god man": a person, not "man". */
const beforeAPerson = new Set(['en', 'min', 'din', 'sin', 'hans', 'hennes', 'vår', 'er', 'den', 'denna', 'god', 'gode', 'ung', 'unge', 'gammal', 'gamle', 'ingen', 'någon', 'samma', 'varje', 'som', 'till'])
const afterMay = new Set(['kan', 'får', 'behöver', 'måste'])
/** What would have to change with it. */
const bound = new Set(['sin', 'sitt', 'sina', 'sig', 'en', 'ens', 'man'])

const isPerson = (words: readonly Word[], at: number): boolean => {
  const { lower = '', text = '' } = words[at - 1] ?? {}
  const isGenitive = /^\p{Lu}\p{Ll}+s$/u.test(text) && at > 1
  return beforeAPerson.has(lower) || isGenitive || /årige?$/u.test(lower)
}

/** S8: "du", "vi" or a name in place of "man". */
export const noMan: Rule = {
  id: 'S8',
  severity: 'warning',
  languages: ['sv'],
  find: ({ sentences, audience }) =>
    sentences.flatMap(({ words }) =>
      words.flatMap((word, at) => {
        if (word.lower !== 'man' || isPerson(words, at)) return []
        const isFree = words.every((other, place) => place === at || !bound.has(other.lower))
        const isYours = audience === 'participant' && isFree && [words[at - 1], words[at + 1]].some((near) => near && afterMay.has(near.lower))
        const message = { sv: 'Vem är ”man”? Skriv du, vi eller ett namn.', en: 'Who is “man”? Write you, we or a name.' }
        return [{ start: word.start, end: word.end, message, ...(isYours ? { better: withCapitalOf(word.text, 'du') } : {}) }]
      }),
    ),
}
