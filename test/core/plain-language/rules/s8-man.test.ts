import { describe, expect, it } from 'vitest'
import { bettered, piecesOf } from './pieces.ts'

describe('[S8] "man"', () => {
  it.each([
    ['Här kan man boka tid.', 'Här kan du boka tid.'],
    ['Man får ringa när som helst.', 'Du får ringa när som helst.'],
    ['Man får ta med sin vän.', 'Man får ta med sin vän.'],
    ['På kontoret brukar man skriva.', 'På kontoret brukar man skriva.'],
  ])('is found in "%s", with "du" where nothing else changes', (text, better) => {
    expect(piecesOf('S8', text).map((piece) => piece.toLowerCase())).toEqual(['man'])
    expect(bettered('S8', text)).toBe(better)
  })

  it('is not "du" to professionals', () => {
    const how = { language: 'sv', audience: 'professional' } as const
    expect([piecesOf('S8', 'Här kan man boka.', how), bettered('S8', 'Här kan man boka.', how)]).toEqual([['man'], 'Här kan man boka.'])
  })

  it.each(['En man ringde.', 'Hennes man följer med.', 'I dag kommer Annas man.', 'En 40-årig man kom.', 'Hon har en god man.', 'Manen är lång.'])('is a person in "%s"', (text) => {
    expect(piecesOf('S8', text)).toEqual([])
  })
})
