import type { Block, Letter, Sentence } from './letter.ts'

/** Every sentence of a block, in reading order. */
export function sentencesOf(block: Block): Sentence[] {
  switch (block.kind) {
    case 'main':
      return [block.heading, ...block.paragraphs.flat()]
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

/** Every sentence of a letter under its head. */
export const sentencesOfLetter = (letter: Letter): Sentence[] => letter.blocks.flatMap(sentencesOf)
