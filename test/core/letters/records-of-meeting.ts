import type { Letter } from '#core/letters/letter.ts'
import { linesToCorrect } from '#core/letters/lines-to-correct.ts'
import { allSentences } from './letter-sentences.ts'

/** What is said in a letter and is no record of what was said and agreed: the plan, consent, a word that is explained, a count, what was said to be wrong, and that somebody may answer. */
const isBeside = /^(plan|consents|glossary|items|corrections|correction:.+|seat:.+)$/

/** Every record of the meeting that a letter has a sentence of. */
export const recordsIn = (letter: Letter): string[] => [...new Set(allSentences(letter).flatMap(({ source }) => (source.kind === 'template' || isBeside.test(source.of) ? [] : [source.of])))]

/** Those of them that nobody can say are wrong. */
export const notToCorrect = (letter: Letter): string[] => {
  const lines = linesToCorrect(letter).map(({ lineId }) => lineId)
  return recordsIn(letter).filter((of) => !lines.includes(of))
}
