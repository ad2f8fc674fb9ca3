import { describe, expect, it } from 'vitest'
import { caseCodeOf, codeSigns, drawnSigns, isWholeCode, spokenCode, tidyCode } from '#core/follow-up/case-code.ts'

const code = caseCodeOf(Array.from({ length: drawnSigns }, (_one, at) => (at * 7 + 3) % codeSigns.length))
const others = (sign: string) => [...codeSigns].filter((one) => one !== sign)
const withSign = (text: string, at: number, sign: string) => text.slice(0, at) + sign + text.slice(at + 1)

describe('the code of a case', () => {
  it('[FOLLOW-2] has 16 signs that nobody takes for another, of which 14 are drawn: more than 60 bits', () => {
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{16}$/)
    expect(code).not.toMatch(/[ILO01]/)
    expect(Math.log2(codeSigns.length) * drawnSigns).toBeGreaterThan(60)
    expect(spokenCode(code)).toMatch(/^(\w{4} ){3}\w{4}$/)
  })

  it('[FOLLOW-2] is taken with small letters, spaces, hyphens and full stops', () => {
    const typed = ` ${spokenCode(code).toLowerCase().replaceAll(' ', ' - ')}. `
    expect(tidyCode(typed)).toBe(code)
    expect(isWholeCode(typed)).toBe(true)
  })

  it('[FOLLOW-2] tells every wrong sign, and every two signs that changed places', () => {
    const wrong = [...code].flatMap((sign, at) => others(sign).map((other) => withSign(code, at, other)))
    const turned = [...code].flatMap((sign, at) => [...code].flatMap((other, to) => (at < to && sign !== other ? [withSign(withSign(code, at, other), to, sign)] : [])))
    expect(wrong).toHaveLength(16 * 30)
    expect(turned.length).toBeGreaterThan(80)
    expect([...wrong, ...turned].filter(isWholeCode)).toEqual([])
  })

  it('[FOLLOW-2] tells every two wrong signs', () => {
    const two = [...code].flatMap((sign, at) => [...code].flatMap((next, to) => (at < to ? others(sign).flatMap((one) => others(next).map((other) => withSign(withSign(code, at, one), to, other))) : [])))
    expect(two).toHaveLength(((16 * 15) / 2) * 900)
    expect(two.filter(isWholeCode)).toEqual([])
  })

  it.each(['', code.slice(1), `${code}2`, code.replace(code[0] ?? '', '0'), 'Å'.repeat(16), '2'.repeat(15)])('[FOLLOW-2] takes “%s” for none', (typed) => expect(isWholeCode(typed)).toBe(false))
})
