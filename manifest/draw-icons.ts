import { PNG } from 'pngjs'
import { arc, around, disc, either, type Shape } from './icon-shapes.ts'

type Colour = readonly [red: number, green: number, blue: number, alpha: number]
type Layer = { shape: Shape; colour: Colour }

const petrol: Colour = [0x14, 0x50, 0x5c, 255]
const paper: Colour = [255, 255, 255, 255]
const warm: Colour = [0xff, 0xc2, 0x4b, 255]
const clear: Colour = [255, 255, 255, 0]

/** Samples per pixel and direction: soft edges without a drawing library. */
const samples = 8

function paint(sidePx: number, ground: Colour, layers: readonly Layer[]): PNG {
  const image = new PNG({ width: sidePx, height: sidePx })
  for (let row = 0; row < sidePx; row++) {
    for (let column = 0; column < sidePx; column++) {
      image.data.set(pixel(column, row, sidePx, ground, layers), (row * sidePx + column) * 4)
    }
  }
  return image
}

function pixel(column: number, row: number, sidePx: number, ground: Colour, layers: readonly Layer[]): number[] {
  const sum = [0, 0, 0, 0]
  for (let step = 0; step < samples * samples; step++) {
    const x = (column + ((step % samples) + 0.5) / samples) / sidePx
    const y = (row + (Math.floor(step / samples) + 0.5) / samples) / sidePx
    const colour = layers.findLast(({ shape }) => shape(x, y))?.colour ?? ground
    colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part))
  }
  return sum.map((part) => Math.round(part / (samples * samples)))
}

/** Clockwise from the right, in degrees. The person whom the meeting is about sits down to the left, where a speech bubble has its tail. */
const person = 135
/** Where the other places have their middle; the gaps between all four look alike. */
const others = [person + 80, person + 180, person - 80]

type Table = { radius: number; thickness: number; halfDegrees: number; personRadius: number }

/** A round table seen from above: three places around it, and the person in the fourth, who makes it whole. */
const seats = ({ radius, thickness, halfDegrees }: Table): Shape =>
  either(...others.map((middleDegrees) => arc({ middleDegrees, halfDegrees, radius, thickness })))
const personAt = ({ radius, personRadius }: Table): Shape => disc(...around(person, radius), personRadius)

const large: Table = { radius: 0.29, thickness: 0.105, halfDegrees: 33, personRadius: 0.115 }
const small: Table = { radius: 0.37, thickness: 0.125, halfDegrees: 32.5, personRadius: 0.14 }

/** The icon in the app list: 192 px square, no transparency. What is drawn keeps to the middle, whatever corners Teams cuts. */
export function drawColourIcon(): PNG {
  return paint(192, petrol, [
    { shape: seats(large), colour: paper },
    { shape: personAt(large), colour: warm },
  ])
}

/** The icon on the meeting's toolbar: 32 px square, white on nothing. */
export function drawOutlineIcon(): PNG {
  return paint(32, clear, [{ shape: either(seats(small), personAt(small)), colour: paper }])
}
