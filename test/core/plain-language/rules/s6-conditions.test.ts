import { describe, expect, it } from 'vitest'
import { foundBy } from '../found-by.ts'

describe('[S6] a second condition', () => {
  it.each([
    ['Om du vill kan du ringa om du har tid.', 'om du har tid.'],
    ['Vi ses. Ring om det är bråttom, ifall du hinner', 'ifall du hinner'],
    ['Om Anna ringer svarar du, om läkaren är där.', 'om läkaren är där.'],
  ])('is found in "%s"', (text, expected) => {
    expect(foundBy('S6', text)).toEqual([expected])
  })

  it.each(['Vi pratar om dig om du vill.', 'Berätta om mötet och om planen.', 'Om en vecka ringer vi om nya tider.', 'Ring om du vill. Kom om du kan.', 'Om du vill berättar vi om Anna.'])('is not in "%s"', (text) => {
    expect(foundBy('S6', text)).toEqual([])
  })

  it('is found in English', () => {
    expect(foundBy('S6', 'If you want, call us unless you are ill.', { language: 'en' })).toEqual(['unless you are ill.'])
  })
})
