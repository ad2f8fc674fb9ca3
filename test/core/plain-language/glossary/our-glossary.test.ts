import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { glossaryVersion, ourGlossary } from '#core/plain-language/glossary/our-glossary.ts'
import { measure } from '#core/plain-language/measure.ts'

const ours = ourGlossary()

describe('[TERM-1] our glossary', () => {
  it('[TERM-1] has 152 terms, each headword once', () => {
    expect(ours).toHaveLength(152)
    expect(new Set(ours.map(({ term }) => term.toLowerCase())).size).toBe(152)
  })

  it.each(ours.map((entry) => [entry.term, entry] as const))('%s: owner, version, day, one plain sentence in each language', (_term, { owner, version, reviewBy, plain }) => {
    expect([owner, version]).toEqual(['Sampratad', 1])
    expect(reviewBy).toMatch(/^\d{4}-\d\d-\d\d$/)
    for (const text of [plain.sv, plain.en]) {
      expect(measure(text).sentences).toBe(1)
      expect(text).toMatch(/^\p{Lu}.*\.$/u)
    }
    expect(measure(plain.sv).words).toBeLessThanOrEqual(17)
    expect(measure(plain.en).words).toBeLessThanOrEqual(20)
  })

  it('is as a whole about as easy as a letter', () => {
    expect(measure(ours.map(({ plain }) => plain.sv).join('\n')).lix).toBeLessThan(31)
  })
})

it('[TERM-8] version 1 reads as it did: put in, change and take out with `from` and `until`, and raise the version', () => {
  const hash = createHash('sha256').update(JSON.stringify(ourGlossary(1).map(({ reviewBy: _day, ...entry }) => entry))).digest('hex').slice(0, 16)
  expect({ hash, glossaryVersion }).toEqual({ hash: '495bec4deee84309', glossaryVersion: 1 })
})
