import type { Rule } from './rule.ts'

/** So many words can one be asked to read at once. */
export const mostWords = { participant: 350, professional: 700 }

/** C8: a text has 350 words at most, to professionals 700; said of what comes after them. */
export const textLength: Rule = {
  id: 'C8',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: ({ sentences, audience }) => {
    const most = mostWords[audience]
    const words = sentences.flatMap((sentence) => sentence.words)
    const [first, last] = [words[most], words.at(-1)]
    if (!first || !last) return []
    return [{
      start: first.start,
      end: last.end,
      message: {
        sv: `Texten har ${words.length} ord. Fler än ${most} är svårt att minnas. Korta den, eller dela den.`,
        en: `The text has ${words.length} words. More than ${most} are hard to remember. Shorten it, or divide it.`,
      },
    }]
  },
}
