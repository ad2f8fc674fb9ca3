import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findTerms } from '#core/plain-language/glossary/find-terms.ts'
import { glossaryVersion, ourGlossary } from '#core/plain-language/glossary/our-glossary.ts'
import { measure } from '#core/plain-language/measure.ts'
import { sentences } from '#core/plain-language/sentences.ts'

const ours = ourGlossary()

describe('[TERM-1] our glossary', () => {
  it('[TERM-1] has 158 terms, each headword once', () => {
    expect(ours).toHaveLength(158)
    expect(new Set(ours.map(({ term }) => term.toLowerCase())).size).toBe(158)
  })

  it.each(ours.map((entry) => [entry.term, entry] as const))('%s: owner, version, day, one or two plain sentences in each language', (_term, { owner, version, reviewBy, plain }) => {
    expect([owner, version <= glossaryVersion]).toEqual(['Sampratad', true])
    expect(reviewBy).toMatch(/^\d{4}-\d\d-\d\d$/)
    for (const text of [plain.sv, plain.en]) {
      expect(sentences(text).length).toBeLessThanOrEqual(2)
      expect(sentences(text).map((sentence) => measure(sentence.text).words).filter((words) => words > 15)).toEqual([])
      expect(text).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('[TERM-1] explains no hard word by another', () => {
    const others = ours.flatMap((entry) => findTerms(entry.plain.sv, ours).filter(({ isCommon, terms }) => !isCommon && !terms.includes(entry)).map(({ name }) => `${entry.term}: ${name}`))
    expect(others).toEqual([])
  })

  it('is as a whole about as easy as a letter', () => {
    expect(measure(ours.map(({ plain }) => plain.sv).join('\n')).lix).toBeLessThan(29)
  })
})

it.each([[1, '9ef5e7bfa778660c'], [2, 'b11cf2bdd0224794'], [3, '4008f9bd5bcd3a62']])('[TERM-8] version %i reads as it did: put in, change and take out with `from` and `until`, and raise the version', (version, hash) => {
  expect(createHash('sha256').update(JSON.stringify(ourGlossary(version).map(({ reviewBy: _day, ...entry }) => entry))).digest('hex').slice(0, 16)).toBe(hash)
  expect(glossaryVersion).toBe(3)
})
