export type Chance = {
  /** 0 up to 1. */
  next: () => number
  between: (least: number, most: number) => number
  /** A word of twelve letters that nobody has written: no digits, so that it never looks like a personal number. */
  word: () => string
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The same seed gives the same chances, in the same order (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    between: (least, most) => Math.floor(least + next() * (most - least)),
    word: () => Array.from({ length: 12 }, () => letters[Math.floor(next() * letters.length)]).join(''),
  }
}
