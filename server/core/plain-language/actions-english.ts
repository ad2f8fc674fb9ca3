import { setOf } from './word-list.ts'
import type { Word } from './words.ts'
import { actions, actorsAndDuties, dutiesWithTo, marksOfNouns, subordinators } from './words/actions.en.ts'

const pairs = actions.split(';').map((pair) => pair.trim().split(' '))
const baseForms = new Set(pairs.map(([base = '']) => base))
const ofOnePerson = new Set(pairs.map(([, third = '']) => third))
const beforeBase = setOf(actorsAndDuties)
const beforeTo = setOf(dutiesWithTo)
const beforeNoun = setOf(marksOfNouns)
const beginsClause = setOf(subordinators)
const goesOn = new Set(['and', 'then', 'also'])

/** The first word of a sentence has a capital too: "When" and "The" are nobody. */
const isActor = ({ text, lower }: Word): boolean => lower === 'he' || lower === 'she' || (/^\p{Lu}\p{Ll}/u.test(text) && !beginsClause.has(lower) && !beforeNoun.has(lower))

/** "You call", "need to call", "Call"; after another action also "and send" and ", send". */
function isBaseAction(words: readonly Word[], at: number, text: string, isAfterAction: boolean): boolean {
  const [beforeLast, last] = [words[at - 2], words[at - 1]]
  if (!last || beforeBase.has(last.lower)) return true
  if (last.lower === 'to') return beforeTo.has(beforeLast?.lower ?? '')
  return isAfterAction && (goesOn.has(last.lower) || text.slice(last.end, words[at]?.start).includes(','))
}

/** "Anna calls": "calls" is a noun too, so somebody must stand before it. */
const isDoneByOne = (words: readonly Word[], at: number): boolean => words.slice(0, at).some(isActor) && !beforeNoun.has(words[at - 1]?.lower ?? '')

/** The places of the actions in an English sentence of `text`: "Anna calls", "you call", "Call". */
export function englishActions(words: readonly Word[], text: string): number[] {
  const places: number[] = []
  for (const [at, { lower }] of words.entries()) {
    const isDone = baseForms.has(lower) ? isBaseAction(words, at, text, places.length > 0) : ofOnePerson.has(lower) && isDoneByOne(words, at)
    if (isDone) places.push(at)
  }
  return places
}

/** The places of what the reader is to do: "you call", "you need to book", "Call". */
export function englishReadersActions(words: readonly Word[], text: string): number[] {
  const [first] = words
  if (first && baseForms.has(first.lower) && words[1]?.lower !== 'is') return [0]
  const you = words.findIndex(({ lower }) => lower === 'you')
  if (you < 0 || hasEnglishSubordinator(words.slice(0, you))) return []
  const action = englishActions(words, text).find((at) => at > you && at <= you + 4)
  return action === undefined ? [] : [action]
}

/** Whether "if", "when", "that" … stands in a sentence: its parts are no sentences of their own. */
export const hasEnglishSubordinator = (words: readonly Word[]): boolean => words.some(({ lower }) => beginsClause.has(lower))
