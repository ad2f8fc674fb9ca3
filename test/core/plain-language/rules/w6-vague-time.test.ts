import { expect, it } from 'vitest'
import { findingsOf, foundBy } from '../found-by.ts'

it.each([
  ['Anna ringer snarast.', ['snarast']],
  ['Vi hör av oss inom kort och ses regelbundet.', ['inom kort', 'regelbundet']],
  ['Vid behov kan du vila, så snart som möjligt.', ['Vid behov', 'så snart som möjligt']],
  ['Eventuellt börjar du framo\u0308ver.', ['Eventuellt', 'framo\u0308ver']],
  ['Omar återkommer senare.', ['återkommer senare']],
  ['Vi bokar ett möte i närtid.', ['i närtid']],
  ['Det tar ett tag, nån gång.', ['Det tar ett tag', 'nån gång']],
  ['Vi hörs om ett par veckor, när det finns tid.', ['om ett par veckor', 'när det finns tid']],
  ['Vi ökar tiden gradvis och efter hand.', ['gradvis', 'efter hand']],
  ['Planen gäller tills vidare, en tid framöver.', ['tills vidare', 'en tid framöver']],
])('[W6] finds what is vague in "%s"', (text, vague) => {
  expect(foundBy('W6', text)).toEqual(vague)
})

it('[W6] finds it in English too, and asks for the day', () => {
  expect(foundBy('W6', 'We will call as soon as we can, if needed. Later on we meet in a few weeks.', { language: 'en' })).toEqual(['as soon as we can', 'if needed', 'Later on', 'in a few weeks'])
  expect(findingsOf('W6', 'Ring snarast.')).toMatchObject([{ message: { sv: '”snarast” kan betyda olika saker. Skriv vilken dag, hur ofta eller i vilket läge.' } }])
})

it.each([
  'Anna ringer torsdag 3 december.', 'Ring om du mår sämre.', 'Du har behov, vid bordet.', 'Kom i tid.', 'Har du eventuella frågor?', 'Vi ses varje vecka.', 'Hon är kort.', 'Vi ses senast fredag.', 'Kim mår bättre senare på dagen.', 'Två veckor senare kom brevet.', 'Snart är mötet slut.', 'Kim tog tag i saken.', 'Ta ett tag i repet.', 'Gå vidare tills du ser huset.',
])('[W6] finds nothing in "%s"', (text) => {
  expect(foundBy('W6', text)).toEqual([])
})
