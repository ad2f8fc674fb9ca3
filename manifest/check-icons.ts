import { PNG } from 'pngjs'

type Pixel = { red: number; green: number; blue: number; alpha: number }

/** In: a PNG file's bytes. Out: a line per fault; the colour icon is a full square of 192 px. */
export function checkColourIcon(file: string, bytes: Uint8Array): string[] {
  return checkIcon(file, bytes, 192, (pixels) =>
    pixels.every(({ alpha }) => alpha === 255) ? [] : [`${file} has see-through pixels; Teams cuts the corners itself.`],
  )
}

/** In: a PNG file's bytes. Out: a line per fault; the outline is 32 px, white on transparent. */
export function checkOutlineIcon(file: string, bytes: Uint8Array): string[] {
  return checkIcon(file, bytes, 32, (pixels) => {
    const drawn = pixels.filter(({ alpha }) => alpha > 0)
    const problems: string[] = []
    if (drawn.length === 0) problems.push(`${file} is empty.`)
    if (drawn.length === pixels.length) problems.push(`${file} has no transparent ground.`)
    if (drawn.some(({ red, green, blue }) => red + green + blue < 3 * 255)) problems.push(`${file} has a colour other than white.`)
    return problems
  })
}

function checkIcon(file: string, bytes: Uint8Array, sidePx: number, look: (pixels: Pixel[]) => string[]): string[] {
  let image: PNG
  try {
    image = PNG.sync.read(Buffer.from(bytes))
  } catch {
    return [`${file} is not a PNG picture.`]
  }
  if (image.width !== sidePx || image.height !== sidePx) {
    return [`${file} is ${image.width} × ${image.height} px; it must be ${sidePx} × ${sidePx}.`]
  }
  return look(pixelsOf(image.data))
}

function pixelsOf(data: Buffer): Pixel[] {
  const pixels: Pixel[] = []
  for (let at = 0; at + 3 < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4)
    pixels.push({ red, green, blue, alpha })
  }
  return pixels
}
