import { isAMan, isSubject } from '../a-man.ts'
import type { Word } from '../words.ts'
import type { Rule } from './rule.ts'
import { withCapitalOf } from '../capitals.ts'

/** What would have to change with it. */
const bound = new Set(['sin', 'sitt', 'sina', 'sig', 'en', 'ens', 'man'])

const DUTY = new Set(['must', 'should', 'ought', 'has', 'needs'])
const MAY = new Set(['can', 'may', ...DUTY])
/** After these "one" is no thing among others: not "this one can" or "a new one must". */
const BEFORE_ONE = new Set(['if', 'when', 'what', 'how', 'where', 'because', 'before', 'until'])

/** "One must apply": not "One must be painted", of two doors. */
const isOne = (words: readonly Word[], at: number): boolean => {
  const [previous, verb, after] = [words[at - 1]?.lower, words[at + 1]?.lower ?? '', words.slice(at + 2, at + 4).map(({ lower }) => lower)]
  if (words[at]?.lower !== 'one' || after.includes('be') || (['has', 'needs', 'ought'].includes(verb) && after[0] !== 'to')) return false
  return at === 0 ? DUTY.has(verb) : BEFORE_ONE.has(previous ?? '') && MAY.has(verb)
}

const whoIsOne = { sv: 'Vem är ”one”? Skriv ”you”, ”we” eller ett namn.', en: 'Who is “one”? Write “you”, “we” or a name.' }

/** S8: "du", "vi" or a name in place of "man", or of the English "one". */
export const noMan: Rule = {
  id: 'S8',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: ({ sentences, audience, language, text }) =>
    sentences.flatMap(({ words }) =>
      words.flatMap((word, at) => {
        if (language === 'en') return isOne(words, at) ? [{ start: word.start, end: word.end, message: whoIsOne }] : []
        if (word.lower !== 'man' || isAMan(words, at)) return []
        const isFree = words.every((other, place) => place === at || !bound.has(other.lower))
        const isYours = audience === 'participant' && isFree && isSubject(text, words, at)
        const message = { sv: 'Vem är ”man”? Skriv du, vi eller ett namn.', en: 'Who is “man”? Write you, we or a name.' }
        return [{ start: word.start, end: word.end, message, ...(isYours ? { better: withCapitalOf(word.text, 'du') } : {}) }]
      }),
    ),
}
