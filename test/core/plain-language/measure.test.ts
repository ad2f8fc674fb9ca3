import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lixOf, measure } from '#core/plain-language/measure.ts'
import { sentences } from '#core/plain-language/sentences.ts'
import { isLong, words } from '#core/plain-language/words.ts'
import vectors from './readability-vectors.json' with { type: 'json' }

const seed = 20261123
console.info(`plain language: seed ${seed}`)

type Vector = { words: number; sentences: number; longWords: number; lix: number; longestSentence?: number }

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100)
const expectVector = (text: string, { words, sentences, longWords, lix, longestSentence }: Vector): void => {
  const found = measure(text)
  const counts = { words, sentences, longWords, lix, ...(longestSentence ? { longestSentence } : {}) }
  expect({ ...found, lix: rounded(found.lix) }).toMatchObject(counts)
}

describe('the reference vectors', () => {
  it.each(vectors.formulas)('give LIX $lix by the formula', ({ words, sentences, longWords, lix }) => {
    expect(rounded(lixOf(words, sentences, longWords))).toBe(lix)
  })

  it.each(vectors.formulas)('give LIX $lix for the words as lines', (vector) => {
    expectVector(Array.from({ length: vector.sentences }, () => vector.tokens).join('\n'), vector)
  })

  it.each(vectors.texts)('hold for "$text"', (vector) => {
    expectVector(vector.text, vector)
  })
})

describe('the measure', () => {
  it.each(['', '   ', '\n\n', '…', '– – –', '"?!"'])('has no LIX for "%s"', (text) => {
    expect(measure(text)).toEqual({ words: 0, sentences: 0, longWords: 0, lix: null, meanSentence: 0, longestSentence: 0, passives: 0, nominalisationsPer100: null, negations: 0, youShare: null })
  })

  it('tells the mean and the longest sentence in words', () => {
    expect(measure('Du ringer Anna. Hon svarar dig samma dag. Bra.')).toMatchObject({ sentences: 3, words: 9, meanSentence: 3, longestSentence: 5 })
  })

  it('tells passives, nominalisations, negations and how often the reader is spoken to', () => {
    expect(measure('Din ansökan behandlas. Du får inte vänta, och ingen glömmer bedömningen.')).toMatchObject({ words: 11, passives: 1, nominalisationsPer100: 100 / 11, negations: 2, youShare: 2 / 11 })
    expect(measure("Your assessment was written. You don't wait.", 'en')).toMatchObject({ words: 7, passives: 1, nominalisationsPer100: 100 / 7, negations: 1, youShare: 2 / 7 })
  })

  it('finds the seven passives of the bureaucratic vector, and six nouns made from verbs, with a participle that looks like one', () => {
    const bureaucratic = vectors.texts.at(-1)?.text ?? ''
    const { passives, nominalisationsPer100, words } = measure(bureaucratic)
    expect([passives, Math.round(((nominalisationsPer100 ?? 0) * words) / 100)]).toEqual([7, 7])
  })

  it('is the same for composed and decomposed letters, every kind of hyphen and every kind of space', () => {
    const text = 'Förmågan är nedsatt. Åsa visar sin e-legitimation och ringer klockan 10 på måndag.'
    const other = text.normalize('NFD').replace('nedsatt', 'ned\u00adsatt').replaceAll(' ', '\u00a0').replace('e-legit', 'e\u2011legit')
    expect(measure(other)).toEqual(measure(text))
  })

  it('counts sentences and words as the lists do, for any text', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Vi ', 'ringer', '. ', 't.ex. ', '? ', '\n', '- ', '070-123 45 67 ', 'a\u030a', '\u00ad', '1 200,50 kr'))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const found = measure(text)
        expect(found.words).toBe(words(text).length)
        expect(found.longWords).toBe(words(text).filter(isLong).length)
        expect(found.sentences).toBeLessThanOrEqual(sentences(text).length)
        expect(found.lix === null).toBe(found.words === 0)
        let before = 0
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
      { seed, numRuns: 2_000 },
    )
  })

  it('gains one sentence and its words with each line put after', () => {
    const line = fc.array(fc.constantFrom('vi', 'ringer', 'kl. 13.00', 't.ex.', '08-123 45 67', 'kim@exempel.se', 'Anna'), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const text = lines.map((parts) => `- ${parts.join(' och ')}`).join('\n')
        expect(measure(text).sentences).toBe(lines.length)
        const perLine = (parts: string[]): number => parts.reduce((sum, part) => sum + (part.startsWith('kl. ') ? 2 : 1), parts.length - 1)
        expect(measure(text).words).toBe(lines.reduce((sum, parts) => sum + perLine(parts), 0))
      }),
      { seed, numRuns: 500 },
    )
  })
})
