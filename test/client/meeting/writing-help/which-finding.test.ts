import { describe, expect, it } from 'vitest'
import type { Finding } from '#core/plain-language/finding.ts'
import { numbersIn } from '#client/meeting/writing-help/numbers-in-text.ts'
import { findingToShow, stillStands } from '#client/meeting/writing-help/which-finding.ts'

const text = 'Anna erhåller besked snarast och Omar inkommer med intyg.'
const on = (words: string, part: Partial<Finding> = {}): Finding => ({
  rule: 'W3',
  severity: 'warning',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  message: { sv: `Säg något annat än ${words}.`, en: `Say something else than ${words}.` },
  ...part,
})
const shows = (findings: Finding[], standing: Partial<Parameters<typeof findingToShow>[1]> = {}) =>
  findingToShow(findings, { text, caret: text.length, longest: 200, locale: 'sv', numbers: [], isLeft: () => false, ...standing })

describe('the finding that is shown', () => {
  it('is the one nearest the cursor', () => {
    const all = [on('erhåller'), on('snarast'), on('inkommer med')]
    expect(shows(all, { caret: 3 })?.words).toBe('erhåller')
    expect(shows(all, { caret: text.indexOf('narast') })?.words).toBe('snarast')
    expect(shows(all)?.words).toBe('inkommer med')
  })

  it('is an error before a warning that is nearer', () => {
    expect(shows([on('erhåller', { severity: 'error' }), on('inkommer med')])?.words).toBe('erhåller')
  })

  it('is a hint only where nothing graver is found, and only one that has a better wording', () => {
    const hint = on('inkommer med', { severity: 'hint', better: 'lämnar in' })
    expect(shows([hint])?.better).toBe('lämnar in')
    expect(shows([hint, on('erhåller')])?.words).toBe('erhåller')
    expect(shows([on('inkommer med', { severity: 'hint' })])).toBeNull()
    expect(shows([hint], { longest: text.length - 'inkommer med'.length })).toBeNull()
  })

  it('is another than the one that somebody has left', () => {
    expect(shows([on('erhåller'), on('snarast')], { isLeft: ({ words }) => words === 'snarast' })?.words).toBe('erhåller')
  })

  it('speaks the language of who reads it', () => {
    expect(shows([on('snarast')], { locale: 'en' })?.message).toBe('Say something else than snarast.')
  })

  it('speaks English, marked as that, to who reads a language that the rules do not speak', () => {
    expect(shows([on('snarast')], { locale: 'qps' })).toMatchObject({ message: 'Say something else than snarast.', language: 'en' })
    expect(shows([on('snarast')], { locale: 'en' })).toEqual(expect.not.objectContaining({ language: 'en' }))
  })

  it('offers no wording that the field has no room for', () => {
    const longer = on('snarast', { better: 'senast på fredag' })
    const needed = text.length - 'snarast'.length + 'senast på fredag'.length
    expect(shows([longer], { longest: needed })?.better).toBe('senast på fredag')
    expect(shows([longer], { longest: needed - 1 })).toEqual(expect.not.objectContaining({ better: expect.anything() as unknown }))
  })

  it('stands only as long as its words do', () => {
    const shown = shows([on('erhåller')])!
    expect(stillStands(shown, `${text} Och mer.`)).toBe(true)
    expect(stillStands(shown, text.replace('erhåller', 'erhölls'))).toBe(false)
  })
})

describe('a personal number', () => {
  const says = { certain: 'Går inte.', asks: 'Är det en telefon?' }
  const written = 'Kim 121212-1212 ringer 070-123 12 35.'
  const found = { start: 4, end: 15, rule: 'C10', severity: 'error', message: { sv: 'Något annat.', en: '' } } as const
  const showsIn = (standing: Partial<Parameters<typeof findingToShow>[1]> = {}) =>
    findingToShow([found], { text: written, caret: written.length, longest: 200, locale: 'sv', numbers: numbersIn(written, says), isLeft: () => false, ...standing })

  it('is said first, in the words of the refusal, and can not be sent away', () => {
    expect(showsIn()).toMatchObject({ words: '121212-1212', message: 'Går inte.', blocks: true })
  })

  it('grouped as a telephone is asked about, and can be left', () => {
    const phone = numbersIn('Ring 070-123 12 35.', says)
    expect(phone).toMatchObject([{ words: '070-123 12 35', message: 'Är det en telefon?', blocks: false }])
  })

  it('is said in one way only: the rule that finds the same digits is not shown too', () => {
    const numbers = numbersIn(written, says).filter(({ blocks }) => blocks)
    expect(showsIn({ numbers, isLeft: ({ words }) => words === '121212-1212' })).toBeNull()
  })
})
