import { expect, it } from 'vitest'
import { afterTaking, foundBy } from '../found-by.ts'

it.each([
  ['Du ska trappa upp tiden.', 'Du ska öka tiden.'],
  ['Vi trappar ner med upptrappning i maj.', 'Vi minskar med ökning i maj.'],
  ['Vi landar i en plan.', 'Vi kommer fram till en plan.'],
  ['Anna lyfter frågan.', 'Anna tar upp frågan.'],
  ['Du kan falla mellan stolarna.', 'Du kan bli utan hjälp.'],
])('[W7] says what is meant by "%s"', (text, better) => {
  expect(afterTaking('W7', text)).toBe(better)
})

it.each([
  ['Frågan är på bordet, och bollen ligger hos dig.', ['på bordet', 'bollen ligger hos']],
  ['Anna är ditt bollplank. Vi plockar upp det.', ['bollplank', 'plockar upp']],
  ['Vi måste få ihop pusslet. Han fick ihop pusslet.', ['få ihop pusslet', 'fick ihop pusslet']],
  ['Kim har en fot i arbetslivet. Du får in en fot på arbetsmarknaden.', ['en fot i arbetslivet', 'en fot på arbetsmarknaden']],
  ['Vi får se hur det landar. Berätta var det landade.', ['hur det landar', 'var det landade']],
  ['Vi plockar upp frågan. Bollen ligger hos Försäkringskassan.', ['plockar upp', 'Bollen ligger hos']],
  ['Vi plockar upp den svåra frågan. Bollen ligger hos din handläggare.', ['plockar upp', 'Bollen ligger hos']],
  ['Kim plockar upp tråden i parken.', ['plockar upp']],
  ['Hon gick in i va\u0308ggen.', ['gick in i va\u0308ggen']],
])('[W7] finds the pictures of "%s"', (text, pictures) => {
  expect(foundBy('W7', text)).toEqual(pictures)
})

it('[W7] finds them in English too', () => {
  expect(foundBy('W7', 'We are on the same page and back on track.', { language: 'en' })).toEqual(['on the same page', 'back on track'])
})

it.each(['Planet landar i Umeå.', 'Du plockar upp barnen klockan 15.', 'Trappan går upp.', 'Maten på bordet är varm.', 'Frågan är svår.', 'Bollen är blå.',
  'Du ska plocka upp skräp i parken.', 'Kim plockar upp nycklarna.', 'Du plockade upp pappren från golvet.', 'Bollen ligger hos grannen.', 'Du plockar upp det stora skräpet.', 'Bollen ligger hos hennes granne.', 'Bollen är hos mamma.', 'Barnen lägger ett pussel.', 'Kim har ont i en fot.', 'Hur planet landar vet piloten.'])('[W7] finds nothing in "%s"', (text) => {
  expect(foundBy('W7', text)).toEqual([])
})
