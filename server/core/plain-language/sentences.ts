import { ownsItsStop } from './abbreviations.ts'
import { inlineMarks, listMarkOf } from './list-mark.ts'
import { pieceOf, type NormalText, type Piece } from './normalise.ts'
import { evenText } from './wrapped-lines.ts'

/** A stop, closing quotes, a space, then (after what is drawn, and opening quotes) a capital or a digit. */
const POSSIBLE_END = /(?<![.!?…])([.!?…]+)["”'’»)\]]*(?=(?: +| *(?:\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})* *)+)["”“'‘«»([–—-]*(?:\p{Lu}|(\p{Nd})))/gu
/** A face or a picture alone before a capital: "Bra 👍 Nu", "Bra :) Anna"; not the sign of a trade mark. */
const DRAWN_END = /(?:(?![©®™])\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|(?<=[\p{L} .!?])[:;]-?[)(DP]+)+(?= +["”“'‘«»]?\p{Lu})/gu
/** A stop with no space after it, between a word and one with a capital: "ringer.Kim". */
const TIGHT_END = /(?<![.!?…])[.!?…]+(?=\p{Lu}\p{Ll}*(?:[\s,;:.!?)"”]|$))/gu
const PLAIN_WORD = /^[\p{L}-]*\p{Ll}{2}$/u
/** "Exempel.Se": an address, whatever its letters. */
const IS_DOMAIN = /^(?:se|nu|com|org|net|eu)(?!\p{L})/iu
const OPENING = /^["”“'‘«»([–—-]+/u

/** The block's own words begin after its indent and its list mark ("- ", "2. "). */
const beginOf = (block: string): number => {
  const indent = block.length - block.trimStart().length
  return indent + listMarkOf(block).length
}

const wordBefore = (block: string, at: number): string =>
  block.slice(block.lastIndexOf(' ', at - 1) + 1, at).replace(OPENING, '')

const endsBy = (block: string, pattern: RegExp): { index: number; to: number; stop: string; isBeforeNumber: boolean }[] =>
  [...block.matchAll(pattern)].map(({ 0: all, 1: stop = all, 2: digit, index }) => ({ index, to: index + all.length, stop, isBeforeNumber: digit !== undefined }))

/** Where a sentence of a block ends and the next begins, in order; between the two a list mark may stand. */
function endsIn(block: string, begin: number): [number, number][] {
  const marks = inlineMarks(block, begin)
  const ends = [...endsBy(block, POSSIBLE_END), ...endsBy(block, DRAWN_END), ...endsBy(block, TIGHT_END).filter(({ index, to }) => PLAIN_WORD.test(wordBefore(block, index)) && !IS_DOMAIN.test(block.slice(to, to + 4)))]
    .filter(({ index, stop, isBeforeNumber }) => index >= begin && !marks.some(([from, to]) => from <= index && index < to) && !(stop === '.' && ownsItsStop(wordBefore(block, index), isBeforeNumber)))
    .map(({ to }): [number, number] => [to, to])
  return [...ends, ...marks].sort((one, other) => one[0] - other[0])
}

/** Each sentence's places in even text: [from, to]. */
export const sentencePlaces = ({ text }: NormalText): [number, number][] => {
  const places: [number, number][] = []
  let blockStart = 0
  for (const block of text.split('\n')) {
    let from = beginOf(block)
    for (const [to, next] of [...endsIn(block, from), [block.length, block.length] as const]) {
      const sentence = block.slice(from, to)
      const at = blockStart + from + (sentence.length - sentence.trimStart().length)
      if (/[\p{L}\p{Nd}]/u.test(sentence)) places.push([at, at + sentence.trim().length])
      from = next
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
