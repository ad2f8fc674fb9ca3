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

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The point at `degrees` clockwise from the right, `distance` from the icon's middle. */
export const around = (degrees: number, distance: number): readonly [x: number, y: number] => [
  0.5 + distance * Math.cos(radians(degrees)),
  0.5 + distance * Math.sin(radians(degrees)),
]

type Arc = { middleDegrees: number; halfDegrees: number; radius: number; thickness: number }

/** A piece of a ring around the icon's middle, with round ends that reach half the thickness beyond `halfDegrees`. */
export const arc = ({ middleDegrees, halfDegrees, radius, thickness }: Arc): Shape => {
  const ends = [middleDegrees - halfDegrees, middleDegrees + halfDegrees].map((degrees) => disc(...around(degrees, radius), thickness / 2))
  const piece: Shape = (x, y) => {
    const away = Math.hypot(x - 0.5, y - 0.5)
    const turned = Math.abs(((Math.atan2(y - 0.5, x - 0.5) - radians(middleDegrees) + 5 * Math.PI) % (2 * Math.PI)) - Math.PI)
    return Math.abs(away - radius) <= thickness / 2 && turned <= radians(halfDegrees)
  }
  return either(piece, ...ends)
}
