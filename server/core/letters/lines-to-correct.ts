import { caseOfLine, lineIdPattern } from '#core/meeting/line-id.ts'
import type { Block, Letter, Sentence } from './letter.ts'
import { firstAndRest } from './sentence-run.ts'

/** A line that can be said to be wrong: what it was made from, and how it reads. */
export type LineToCorrect = { lineId: string; text: string }

/** One line with what it is called: the part of it that says most. */
type Line = { whole: Sentence[]; called: Sentence[] }

const isLine = ({ source }: Sentence) => lineIdPattern.test(source.of)
const isRest = ({ source }: Sentence) => source.of.startsWith('rest:')
const longest = 90

/** The lines of a letter in its order, each once; the box repeats what stands below it. `nameOfCase`: how a line that each of several cases has is told from the others', "Ärende K 12:". */
export function linesToCorrect({ blocks }: Letter, nameOfCase: (caseId: string) => string | null = () => null): LineToCorrect[] {
  const lines = new Map<string, string>()
  for (const { whole, called } of blocks.flatMap(linesOf)) {
    const lineId = whole.find(isLine)?.source.of
    if (lineId === undefined || lines.has(lineId)) continue
    const caseId = caseOfLine(lineId)
    const [text, name] = [called.map((one) => one.text).join(' '), caseId === null ? null : nameOfCase(caseId)]
    lines.set(lineId, inShort(name === null || text.startsWith(name) ? text : `${name} ${text}`))
  }
  return [...lines].map(([lineId, text]) => ({ lineId, text }))
}

function linesOf(block: Block): Line[] {
  if (block.kind === 'list') return block.items.flatMap(withWhatRests)
  if (block.kind === 'steps') return block.steps.map(({ who, what }) => ({ whole: [who, ...what], called: [{ ...who, text: `${who.text}:` }, ...what.slice(0, 1)] }))
  if (block.kind === 'quote') return block.sentences.map((one) => ({ whole: [one], called: [one] }))
  return block.kind === 'paragraph' ? [{ whole: block.sentences, called: block.sentences }] : []
}

/** What was put and rests is two lines: what it is, and that it rests and for what. */
function withWhatRests(item: Sentence[]): Line[] {
  const at = item.findIndex(isRest)
  if (at === -1) return [{ whole: item, called: upToLine(item) }]
  return [item.slice(0, at), item.slice(at)].filter(({ length }) => length > 0).map((part) => ({ whole: part, called: part }))
}

/** What is said first; after a question of ours its answer too. */
function upToLine(item: Sentence[]): Sentence[] {
  const first = firstAndRest(item)[0] ?? []
  return first.some(isLine) ? first : item.slice(0, item.findIndex(isLine) + 1)
}

const inShort = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')} …`)
