import { describe, expect, it } from 'vitest'
import { foundBy } from '../found-by.ts'

describe('[S6] a second condition', () => {
  it.each([
    ['Om du vill kan du ringa om du har tid.', 'om du har tid.'],
    ['Vi ses. Ring om det är bråttom, ifall du hinner', 'ifall du hinner'],
    ['Om det regnar tar vi bussen om du vill.', 'om du vill.'],
    ['Ring om den landar i tid, om du hinner.', 'om du hinner.'],
    ['Kim undrar om hon får ringa om hon blir sjuk, om det är dag.', 'om det är dag.'],
    ['Om Anna ringer svarar du, om läkaren är där.', 'om läkaren är där.'],
    ['Om Kim orkar och om läkaren skriver ett intyg söker ni stödet.', 'om läkaren skriver ett intyg söker ni stödet.'],
    ['Om läkaren säger ja och om chefen säger ja börjar du.', 'om chefen säger ja börjar du.'],
    ['Om det går och om Anna hinner ses vi.', 'om Anna hinner ses vi.'],
    ['Om barnen mår bra och om bussen kommer åker ni.', 'om bussen kommer åker ni.'],
  ])('is found in "%s"', (text, expected) => {
    expect(foundBy('S6', text)).toEqual([expected])
  })

  it.each(['Vi pratar om dig om du vill.', 'Berätta om mötet och om planen.', 'Om en vecka ringer vi om nya tider.', 'Ring om du vill. Kom om du kan.', 'Om du vill berättar vi om Anna.', 'Kim undrar om hon får ringa om hon blir sjuk.', 'Kim frågar Anna om hon kan ringa om det behövs.', 'Vi vet inte om du kan komma om det är halt.', 'Vi pratar om de saker som du vill om du vill.', 'Vi pratar om det nya jobbet om du vill.', 'Vi pratar om den målade stolen om du vill.', 'Berätta om dina tider om du vill.', 'Vi pratar om Annas planer om du vill.', 'Vi pratar om Anna eller Omar om du vill.', 'Läs om planen under mötet om du vill.', 'Fråga om en dator om du vill.', 'Läs om mycket pengar om du vill.', 'Vi pratar om Anna Berger om du vill.'])('is not in "%s"', (text) => {
    expect(foundBy('S6', text)).toEqual([])
  })

  it('is found in English', () => {
    expect(foundBy('S6', 'If you want, call us unless you are ill.', { language: 'en' })).toEqual(['unless you are ill.'])
  })
})
