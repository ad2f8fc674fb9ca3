import { describe, expect, it } from 'vitest'
import { afterTaking, findingsOf, foundBy } from '../found-by.ts'

describe('[N2] a time', () => {
  it.each([
    ['Mötet är kl. 13.00.', 'Mötet är klockan 13.'],
    ['Vi ses kl 13:30 på torsdag.', 'Vi ses klockan 13.30 på torsdag.'],
    ['Vi ses torsdag 09:05 hos Anna.', 'Vi ses torsdag klockan 9.05 hos Anna.'],
    ['Öppet kl. 9–15 och klockan 13:00-14:30.', 'Öppet klockan 9 till 15 och klockan 13 till 14.30.'],
    ['Kl 1300 börjar vi.', 'Klockan 13 börjar vi.'],
    ['13:00 börjar vi.', 'Klockan 13 börjar vi.'],
    ['Klockan 13.00 börjar vi', 'Klockan 13 börjar vi'],
    ['08:00 – 16:45 varje dag', 'Klockan 8 till 16.45 varje dag'],
    ['Öppet 8-16.', 'Öppet klockan 8 till 16.'],
    ['Vi ses 10–12 på torsdag, eller torsdag 13-15.', 'Vi ses klockan 10 till 12 på torsdag, eller torsdag klockan 13 till 15.'],
    ['Ring mellan 9-15 varje dag.', 'Ring mellan klockan 9 och 15 varje dag.'],
    ['Ring mellan kl. 8-10.', 'Ring mellan klockan 8 och 10.'],
    ['Ring från kl 9-10.', 'Ring från klockan 9 till 10.'],
    ['Möte kl:10.', 'Möte klockan 10.'],
    ['Vi ses torsdag 3 december 13.30.', 'Vi ses torsdag 3 december klockan 13.30.'],
    ['På fredag, 09.00-10.30, är Anna här. Vi ses 14.30.', 'På fredag, klockan 9 till 10.30, är Anna här. Vi ses klockan 14.30.'],
  ])('is "klockan" with a stop: "%s"', (text, better) => {
    expect(afterTaking('N2', text)).toBe(better)
    expect(foundBy('N2', better)).toEqual([])
  })

  it.each(['Vi ses 03.12.', 'Vi ses på torsdag 3.12.', 'Mötet börjar 9.10.', 'Se 3:12 i boken.', 'Loppet gick på 3:12.'])('that may be a day or a verse is only asked about: "%s"', (text) => {
    expect([foundBy('N2', text).length, afterTaking('N2', text)]).toEqual([1, text])
  })

  it('that may be a day is asked about as both', () => {
    expect(findingsOf('N2', 'Vi ses 3.12.')[0]?.message.sv).toBe('Är det en dag eller en tid? Skriv ”3 december” eller ”klockan 15.12”.')
    expect(afterTaking('N2', 'Vi ses torsdag 3 december 10.10, eller 3:12.')).toBe('Vi ses torsdag 3 december klockan 10.10, eller 3:12.')
    expect(afterTaking('N2', 'Vi ses 3:12 och ringer 9:30.')).toBe('Vi ses klockan 3.12 och ringer klockan 9.30.')
  })

  it('stands at its place in the text as given', () => {
    expect(foundBy('N2', 'A\u030asa\u00ad kommer kl.\u00a013.00.')).toEqual(['kl.\u00a013.00'])
  })

  it.each(['Vi ses klockan 10.', 'Klockan 13.30 till 15.', 'Det tar 1:30 minuter.', 'SFS 2009:600.', 'Det är 13.30 kronor.', 'Klockan 25:00.', 'Skala 1:100.', 'Klockan är mycket.', 'Betyg 4:5.', 'Torsdag klockan 13.30.', 'Se punkt 2.10.', 'Det blir 13.30 per dag.', 'Klockan 9, fredag 13.75.', 'Vi ses vid 13:30-tiden.', 'På måndag 13.30-tiden.', 'Resultatet blev 13:10.', 'Blanda saften 1:10.', 'Hon läser 2 Mos 3:16.', 'Kapitel 3:12.', 'Vi ses 3–5 december.', 'Mellan 9-15 personer kom.', 'Öppet 25-30.', 'Mellan 18–25 år.', 'Blodtrycket var 13:08.', 'Sida 12:30.'])('is let be in "%s"', (text) => {
    expect(foundBy('N2', text)).toEqual([])
  })
})

it.each([
  ['We meet at 1:30 pm.', 'We meet at 13:30.'],
  ['It is at 9 am on Friday, or at 12.15 p.m.', 'It is at 9:00 on Friday, or at 12:15.'],
  ['Call before 12 am today.', 'Call before 0:00 today.'],
  ['At 13.00 Anna calls, or Thursday 9.30.', 'At 13:00 Anna calls, or Thursday 9:30.'],
  ['We meet from 9.00 to 15.30.', 'We meet from 9:00 to 15:30.'],
])('[N2] writes an English time as a Swedish clock shows it: %s', (text, better) => {
  expect(afterTaking('N2', text, { language: 'en' })).toBe(better)
})

it('[N2] offers no time for half of a stretch', () => {
  expect(findingsOf('N2', 'From 1 to 3 pm.', { language: 'en' })).toEqual([expect.not.objectContaining({ better: expect.anything() as unknown })])
})

it.each(['I am 30.', 'At 13:30 Anna calls.', 'Room 4 pmA', '15 pm', 'At 13.50 kronor.', 'From 1.50 per hour.', 'It grew 13.30.', 'At 24.30.'])('[N2] finds no time of half a day in the English "%s"', (text) => {
  expect(foundBy('N2', text, { language: 'en' })).toEqual([])
})

describe('[N2] a length of time', () => {
  it.each([
    ['Det tar 2-3 veckor.', 'Det tar 2 till 3 veckor.'],
    ['Vila 1,5 - 2 timmar, 1-2 gånger.', 'Vila 1,5 till 2 timmar, 1 till 2 gånger.'],
    ['10-15 minuter räcker', '10 till 15 minuter räcker'],
  ])('has "till" between two numbers: "%s"', (text, better) => {
    expect(afterTaking('N2', text)).toBe(better)
    expect(foundBy('N2', better)).toEqual([])
  })

  it('has "to" in English', () => {
    expect(afterTaking('N2', 'It takes 2-3 weeks.', { language: 'en' })).toBe('It takes 2 to 3 weeks.')
  })

  it.each(['Det tar 2–3 veckor.', 'En 2-3-årig plan.', 'Skala 1-10.', 'Se 2026-12-03 dagar.', 'Punkt 5-3 dagar.', 'Ring 08-12 dagar.'])('is let be in "%s"', (text) => {
    expect(foundBy('N2', text)).toEqual([])
  })
})
