import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { slow } from './slow-first.ts'

it('the files that are begun first are there', () => {
  expect(slow.filter((name) => !existsSync(new URL(`../${name}.test.ts`, import.meta.url)))).toEqual([])
})
