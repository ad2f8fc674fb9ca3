import type { Letter } from './letter.ts'

/** Two or three letters in one character, as text copied out of a PDF has them. */
const joined = /[\ufb00-\ufb06]/g

/** Nothing but letters, signs and quotation marks that are written in one way only. */
const isEven = /^[^\u0100-\u200f\u2028-\uffff]*$/

/** A text whose characters are each written in one way: “a” with its ogonek after it as “ą”, “fi” as an f and an i. It reads as before. */
export const evenText = (text: string): string => (isEven.test(text) ? text : text.normalize('NFC').replace(joined, (letters) => letters.normalize('NFKC')))

/** A letter so written throughout. A file of PDF knows a character by how it looks, so what looks alike must be alike for page and file to say the same. */
export const evenLetter = (letter: Letter): Letter => even(letter)

/** The same object where there was nothing to do. */
function even<T>(value: T): T {
  if (typeof value === 'string') return evenText(value) as T
  if (typeof value !== 'object' || value === null) return value
  let changed: Record<string, unknown> | null = null
  for (const key of Object.keys(value)) {
    const before = (value as Record<string, unknown>)[key]
    const after = even(before)
    if (after === before) continue
    changed ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
    changed[key] = after
  }
  return (changed ?? value) as T
}
