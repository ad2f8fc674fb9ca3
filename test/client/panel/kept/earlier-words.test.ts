import { describe, expect, it } from 'vitest'
import { wordsOfPoint } from '#client/panel/kept/earlier-words.ts'

describe('what is open from before, as it is read in a moment', () => {
  it('[EARLIER-7] begins with the obstacle itself, and says after it which one, from where and why', () => {
    const obstacle = 'Intygen kommer fram för sent.'
    const what = `Hinder M2XC från teamet: ${obstacle} Det kom hit från ”Lotsärende”. Skälet: Det gäller fler.`
    expect(wordsOfPoint({ what, obstacle })).toEqual({ obstacle, rest: 'Hinder M2XC från teamet. Det kom hit från ”Lotsärende”. Skälet: Det gäller fler.' })
  })

  it('[EARLIER-7] leaves no stop of its own before the rest', () => {
    expect(wordsOfPoint({ what: 'Hinder M2XC från teamet: Intygen kommer. Det vilar.', obstacle: 'Intygen kommer' })).toEqual({ obstacle: 'Intygen kommer', rest: 'Hinder M2XC från teamet. Det vilar.' })
  })

  it('[EARLIER-7] is said as it stands where no obstacle is in it', () => {
    for (const obstacle of [undefined, '', 'Något annat']) expect(wordsOfPoint({ what: 'Petra ringer.', ...(obstacle !== undefined && { obstacle }) })).toEqual({ obstacle: null, rest: 'Petra ringer.' })
  })
})
