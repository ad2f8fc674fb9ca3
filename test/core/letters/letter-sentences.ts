import { sentencesOfLetter as allSentences } from '#core/letters/letter-sentences.ts'
import type { Letter } from '#core/letters/letter.ts'

export { sentencesOf, sentencesOfLetter as allSentences } from '#core/letters/letter-sentences.ts'

export const headings = (letter: Letter): string[] =>
  letter.blocks.flatMap((block) => (block.kind === 'heading' ? block.sentences.map(({ text }) => text) : block.kind === 'main' ? [block.heading.text] : []))

export const wholeText = (letter: Letter): string => allSentences(letter).map(({ text }) => text).join('\n')
