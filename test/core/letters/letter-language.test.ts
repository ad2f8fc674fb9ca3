import { describe, expect, it } from 'vitest'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { letterSchema } from '#core/letters/letter.ts'
import { letterWords } from '#core/letters/sentences/letter-words-by-language.ts'
import { measure } from '#core/plain-language/measure.ts'
import { writtenMeetings } from './all-written-meetings.ts'
import { allSentences } from './letter-sentences.ts'

const { sv: svLetterWords, en: enLetterWords } = letterWords
const filled = Object.entries(svLetterWords).map(([key, text]) => [key, text.replace(/\{organisations\}/g, 'Arbetsförmedlingen').replace(/\{\w+\}/g, 'Kim')] as const)

/** Every word in our Swedish sentences that ends in -s and is no passive: looked at one by one. */
const noPassives = ['finns', 'mötets', 'paus', 'plats', 'teams', 'tills', 'överens']

describe('our own Swedish sentences', () => {
  it.each(filled)('[S1] %s has at most fifteen words in a sentence', (_, text) => {
    expect(measure(text).longestSentence).toBeLessThanOrEqual(15)
  })

  it.each(filled)('[S3] %s has no passive and no bureaucratic word', (_, text) => {
    const endsInS = (text.toLowerCase().match(/\p{L}{3,}s(?!\p{L})/gu) ?? []).filter((word) => !noPassives.includes(word))
    expect(endsInS).toEqual([])
    expect(text).not.toMatch(/(?<!\p{L})(blir|blev|är) \p{L}*(ad|at|ade|bestämd|bestämt|bestämda|skrivet|skriven)(?!\p{L})/u)
    expect(text).not.toMatch(/\b(samt|avseende|beträffande|erhåll|vederbörande|man|vänligen|snarast|härmed|insats)\b/iu)
  })

  it.each(filled)('[S5] %s says no twice nowhere, and is calm', (_, text) => {
    for (const sentence of text.split(/(?<=[.:!?]) /u)) expect((sentence.match(/\b(inte|ingen|inget|inga|aldrig|ej)\b/gu) ?? []).length).toBeLessThanOrEqual(1)
    expect(text.replace('Hej Kim!', '')).not.toContain('!')
  })

  it('has the same slots in English', () => {
    const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    for (const [key, text] of Object.entries(svLetterWords)) expect([key, slots(enLetterWords[key as keyof typeof svLetterWords]).filter((slot) => slot !== '{who}')]).toEqual([key, slots(text).filter((slot) => slot !== '{who}')])
  })
})

describe.each(Object.entries(writtenMeetings))('the letters of %s', (_name, meeting) => {
  const letters = [participantLetter(meeting), referrerLetter(meeting), participantLetter(meeting, 'en')].flatMap((letter) => letter ?? [])

  it('fit the schema that the wire carries', () => {
    for (const letter of letters) expect(letterSchema.parse(letter)).toEqual(letter)
  })

  it('[C9] trace every sentence to our wording, a record or a person’s own words', () => {
    const { plan, seats, consents, told, items, takeAway, followUp, closing, money, kept } = meeting
    const records: Record<string, unknown> = { plan, consents, items, takeAway, followUp, closing, money, handover: kept.handover, noPlan: kept.noPlans, nextDecision: kept.decisions, glossary: 'ours' }
    for (const one of items) records[`item:${one.id}`] = one
    for (const one of seats) records[`seat:${one.id}`] = one
    for (const one of kept.ready) records[`ready:${one.seatId}`] = one
    for (const one of kept.views) records[`views:${one.id}`] = one
    for (const one of kept.rests) records[`rest:${one.id}`] = one
    for (const one of kept.earlier) records[`earlier:${one.id}`] = one
    if (kept.owners.length > 0) records['owner'] = kept.owners
    for (const one of told) records[`told:${one.id}`] = one
    for (const letter of letters) {
      const words = letter.language === 'sv' ? svLetterWords : enLetterWords
      for (const { text, source, lang } of allSentences(letter)) {
        if (source.kind === 'template') expect(Object.entries(words).some(([key, sentence]) => source.of === `letter.${key}` && sentence === text)).toBe(true)
        else expect(records[source.of] ?? null, source.of).not.toBeNull()
        if (source.kind === 'person') {
          expect(JSON.stringify(records[source.of])).toContain(JSON.stringify(text.replace(/^[”“](.*)”$/su, '$1')))
          expect(lang).toBe(letter.language === 'sv' ? undefined : 'sv')
        }
        expect(text).not.toMatch(/\{|\}|undefined|null| {2}/)
      }
    }
  })
})
