import type { Letter } from './letter.ts'

/** Two or three letters in one character, as text copied out of a PDF has them. */
const joined = /[\ufb00-\ufb06]/g

/** A text whose characters are each written in one way: “a” with its ogonek after it as “ą”, “fi” as an f and an i. It reads as before. */
export const evenText = (text: string): string => text.normalize('NFC').replace(joined, (letters) => letters.normalize('NFKC'))

/** A letter so written throughout. A file of PDF knows a character by how it looks, so what looks alike must be alike for page and file to say the same. */
export const evenLetter = (letter: Letter): Letter => even(letter) as Letter

function even(value: unknown): unknown {
  if (typeof value === 'string') return evenText(value)
  if (Array.isArray(value)) return value.map(even)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, even(one)]))
}
