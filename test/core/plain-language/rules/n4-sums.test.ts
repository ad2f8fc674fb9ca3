import { describe, expect, it } from 'vitest'
import { afterTaking, foundBy } from '../found-by.ts'

const spaced = (text: string) => text.replaceAll('_', '\u00a0')

describe('[N4] a sum', () => {
  it.each([
    ['Det kostar 1200 kronor.', 'Det kostar 1_200_kronor.'],
    ['Du får 12.500 kr i maj.', 'Du får 12_500_kronor i maj.'],
    ['Avgiften är 500:-', 'Avgiften är 500_kronor'],
    ['Summan är 1234567,50 SEK', 'Summan är 1_234_567,50_kronor'],
    ['Hyran är 300-400 kr eller 1200 – 1500 kr.', 'Hyran är 300 till 400_kronor eller 1_200 till 1_500_kronor.'],
    ['Hyran är 5000 kr/mån, 60:-/dag.', 'Hyran är 5_000_kronor i månaden, 60_kronor om dagen.'],
    ['Du får 300 kr. Sedan ringer vi.', 'Du får 300_kronor. Sedan ringer vi.'],
    ['Du får 300 kr.', 'Du får 300_kronor.'],
    ['Du får 300,00 kr. per dag', 'Du får 300_kronor per dag'],
  ])('is grouped, and in kronor: "%s"', (text, better) => {
    expect(afterTaking('N4', text)).toBe(spaced(better))
    expect(foundBy('N4', spaced(better))).toEqual([])
  })

  it('in thousands is asked about', () => {
    expect([foundBy('N4', 'Det kostar 25 tkr.'), afterTaking('N4', 'Det kostar 25 tkr.')]).toEqual([['25 tkr'], 'Det kostar 25 tkr.'])
    expect(foundBy('N4', 'Det kostar 1,5 tkr.')).toEqual(['1,5 tkr'])
  })

  it.each(['Det kostar 1 200 kronor.', 'Det kostar 200 kronor.', 'Det kostar 200–300 kronor.', 'Det kostar 300 kr-400 då.', 'År 2026 kom hon.', 'Ring 0701234567.', 'Dnr 1200-2026.', 'Hon har 2000 kronblad.'])('is let be in "%s"', (text) => {
    expect(foundBy('N4', text)).toEqual([])
  })
})
