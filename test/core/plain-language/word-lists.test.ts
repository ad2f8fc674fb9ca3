import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#core/plain-language/check.ts'
import type { Language } from '#core/plain-language/finding.ts'
import { ourGlossary } from '#core/plain-language/glossary/our-glossary.ts'
import type { Phrase, PhraseList } from '#core/plain-language/phrases.ts'
import { abbreviatedEn, abbreviatedSv } from '#core/plain-language/words/abbreviated.ts'
import { bureaucraticEn } from '#core/plain-language/words/bureaucratic-en.ts'
import { bureaucraticSv } from '#core/plain-language/words/bureaucratic-sv.ts'
import { disrespectfulEn, disrespectfulSv } from '#core/plain-language/words/disrespectful.ts'
import { figurativeEn, figurativeSv } from '#core/plain-language/words/figurative.ts'
import { foreignEn } from '#core/plain-language/words/foreign-en.ts'
import { foreignSv } from '#core/plain-language/words/foreign-sv.ts'
import { longWordsSv } from '#core/plain-language/words/long-words.ts'
import { nounsForVerbsEn, nounsForVerbsSv } from '#core/plain-language/words/noun-for-verb.ts'
import { promisesEn, promisesSv } from '#core/plain-language/words/promises.ts'
import { vagueTimesEn, vagueTimesSv } from '#core/plain-language/words/vague-times.ts'
import { findingsOf } from './found-by.ts'

const seed = 20261128
const lists: [string, Language, PhraseList][] = [
  ['W1', 'sv', abbreviatedSv], ['W1', 'en', abbreviatedEn], ['W3', 'sv', bureaucraticSv], ['W3', 'en', bureaucraticEn],
  ['W8', 'sv', disrespectfulSv], ['W8', 'en', disrespectfulEn], ['W7', 'sv', figurativeSv], ['W7', 'en', figurativeEn], ['W5', 'sv', longWordsSv],
  ['W4', 'sv', nounsForVerbsSv], ['W4', 'en', nounsForVerbsEn], ['P1', 'sv', promisesSv], ['P1', 'en', promisesEn], ['W6', 'sv', vagueTimesSv], ['W6', 'en', vagueTimesEn],
  ['W9', 'sv', foreignSv], ['W9', 'en', foreignEn],
]
const phrases = (list: PhraseList): Phrase[] => [...list.values()].flat()
const written = (phrase: Phrase): string => phrase.words.join(' ')

describe.each(lists)('the %s list in %s', (rule, language, list) => {
  it('holds each phrase once, in lower case', () => {
    const all = phrases(list).map((phrase) => `${phrase.opens ? '^' : ''}${written(phrase)}`)
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])
    expect(all.filter((one) => one !== one.toLowerCase() || / {2}|\/|=/.test(one))).toEqual([])
  })

  it('offers no wording that any word list would find', () => {
    const found = (text: string) => check(text, { language }).filter(({ rule }) => /^[WP]/.test(rule))
    const again = phrases(list).filter(({ better }) => better !== undefined && found(`Kim ${better} .`).length > 0)
    expect(again.map(({ better }) => better)).toEqual([])
  })

  it('offers no wording that brings a finding which the phrase did not have', () => {
    const rules = (text: string) => check(text, { language, today: { year: 2026, month: 11, day: 28 } }).filter(({ severity }) => severity !== 'hint').map((found) => found.rule)
    const around = (words: string) => [`Kim ${words} måndag.`, `Vi ${words} din plan.`, `${words} du.`]
    const worse = phrases(list).flatMap((phrase) => {
      const before = new Set([rule, ...around(written(phrase)).flatMap(rules)])
      return phrase.better === undefined ? [] : around(phrase.better).flatMap(rules).filter((one) => !before.has(one)).map((one) => `${phrase.better}: ${one}`)
    })
    expect(worse).toEqual([])
  })

  it('finds every phrase that it holds', () => {
    const missed = phrases(list).filter(({ isHarmless, opens }) => !isHarmless && !opens).map(written)
      .filter((phrase) => !['kl'].includes(phrase) && [`Vi ${phrase} x.`, `Kim ${phrase}.`, `Kim är ${phrase}.`, `Kim ${phrase} frågan på mötet.`, `Nu ${phrase} dig.`, `Nu ${phrase} på fredag.`, `Det ${phrase} det går.`].every((text) => findingsOf(rule, text, { language }).length === 0))
    expect(missed).toEqual([])
  })
})

it.each(['sv', 'en'] as const)('no phrase stands in two lists in %s, so that a word is found by one rule', (of) => {
  const inLists = lists.filter(([, language]) => language === of).flatMap(([rule, , list]) => phrases(list).filter(({ isHarmless }) => !isHarmless).map((phrase) => ({ rule, phrase: written(phrase) })))
  const rules = new Map<string, Set<string>>()
  for (const { rule, phrase } of inLists) rules.set(phrase, (rules.get(phrase) ?? new Set()).add(rule))
  expect([...rules].filter(([, by]) => by.size > 1).map(([phrase, by]) => `${phrase}: ${[...by].join(', ')}`)).toEqual([])
})

const all = lists.flatMap(([, language, list]) => (language === 'sv' ? phrases(list).map(written) : []))
const word = fc.oneof(fc.constantFrom(...all), fc.constantFrom('du', 'vi', 'Anna', 'inte', 'ska', 'har', 'att', 'en', 'F32.1', '850412-1230', 'AFU', 'arbetsträning', ',', '.', '\n', '\u00ad', 'a\u030a', '- '), fc.string({ unit: 'grapheme', maxLength: 8 }))
const texts = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '))
const glossary = ourGlossary()

describe('any text', () => {
  it('gives places within it, and the same findings each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = check(text, { language: 'sv', glossary })
        for (const { start, end, message } of found) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
          expect(message.sv.length > 0 && message.en.length > 0).toBe(true)
        }
        expect(check(text, { language: 'sv', glossary })).toEqual(found)
      }),
      { seed, numRuns: 500 },
    )
  })

  it('is not found again at the same place by the same rule once the better wording is taken', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { rule, start, end, better } of check(text, { language: 'sv' }).filter(({ rule }) => /^[WPC]/.test(rule))) {
          if (better === undefined) continue
          const after = text.slice(0, start) + better + text.slice(end)
          expect(findingsOf(rule, after).filter((again) => again.start === start && again.end <= start + better.length)).toEqual([])
        }
      }),
      { seed, numRuns: 500 },
    )
  })
})
