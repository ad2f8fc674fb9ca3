import { describe, expect, it } from 'vitest'
import { foundBy } from '../found-by.ts'

describe('[S4] commas', () => {
  it.each([
    ['Planen, som vi skrev i maj, gäller.', [', som vi skrev i maj,']],
    ['Hej. Hon kom, vilket var bra, redan klockan 9.', [', vilket var bra,']],
    ['Du ringer, så bokar vi, så ses vi.', [', så bokar vi,']],
    ['Fo\u0308rst ringer du, se\u00addan vilar du, och till sist sover du gott hela natten.', [', se\u00addan vilar du,']],
  ])('are too many in "%s"', (text, expected) => {
    expect(foundBy('S4', text)).toEqual(expected)
  })

  it.each(['Du ringer, så bokar vi.', 'Anna, Omar, Lisa och Sara kommer.', 'Ta med pass, intyg, papper och en penna, så är du snäll.', 'Det kostar 1 200,50 kronor, i dag.'])('are few enough in "%s"', (text) => {
    expect(foundBy('S4', text)).toEqual([])
  })

  it('are counted in English too', () => {
    expect(foundBy('S4', 'The plan, which we wrote in May, holds. Bring a pen, a pass and a note.', { language: 'en' })).toEqual([', which we wrote in May,'])
  })
})
