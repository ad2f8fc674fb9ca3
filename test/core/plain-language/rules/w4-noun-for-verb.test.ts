import { expect, it } from 'vitest'
import { afterTaking, findingsOf, foundBy } from '../found-by.ts'

it.each([
  ['Vi ska genomföra en kartläggning av dina behov.', 'Vi ska kartlägga dina behov.'],
  ['Anna gör en bedömning av din arbetsförmåga.', 'Anna bedömer din arbetsförmåga.'],
  ['Kommunen fattade beslut om boendet.', 'Kommunen beslutade om boendet.'],
  ['Kommunen gör en utbetalning av hyran.', 'Kommunen betalar ut hyran.'],
  ['Du kan göra en ansökan om stöd.', 'Du kan söka stöd.'],
  ['Vi har gjort en uppföljning av planen.', 'Vi har följt upp planen.'],
  ['Omar ger stöd till Kim.', 'Omar stöder Kim.'],
  ['Vi ska göra en planering för hösten.', 'Vi ska planera för hösten.'],
  ['Du ska göra ett försök att gå ut.', 'Du ska försöka gå ut.'],
])('[W4] says it with the verb: %s', (text, better) => {
  expect(afterTaking('W4', text)).toBe(better)
  expect(foundBy('W4', better)).toEqual([])
})

it('[W4] names the verb, and leaves the sentence alone, where the verb would want more', () => {
  expect(findingsOf('W4', 'Vi ska genomfo\u0308ra en kartla\u0308ggning.')).toMatchObject([{ severity: 'hint', start: 7, end: 34, message: { sv: expect.stringContaining('”kartlägga”') } }])
  for (const text of ['Vi ska genomföra en kartläggning.', 'Gör en bedömning av behovet.']) {
    expect(findingsOf('W4', text)[0]).not.toHaveProperty('better')
  }
})

it('[W4] finds it in English too', () => {
  expect(afterTaking('W4', 'We made a decision. Anna will make an assessment of your needs.', { language: 'en' })).toBe('We decided. Anna will assess your needs.')
})

it.each(['Du får en tid för samtal.', 'Ta kontakt med Anna.', 'Kartläggningen visar mycket.', 'Vi ger stöd till att börja.', 'Gör så här.', 'Hon har möte.', 'Beslutet är fattat.'])('[W4] finds nothing in "%s"', (text) => {
  expect(foundBy('W4', text)).toEqual([])
})
