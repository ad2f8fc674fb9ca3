import type { Box, Drawn, Element } from './box.ts'
import type { Weight } from './letter-fonts.ts'

/** Words in one element; runs that follow each other without a space between belong together. */
export type Run = { text: string; element: Element; weight?: Weight }

/** Points that words take in a line. */
export type Measure = (text: string, weight: Weight, size: number) => number

export type Setting = { width: number; size: number; leading: number; measure: Measure; weight?: Weight }

type Token = Required<Run> & { width: number; space: number }
type Line = (Token & { left: number })[]

/** Runs as lines of at most `width` points, set from the left: no word is hyphenated. */
export function textBox(runs: Run[], setting: Setting): Box {
  const { size, leading } = setting
  const lines = brokenInLines(joinedTokens(runs, setting), setting)
  return {
    height: lines.length * size * leading,
    draw: (x, y) => lines.flatMap((line, index) => drawnLine(line, x, y + index * size * leading, setting, index === lines.length - 1)),
  }
}

/** Each token is a word with the space after it; what no space parts is one unbreakable group. */
function joinedTokens(runs: Run[], { measure, size, width, weight: usual = 'plain' }: Setting): Token[][] {
  const groups: Token[][] = [[]]
  for (const { text, element, weight = usual } of runs) {
    for (const word of text.match(/[^ ]+ *| +/g) ?? []) {
      const bare = word.trimEnd()
      const space = bare === word ? 0 : measure(' ', weight, size)
      const pieces = measure(bare, weight, size) > width ? cut(bare, width, (piece) => measure(piece, weight, size)) : [bare]
      pieces.forEach((piece, index) => {
        const isLast = index === pieces.length - 1
        groups.at(-1)?.push({ text: piece, element, weight, width: measure(piece, weight, size), space: isLast ? space : 0 })
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
  for (const character of word) {
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

function brokenInLines(groups: Token[][], { width }: Setting): Line[] {
  const lines: Line[] = []
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
    for (const token of group) {
      lines.at(-1)?.push({ ...token, left })
      left += token.width + token.space
    }
  }
  return lines
}

/** Words of one element and weight that follow each other are drawn at once. The space that ends a line is kept: without it a reader hears two words as one. */
function drawnLine(line: Line, x: number, y: number, { size, leading }: Setting, isLast: boolean): Drawn[] {
  const drawn: Extract<Drawn, { kind: 'words' }>[] = []
  line.forEach(({ text, element, weight, left, space }, index) => {
    const words = space > 0 || (index === line.length - 1 && !isLast && !/\S$/u.test(text)) ? `${text} ` : text
    const last = drawn.at(-1)
    if (last?.element === element && last.weight === weight) last.text += words
    else drawn.push({ kind: 'words', x: x + left, y: y + (size * leading) / 2, size, weight, text: words, element })
  })
  return drawn
}
