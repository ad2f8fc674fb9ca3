import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longest, readReferral, type TextName } from '#server/http/referring/read-referral.ts'
import { referringWords } from '#server/http/referring/referring-words.ts'

const words = referringWords.sv
const names = Object.keys(longest) as TextName[]
const whole = { who: 'worker', knows: 'yes', yourName: 'Anna', yourPlace: 'Arbetsförmedlingen', yourPhone: '010-123 45 67', personName: 'Maria', question: 'Hur går det?' }

describe('what is wrong in a request', () => {
  it('[ASK-29] whatever is typed is taken, or is wrong at its own field, and no field with a letter in it is called empty', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 12 })
    const typedAnything = fc.record({ personName: anything, yourName: anything, question: anything }, { requiredKeys: [] })
    fc.assert(
      fc.property(typedAnything, fc.constantFrom('self', 'worker'), (typed: Record<string, string>, who) => {
        const read = readReferral({ ...whole, ...typed, who }, words, () => ({}))
        if ('referral' in read) return
        for (const [name, wrong] of Object.entries(read.wrongs)) if (wrong === words.missing) expect(/[\p{L}\p{N}]/u.test(typed[name] ?? '')).toBe(false)
      }),
      { numRuns: 100 },
    )
  })

  it.each(names.filter((name) => !/Phone$/.test(name)))('[ASK-29] a sign that nobody sees makes nothing wrong, at %s or elsewhere', (name) => {
    expect(readReferral({ ...whole, [name]: 'Ord\u0007\u202E och ord' }, words, () => ({}))).toMatchObject({ referral: { question: name === 'question' ? 'Ord och ord' : whole.question } })
  })
})
