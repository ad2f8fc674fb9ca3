import { describe, expect, it } from 'vitest'
import { afterTaking, findingsOf, foundBy } from '../found-by.ts'

describe('[N3] a number', () => {
  it.each([
    ['Två gånger i veckan, tre timmar.', 'Två gånger i veckan, 3 timmar.'],
    ['två gånger i veckan, tre timmar', '2 gånger i veckan, 3 timmar'],
    ['Hon har nitton dagar.', 'Hon har 19 dagar.'],
    ['Om sex veckor', 'Om 6 veckor'],
    ['Träna två till tre gånger i veckan.', 'Träna 2 till 3 gånger i veckan.'],
    ['I går kom två av tre, och nio gånger av tio.', 'I går kom 2 av 3, och 9 gånger av 10.'],
    ['De sista fyra veckorna, i tre veckor.', 'De sista 4 veckorna, i 3 veckor.'],
    ['Klockan nio, steg två.', 'Klockan 9, steg 2.'],
  ])('is in digits: "%s"', (text, better) => {
    expect(afterTaking('N3', text)).toBe(better)
    expect(findingsOf('N3', text).every(({ severity }) => severity === 'hint')).toBe(true)
    expect(foundBy('N3', better)).toEqual([])
  })

  it.each(['En dag ringer vi.', 'Klockan är kvart i tre.', 'Klockan halv fyra.', 'Två tredjedelar.', 'Hon fick en femma och en sexa.', 'Trettio två', 'Alla åttor.', 'Vi pratar om sex.', 'Vi ses tio i nio.', 'Fem i tolv ringde Omar, fem över halv tre.', 'Klockan är tio i nio.', 'Skriv de sista fyra.', 'Ring de två första.', 'Alla tre kom.', 'Oss två emellan.', 'Två och en halv timme.', 'En till två dagar.', 'En på tio.', 'Vi är fyra.', 'Före tre ringer du.', 'Vi heter Fyra Årstider.', 'Två av tre kom.', 'två gånger i veckan tränar Kim.', 'Kim bor här. Tre dagar är kvar', '- Fyra timmar', 'Sju dagar'])('is let be in "%s"', (text) => {
    expect(foundBy('N3', text)).toEqual([])
  })

  it.each(['All three came.', 'At ten past nine.', 'She has two.', 'Two hours is enough.'])('is let be in the English "%s"', (text) => {
    expect(foundBy('N3', text, { language: 'en' })).toEqual([])
  })

  it('is in digits in English too', () => {
    expect(afterTaking('N3', 'She works two hours, one of three days.', { language: 'en' })).toBe('She works 2 hours, one of 3 days.')
  })
})

describe('[N3] per cent', () => {
  it.each([
    ['Du jobbar 50 % av tiden.', ['50 % av'], 'Du jobbar hälften av tiden.'],
    ['50 procent av gruppen kom.', ['50 procent av'], 'Hälften av gruppen kom.'],
    ['Kim jobbar femtio procent. Femtio procent av gruppen kom.', ['femtio procent', 'Femtio procent av'], 'Kim jobbar femtio procent. Hälften av gruppen kom.'],
    ['Hon jobbar 25 procent, och sedan 12,5%.', ['25 procent', '12,5%'], 'Hon jobbar 25 procent, och sedan 12,5%.'],
    ['Sjukskriven 50 %.', ['50 %'], 'Sjukskriven 50 %.'],
    ['Det är 150 procent av målet.', ['150 procent av'], 'Det är 150 procent av målet.'],
  ])('is asked about in "%s"', (text, pieces, better) => {
    expect(foundBy('N3', text)).toEqual(pieces)
    expect(afterTaking('N3', text)).toBe(better)
  })

  it('is "half of" in English', () => {
    expect(afterTaking('N3', 'You work 50 per cent of the time.', { language: 'en' })).toBe('You work half of the time.')
  })
})
