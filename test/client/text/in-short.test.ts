import { describe, expect, it } from 'vitest'
import { actOn, inShort } from '#client/text/in-short.ts'

describe('a text in short', () => {
  it('is the whole when that is short, without its full stop', () => {
    expect(inShort('Anna ringer Kim.')).toBe('Anna ringer Kim')
    expect(inShort('Mona pratar med Sofia om papperen som finns hemma.')).toBe('Mona pratar med Sofia om papperen som finns hemma')
    expect(inShort('Kan du ringa?')).toBe('Kan du ringa?')
  })

  it('is its first and its last whole words', () => {
    expect(inShort('Jonas på Sjöviks kommun bokar en tid hos en läkare som samlar alla intyg.')).toBe('Jonas på Sjöviks kommun bokar en tid … samlar alla intyg')
    expect(inShort('Det här är en mening, som har ett komma, där den kortas: så är det i dag.')).toBe('Det här är en mening, som har ett … så är det i dag')
  })

  it('tells two apart that begin alike', () => {
    const begin = 'Anna på Arbetsförmedlingen bokar ett möte med Kim om'
    expect(inShort(`${begin} arbetsträningen.`)).not.toBe(inShort(`${begin} lönebidraget.`))
  })

  it('is cut where there is nothing but one word', () => {
    expect(inShort('x'.repeat(70))).toBe(`${'x'.repeat(36)} …`)
  })

  it('says on a button first what the button says', () => {
    expect(actOn('Ändra', 'Anna ringer Kim.')).toBe('Ändra: Anna ringer Kim')
  })
})
