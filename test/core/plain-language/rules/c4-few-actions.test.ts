import { describe, expect, it } from 'vitest'
import { findingsOf, foundBy } from '../found-by.ts'

describe('[C4] things for the reader to do', () => {
  it('are said from the third, at its place', () => {
    expect(foundBy('C4', 'Du ringer Anna. Vi ses. Ring sedan Omar.\n- Du behöver inte boka något.\n- Du ska skicka intyget.')).toEqual(['Du behöver inte boka något.'])
  })

  it('are grave from the sixth', () => {
    const severity = (count: number) => findingsOf('C4', 'Ring Anna. '.repeat(count)).map((found) => found.severity)
    expect([2, 3, 5, 6].map(severity)).toEqual([[], ['warning'], ['warning'], ['error']])
  })

  it('are counted in English too', () => {
    expect(foundBy('C4', 'You call Anna. You will book a time. Anna sends you a letter. Send the form. You need to visit Omar.', { language: 'en' })).toEqual(['Send the form.'])
    expect(foundBy('C4', 'You call Anna. Book a time. Anna calls you. When you call, we answer. We visit you.', { language: 'en' })).toEqual([])
  })

  it('may be two, may be others’, and are counted for the participant only', () => {
    expect(foundBy('C4', 'Du ringer Anna. Boka tid. Anna skickar brevet. Vi ringer dig. När du ringer svarar vi. Om du bokar hör vi av oss.')).toEqual([])
    expect(foundBy('C4', 'Ring Anna. '.repeat(4), { language: 'sv', audience: 'professional' })).toEqual([])
  })
})
