import { expect, it } from 'vitest'
import { findingsOf, foundBy } from '../found-by.ts'

it.each([
  ['Det är viktigt att vila. Vi ringer.', ['Det är viktigt att']],
  ['Planen är att börja i maj.', ['Planen är att']],
  ['Det är besta\u0308mt att inte ringa.', ['Det är besta\u0308mt att']],
  ['Det behövs ett intyg.', ['Det behövs']],
  ['Uppföljning i januari.', ['Uppföljning i januari.']],
  ['- Återkoppling till kommunen', ['Återkoppling till kommunen']],
  ['Kontakt med vården före jul', ['Kontakt med vården före jul']],
])('[P2] finds that nobody does it in "%s"', (text, found) => {
  expect(foundBy('P2', text)).toEqual(found)
})

it('[P2] asks for a name', () => {
  expect(findingsOf('P2', 'Det behövs ett intyg.')).toMatchObject([{ severity: 'warning', message: { sv: 'Här står inte vem som gör det. Börja med ett namn, ”du” eller ”vi”.' } }])
})

it.each([
  'Det är viktigt att du vilar.', 'Planen är att Anna ringer.', 'Det är bestämt att alla kommer.', 'Det behövs inte.', 'Kontakt: Anna Lind', 'Uppföljning gör vi i maj.', 'Återkoppling ger Omar på fredag.', 'Kontakt', 'Anna ringer i januari.', 'Kontakten med vården är bra.', 'Bokning av tid: du ringer.',
])('[P2] finds nothing in "%s"', (text) => {
  expect(foundBy('P2', text)).toEqual([])
})
