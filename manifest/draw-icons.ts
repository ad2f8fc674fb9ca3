import { PNG } from 'pngjs'
import { bar, disc, either, triangle, without, type Shape } from './icon-shapes.ts'

type Colour = readonly [red: number, green: number, blue: number, alpha: number]
type Layer = { shape: Shape; colour: Colour }

const petrol: Colour = [0x14, 0x50, 0x5c, 255]
const paper: Colour = [255, 255, 255, 255]
const seat: Colour = [0x9f, 0xd3, 0xd6, 255]
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

const around = (degrees: number, distance: number): readonly [number, number] => [
  0.5 + distance * Math.cos((degrees * Math.PI) / 180),
  0.5 + distance * Math.sin((degrees * Math.PI) / 180),
]

/** Clockwise from the right, in degrees. The person whom the meeting is about sits down to the left. */
const person = 126
const others = [198, 270, 342, 54]

/** The table is a speech bubble: its tail points at the person. */
const tail = (reach: number, from: number): Shape =>
  triangle(around(person - 32, from), around(person + 32, from), around(person, reach))

/** The icon in the app list: 192 px square, no transparency. */
export function drawColourIcon(): PNG {
  return paint(192, petrol, [
    { shape: either(...others.map((degrees) => disc(...around(degrees, 0.335), 0.08))), colour: seat },
    { shape: disc(...around(person, 0.365), 0.092), colour: warm },
    { shape: either(disc(0.5, 0.5, 0.205), tail(0.264, 0.185)), colour: paper },
    { shape: either(bar(0.388, 0.464, 0.224, 0.036), bar(0.388, 0.542, 0.148, 0.036)), colour: petrol },
  ])
}

/** The icon on the meeting's toolbar: 32 px square, white on nothing. */
export function drawOutlineIcon(): PNG {
  const heads = others.map((degrees) => disc(...around(degrees, 0.39), 0.078))
  const bubble = without(either(disc(0.5, 0.5, 0.245), tail(0.315, 0.22)), disc(0.5, 0.5, 0.17))
  return paint(32, clear, [{ shape: either(...heads, disc(...around(person, 0.43), 0.1), bubble), colour: paper }])
}
