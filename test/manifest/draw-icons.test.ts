import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { drawColourIcon, drawOutlineIcon } from '#manifest/draw-icons.ts'

const committed = (file: string): PNG => PNG.sync.read(readFileSync(new URL(`../../manifest/${file}`, import.meta.url)))

test.each([
  ['color.png', drawColourIcon],
  ['outline.png', drawOutlineIcon],
])('%s is the picture that the drawing makes', (file, draw) => {
  expect(draw().data.equals(committed(file).data)).toBe(true)
})

test('the colour icon stands on the colour that Teams puts around it', () => {
  const { accentColor } = JSON.parse(readFileSync(new URL('../../manifest/manifest.json', import.meta.url), 'utf8')) as { accentColor: string }
  expect(`#${drawColourIcon().data.subarray(0, 3).toString('hex').toUpperCase()}`).toBe(accentColor)
})

test('what is drawn in the colour icon stays clear of the corners, however Teams cuts them', () => {
  const { data } = drawColourIcon()
  const ground = data.readUInt32BE(0)
  for (let at = 0; at < data.length; at += 4) {
    const [x, y] = [(at / 4) % 192, Math.floor(at / 4 / 192)]
    if (data.readUInt32BE(at) !== ground) expect(Math.hypot(x - 95.5, y - 95.5)).toBeLessThan(96 * 0.85)
  }
})
