import { expect, it } from 'vitest'
import { findingsOf, foundBy } from '../found-by.ts'

const term = (name: string, ...aliases: string[]) => ({ term: name, aliases, plain: { sv: '', en: '' }, owner: 'Sampratad', version: 1, reviewBy: '2027-11-28' })
const glossary = [term('insats', 'åtgärd'), term('Arbetsförmedlingen', 'AF'), term('kommun', 'kommunen')]

it('[C11] finds the second name of one thing, each time it stands', () => {
  expect(foundBy('C11', 'En insats börjar. A\u030atgärden slutar. Åtgärden är bra.', { glossary })).toEqual(['A\u030atgärden', 'Åtgärden'])
  expect(findingsOf('C11', 'En insats. En åtgärd.', { glossary })).toMatchObject([{ severity: 'warning', message: { sv: 'Du skriver både ”insats” och ”åtgärd” om samma sak. Välj ett av orden.' } }])
})

it.each(['En insats börjar. Insatsen slutar.', 'Arbetsförmedlingen (AF) ringer. AF ringer igen.', 'Din kommun ringer. Kommunen ringer igen.', 'En åtgärd. Två åtgärder.'])('[C11] finds nothing in "%s"', (text) => {
  expect(foundBy('C11', text, { glossary })).toEqual([])
})
