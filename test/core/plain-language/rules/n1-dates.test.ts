import { describe, expect, it } from 'vitest'
import { afterTaking, findingsOf, foundBy } from '../found-by.ts'

const today = { year: 2026, month: 11, day: 28 }

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
    ['Vi ses den 3 dec hos Anna. Hon ringer tors 4 feb.', 'Vi ses den 3 december hos Anna. Hon ringer torsdag 4 februari.'],
    ['Kom torsdag den 3:e december.', 'Kom torsdag den 3 december.'],
    ['Vi ses 3 dec. 2026 hos Anna.', 'Vi ses torsdag 3 december 2026 hos Anna.'],
    ['Ring senast 3 dec.', 'Ring senast 3 december.'],
    ['Den tredje december, och lördagen den tjugoförsta nov. kommer Anna.', 'Den 3 december, och lördagen den 21 november kommer Anna.'],
  ])('gets its weekday and its month: "%s"', (text, better) => {
    expect(afterTaking('N1', text)).toBe(better)
    expect(foundBy('N1', better)).toEqual([])
  })

  it.each([
    ['Ring den 3/12 eller 4 dec. Möte 2026-12-03 och 2027-01-18.', 'Ring torsdag 3 december eller fredag 4 december. Möte torsdag 3 december och måndag 18 januari 2027.'],
    ['Vi hörs fre 4/12, ons 9 dec eller torsd. 10/12.', 'Vi hörs fredag 4 december, onsdag 9 december eller torsdag 10 december.'],
    ['Fre 4 december och d 4/12.', 'Fredag 4 december och fredag 4 december.'],
    ['Kom 8/1 eller fre 8/1.', 'Kom fredag 8 januari 2027 eller fredag 8 januari 2027.'],
    ['Brevet kom 3/11 och 15/7.', 'Brevet kom tisdag 3 november och 15 juli.'],
    ['På lördag, 5/12, och söndag (6/12).', 'På lördag, 5 december, och söndag (6 december).'],
    ['Från 1 jan till 31 dec., 1 feb–3 mars.', 'Från 1 januari till 31 december, 1 februari–3 mars.'],
    ['Det gäller mellan 30/12 och 4/1.', 'Det gäller mellan 30 december och 4 januari.'],
  ])('is near the day it is written, and of that year has no year: "%s"', (text, better) => {
    expect(afterTaking('N1', text, { today })).toBe(better)
  })

  it.each(['Vi ses tors 4/12.', 'Vi ses torsdag 4/12.', 'Kom mån 4 dec hit.', 'Kom måndag 4 december.', 'Måndagen den 4 december ringer Anna.'])('is asked about where no such day has its weekday: "%s"', (text) => {
    expect(findingsOf('N1', text, { today })).toEqual([expect.objectContaining({ message: expect.objectContaining({ sv: expect.stringContaining('4 december är ingen') as unknown }) as unknown })])
    expect(afterTaking('N1', text, { today })).toBe(text)
  })

  it.each([['Tisdag 30 november ringer Anna.', ['Tisdag 30 november']], ['Anna ringer tisdag 30 november klockan 13.', ['tisdag 30 november']], ['Måndag 30 november, tisdag 1 december och fredag 8 januari.', []]])('has, in full and without its year, the weekday of a day near: "%s"', (text, pieces) => {
    expect(foundBy('N1', text, { today })).toEqual(pieces)
    expect(foundBy('N1', text)).toEqual([])
  })

  it('has in English too the weekday of a day near', () => {
    expect(foundBy('N1', 'Anna calls Tuesday 30 November or Monday, 30 November.', { language: 'en', today })).toEqual(['Tuesday 30 November'])
  })

  it.each([['Senast 31/11.', 'Senast 31/11'], ['Vi ses 30/2.', '30/2'], ['Kom den 31 apr. hit.', 'den 31 apr.'], ['Senast 31 november.', '31 november'], ['Tisdag 31 november 2026 ringer Anna.', '31 november'], ['Kom tis 31 november.', '31 november'], ['Kom den 2026-02-30.', 'den 2026-02-30'], ['Senast 29/2 2027.', '29/2 2027']])('that is no day is asked about in "%s"', (text, piece) => {
    expect([foundBy('N1', text), afterTaking('N1', text)]).toEqual([[piece], text])
    expect(findingsOf('N1', text)[0]?.message.sv).toMatch(/ finns inte\. Vilken dag menar du\?$/u)
  })

  it('that is no day is asked about in English', () => {
    expect(foundBy('N1', 'Call by 31 November, or 30 November.', { language: 'en' })).toEqual(['31 November'])
  })

  it.each([['Senast 3 dec 26.', 'Senast 3 dec'], ['Senast 3 dec -26.', 'Senast 3 dec'], ['Vi har stängt 3/12–5/12.', '3/12–5/12'], ['Stängt 3–5/12.', '3–5/12']])('is asked about in "%s"', (text, piece) => {
    expect([foundBy('N1', text), afterTaking('N1', text)]).toEqual([[piece], text])
  })

  it.each([['Kim ska höra av sig innan den 20:e.', 'innan den 20:e'], ['Ring senast den 12 hos Anna.', 'senast den 12'], ['Vi ses den 3:e klockan 10.', 'den 3:e']])('that names no month is asked about in "%s"', (text, piece) => {
    expect([foundBy('N1', text), afterTaking('N1', text)]).toEqual([[piece], text])
  })

  it.each(['Hyran ska vara betald den 25:e varje månad.', 'Lönen kommer den 25:e i månaden.', 'Det är den 2:a gången.', 'Vi har stängt från den 20 till den 25 maj.', 'Kom före den 3 maj.'])('that comes each month, or has its month, is not: "%s"', (text) => {
    expect(foundBy('N1', text)).toEqual([])
  })

  it('is not what stands after "klockan"', () => {
    expect(foundBy('N1', 'Vi ses kl. 9/10, klockan 9/10.')).toEqual([])
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

  it.each([
    ['We meet on 3 Dec. Anna calls 4 dec at 10:00.', 'We meet on Thursday 3 December. Anna calls Friday 4 December at 10:00.'],
    ['Call by Dec 3.', 'Call by Thursday 3 December.'],
    ['Call by December 3rd, 2026, or the 8th of January.', 'Call by Thursday 3 December, or Friday 8 January 2027.'],
    ['3rd December or Thu 3rd Dec or thursday, December 3.', 'Thursday 3 December or Thursday 3 December or Thursday 3 December.'],
    ['The letter came 15 Jul, from 1 Jan to 3 Mar.', 'The letter came 15 July, from 1 January to 3 March.'],
    ['On Friday, 4 Dec.', 'On Friday 4 December.'],
    ['It lasts until Feb 4th, then to 4 sept.', 'It lasts until Thursday 4 February 2027, then to Friday 4 September.'],
  ])('is in English the day, and then its month in full: "%s"', (text, better) => {
    expect(afterTaking('N1', text, { language: 'en', today })).toBe(better)
    expect(foundBy('N1', better, { language: 'en', today })).toEqual([])
  })

  it.each([['We meet Thu 4 Dec.', 'Thu 4 Dec.'], ['Call by Nov 31.', 'Nov 31'], ['Call by 3 Dec 26.', '3 Dec'], ['We meet on the 3rd.', 'on the 3rd'], ['Call by the 21st at noon', 'by the 21st']])('is asked about in English in "%s"', (text, piece) => {
    expect([foundBy('N1', text, { language: 'en', today }), afterTaking('N1', text, { language: 'en', today })]).toEqual([[piece], text])
  })

  it.each(['We meet 3 December.', 'On the 3rd floor.', 'For the 2nd time.', 'You may 3 times a week.', 'I decided 3 times.', 'March with 3 others.', 'Version 2 Decision.', 'The 1st of all.'])('is not found in English in "%s"', (text) => {
    expect(findingsOf('N1', text, { language: 'en', today })).toEqual([])
  })

  it.each(['Ta 1/2 tablett.', 'Ärende 2026-12-03-15.', 'Dnr 2026/123.', 'Se 31/13.', '0/2 kom.', 'Ring 08-12 34 56.', 'Vi ses torsdag 3 december.', 'Kontot 131 november.', 'Se 45/12.', 'Vi ses i maj, den 3 maj.', 'Vi ses efter första maj.', 'Sara kom som tredje.', 'Vi ses 3 april.', 'Det var 2 sept2.'])('is not found in "%s"', (text) => {
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

describe('[N1] two numbers with a stroke', () => {
  it.each(['Blodtryck 13/8.', 'Blodtrycket var 13/8 i dag.', 'Steg 3/12.', 'Vi är på sida 3/12.', 'Hon bor på Storgatan 3/5.', 'Omgång 3/12 börjar.', 'Kim fick 3/12 rätt.', 'Lägenhet 3/12.'])('with a word that says what they are, are let be: "%s"', (text) => {
    expect(foundBy('N1', text)).toEqual([])
  })

  it.each(['Kim gick 3/12.', 'Anna har 3/12.', 'Klart 3/12?', 'Planera 3/12 och 4/12.'])('are only asked about where nothing says that they are a day: "%s"', (text) => {
    expect([foundBy('N1', text).length > 0, afterTaking('N1', text, { today })]).toEqual([true, text])
  })

  it.each([['Ring 3/12 eller 4/12.', 'Ring torsdag 3 december eller fredag 4 december.'], ['3/12 ringer Anna.', 'Torsdag 3 december ringer Anna.'], ['Mötet är 3/12 (igen 4/12).', 'Mötet är torsdag 3 december (igen 4/12).'], ['Uppföljning 3 december, 4/12 och 7/12.', 'Uppföljning 3 december, fredag 4 december och måndag 7 december.']])('are a day where something happens, or after another: "%s"', (text, better) => {
    expect(afterTaking('N1', text, { today })).toBe(better)
  })
})

describe('[N1] two numbers with a stroke that are no day', () => {
  it.each(['Personalen finns 24/7.', 'Kim skattar smärtan till 8/10.', 'Kim mår 6/10 i dag.', 'Hon jobbar 3/5 av tiden.', 'Vi ses i sal 3/12.', 'Orken är 4/10.', 'Hon kommer 2/7 dagar.'])('are let be: "%s"', (text) => {
    expect(foundBy('N1', text)).toEqual([])
  })

  it.each([['Vi ses 8/10.', '8/10'], ['Hon väntar till 8/10.', 'till 8/10'], ['Rummet är bokat den 3/12.', 'den 3/12']])('are a day elsewhere: "%s"', (text, found) => {
    expect(foundBy('N1', text)).toEqual([found])
  })
})
