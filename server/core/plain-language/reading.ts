import type { Day } from './calendar.ts'
import type { Audience, Language } from './finding.ts'
import type { Glossary } from './glossary/glossary.ts'
import { pieceOf, type NormalText, type Piece } from './normalise.ts'
import { sentencePlaces } from './sentences.ts'
import { wordsBetween, type Word } from './words.ts'
import { evenText } from './wrapped-lines.ts'

/** `text` is even; `from` is where it begins in `normal.text`. */
export type ReadSentence = Piece & { from: number; words: Word[] }

/** A text read once for all rules. `text` is as given: places point there. */
export type Reading = {
  text: string
  normal: NormalText
  sentences: ReadSentence[]
  language: Language
  audience: Audience
  glossary: Glossary
  /** The day it is written: a date in its year is said without the year, and one that names no year is near it. */
  today?: Day
}

export type HowToRead = { language: Language; audience?: Audience; glossary?: Glossary; today?: Day }

/** Reads a text into sentences and words. Any text will do. */
export function read(text: string, { language, audience = 'participant', glossary = [], today }: HowToRead): Reading {
  const normal = evenText(text)
  const sentences = sentencePlaces(normal).map(([from, to]) => ({
    ...pieceOf(normal, from, to),
    from,
    words: wordsBetween(normal, from, to),
  }))
  return { text, normal, sentences, language, audience, glossary, ...(today === undefined ? {} : { today }) }
}
