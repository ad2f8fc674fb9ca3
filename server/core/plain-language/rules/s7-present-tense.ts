import { presentOf } from '../actions.ts'
import type { Word } from '../words.ts'
import type { Found, Rule } from './rule.ts'
import { withCapitalOf } from '../capitals.ts'

const between = new Set(['inte', 'också', 'sedan', 'då', 'snart'])
const messages = {
  heavy: { sv: 'Tunga verb. Säg vad som händer, och vilken dag.', en: 'Heavy verbs. Say what happens, and on which day.' },
  light: { sv: 'Skriv vad som händer, och vilken dag: ”ringer dig tisdag 15 december”.', en: 'Write what happens, and on which day.' },
}

/** "Kommer att ringa" from its first word to its verb; "kommer att ha ringt" too. */
function foundAt(words: readonly Word[], at: number): Found | undefined {
  const word = words[at]
  if (word?.lower !== 'kommer' && !(word?.lower === 'komma' && words[at - 1]?.lower === 'skulle')) return undefined
  let to = at + 1
  while (between.has(words[to]?.lower ?? '')) to += 1
  const verb = words[to + 1]
  if (words[to]?.lower !== 'att' || !verb) return undefined
  if (verb.lower === 'ha' || word.lower === 'komma') return { start: word.start, end: (words[to + 2] ?? verb).end, message: messages.heavy }
  const present = to === at + 1 ? presentOf(verb.lower) : undefined
  if (!present) return undefined
  return { start: word.start, end: verb.end, message: messages.light, better: withCapitalOf(word.text, present) }
}

/** S7: the present for what comes, with its day: "ringer", not "kommer att ringa". */
export const presentTense: Rule = {
  id: 'S7',
  severity: 'warning',
  languages: ['sv'],
  find: ({ sentences }) => sentences.flatMap(({ text, words }) => (!/komm(?:er|a)/iu.test(text) ? [] : words.flatMap((_, at) => foundAt(words, at) ?? []))),
}
