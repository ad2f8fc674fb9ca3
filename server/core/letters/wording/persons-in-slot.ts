import type { Language } from '#core/meeting/scalars.ts'
import { fill } from './fill.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import type { Swaps } from '../sentences/item-words.ts'
import { participantAt, type Reader, type Table } from './table.ts'

export type Slot = {
  object: string
  /** The participant wrote it as "I". */
  isFirstPerson: boolean
  /** The participant is the one who acts, so "din" is "sin". */
  isOwn: boolean
}

/** The words in a slot with the participant as "dig" for themselves and by name for everybody else. */
export function slotText({ object, isFirstPerson, isOwn }: Slot, table: Table, language: Language, reader: Reader): string {
  const words = itemWords[language]
  const name = participantAt(table)?.name
  const second = isFirstPerson ? swap(object, words.firstToSecond, {}) : object
  if (name === undefined) return second
  if (reader === 'others') return swap(second, isOwn ? words.secondToOwn : words.secondToNamed, { name, names: words.genitive(name) })
  // Where somebody else has the participant's name too, nobody knows whom it means.
  return table.seats.filter((seat) => seat.name === name).length > 1 ? second : namedToSecond(second, name, language)
}

const swap = (text: string, swaps: Swaps, slots: Record<string, string>) =>
  text.replace(/\p{L}+/gu, (word) => (Object.hasOwn(swaps, word.toLowerCase()) ? fill(swaps[word.toLowerCase()] ?? word, slots) : word))

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "Kim", "till Kim", "vad Kim vill": where the name's part in the sentence is plain. Anything else stays as written. */
function namedToSecond(text: string, name: string, language: Language): string {
  const { objectAfter, subjectAfter, you, youObject, genitive, yours } = itemWords[language]
  const written = escaped(name)
  const possessive = new RegExp(`(?<![\\p{L}])${escaped(genitive(name))} (\\p{L}+)`, 'giu')
  const yoursBefore = (noun: string) => yours.find(({ before }) => before === 'any' || before.includes(noun.toLowerCase()))?.word
  const after = (words: readonly string[]) => new RegExp(`(?<=(?:^|[^\\p{L}])(?:${words.join('|')}) )${written}(?![\\p{L}’'])`, 'giu')
  return text
    .replace(possessive, (whole, noun: string) => (yoursBefore(noun) === undefined ? whole : `${yoursBefore(noun)} ${noun}`))
    .replace(new RegExp(`^${written}(?![\\p{L}’'])`, 'iu'), youObject)
    .replace(after(objectAfter), youObject)
    .replace(after(subjectAfter), you)
}
