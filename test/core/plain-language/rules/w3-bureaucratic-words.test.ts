import { describe, expect, it } from 'vitest'
import { bureaucraticEn } from '#core/plain-language/words/bureaucratic-en.ts'
import { bureaucraticSv } from '#core/plain-language/words/bureaucratic-sv.ts'
import { afterTaking, findingsOf, foundBy } from '../found-by.ts'

it('[W3] knows at least 120 words and phrases in Swedish, and 60 in English', () => {
  const count = (list: typeof bureaucraticSv) => [...list.values()].flat().filter(({ isHarmless }) => !isHarmless).length
  expect(count(bureaucraticSv)).toBeGreaterThan(120)
  expect(count(bureaucraticEn)).toBeGreaterThan(60)
})

describe('[W3] the better wording stands as the sentence stands', () => {
  it.each([
    ['Kommunen kan avslå ansökan.', 'Kommunen kan säga nej till ansökan.'],
    ['Du erhåller sjukpenning.', 'Du får sjukpenning.'],
    ['Har du erhållit svar?', 'Har du fått svar?'],
    ['Du ska inkomma med ett intyg.', 'Du ska lämna in ett intyg.'],
    ['Kommunen inkommer med ett svar.', 'Kommunen lämnar in ett svar.'],
    ['Försäkringskassan beviljade din ansökan.', 'Försäkringskassan sa ja till din ansökan.'],
    ['Anna initierar kontakt.', 'Anna tar kontakt.'],
    ['Det medför att du får mer tid.', 'Det gör att du får mer tid.'],
    ['Utnyttja tiden. Du kan utnyttja tiden. Om du vill, utnyttja tiden.', 'Använd tiden. Du kan använda tiden. Om du vill, använd tiden.'],
    ['Mötet äger rum i Umeå.', 'Mötet är i Umeå.'],
    ['För närvarande föreligger inget hinder.', 'Just nu finns inget hinder.'],
    ['Angående din ansökan ringer vi.', 'När det gäller din ansökan ringer vi.'],
    ['Brev angående din ansökan.', 'Brev om din ansökan.'],
    ['Med anledning av att du är sjuk väntar vi, i syfte att du ska må bra.', 'Eftersom du är sjuk väntar vi, för att du ska må bra.'],
    ['Du har behov av att vila. Du är i behov av stöd.', 'Du behöver vila. Du behöver stöd.'],
    ['Vi pratar om målsättningen.', 'Vi pratar om målet.'],
    ['Vidare har du rätt till tolk samt stöd.', 'Dessutom har du rätt till tolk och stöd.'],
  ])('%s', (text, better) => {
    expect(afterTaking('W3', text)).toBe(better)
  })

  it('in English too', () => {
    expect(afterTaking('W3', 'Prior to the meeting you must submit a form. Utilise it.', { language: 'en' })).toBe('Before the meeting you must send in a form. Use it.')
  })
})

it.each([
  ['a question, whose verb comes first', 'Erhåller du stöd?'],
  ['a verb whose particle would stand before its subject', 'Sedan inkommer du i tid.'],
  ['a verb whose particle would stand before "inte"', 'Behovet kvarstår inte.'],
  ['a noun whose article would be of the wrong gender', 'Din målsättning är klar.'],
  ['an adjective that looks like an adverb', 'Ett successivt arbete.'],
  ['a participle', 'Ett påbörjat arbete.'],
  ['what has an order', 'I första hand ringer vi.'],
  ['a finding', 'Läkaren fastställer diagnosen.'],
  ['a loan', 'Skolan tillhandahåller en dator.'],
  ['what may come of it', 'Arbetet medför en risk.'],
  ['a part of something', 'Det går inom ramen för projektet.'],
  ['a beginning', 'Vi initierar arbetet.'],
  ['somebody who is told', 'Vi underrättar Kim om det.'],
  ['what is seen or said', 'Läkaren konstaterar att du är trött.'],
  ['what is not there at all', 'Avsaknad av pengar'],
  ['a day that another rule asks for', 'Nästkommande måndag ringer vi.'],
  ['capitals', 'DU ERHÅLLER STÖD'],
  ['two names around the verb', 'Intyget inhämtar Anna.'],
  ['a person between the verb and what it gives', 'De beviljade dig stöd.'],
])('[W3] offers nothing for %s', (_, text) => {
  const found = findingsOf('W3', text)
  expect(found).toHaveLength(1)
  expect(found[0]).not.toHaveProperty('better')
})

it('[W3] gives the places of decomposed and softly hyphenated words as they stand', () => {
  expect(foundBy('W3', 'Du erha\u030aller det, och medfo\u0308r\u00ad att.')).toEqual(['erha\u030aller', 'medfo\u0308r\u00ad att'])
})

it.each([
  'Du får ringa. Vidare information finns här.', 'I detta avseende är vi överens.', 'Vi går vidare.', 'Familjen inger hopp.', 'I syfte, att.', 'Vi samtalar om samtal.', 'Avser du mig?', 'Om du vill, ring.',
])('[W3] finds nothing in "%s"', (text) => {
  expect(foundBy('W3', text)).toEqual([])
})

it('[W3] has no better wording where the past is also what one asks for', () => {
  expect(afterTaking('W3', 'Vänligen inkom med svar enligt ovan.')).toBe('Vänligen inkom med svar enligt ovan.')
  expect(foundBy('W3', 'Vänligen inkom med svar enligt ovan.')).toEqual(['Vänligen', 'inkom med', 'enligt ovan'])
})

it('[W3] lets a film be touching: "en rörande film"', () => {
  expect([foundBy('W3', 'Det var en rörande film.'), foundBy('W3', 'Frågor rörande ersättning.')]).toEqual([[], ['rörande']])
})
