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
