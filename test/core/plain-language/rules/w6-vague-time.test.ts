import { expect, it } from 'vitest'
import { findingsOf, foundBy } from '../found-by.ts'

it.each([
  ['Anna ringer snarast.', ['snarast']],
  ['Vi hör av oss inom kort och ses regelbundet.', ['inom kort', 'regelbundet']],
  ['Vid behov kan du vila, så snart som möjligt.', ['Vid behov', 'så snart som möjligt']],
  ['Eventuellt börjar du framo\u0308ver.', ['Eventuellt', 'framo\u0308ver']],
  ['Planen gäller tills vidare, en tid framöver.', ['tills vidare', 'en tid framöver']],
])('[W6] finds what is vague in "%s"', (text, vague) => {
  expect(foundBy('W6', text)).toEqual(vague)
})

it('[W6] finds it in English too, and asks for the day', () => {
  expect(foundBy('W6', 'We will call as soon as possible, if needed.', { language: 'en' })).toEqual(['as soon as possible', 'if needed'])
  expect(findingsOf('W6', 'Ring snarast.')).toMatchObject([{ message: { sv: '”snarast” kan betyda olika saker. Skriv vilken dag, hur ofta eller i vilket läge.' } }])
})

it.each([
  'Anna ringer torsdag 3 december.', 'Ring om du mår sämre.', 'Du har behov, vid bordet.', 'Kom i tid.', 'Har du eventuella frågor?', 'Vi ses varje vecka.', 'Hon är kort.', 'Gå vidare tills du ser huset.',
])('[W6] finds nothing in "%s"', (text) => {
  expect(foundBy('W6', text)).toEqual([])
})
