import { randomInt } from 'node:crypto'

const letters = 'bcdfghjkmnpqrtvwxz'
const length = 14
const runs = new RegExp(`[${letters}]{${length},}`, 'g')

/** All that could be a word of this kind: megabytes are gone through once, and not once a word. */
function couldBeIn(bytes: string): Set<string> {
  const found = new Set<string>()
  for (const [run] of bytes.toLowerCase().matchAll(runs)) for (let at = 0; at + length <= run.length; at += 1) found.add(run.slice(at, at + length))
  return found
}

/** Words that nobody else writes, each with the field that it was written in; `of` tells one seat's from another's. */
export class MarkedWords {
  readonly all: { word: string; path: string; of: string | null }[] = []

  /** A new word for this field. Of consonants alone: no grammar changes it, and it is like no number. */
  mark(path: string, of: string | null = null): string {
    const word = Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
    this.all.push({ word, path, of })
    return word
  }

  /** Those that stand somewhere in these bytes, however they are written. */
  foundIn(bytes: string) {
    const could = couldBeIn(bytes)
    return this.all.filter(({ word }) => could.has(word))
  }
}
