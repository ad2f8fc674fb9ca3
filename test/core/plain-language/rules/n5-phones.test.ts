import { describe, expect, it } from 'vitest'
import { check } from '#core/plain-language/check.ts'
import { afterTaking, foundBy } from '../found-by.ts'

const spaced = (text: string) => text.replaceAll('_', '\u00a0')

const ungrouped: [string, string][] = [
  ['Ring 0812345678.', 'Ring 08-123_456_78.'],
  ['Anna har 0701234567', 'Anna har 070-123_45_67'],
  ['Ring Anna på 08-1234567 i morgon bitti.', 'Ring Anna på 08-123_45_67 i morgon bitti.'],
  ['Växeln: 0498-123456.', 'Växeln: 0498-12_34_56.'],
  ['Ring 031123456 eller 049812345.', 'Ring 031-12_34_56 eller 0498-123_45.'],
  ['Mobil 070 123 45 67', 'Mobil 070-123_45_67'],
  ['Mobil 0701-234567', 'Mobil 070-123_45_67'],
  ['Ring (08) 123 45 67.', 'Ring 08-123_45_67.'],
  ['Ring Anna (0701234567).', 'Ring Anna (070-123_45_67).'],
  ['Ring 08/123 45 67.', 'Ring 08-123_45_67.'],
  ['Ring 08 - 123 45 67.', 'Ring 08-123_45_67.'],
  ['Ring 070-123-45-67.', 'Ring 070-123_45_67.'],
  ['Ring +46812345678.', 'Ring 08-123_456_78.'],
  ['Ring +46 (0)70 123 45 67.', 'Ring 070-123_45_67.'],
  ['Ring 0046701234567.', 'Ring 070-123_45_67.'],
  ['Ring 0771524524.', 'Ring 0771-524_524.'],
  ['Ring 0771 524 524.', 'Ring 0771-524_524.'],
  ['Ring 070.123.45.67.', 'Ring 070-123_45_67.'],
  ['Ring 08.123.45.67 i dag.', 'Ring 08-123_45_67 i dag.'],
  ['Ring nr 0701234567.', 'Ring nr 070-123_45_67.'],
  ['Vi har nummer 0812345678.', 'Vi har nummer 08-123_456_78.'],
]

describe('[N5] a phone number', () => {
  it.each(ungrouped)('is parted in groups, and nothing else is wrong then: "%s"', (text, better) => {
    const after = afterTaking('N5', text)
    expect(after).toBe(spaced(better))
    const rules = (of: string) => check(of, { language: 'sv' }).map(({ rule }) => rule)
    expect(rules(after)).toEqual(rules(text).filter((rule) => rule !== 'N5'))
  })

  it.each([
    'Ring 08-123 45 67.', 'Ring 08-123 456 78.', 'Ring 070-123 45 67.', 'Ring 0701-23 45 67.', 'Ring 0771-524 524.', 'Ring +46 8 123 45 67.', 'Ring +46 70-123 45 67.',
    'Ring 1177 eller 112.', 'Ring 123 45 67.', 'Mötet är 09.00–15.00.', 'Öppet 08-12 13-17.', 'Den 03-12-2026 10.30 ses vi.', 'Den 08/12 2026 10 ses vi.', 'Rum 03 12 45 67 89 är bokat.', 'Dnr 0812345678.', 'Ditt konto är 0701234567.',
    'Summan är 1 200 345.', 'Född 0812031234.', 'Kortet 5030123456789 gäller.', 'Se 0812345678910.', 'Koden är AB0701234567.',
    'Skriv till 0701234567@example.se.', 'Det är 0701234567 kronor.', 'Det är 0701234567 kr.', 'Ärendet har nummer 0812345678.', 'Kvittot har nr 018 61100 00.', 'Vi köpte 0812345678 st.', 'Versionen är 08.12.2026.10.', 'Filen är 018.61100.00.',
    'Beslutet med nummer 0701234567 gäller.', 'Adressen är https://exempel.se/0701234567.', 'Den 03.12.2026 ses vi.', 'Öppet 08.15-16.45 3 dagar.',
  ])('is let be in "%s"', (text) => {
    expect(foundBy('N5', text)).toEqual([])
  })

  it('that may be a day of birth is found where the sentence says that it is a phone number', () => {
    expect(['Ring 0812031234.', 'Mitt nummer är 0812031234.', 'Hon skrev 0812031234.'].map((text) => foundBy('N5', text))).toEqual([['0812031234'], ['0812031234'], []])
  })

  it('that is a personal number is a matter for C10 alone', () => {
    expect(check('Ring 0701231235.', { language: 'sv' }).map(({ rule }) => rule)).toEqual(['C10'])
  })

  it('is parted in English too', () => {
    expect(afterTaking('N5', 'Call Anna on 0812345678.', { language: 'en' })).toBe(spaced('Call Anna on 08-123_456_78.'))
  })
})
