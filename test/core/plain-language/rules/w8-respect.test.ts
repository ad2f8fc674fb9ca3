import { expect, it } from 'vitest'
import { afterTaking, findingsOf, foundBy } from '../found-by.ts'

it.each([
  ['Brukaren bor i Umeå. Klientens mål.', 'Personen bor i Umeå. Personens mål.'],
  ['Kim uteblev från mötet.', 'Kim kom inte till mötet.'],
  ['Hon vägrade att komma.', 'Hon ville inte komma.'],
  ['Kim påstår att bussen är sen.', 'Kim säger att bussen är sen.'],
  ['Kim lider av smärta.', 'Kim har smärta.'],
  ['En brukare ringde.', 'En person ringde.'],
])('[W8] says it with respect: %s', (text, better) => {
  expect(afterTaking('W8', text)).toBe(better)
  expect(foundBy('W8', better)).toEqual([])
})

it.each([
  ['Eftersom hon uteblev från mötet ringde vi.', ['uteblev från']],
  ['Kim, som vägrade att komma, ringde.', ['vägrade att']],
  ['Hon har vägrat att komma.', ['vägrat']],
  ['Flera brukare kom.', ['brukare']],
  ['Kim har en komplex problematik.', ['komplex problematik']],
  ['Kim står la\u030angt från arbetsmarknaden och är svag.', ['la\u030angt från arbetsmarknaden', 'svag']],
  ['Du borde ha ringt. Det är ditt fel.', ['Du borde ha', 'ditt fel']],
  ['Hon är omotiverad och samarbetsovillig.', ['omotiverad', 'samarbetsovillig']],
])('[W8] finds the hard words of "%s", and offers none that would not fit', (text, words) => {
  expect(foundBy('W8', text)).toEqual(words)
  expect(findingsOf('W8', text).filter(({ better }) => better !== undefined)).toEqual([])
})

it('[W8] finds them in English too', () => {
  expect(afterTaking('W8', 'The man refused to come. Kim suffers from pain.', { language: 'en' })).toBe('The man did not want to come. Kim has pain.')
})

it.each(['Det är inte ditt fel.', 'Kim känner sig svag i dag.', 'Du får överklaga beslutet.', 'Kim ville inte komma.', 'Problemet är bussen.', 'Läget känns som en hopplös situation.', 'Vi borde ringa.'])('[W8] finds nothing in "%s"', (text) => {
  expect(foundBy('W8', text)).toEqual([])
})
