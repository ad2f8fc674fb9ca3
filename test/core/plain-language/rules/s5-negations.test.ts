import { describe, expect, it } from 'vitest'
import { afterTaking, foundBy } from '../found-by.ts'

describe('[S5] a sentence that says no twice', () => {
  it.each([
    ['Du får inte boka om du inte ringer.', ['inte']],
    ['Ingen vet det, och det är aldrig bra.', ['aldrig']],
    ['Du kan inte gå utan att ringa.', ['utan']],
    ['Det är inte onödigt.', ['inte onödigt']],
    ['Det är ej omöjligt.', ['ej omöjligt']],
    ['Det är inte ointressant.', ['inte ointressant']],
    ['Det är inte misslyckat.', ['inte misslyckat']],
    ['Det a\u030ar inte omo\u0308j\u00adligt.', ['inte omo\u0308j\u00adligt']],
  ])('is found in "%s"', (text, expected) => {
    expect(foundBy('S5', text)).toEqual(expected)
  })

  it.each(['Du behöver inte ringa.', 'Det är inte bara bra utan också billigt, men inte nu.', 'Vi går utan dig, inte med.', 'Det är omöjligt.', 'Inga problem. Inget svar.'])('is not "%s"', (text) => {
    expect(foundBy('S5', text)).toEqual([])
  })

  it('is afterTaking with a yes where the opposite is known', () => {
    expect(afterTaking('S5', 'Det är inte omöjligt. Inte ovanligt heller. Det är inte onödigt.')).toBe('Det är möjligt. Vanligt heller. Det är inte onödigt.')
  })

  it('is found in English', () => {
    expect(foundBy('S5', "You can't go if nobody calls. It is not impossible. You do not only call.", { language: 'en' })).toEqual(['nobody', 'not impossible'])
    expect(afterTaking('S5', 'It is not impossible.', { language: 'en' })).toBe('It is possible.')
  })
})
