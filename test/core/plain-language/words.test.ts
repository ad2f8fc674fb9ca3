import { describe, expect, it } from 'vitest'
import { isLong, words } from '#core/plain-language/words.ts'

const texts = (text: string): string[] => words(text).map((word) => word.text)

describe('one word', () => {
  it.each([
    'AF-handläggaren', 'AF:s', 't.ex', 'och/eller', '2026-12-03', '3/12', '13.00', '9–15', '1 200,50', '10 000', '070-123 45 67', '08-12 34 56', '(070) 123 45 67',
    '+46 70 123 45 67', '0701234567', 'kim.ek@forsakringskassan.se', 'https://www.arbetsformedlingen.se/kontakt?a=1', 'www.forsakringskassan.se', 'forsakringskassan.se/kontakt', '3:e', '10kr',
  ])('is "%s"', (text) => {
    expect(texts(`Vi ${text} nu.`)).toEqual(['Vi', text, 'nu'])
  })

  it('ends where the next begins', () => {
    expect(texts('Anna (AF) ringer – ”snart”, 3 december 2026 och 2026-12-03 13.00.')).toEqual(['Anna', 'AF', 'ringer', 'snart', '3', 'december', '2026', 'och', '2026-12-03', '13.00'])
  })
})

describe('a long word', () => {
  it.each([
    ['kontakt', true],
    ['möteta\u030a', false],
    ['möten', false],
    ['sex-år', false],
    ['arbets\u00adför\u00admedlingen', true],
    ['sex\u2011år', false],
    ['0701234567', false],
    ['2026-12-03', false],
    ['1 234 567,50', false],
    ['kim.eklund@forsakringskassan.se', false],
    ['www.forsakringskassan.se', false],
  ])('%s: %s', (text, expected) => {
    expect(words(text).map(isLong)).toEqual([expected])
  })
})
