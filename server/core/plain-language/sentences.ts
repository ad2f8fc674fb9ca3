import { ownsItsStop } from './abbreviations.ts'
import { listMarkOf } from './list-mark.ts'
import { pieceOf, type NormalText, type Piece } from './normalise.ts'
import { evenText } from './wrapped-lines.ts'

/** A stop, closing quotes, a space, then (after what is drawn, and opening quotes) a capital or a digit. */
const POSSIBLE_END = /(?<![.!?…])([.!?…]+)["”'’»)\]]*(?= +(?:\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})* *)*["”“'‘«»([–—-]*(?:\p{Lu}|(\p{Nd})))/gu
const OPENING = /^["”“'‘«»([–—-]+/u

/** The block's own words begin after its indent and its list mark ("- ", "2. "). */
const beginOf = (block: string): number => {
  const indent = block.length - block.trimStart().length
  return indent + listMarkOf(block).length
}

const wordBefore = (block: string, at: number): string =>
  block.slice(block.lastIndexOf(' ', at - 1) + 1, at).replace(OPENING, '')

const endsIn = (block: string, begin: number): number[] =>
  [...block.matchAll(POSSIBLE_END)]
    .filter((end) => end.index >= begin && !(end[1] === '.' && ownsItsStop(wordBefore(block, end.index), end[2] !== undefined)))
    .map((end) => end.index + end[0].length)

/** Each sentence's places in even text: [from, to]. */
export const sentencePlaces = ({ text }: NormalText): [number, number][] => {
  const places: [number, number][] = []
  let blockStart = 0
  for (const block of text.split('\n')) {
    let from = beginOf(block)
    for (const to of [...endsIn(block, from), block.length]) {
      const sentence = block.slice(from, to)
      const at = blockStart + from + (sentence.length - sentence.trimStart().length)
      if (/[\p{L}\p{Nd}]/u.test(sentence)) places.push([at, at + sentence.trim().length])
      from = to
    }
    blockStart += block.length + 1
  }
  return places
}

/**
 * The sentences of a text, in order. Every line is a block (heading, list item, paragraph) and ends a sentence, with or
 * without a stop, unless it was wrapped within one; list marks are left out. What holds no letter or digit is no sentence.
 */
export const sentences = (text: string): Piece[] => {
  const normal = evenText(text)
  return sentencePlaces(normal).map(([from, to]) => pieceOf(normal, from, to))
}
