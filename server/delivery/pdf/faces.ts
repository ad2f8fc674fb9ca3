import { inFace, type Face, type Weight } from './letter-fonts.ts'
import { turned } from './reading-order.ts'

/** Nearly all that is ever written: Noto Sans has it, and it runs from left to right. */
export const isUsual = (text: string): boolean => /^[ -~\u00a0-\u00ac\u00ae-\u024f–—‘’“”„…•]*$/.test(text)

const characters = new Intl.Segmenter('sv', { granularity: 'grapheme' })
/** Seen by nobody; some fonts draw them all the same. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu

/** Each character with its marks. */
export const charactersOf = (text: string): string[] => [...characters.segment(text)].map(({ segment }) => segment)

/** A text in fonts that have its characters. `isTurned`: it runs from right to left, so its brackets do. */
export function inFaces(text: string, weight: Weight, isTurned: boolean): { text: string; face: Face }[] {
  if (isUsual(text) && !isTurned) return [{ text, face: weight }]
  const pieces: { text: string; face: Face }[] = []
  for (const character of charactersOf(text.replace(unseen, ''))) {
    const { text: seen, face: usually } = inFace(character, weight)
    const face: Face = isTurned && usually === weight && turned(seen) !== seen ? `turned ${weight}` : usually
    const last = pieces.at(-1)
    // A font turns round the writing that it is for; marks of Noto Sans among it are put one by one.
    if (last?.face === face && !(isTurned && usually === weight)) last.text += seen
    else pieces.push({ text: seen, face })
  }
  return pieces
}
