import { describe, expect, it } from 'vitest'
import { findingsOf } from '../found-by.ts'

const text = (yours: number, others: string, count: number) => `${'du '.repeat(yours)}${`${others} `.repeat(count - yours)}`

describe('[S11] "du"', () => {
  it('is a tenth of the words at most', () => {
    expect(findingsOf('S11', text(6, 'vi', 60))).toEqual([])
    expect(findingsOf('S11', text(7, 'vi', 60))).toMatchObject([{ severity: 'hint', start: 0, end: 20, message: { sv: 'Ett ord av 8 är ”du” eller ”din”. Skriv om fler än läsaren.' } }])
  })

  it('is not counted in a text of less than fifty words', () => {
    expect(findingsOf('S11', text(20, 'ord', 49))).toEqual([])
  })

  it('does not stand alone: "vi" or a name is there too', () => {
    expect(findingsOf('S11', text(1, 'ord', 60))).toMatchObject([{ start: 0, end: 2, message: { sv: 'Vem skriver? Skriv ”vi” eller ett namn någonstans.' } }])
    expect(findingsOf('S11', text(1, 'Anna', 60))).toEqual([])
  })

  it('is "you" in English', () => {
    expect(findingsOf('S11', `${'you '.repeat(9)}${'we '.repeat(51)}`, { language: 'en' })).toHaveLength(1)
  })
})
