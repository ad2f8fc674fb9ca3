import type { Rule } from './rule.ts'

const longest = { participant: 15, professional: 20 }

/** S1: a sentence has at most 15 words, to professionals 20. */
export const sentenceLength: Rule = {
  id: 'S1',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: ({ sentences, audience }) =>
    sentences
      .filter(({ words }) => words.length > longest[audience])
      .map(({ start, end, words }) => ({
        start,
        end,
        message: {
          sv: `Meningen har ${words.length} ord. Dela den i två.`,
          en: `The sentence has ${words.length} words. Make it two.`,
        },
      })),
}
