import type { Element } from './box.ts'
import type { Face } from './letter-fonts.ts'
import { fromLeftToRight, type Direction } from './line-order.ts'

/** A word, and points that it and the space after it take. `level`: which way it runs. */
export type Token = { text: string; element: Element; face: Face; level: number; width: number; space: number }

/** Words at their place in a line, in points from where the page begins its lines. */
export type Placed = { x: number; width: number; face: Face; text: string; element: Element }

/** Words of one element and face that follow each other are drawn at once. The space that ends a line is kept: without it a reader hears two words as one. */
export function joinedWords(line: Token[]): Placed[] {
  const drawn: Placed[] = []
  let x = 0
  for (const { text, element, face, width, space } of line) {
    const words = space > 0 ? `${text} ` : text
    const last = drawn.at(-1)
    if (last?.element === element && last.face === face) Object.assign(last, { text: last.text + words, width: x + width - last.x })
    else drawn.push({ x, width, face, text: words, element })
    x += width + space
  }
  return drawn
}

/** Where words run both ways each stands at its own place, and all are drawn in the order in which they are read. */
export function inDrawnOrder(line: Token[], { width, direction, own }: { width: number; direction: Direction; own: Direction }): Placed[] {
  const parts = line.flatMap(({ space, ...token }) => [...(token.text === '' ? [] : [token]), ...(space > 0 ? [{ ...token, text: ' ', width: space }] : [])])
  const places = parts.map((part): Placed & { level: number } => ({ ...part, x: 0 }))
  const ended = places.at(-1)?.text === ' ' ? places.slice(0, -1) : places
  const order = fromLeftToRight(ended.map(({ level }) => level))
  let x = own === direction ? 0 : width - ended.reduce((sum, part) => sum + part.width, 0)
  for (const index of direction === 'rtl' ? order.toReversed() : order) {
    const part = ended[index]
    if (!part) continue
    part.x = x
    x += part.width
  }
  if (ended !== places) Object.assign(places.at(-1) ?? {}, { x })
  return places.map(({ level: _, ...part }) => part)
}
