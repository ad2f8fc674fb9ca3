import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#core/plain-language/check.ts'
import { normalise } from '#core/plain-language/normalise.ts'
import { allRules } from '#core/plain-language/rules/all-rules.ts'
import { heldOutWith, tuningWith } from './passive-sentences.ts'

const seed = 20261129
console.info(`check: seed ${seed}`)

const withBetter = [
  'Beslutet ska fattas av Anna.', 'Planen skrivs av din läkare på måndag.', 'Vi ses kl. 13:00, ', 'den 2026-12-03 ', 'senast 3/12 ', 'Om du vill, om du kan, ', 'det är inte omöjligt. ',
  'Du ringer Omar och Anna skickar brevet. ', 'Anna kommer att ringa. ', 'man får ringa. ', '50 % av tiden ', '12.500 kr ', 'två timmar ', 'Planen, som vi skrev, gäller. ', 'nästa vecka ', '- Ring Anna. ', '\n', '\n\n', '\t',
  'Åtgärden ', 'Genomförs ', 'F32.1 ', 'beviljas ', 't.ex. ', 'AFU ', 'snarast ', 'erhåller ', 'genomföra en kartläggning ', '070-123 45 67 ', '19850312-1234 ',
  'Ring 0812345678. ', '070 123 45 67 ', 'Vi diskuterar maximalt en konsekvens. ', 'kriterierna ', 'You call Omar and Anna sends the form. ', 'We reiterate it, and vice versa. ',
]
const heavy = [...withBetter, ...[...tuningWith, ...heldOutWith].map((text) => text.replaceAll('*', ''))]
const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...heavy) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) })
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
const how = fc.record({ language: fc.constantFrom('sv', 'en'), audience: fc.constantFrom('participant', 'professional') })

describe('what all rules find', () => {
  it('lies within the text, in order, and is the same each time', () => {
    fc.assert(
      fc.property(text, how, (given, read) => {
        const found = check(given, read)
        let before = 0
        for (const { start, end, message, rule } of found) {
          expect(Number.isInteger(start) && Number.isInteger(end) && start >= before && end > start && end <= given.length, `${rule} ${start}–${end}`).toBe(true)
          expect(message.sv && message.en).toBeTruthy()
          before = start
        }
        expect(check(given, read)).toEqual(found)
      }),
      { seed, numRuns: 500 },
    )
  })

  it('is at the same words when letters come in two and words hold soft hyphens', () => {
    const plain = fc.array(fc.constantFrom(...heavy), { maxLength: 10 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(plain, how, (given, read) => {
        const other = given.normalize('NFD').replaceAll(/(?<=\p{Ll}\p{M}?\p{Ll}\p{M}?)(?=\p{Ll}\p{M}?\p{Ll})/gu, '\u00ad')
        const pieces = (of: string) => check(of, read).map(({ rule, start, end, better }) => [rule, normalise(of.slice(start, end)).text.trim(), better])
        expect(pieces(other)).toEqual(pieces(given))
      }),
      { seed, numRuns: 300 },
    )
  })

  it('is not found again at its place when the better wording is taken', () => {
    let taken = 0
    const mendable = fc.array(fc.constantFrom(...withBetter), { minLength: 3, maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(mendable, how, (given, read) => {
        for (const { rule, start, end, better } of check(given, read)) {
          if (better === undefined) continue
          taken += 1
          const after = given.slice(0, start) + better + given.slice(end)
          expect(check(after, read).filter((one) => one.rule === rule && one.start === start && after.slice(one.start, one.end) === better), `${rule}: ${given.slice(start, end)} → ${better}`).toEqual([])
        }
      }),
      { seed, numRuns: 600 },
    )
    expect(taken).toBeGreaterThan(500)
  })
})

/** What these say is about a sentence or a text as a whole, and so may be said of a longer one. */
const ofLengths = ['S1', 'S2', 'S4', 'S9', 'S11', 'C4', 'C8']

describe('a better wording', () => {
  it('brings no finding of another rule to its place', () => {
    const seen = new Set<string>()
    const mendable = fc.array(fc.constantFrom(...withBetter), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(mendable, how, (given, read) => {
        const before = check(given, read)
        const at = (found: typeof before, from: number, to: number) => found.filter(({ rule, start, end }) => start < to && from < end && !ofLengths.includes(rule)).map(({ rule }) => rule)
        for (const { rule, start, end, better } of before) {
          if (better === undefined) continue
          seen.add(rule)
          const there = new Set([rule, ...at(before, start, end)])
          const after = given.slice(0, start) + better + given.slice(end)
          expect(at(check(after, read), start, start + better.length).filter((one) => !there.has(one)), `${rule}: ${given.slice(start, end)} → ${better}`).toEqual([])
        }
      }),
      { seed, numRuns: 400 },
    )
    expect([...seen]).toEqual(expect.arrayContaining(['N1', 'N2', 'N3', 'N4', 'N5', 'S2', 'S3', 'S5', 'S7', 'W1', 'W3', 'W9']))
  })
})

describe('the rules', () => {
  it('have ids of the reference, each with one severity', () => {
    expect(allRules.map(({ id }) => id).filter((id) => !/^[CSWNP]\d{1,2}$/u.test(id))).toEqual([])
  })
})
