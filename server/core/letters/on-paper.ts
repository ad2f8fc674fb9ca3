import type { Block, Sentence } from './letter.ts'

/** What print and PDF decide alike, so that the same letter takes the same room on both. */

/** A line that leads the list after it: "Från Haninge kommun:". */
export const isLead = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.sentences.length === 1 && block.sentences[0]?.text.endsWith(':') === true

/** "11 december" is never parted at the end of a line. */
export const keepDateTogether = (text: string): string => text.replace(/(?<!\d)(\d{1,2}) (?=\p{L}{3,})/gu, '$1\u00a0')

/** Of a person, or of a part of the meeting: a record that is no sentence. */
const isName = ({ text, source }: Sentence) => source.kind === 'record' && /^(plan|seat:)/.test(source.of) && !/[.!…:]$/u.test(text)

/** Whether what belongs to these first words follows on their line, after a name or a whole sentence; null where it would run into them. */
export function restFollows(first: Sentence[]): 'name' | 'whole' | null {
  const last = first.at(-1)
  if (!last) return null
  return isName(last) ? 'name' : /[.!?…][”»]?$/u.test(last.text) ? 'whole' : null
}

/** So long, in characters, that two items stand beside each other. */
const briefLength = 45

export const isBrief = (items: Sentence[][]): boolean => items.every((item) => item.length === 1 && (item[0]?.text.length ?? 0) <= briefLength)
