import type { ReadSentence, Reading } from './reading.ts'
import { listMarkOf } from './list-mark.ts'

/** A line of the text with its sentences: a paragraph, a heading or an item of a list. */
export type Block = { isItem: boolean; sentences: ReadSentence[] }

/** The lines that hold sentences, in stretches: a stretch is parted from the next by a line without any. */
export function blockStretches({ normal, sentences }: Reading): Block[][] {
  const stretches: Block[][] = [[]]
  let from = 0
  let next = 0
  for (const line of normal.text.split('\n')) {
    const inLine: ReadSentence[] = []
    for (let one = sentences[next]; one && one.from < from + line.length + 1; one = sentences[next]) {
      inLine.push(one)
      next += 1
    }
    if (inLine.length > 0) stretches.at(-1)?.push({ isItem: listMarkOf(line) !== '', sentences: inLine })
    else if (line.trim() === '') stretches.push([])
    from += line.length + 1
  }
  return stretches.filter(({ length }) => length > 0)
}
