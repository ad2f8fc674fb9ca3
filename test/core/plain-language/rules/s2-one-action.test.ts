import { describe, expect, it } from 'vitest'
import { afterTaking, foundBy } from '../found-by.ts'

describe('[S2] a sentence with more to do than one', () => {
  it.each([
    ['Du ringer vårdcentralen och Anna skickar blanketten.', [' och Anna'], 'Du ringer vårdcentralen. Anna skickar blanketten.'],
    ['Hej. Omar ringer Kim, och vi bokar ett rum.', [', och vi'], 'Hej. Omar ringer Kim. Vi bokar ett rum.'],
    ['Du ringer Omar och Anna på Arbetsförmedlingen skickar brevet.', [' och Anna'], 'Du ringer Omar. Anna på Arbetsförmedlingen skickar brevet.'],
  ])('is parted where the next actor begins: "%s"', (text, pieces, better) => {
    expect(foundBy('S2', text)).toEqual(pieces)
    expect(afterTaking('S2', text)).toBe(better)
    expect(foundBy('S2', better)).toEqual([])
  })

  it.each([
    'När du ringer svarar Anna och Omar bokar tiden.',
    'Anna ringer, bokar ett rum och skickar kallelsen.',
  ])('is found whole where it cannot be parted as it stands: "%s"', (text) => {
    expect(foundBy('S2', text)).toEqual([text])
    expect(afterTaking('S2', text)).toBe(text)
  })

  it.each(['Du ringer vårdcentralen och bokar tid.', 'Du ringer Anna och Omar.', 'Anna och Omar ringer dig.', 'Vi träffar Kim och Anna på torsdag.', 'Du och Anna ringer Omar.'])('is not "%s"', (text) => {
    expect(foundBy('S2', text)).toEqual([])
  })
})
