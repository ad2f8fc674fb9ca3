import { isGenitive } from './a-man.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { copulas, negations } from './words/people.sv.ts'

/** "Ditt fel" and its like stand in the list; "mitt", "vårt" and "ingens" blame nobody else. */
const FAULTS = new Set(['fel', 'skuld'])

const isFault = ({ words }: ReadSentence, at: number): boolean => {
  const [owner, fault] = [words[at - 1], words[at]]
  if (!owner || !fault || !FAULTS.has(fault.lower) || owner.lower === 'ingens' || !isGenitive(owner)) return false
  const before = words.slice(Math.max(0, at - 5), at - 1).map(({ lower }) => lower)
  return before.some((word) => copulas.has(word)) && !before.some((word) => negations.has(word))
}

/** "Det är Kims fel", "det var föräldrarnas fel": said of somebody, by their places in the text as given. */
export const faultsIn = ({ sentences }: Reading): { start: number; end: number }[] =>
  sentences.flatMap((sentence) => sentence.words.flatMap((word, at) => (isFault(sentence, at) ? [{ start: sentence.words[at - 1]?.start ?? word.start, end: word.end }] : [])))
