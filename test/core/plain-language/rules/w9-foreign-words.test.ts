import { expect, it } from 'vitest'
import { check } from '#core/plain-language/check.ts'
import { foreignEn } from '#core/plain-language/words/foreign-en.ts'
import { foreignSv } from '#core/plain-language/words/foreign-sv.ts'
import { afterTaking, findingsOf, foundBy } from '../found-by.ts'

const rowsWithBetter = (list: typeof foreignSv) => new Set([...list.values()].flat().flatMap(({ better }) => better ?? [])).size

it('[W9] knows more than sixty words with a better one', () => {
  expect(rowsWithBetter(foreignSv)).toBeGreaterThan(60)
  expect(rowsWithBetter(foreignEn)).toBeGreaterThan(40)
})

const sv: [string, string][] = [
  ['Vi diskuterar din plan.', 'Vi pratar om din plan.'],
  ['Anna ska identifiera hinder. Hon har justerat tiden.', 'Anna ska hitta hinder. Hon har ändrat tiden.'],
  ['Det får konsekvenser.', 'Det får följder.'],
  ['Vi pratar om kontexten.', 'Vi pratar om sammanhanget.'],
  ['Mötet tar maximalt en timme.', 'Mötet tar högst en timme.'],
  ['En komplicerad fråga och ett komplext svar.', 'En svår fråga och ett svårt svar.'],
  ['Kursen kostar 200 kronor inklusive mat.', 'Kursen kostar 200 kronor med mat.'],
  ['Omar dokumenterar mötet.', 'Omar skriver ner mötet.'],
  ['Diverse brev kom.', 'Olika brev kom.'],
]
it.each(sv)('[W9] says it in an everyday word, and nothing else is wrong then: %s', (text, better) => {
  expect(afterTaking('W9', text)).toBe(better)
  const others = check(text, { language: 'sv' }).filter(({ rule }) => rule !== 'W9').map(({ rule }) => rule)
  expect(check(better, { language: 'sv' }).map(({ rule }) => rule)).toEqual(others)
})

it.each([
  ['Din kontext spelar roll.', ['kontext']],
  ['Det är relevant.', ['relevant']],
  ['Vi justerar inte planen. Diskutera?', ['justerar', 'Diskutera']],
  ['Sedan involverar du Anna.', ['involverar']],
  ['Ett minimum av ljud.', ['minimum']],
])('[W9] finds the hard word of "%s" where the better one would not fit or must be chosen', (text, words) => {
  expect(foundBy('W9', text)).toEqual(words)
})

it('[W9] offers nothing where the word of the other gender would follow "din", or the subject comes after', () => {
  expect(['Din kontext spelar roll.', 'Sedan involverar du Anna.', 'Ett minimum av ljud.'].map((text) => afterTaking('W9', text))).toEqual(['Din kontext spelar roll.', 'Sedan involverar du Anna.', 'Ett minimum av ljud.'])
})

it('[W9] says why, as a hint, by the language of who writes', () => {
  expect(findingsOf('W9', 'Det är relevant.')).toMatchObject([{ severity: 'hint', message: { sv: '”relevant” är ett svårt ord. Skriv hellre ett som du säger i vardagen.', en: '“relevant” is a hard word. Write one that you say every day.' } }])
})

it('[W9] has no better wording where several would do', () => {
  expect([foundBy('W9', 'En holistisk approach.'), afterTaking('W9', 'En holistisk approach.')]).toEqual([['holistisk', 'approach'], 'En holistisk approach.'])
})

it('[W9] finds them in English too', () => {
  expect(afterTaking('W9', 'It is detrimental to sleep. We reiterate the plan, and vice versa.', { language: 'en' })).toBe('It is bad for sleep. We repeat the plan, and the other way round.')
})

it.each(['Vi pratar om din plan.', 'Anna hittar ett jobb.', 'Det kan bli svårt.', 'Hon ringer via växeln.'])('[W9] finds nothing in "%s"', (text) => {
  expect(foundBy('W9', text)).toEqual([])
})
