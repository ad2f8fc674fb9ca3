import type { Block, Sentence } from './letter.ts'

/** What is said of a seat, that they may answer, is said where it first comes up and never again [LET-4]; a paragraph of nothing else goes with it. */
export function saidOnce(blocks: Block[]): Block[] {
  const said = new Set<string>()
  const isNew = ({ source, text }: Sentence): boolean => {
    if (!source.of.startsWith('seat:')) return true
    if (said.has(text)) return false
    said.add(text)
    return true
  }
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'main') return [{ ...block, paragraphs: block.paragraphs.map((sentences) => sentences.filter(isNew)).filter((left) => left.length > 0) }]
    if (block.kind !== 'paragraph') return [block]
    const sentences = block.sentences.filter(isNew)
    return sentences.length > 0 ? [{ ...block, sentences }] : []
  })
}
