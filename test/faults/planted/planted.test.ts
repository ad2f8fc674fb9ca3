import { expect, it } from 'vitest'
import { bugs } from './bugs.ts'
import { standsIn } from './plant.ts'

it('each planted bug has its line in the product, once, and another text for it', () => {
  expect(bugs.filter((bug) => standsIn(bug) !== 1 || bug.from === bug.to).map(({ name }) => name)).toEqual([])
  expect(new Set(bugs.map(({ name }) => name)).size).toBe(bugs.length)
  expect(bugs.length).toBeGreaterThanOrEqual(12)
})
