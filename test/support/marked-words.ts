import { randomInt } from 'node:crypto'

const letters = 'bcdfghjkmnpqrtvwxz'

/** Words that nobody else writes, each with the field that it was written in; `of` tells one seat's from another's. */
export class MarkedWords {
  readonly all: { word: string; path: string; of: string | null }[] = []

  /** A new word for this field. Of consonants alone: no grammar changes it, and it is like no number. */
  mark(path: string, of: string | null = null): string {
    const word = Array.from({ length: 14 }, () => letters[randomInt(letters.length)]).join('')
    this.all.push({ word, path, of })
    return word
  }

  /** Those that stand somewhere in these bytes, however they are written. */
  foundIn(bytes: string) {
    const lower = bytes.toLowerCase()
    return this.all.filter(({ word }) => lower.includes(word))
  }
}
