import type { Word } from './words.ts'
import { actions } from './words/actions.sv.ts'

type Action = { present: string; infinitive: string; imperative: string }

const all: Action[] = actions.split(';').map((line) => {
  const [present = '', infinitive = '', imperative = ''] = line.trim().split(' ')
  return { present, infinitive, imperative }
})
const byPresent = new Map(all.map((action) => [action.present, action]))
const byInfinitive = new Map(all.map((action) => [action.infinitive, action]))
const byImperative = new Map(all.map((action) => [action.imperative, action]))
const duty = new Set(['ska', 'skall', 'behöver', 'måste', 'bör'])
const subordinators = new Set(['om', 'när', 'att', 'som', 'innan', 'medan', 'eftersom', 'tills', 'ifall', 'hur', 'var', 'vad', 'vem'])

/** The present of an action from its infinitive: "ringa" is "ringer". */
export const presentOf = (infinitive: string): string | undefined => byInfinitive.get(infinitive)?.present

/** Whether the word at this place is an action that somebody does: "ringer", or "ringa" soon after "ska". */
export function isAction(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word
  if (byPresent.has(lower)) return true
  return byInfinitive.has(lower) && words.slice(Math.max(0, at - 3), at).some((word) => duty.has(word.lower))
}

/** Whether "om", "när", "att" … stands before: what follows is no sentence of its own. */
export const hasSubordinator = (words: readonly Word[]): boolean => words.some(({ lower }) => subordinators.has(lower))

/** The places of what the reader is to do: "du ringer", "du behöver boka", "Ring". */
export function readersActions(words: readonly Word[]): number[] {
  const [first] = words
  if (!first) return []
  if (byImperative.has(first.lower) && first.lower !== words[1]?.lower) return [0]
  const you = words.findIndex(({ lower }) => lower === 'du')
  if (you < 0 || hasSubordinator(words.slice(0, you))) return []
  const around = [you - 1, ...Array.from({ length: 4 }, (_, step) => you + 1 + step)]
  const action = around.find((at) => words[at] && isAction(words, at))
  return action === undefined ? [] : [action]
}
