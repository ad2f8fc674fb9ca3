import type { Letter } from './letter.ts'
import { pageWordsOf } from './sentences/page-words-by-language.ts'

/** What the reader must know before the first line: that nobody in it exists, that it is not finished. */
export function notesAbove(letter: Letter, isDemo: boolean): string[] {
  const { demo, unfinished } = pageWordsOf(letter)
  return [...(isDemo ? [demo] : []), ...(letter.isUnfinished ? [unfinished] : [])]
}
