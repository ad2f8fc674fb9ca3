import { describe, expect, it } from 'vitest'
import { actOn, inShort } from '#client/text/in-short.ts'

describe('a text in short', () => {
  it('is the whole when that is short, without its full stop', () => {
    expect(inShort('Anna ringer Kim.')).toBe('Anna ringer Kim')
    expect(inShort('Mona pratar med Sofia om papperen som finns hemma.')).toBe('Mona pratar med Sofia om papperen som finns hemma')
    expect(inShort('Kan du ringa?')).toBe('Kan du ringa?')
  })

  it('is its first whole words', () => {
    expect(inShort('Jonas på Sjöviks kommun bokar en tid hos en läkare som samlar alla intyg.')).toBe('Jonas på Sjöviks kommun bokar en tid hos en …')
    expect(inShort('Det här är en mening där tecken fyrtioåtta är ä, och så går den vidare.')).toBe('Det här är en mening där tecken fyrtioåtta är ä …')
  })

  it('is cut where there is nothing but one word', () => {
    expect(inShort('x'.repeat(70))).toBe(`${'x'.repeat(48)} …`)
  })

  it('says on a button first what the button says', () => {
    expect(actOn('Ändra', 'Anna ringer Kim.')).toBe('Ändra: Anna ringer Kim')
  })
})
