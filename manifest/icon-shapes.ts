/** A point in or out of a shape, in units of the icon's side: 0 to 1 from the top left corner. */
export type Shape = (x: number, y: number) => boolean

export const disc =
  (centreX: number, centreY: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - centreX, y - centreY) <= radius

export const either =
  (...shapes: Shape[]): Shape =>
  (x, y) =>
    shapes.some((isIn) => isIn(x, y))

export const without =
  (shape: Shape, cut: Shape): Shape =>
  (x, y) =>
    shape(x, y) && !cut(x, y)

type Corner = readonly [x: number, y: number]

export const triangle =
  (a: Corner, b: Corner, c: Corner): Shape =>
  (x, y) => {
    const sideOf = (from: Corner, to: Corner): number =>
      (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0])
    const sides = [sideOf(a, b), sideOf(b, c), sideOf(c, a)]
    return sides.every((side) => side >= 0) || sides.every((side) => side <= 0)
  }

/** A horizontal bar with round ends; `length` is the whole width. */
export const bar =
  (left: number, centreY: number, length: number, thickness: number): Shape =>
  (x, y) => {
    const half = thickness / 2
    const nearest = Math.min(Math.max(x, left + half), left + length - half)
    return Math.hypot(x - nearest, y - centreY) <= half
  }
