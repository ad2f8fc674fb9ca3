import { expect, it } from 'vitest'
import { afterTaking, findingsOf, foundBy } from '../found-by.ts'

const glossary = [{ term: 'aktivitetsersättning', aliases: [], plain: { sv: '', en: '' }, owner: 'Sampratad', version: 1, reviewBy: '2027-11-28' }]

it.each([
  ['Vi pratar om rehabiliteringsplaneringen.', 'Vi pratar om planeringen.'],
  ['Du får veta mer om ansvarsfördelningen.', 'Du får veta mer om vem som gör vad.'],
  ['Vi börjar med arbetslivsinriktad rehabilitering.', 'Vi börjar med stöd på väg mot arbete.'],
])('[W5] has shorter words: %s', (text, better) => {
  expect(afterTaking('W5', text)).toBe(better)
})

it('[W5] offers nothing after an article of another gender', () => {
  expect(findingsOf('W5', 'Din rehabiliteringsinsats börjar.').map(({ better }) => better)).toEqual([undefined])
})

it('[W5] counts fourteen letters and more, in the text as given', () => {
  expect(foundBy('W5', 'Abcdefghijklm abcdefghijklmn, va\u030arddokumenta\u00adtionen.')).toEqual(['abcdefghijklmn', 'va\u030arddokumenta\u00adtionen'])
  expect(findingsOf('W5', 'Se abcdefghijklmn.')).toMatchObject([{ severity: 'hint', message: { sv: expect.stringContaining('14 bokstäver') } }])
})

it('[W5] lets be what the glossary explains, in its forms too', () => {
  expect(foundBy('W5', 'Du har aktivitetsersättning. Om aktivitetsersättningen:')).toHaveLength(2)
  expect(foundBy('W5', 'Du har aktivitetsersättning. Om aktivitetsersättningen:', { glossary })).toEqual([])
})

it.each([
  'Arbetsförmedlingen och Försäkringskassan ringer.', 'Kom torsdagsförmiddag till sjuksköterskan.', 'Vi ses i Kristinehamnstrakten.', 'Läs på www.arbetsformedlingen.se/ansokan.', 'AF-handläggarens chef', '08-123 45 67 89 00',
])('[W5] finds nothing in "%s"', (text) => {
  expect(foundBy('W5', text)).toEqual([])
})
