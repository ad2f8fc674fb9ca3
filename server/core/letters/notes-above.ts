import type { Letter } from './letter.ts'
import { pageWords } from './sentences/page-words-by-language.ts'

/** What the reader must know before the first line: that nobody in it exists, that it is not finished. */
export function notesAbove({ language, isUnfinished }: Letter, isDemo: boolean): string[] {
  const { demo, unfinished } = pageWords[language]
  return [...(isDemo ? [demo] : []), ...(isUnfinished ? [unfinished] : [])]
}
