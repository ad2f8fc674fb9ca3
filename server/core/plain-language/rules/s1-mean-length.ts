import { blockStretches } from '../blocks.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import { FEWEST_OF_A_LINE } from '../wrapped-lines.ts'
import type { Rule } from './rule.ts'

const most = { participant: 10, professional: 15 }
/** Of one sentence or two a mean says no more than S1 says of each. */
const FEWEST_SENTENCES = 3

/** Rounded up, so that what is over the limit is not said to be at it. */
const inTenths = (mean: number): string => (Math.ceil(mean * 10) / 10).toFixed(1)

const longestOf = (sentences: readonly ReadSentence[]): ReadSentence | undefined =>
  sentences.reduce<ReadSentence | undefined>((longest, one) => (longest && longest.words.length >= one.words.length ? longest : one), undefined)

/** Headings, greetings and short items are no sentences that one gets tired by. */
const inLongLines = (reading: Reading): ReadSentence[] =>
  blockStretches(reading).flat().filter(({ sentences }) => sentences.reduce((sum, { words }) => sum + words.length, 0) >= FEWEST_OF_A_LINE).flatMap(({ sentences }) => sentences)

/** S1: the sentences of a text have 10 words on average at most, to professionals 15; said once, where the longest stands. */
export const meanLength: Rule = {
  id: 'S1',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) => {
    const [sentences, { audience }] = [inLongLines(reading), reading]
    const meanSentence = sentences.reduce((sum, { words }) => sum + words.length, 0) / sentences.length
    const longest = longestOf(sentences)
    if (!longest || sentences.length < FEWEST_SENTENCES || meanSentence <= most[audience]) return []
    const mean = inTenths(meanSentence)
    const begin = longest.words.slice(0, 3).map(({ text }) => text).join(' ')
    return [{
      start: longest.start,
      end: longest.end,
      message: {
        sv: `I snitt har meningarna ${mean.replace('.', ',')} ord. Högst ${most[audience]} är lagom. Dela den längsta: ”${begin} …”`,
        en: `On average the sentences have ${mean} words. At most ${most[audience]} is right. Divide the longest: “${begin} …”`,
      },
    }]
  },
}
