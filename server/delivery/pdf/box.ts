import type { Language } from '#core/meeting/scalars.ts'
import type { Face } from './letter-fonts.ts'

/** An element of the document's structure, which a screen reader follows. Made when the first thing in it is drawn. */
export type Element = {
  tag: 'Document' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'BlockQuote' | 'Quote' | 'Table' | 'TR' | 'TH' | 'TD' | 'Span' | 'Link'
  parent: Element | null
  lang?: Language
  href?: string
  /** What is read for what is drawn. */
  actual?: string
  /** Of a list. */
  isNumbered?: boolean
}

/** Something at its place on a sheet, in points from its upper corner where lines begin. What has no element is for the eye alone. */
export type Drawn =
  | { kind: 'words'; x: number; y: number; width: number; size: number; face: Face; text: string; element: Element | null }
  | { kind: 'frame'; x: number; y: number; width: number; height: number; line: number }
  | { kind: 'rule'; x: number; y: number; width: number; height: number }
  | { kind: 'nothing'; element: Element }

/** A piece of the letter that is never parted, and as wide as it was made for. */
export type Box = { height: number; draw: (x: number, y: number) => Drawn[] }

export const emptyBox = (element: Element): Box => ({ height: 0, draw: () => [{ kind: 'nothing', element }] })

/** Boxes under each other, `gap` points apart. */
export function stack(boxes: Box[], gap: number): Box {
  const height = boxes.reduce((sum, box) => sum + box.height, gap * Math.max(0, boxes.length - 1))
  return {
    height,
    draw(x, y) {
      let at = y
      return boxes.flatMap((box) => {
        const drawn = box.draw(x, at)
        at += box.height + gap
        return drawn
      })
    },
  }
}

/** Boxes beside each other, each at its own distance from the left, from one upper edge. */
export const beside = (boxes: { box: Box; left: number }[]): Box => ({
  height: Math.max(...boxes.map(({ box }) => box.height)),
  draw: (x, y) => boxes.flatMap(({ box, left }) => box.draw(x + left, y)),
})

/** A box with room around it, and a frame where `line` is more than nothing. */
export const framed = (box: Box, { sides, ends, line, width }: { sides: number; ends: number; line: number; width: number }): Box => ({
  height: box.height + 2 * ends,
  draw: (x, y) => [
    ...(line > 0 ? [{ kind: 'frame' as const, x, y, width, height: box.height + 2 * ends, line }] : []),
    ...box.draw(x + sides, y + ends),
  ],
})

/** Only for the eye: the same drawn where a reader has heard it already. */
export const forTheEye = (box: Box): Box => ({
  height: box.height,
  draw: (x, y) => box.draw(x, y).flatMap((one): Drawn[] => (one.kind === 'nothing' ? [] : one.kind === 'words' ? [{ ...one, element: null }] : [one])),
})
