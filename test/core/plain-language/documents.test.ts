import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure } from '#core/plain-language/measure.ts'

const seed = 20261128
console.info(`documents of known make: seed ${seed}`)

/** A piece of a sentence that naive splitters break, and what it adds to the counts. */
type Piece = { text: string; words: number; long?: number; passives?: number; negations?: number; yours?: number; nouns?: number }
const pieces: Piece[] = [
  { text: 'kl. 13.00', words: 2 },
  { text: 't.ex. Anna', words: 2 },
  { text: 'bl.a. på A. Lind', words: 4 },
  { text: '08-123 45 67', words: 1 },
  { text: '+46 70 123 45 67', words: 1 },
  { text: 'kim.ek@exempel.se', words: 1 },
  { text: 'www.exempel.se/kontakt.html?a=1', words: 1 },
  { text: 'den 3 dec. 2026', words: 4 },
  { text: '2026-12-03', words: 1 },
  { text: '1 200,50 kr', words: 2 },
  { text: '(fr.o.m. 9 maj)', words: 3 },
  { text: 'AF-handläggaren', words: 1, long: 1 },
  { text: 'och/eller', words: 1, long: 1 },
  { text: 'förmågan', words: 1, long: 1 },
  { text: 'inte', words: 1, negations: 1 },
  { text: 'inte bara', words: 2 },
  { text: 'ditt råd', words: 2, yours: 1 },
  { text: 'planen skrivs', words: 2, passives: 1 },
  { text: 'hos Annas mor', words: 3 },
  { text: 'bedömningen', words: 1, long: 1, nouns: 1 },
  { text: 'tidningen', words: 1, long: 1 },
]
const sum = (all: readonly Piece[], count: keyof Omit<Piece, 'text'>): number => all.reduce((so, one) => so + (one[count] ?? 0), 0)

/** What follows a capital "Nu" is never an abbreviation's stop, so each sentence ends where it is told to. */
const sentence = fc.record({ pieces: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), end: fc.constantFrom('.', '?', '…', '.”', '!') })
const line = fc.record({ mark: fc.constantFrom('', '- ', '• ', '2. ', '  – ', '# '), sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }), hasStop: fc.boolean() })
type Line = typeof line extends fc.Arbitrary<infer Made> ? Made : never

const textOf = ({ mark, sentences, hasStop }: Line): string => {
  const text = sentences.map(({ pieces: parts, end }) => `Nu ${parts.map((one) => `${one.text} och `).join('')}går vi${end}`).join(' ')
  return mark + (hasStop ? text : text.replace(/[.?…!”]+$/u, ''))
}
const perSentence = (lines: readonly Line[]) => lines.flatMap(({ sentences }) => sentences.map((one) => one.pieces))
const decorated = (text: string): string => text.normalize('NFD').replaceAll(/(?<=\p{Ll}{2})(?=\p{Ll}{3})/gu, '\u00ad').replaceAll(' ', '\u00a0')

describe('a document of known make', () => {
  it('is measured as it was made, headings, lists and all, in every form of its letters and spaces', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\n\n', '\r\n', '\u2028'), (lines, between) => {
        const made = perSentence(lines)
        const all = made.flat()
        const words = sum(all, 'words') + all.length + 3 * made.length
        const text = lines.map(textOf).join(between)
        const expected = {
          words,
          sentences: made.length,
          longWords: sum(all, 'long'),
          lix: words / made.length + (100 * sum(all, 'long')) / words,
          meanSentence: words / made.length,
          longestSentence: Math.max(...made.map((parts) => sum(parts, 'words') + parts.length + 3)),
          passives: sum(all, 'passives'),
          nominalisationsPer100: (100 * sum(all, 'nouns')) / words,
          negations: sum(all, 'negations'),
          youShare: sum(all, 'yours') / words,
        }
        expect(measure(text)).toEqual(expected)
        expect(measure(decorated(text))).toEqual(expected)
      }),
      { seed, numRuns: 500 },
    )
  })
})
