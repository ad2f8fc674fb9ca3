import { describe, expect, it } from 'vitest'
import { afterTaking, findingsOf, foundBy } from '../found-by.ts'

describe('[N1] a date in digits', () => {
  it.each([
    ['Mötet är 2026-12-03.', 'Mötet är torsdag 3 december 2026.'],
    ['Vi ses den 2026-12-03 hos Anna.', 'Vi ses torsdag 3 december 2026 hos Anna.'],
    ['Vi ses fredag 2026-12-03.', 'Vi ses torsdag 3 december 2026.'],
    ['2026-12-03 ringer Anna.', 'Torsdag 3 december 2026 ringer Anna.'],
    ['Senast 3/12 2026', 'Senast torsdag 3 december 2026'],
    ['Det var 3.12.2019 och 2024.02.29.', 'Det var tisdag 3 december 2019 och torsdag 29 februari 2024.'],
    ['Ring senast 3/12. Möte den 1/2.', 'Ring senast 3 december. Möte den 1 februari.'],
    ['Kom torsdag 3/12.', 'Kom torsdag 3 december.'],
    ['Vi ses den 3 dec hos Anna. Hon ringer tors 4 feb.', 'Vi ses den 3 december hos Anna. Hon ringer tors 4 februari.'],
    ['Kom torsdag den 3:e december.', 'Kom torsdag den 3 december.'],
    ['Vi ses 3 dec. 2026 hos Anna.', 'Vi ses torsdag 3 december 2026 hos Anna.'],
    ['Ring senast 3 dec.', 'Ring senast 3 december.'],
    ['Den tredje december, och lördagen den tjugoförsta nov. kommer Anna.', 'Den 3 december, och lördagen den 21 november kommer Anna.'],
  ])('gets its weekday and its month: "%s"', (text, better) => {
    expect(afterTaking('N1', text)).toBe(better)
    expect(foundBy('N1', better)).toEqual([])
  })

  it('is said without the year in which it is written', () => {
    const how = { language: 'sv', year: 2026 } as const
    expect(afterTaking('N1', 'Ring den 3/12 eller 4 dec. Möte 2026-12-03 och 2027-01-18.', how)).toBe('Ring torsdag 3 december eller fredag 4 december. Möte torsdag 3 december och måndag 18 januari 2027.')
  })

  it('is asked about where its year is half written', () => {
    expect([foundBy('N1', 'Ring senast 3/12-26.'), afterTaking('N1', 'Ring senast 3/12-26.')]).toEqual([['3/12-26'], 'Ring senast 3/12-26.'])
  })

  it('stands at its place in the text as given', () => {
    expect(foundBy('N1', '- A\u030asa\u00ad ringer 2026-12-03')).toEqual(['2026-12-03'])
  })

  it('is only asked about in English where it is day or month', () => {
    expect(afterTaking('N1', 'We meet 2026-12-03, not 3/12 or 3/12/2026.', { language: 'en' })).toBe('We meet Thursday 3 December 2026, not 3/12 or 3/12/2026.')
    expect(foundBy('N1', 'We meet 2026-12-03, not 3/12 or 3/12/2026.', { language: 'en' })).toEqual(['2026-12-03', '3/12', '3/12/2026'])
  })

  it.each(['Ta 1/2 tablett.', 'Ärende 2026-12-03-15.', 'Dnr 2026/123.', 'Den 2026-02-30 finns inte.', 'Ring 08-12 34 56.', 'Vi ses torsdag 3 december.', 'Den 31/4 finns inte.', 'Se 45/12.', 'Vi ses i maj, den 3 maj.', 'Vi ses efter första maj.', 'Den 31 apr. finns inte.', 'Sara kom som tredje.', 'Vi ses 3 april.', 'Det var 2 sept2.'])('is not found in "%s"', (text) => {
    expect(findingsOf('N1', text)).toEqual([])
  })
})

describe('[N1] a day', () => {
  it.each([
    ['Vi ses nästa vecka eller i morgon.', ['nästa vecka', 'i morgon']],
    ['Anna ringer v. 49 eller vecka 50.', ['v. 49', 'vecka 50']],
    ['Vi hörs om två veckor, nästa torsdag.', ['om två veckor', 'nästa torsdag']],
  ])('is asked for in "%s"', (text, expected) => {
    expect(foundBy('N1', text)).toEqual(expected)
  })

  it.each(['Nästa steg är klart.', 'På morgonen och i går.', 'Det handlar om en dagbok.', 'Varje vecka.'])('is not asked for in "%s"', (text) => {
    expect(foundBy('N1', text)).toEqual([])
  })

  it('has the weekday of its date', () => {
    expect(afterTaking('N1', 'Fredag 3 december 2026 och onsdagen den 3 december 2026.')).toBe('Torsdag 3 december 2026 och torsdagen den 3 december 2026.')
    expect(afterTaking('N1', 'Friday 3 December 2026', { language: 'en' })).toBe('Thursday 3 December 2026')
    expect(findingsOf('N1', 'fredag 3 december 2026')).toMatchObject([{ start: 0, end: 6, message: { sv: '3 december 2026 är en torsdag.' } }])
    expect(findingsOf('N1', 'Torsdag 3 december 2026. Fredag 3 december.')).toEqual([])
  })
})
