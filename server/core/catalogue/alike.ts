/** How well one stem says another: 1 is the very same, 0 not at all. */
export type Likeness = number

/** So many slips a word of that length may have. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2)

/** Which letters a stem has, one bit each: two that are far apart here need not be compared letter by letter. */
export function lettersOf(stem: string): number {
  let bits = 0
  for (let at = 0; at < stem.length; at += 1) bits |= 1 << (stem.charCodeAt(at) % 31)
  return bits
}

export function bitsIn(bits: number): number {
  let left = bits
  let count = 0
  for (; left !== 0; count += 1) left &= left - 1
  return count
}

type Word = { stem: string; letters: number }

/** The whole word is there, slips and all, and no part of another. */
export const isWhole = (like: Likeness): boolean => like === 1 || like === nearly

/** Or its beginning, with more of it to come. */
export const isWholeOrBegun = (like: Likeness): boolean => isWhole(like) || like === begun

const nearly = 0.7
const begun = 0.85

/** Whether two stems have letters enough in common to be compared: nearly all words of a catalogue do not. */
export function mayBe(typed: Word, known: Word): boolean {
  if ((known.letters & ~typed.letters) === 0) return true
  // More than two left when two are taken away: not counted further.
  const one = typed.letters & ~known.letters
  const two = one & (one - 1)
  return (two & (two - 1)) === 0
}

/** `typed` against a word of the catalogue. With `isLast` it may be half written. */
export function likeness(typed: Word, known: Word, isLast: boolean): Likeness {
  const [a, b] = [typed.stem, known.stem]
  if (a === b) return 1
  if (!mayBe(typed, known)) return 0
  const lacks = bitsIn(typed.letters & ~known.letters)
  if (b.startsWith(a)) return a.length >= (isLast ? 2 : 4) ? begun : 0
  // The more of what is written it explains.
  if (b.length >= 5 && a.startsWith(b)) return 0.5 + (0.4 * b.length) / a.length
  const most = slipsIn(Math.min(a.length, b.length + 2))
  const isNear = most > 0 && b.length >= a.length - most && lacks <= most
  if (isNear && b.length - a.length <= most && bitsIn(known.letters & ~typed.letters) <= most && isWithin(a, b, most)) return nearly
  if (a.length >= 4 && b.endsWith(a)) return a.length > 4 ? 0.6 : 0.5
  return isLast && isNear && a.length >= 5 && b.length > a.length && isWithin(a, b.slice(0, a.length), most) ? 0.55 : 0
}

/** Whether so few letters put in, left out, changed or swapped with their neighbour make one of the other. */
export function isWithin(a: string, b: string, most: number): boolean {
  const width = b.length + 1
  const costs = new Uint8Array((a.length + 1) * width)
  for (let column = 0; column < width; column += 1) costs[column] = column
  for (let row = 1; row <= a.length; row += 1) {
    const at = row * width
    costs[at] = row
    let least = row
    for (let column = 1; column < width; column += 1) {
      const cost = costAt(a, b, costs, row, column)
      costs[at + column] = cost
      if (cost < least) least = cost
    }
    if (least > most) return false
  }
  return (costs[costs.length - 1] ?? 0) <= most
}

function costAt(a: string, b: string, costs: Uint8Array, row: number, column: number): number {
  const width = b.length + 1
  const at = row * width + column
  const cost = Math.min((costs[at - width] ?? 0) + 1, (costs[at - 1] ?? 0) + 1, (costs[at - width - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1))
  const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
  return isSwapped ? Math.min(cost, (costs[at - 2 * width - 2] ?? 0) + 1) : cost
}
