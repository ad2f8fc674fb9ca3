import type { Block, Letter, Sentence } from '#core/letters/letter.ts'

/** Every sentence of a block, in reading order. */
export function sentencesOf(block: Block): Sentence[] {
  switch (block.kind) {
    case 'main':
      return [block.heading, ...block.sentences]
    case 'list':
      return block.items.flat()
    case 'steps':
      return block.steps.flatMap(({ who, what, when }) => [who, ...what, ...(when ? [when] : [])])
    case 'words':
      return block.words.map(({ explanation }) => explanation)
    default:
      return block.sentences
  }
}

export const allSentences = (letter: Letter): Sentence[] => letter.blocks.flatMap(sentencesOf)

export const headings = (letter: Letter): string[] =>
  letter.blocks.flatMap((block) => (block.kind === 'heading' ? block.sentences.map(({ text }) => text) : block.kind === 'main' ? [block.heading.text] : []))

export const wholeText = (letter: Letter): string => allSentences(letter).map(({ text }) => text).join('\n')
