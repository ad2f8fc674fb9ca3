import { runsLeftward } from '#core/letters/runs-leftward.ts'
import { printableParts } from '#core/letters/unprintable.ts'
import type { Box, Drawn, Element } from './box.ts'
import { charactersOf, inFaces, isUsual } from './faces.ts'
import type { Face, Weight } from './letter-fonts.ts'
import { inLevels, type Direction } from './line-order.ts'
import { inDrawnOrder, joinedWords, type Token } from './placed-words.ts'

/** Words in one element; runs that follow each other without a space between belong together. A sentence runs its own way, whatever stands beside it. */
export type Run = { text: string; element: Element; weight?: Weight; isSentence?: boolean }

/** Points that words take in a line. */
export type Measure = (text: string, face: Face, size: number) => number

export type Setting = {
  width: number
  size: number
  leading: number
  measure: Measure
  weight?: Weight
  /** Of the page. */
  direction: Direction
  /** Somebody's words alone run their own way. */
  isOwnWay?: boolean
  /** What stands where no font has what was written. */
  lacking: string
}

/** Runs as lines of at most `width` points, set from where the page begins its lines: no word is hyphenated. */
export function textBox(runs: Run[], setting: Setting): Box {
  const { size, leading, direction, isOwnWay, weight: usual = 'plain' } = setting
  const isOrdinary = direction === 'ltr' && runs.every(({ text }) => isUsual(text))
  const own = isOwnWay ? (runsLeftward(runs.map(({ text }) => text).join('')) ? 'rtl' : 'ltr') : direction
  const ordered = isOrdinary ? runs.map((run) => ({ ...run, level: 0 })) : inLevels(runs.flatMap((run) => saidInWords(run, setting.lacking)), own)
  const isOneWay = direction === 'ltr' && ordered.every(({ level }) => level === 0)
  const inFonts = ordered.flatMap(({ text, element, level, weight = usual }) => inFaces(text, weight, level % 2 === 1).map((faced) => ({ ...faced, element, level })))
  const lines = brokenInLines(joinedTokens(inFonts, setting), setting)
  const placed = (line: Token[]) => (isOneWay ? joinedWords(line) : inDrawnOrder(line, { ...setting, own }))
  return {
    height: lines.length * size * leading,
    draw: (x, y) => lines.flatMap((line, index) => placed(line).map((words): Drawn => ({ kind: 'words', ...words, x: x + words.x, y: y + (index + 0.5) * size * leading, size }))),
  }
}

/** What no font has is said in words, and who has the letter read aloud hears what was written. */
const saidInWords = ({ text, element, weight, isSentence }: Run, lacking: string): Run[] =>
  printableParts(text).flatMap((part, index): Run[] => {
    if (part === '') return []
    return [{ ...(index % 2 === 0 ? { text: part, element } : { text: lacking, element: { tag: 'Span', parent: element, actual: part } }), ...(weight && { weight }), ...(isSentence && { isSentence }) }]
  })

/** Each token is a word with the space after it; what no space parts is one unbreakable group. */
function joinedTokens(pieces: { text: string; element: Element; face: Face; level: number }[], { measure, size, width }: Setting): Token[][] {
  const groups: Token[][] = [[]]
  for (const { text, face, ...rest } of pieces) {
    for (const word of text.match(/[^ ]+ *| +/g) ?? []) {
      const bare = word.trimEnd()
      const space = bare === word ? 0 : measure(' ', face, size)
      const cutPieces = measure(bare, face, size) > width ? cut(bare, width, (piece) => measure(piece, face, size)) : [bare]
      cutPieces.forEach((piece, index) => {
        const isLast = index === cutPieces.length - 1
        groups.at(-1)?.push({ ...rest, text: piece, face, width: measure(piece, face, size), space: isLast ? space : 0 })
        if (!isLast || space > 0) groups.push([])
      })
    }
  }
  return groups.filter((group) => group.length > 0)
}

/** A word that is longer than the line is cut where the line ends. */
function cut(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of charactersOf(word)) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/** Characters in a line: longer ones are hard to find back from. */
const longestLine = 75

function brokenInLines(groups: Token[][], { width }: Setting): Token[][] {
  const lines: Token[][] = []
  let left = Infinity
  let characters = 0
  for (const group of groups) {
    const needed = group.reduce((sum, token) => sum + token.width, 0)
    const added = group.reduce((sum, { text, space }) => sum + text.length + (space > 0 ? 1 : 0), 0)
    if (left + needed > width + 0.01 || characters + added > longestLine) {
      lines.push([])
      left = 0
      characters = 0
    }
    characters += added
    lines.at(-1)?.push(...group)
    left += group.reduce((sum, token) => sum + token.width + token.space, 0)
  }
  return lines
}
