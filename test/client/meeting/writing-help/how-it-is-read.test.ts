import { expect, it } from 'vitest'
import { check } from '#core/plain-language/check.ts'
import { howItIsRead } from '#client/meeting/writing-help/how-it-is-read.ts'

const better = (atDay: string) => check('Svara senast 2026-12-03.', howItIsRead({ language: 'sv' }, Date.parse(atDay))).map((found) => found.better)

it('a date of the year in which it is written is said without its year, and another with it', () => {
  expect(better('2026-11-28T12:00:00Z')).toEqual(['torsdag 3 december'])
  expect(better('2025-11-28T12:00:00Z')).toEqual(['torsdag 3 december 2026'])
})

it('the year is that of Sweden', () => {
  expect(better('2025-12-31T23:30:00Z')).toEqual(['torsdag 3 december'])
})
