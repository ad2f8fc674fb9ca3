import { expect, it } from 'vitest'
import { findingsOf, foundBy } from '../found-by.ts'

it.each([
  ['Kim har F32.1 och M79.7.', ['F32.1', 'M79.7']],
  ['Diagnos: F32', ['F32']],
  ['Sjukskriven för D50 sedan maj.', ['D50']],
  ['ICD F32.1, Z73.0A', ['F32.1', 'Z73.0A']],
  ['I intyget står F322.', ['F322']],
  ['Kim har f32.1 sedan maj.', ['f32.1']],
  ['Intyg enligt F 32.1.', ['F 32.1']],
  ['Det står M 54.5 och f 41.9.', ['M 54.5', 'f 41.9']],
  ['Kim har G47.', ['G47']],
  ['Kim har fått G47 och F32.', ['G47', 'F32']],
  ['Sa\u030a här: F41.9.', ['F41.9']],
  ['Kim har U09.9.', ['U09.9']],
  ['Diagnos U09.9', ['U09.9']],
  ['Kim har en F32.1-diagnos.', ['F32.1-diagnos']],
  ['Kim fick sin F43-diagnos i maj.', ['F43-diagnos']],
  ['Det är e11-diagnosen.', ['e11-diagnosen']],
  ['Kim har F41/F32.', ['F41/F32']],
  ['Intyget gäller F-41.2.', ['F-41.2']],
  ['Kim fick diagnosen f32 i maj.', ['f32']],
  ['Läkaren skrev f43.8a i intyget.', ['f43.8a']],
  ['Kim har J45 och E11 samt I10.', ['J45', 'E11', 'I10']],
  ['Kim har J45, E11 och K50.', ['J45', 'E11', 'K50']],
  ['Kim har J45 och B12.', ['J45']],
  ['Kim har J45/E11.', ['J45/E11']],
  ['Kim har F:32.1 och M79,7.', ['F:32.1', 'M79,7']],
  ['Diagnos F: 32.1, E11,9 samt F-32,1.', ['F: 32.1', 'E11,9', 'F-32,1']],
  ['m79,7 och F 41,2 står i intyget', ['m79,7', 'F 41,2']],
  ['Kim har f32.', ['f32']],
  ['Kim har f32 och f41 sedan maj.', ['f32', 'f41']],
  ['Kim fick f41 i maj.', ['f41']],
  ['Sjukskriven för f32.', ['f32']],
  ['Diagnosen är f32.', ['f32']],
  ['Läkaren skrev f33.', ['f33']],
  ['Kim är sjukskriven på F32.', ['F32']],
  ['Diagnosen ändras från F32 till F33.', ['F32', 'F33']],
])('[C10] finds the diagnosis codes of "%s"', (text, codes) => {
  expect(foundBy('C10', text)).toEqual(codes)
  expect(findingsOf('C10', text).map(({ severity }) => severity)).toEqual(codes.map(() => 'warning'))
})

it.each([
  'Kim har B12-brist.', 'Kim äter B12 varje dag.', 'Skriv ut på A4.', 'Bussen går längs E20 till Örebro.', 'Vi ses i rum F32.', 'Lokal: sal F12, plan 3',
  'Programmet heter M365.', 'Version V10.2 är ny.', 'Klass 7B.', 'Läs sidan F14.', 'Ta H70 till Q10.', 'Punkt 3.2', 'f32', 'Steg D10', 'Ta D20 om du vill.',
  'Version v10.2 är ny.', 'Se s12.3.', 'Grupp A 13.30', 'Vi ses i rum F 32.1.', 'I 10.5 timmar', 'Plan B 13.30', 'Kim har G20 hemma.', 'Kim har B12.', 'Kim har A10.', 'Den är 5 m 10.5 bred.', 'Punkt f 32.1',
])('[C10] finds no diagnosis code in "%s"', (text) => {
  expect(foundBy('C10', text)).toEqual([])
})

it.each([
  'Vi ses i sal U12.', 'Barnen spelar i U17.', 'Ring U2 Support.', 'Kim har en U-sväng framför sig.', 'Port U21 är låst.', 'Buss U09 går nu.', 'Kim äter E11 vitamin.', 'Kim äter B12 och D-vitamin.', 'Kim har B12 och folsyra.', 'Kim har J20 hemma och E4 till jobbet.',
  'Fyll i blankett F32/F33.', 'Rum F41/F42 är bokade.', 'Ta väg E18/E20 norrut.', 'Vi sitter i A10/A12.', 'Papper i A4/A5 finns.', 'Klass 7A/7B slutar tidigt.', 'Linje S12/S14 står stilla.', 'Vi spelar i D10/E11.', 'Hus B10/B11', 'Ta G12/G14 till Frölunda.',
  'Flygplanet är en F-16.', 'Bilen är en V-70.', 'Det är ett T-34.5.', 'Skriv med en A-4.2.', 'Ta B-12.5 mg.', 'E-10.5 är bensin.', 'Vi kör C-14.2.', 'Modellen heter H-10.3.', 'Kim har en X-100.', 'Det är en P-10.4-plats.',
  'Vi har f32 i hörnet.', 'Rutan b12 är tom.', 'Cell c14 i arket.', 'Koden är b12.', 'Portkoden är a10.', 'Plats d20 är ledig.', 'Sal e11', 'Blankett k10', 'Läs sidan s14.', 'Version u09.9 är ny? Nej, version 9.',
  'Vi ses i rum E11 och F12.', 'Vägarna E20 och E18 är stängda.', 'Rummen F12 och F14 är bokade.', 'Vi har rum J45 och J46.', 'Kim har E11 och E18 nära hemmet.', 'Kim bor mellan E4 och E20.', 'Vi har A10 och B10.', 'Kim har G20 hemma och E20 utanför.', 'Ta E20 samt E6.', 'Köp B12 och C10.', 'Kim har K10 och T10 att fylla i.',
  'Kim har en kod-10.', 'Det är en A10-dator.', 'Kim har en B12-kur.', 'Kim har E20-skylten i sikte.', 'Det är en P30-mobil.', 'Kim har en S21-telefon.', 'Ring H10-gruppen.', 'Kim har en D10-biljett.', 'Det är C14-metoden.', 'Vi har M365-licens.',
])('[C10] lets rooms, roads, forms, teams, planes and vitamins be: "%s"', (text) => {
  expect(foundBy('C10', text)).toEqual([])
})

it.each(['Kim bor på F12.', 'Vi ses i F12.', 'Gå till F12.', 'Kim kommer från M21.', 'Hon vårdas på avdelning F12.', 'Lägenhet F12 är ledig.', 'Vi har f32 i hörnet.', 'Läkaren sitter i f33.', 'Rum F12,3 är ledigt.', 'Köp 12,5 meter.'])('[C10] lets where somebody lives or goes be: "%s"', (text) => {
  expect(foundBy('C10', text)).toEqual([])
})

it('[C10] finds a code whose figures a hyphen parts, and not what a book is called', () => {
  expect(['Kim har F32-1.', 'Kim har F-32.', 'Boken F12 på hyllan.', 'Rum F-12.'].map((text) => foundBy('C10', text))).toEqual([['F32-1'], ['F-32'], [], []])
})
