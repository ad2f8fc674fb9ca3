import { describe, expect, it } from 'vitest'
import { afterTaking, foundBy } from '../found-by.ts'

const spaced = (text: string) => text.replaceAll('_', '\u00a0')

describe('[N4] a sum', () => {
  it.each([
    ['Det kostar 1200 kronor.', 'Det kostar 1_200_kronor.'],
    ['Du får 12.500 kr i maj.', 'Du får 12_500_kronor i maj.'],
    ['Avgiften är 500:-', 'Avgiften är 500_kronor'],
    ['Hyran är 12,000:-, eller 12,500 kr.', 'Hyran är 12_000_kronor, eller 12_500_kronor.'],
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

describe('[N4] a sum in an English text', () => {
  const en = { language: 'en' } as const

  it.each([
    ['It costs 12000 kr.', 'It costs 12,000_kronor.'],
    ['It costs SEK 1200 a month.', 'It costs 1,200_kronor a month.'],
    ['You get 1 200 SEK in May.', 'You get 1,200_kronor in May.'],
    ['You get 500 kr. Then we call.', 'You get 500_kronor. Then we call.'],
    ['The sum is 1234567.50 kronor', 'The sum is 1,234,567.50_kronor'],
    ['The sum is 300.00 kr.', 'The sum is 300_kronor.'],
    ['The rent is 12,000:- and the fee 500:-.', 'The rent is 12,000_kronor and the fee 500_kronor.'],
    ['It costs 12 000:- or 12.000:-', 'It costs 12,000_kronor or 12,000_kronor'],
  ])('is grouped, and in kronor: "%s"', (text, better) => {
    expect(afterTaking('N4', text, en)).toBe(spaced(better))
    expect(foundBy('N4', spaced(better), en)).toEqual([])
  })

  it('in thousands is asked about', () => {
    expect([foundBy('N4', 'It costs 25 tkr.', en), afterTaking('N4', 'It costs 25 tkr.', en)]).toEqual([['25 tkr'], 'It costs 25 tkr.'])
  })

  it.each(['It costs 1,200 kronor.', 'It costs 1 200 kronor.', 'It costs 200 kronor.', 'In 2026 she came.', 'Call 0701234567.', 'Case 1200-2026.', 'The krona fell 12 times.'])('is let be in "%s"', (text) => {
    expect(foundBy('N4', text, en)).toEqual([])
  })
})
