import { lineIdPattern } from '#core/meeting/line-id.ts'
import type { Letter, Sentence } from './letter.ts'
import { firstAndRest } from './sentence-run.ts'

/** A line that can be said to be wrong: what it was made from, and how it reads. */
export type LineToCorrect = { lineId: string; text: string }

const isLine = ({ source }: Sentence) => lineIdPattern.test(source.of)
const longest = 90

/** The lines of a letter in its order, each once; the box repeats what stands below it. */
export function linesToCorrect({ blocks }: Letter): LineToCorrect[] {
  const lines = new Map<string, string>()
  for (const group of blocks.flatMap((block): Sentence[][] => {
    if (block.kind === 'list') return block.items.map((item) => firstAndRest(item)[0] ?? [])
    if (block.kind === 'steps') return block.steps.map(({ who, what }) => [{ ...who, text: `${who.text}:` }, ...what.slice(0, 1)])
    if (block.kind === 'quote') return block.sentences.map((one) => [one])
    return block.kind === 'paragraph' ? [block.sentences] : []
  })) {
    const lineId = group.find(isLine)?.source.of
    if (lineId !== undefined && !lines.has(lineId)) lines.set(lineId, inShort(group.map(({ text }) => text).join(' ')))
  }
  return [...lines].map(([lineId, text]) => ({ lineId, text }))
}

const inShort = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')} …`)
