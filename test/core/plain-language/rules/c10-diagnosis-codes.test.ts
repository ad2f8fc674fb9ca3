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
