import { numbersIn } from '../numbers-in-words.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import { matchesIn } from './matches-in.ts'
import type { Found, Rule } from './rule.ts'
import { withCapitalOf } from '../capitals.ts'

const PERCENT = {
  sv: /(?<![\p{L}\p{Nd}.,])(?:\d{1,3}(?:,\d+)? ?(?:%|procent)|(?:fem|tio|tjugo|tjugofem|trettio|fyrtio|femtio|sextio|sjuttio|sjuttiofem|åttio|nittio|hundra) procent)(?<of> av)?(?![\p{L}])/giu,
  en: /(?<![\p{L}\p{Nd}.,])(?:\d{1,3}(?:\.\d+)? ?(?:%|per ?cent)|(?:five|ten|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|seventy-five|eighty|ninety|hundred) per ?cent)(?<of> of)?(?![\p{L}])/giu,
}
/** What a percentage cannot do without. */
const PERCENT_SIGN = /%|procent|per ?cent/iu
const half = { sv: 'hälften av', en: 'half of' }

const useDigits = { sv: 'Skriv antalet med siffror.', en: 'Write the number in digits.' }
const noPercent = { sv: 'Procent är svårt. Skriv hur många timmar, eller hur många av hur många.', en: 'Per cent is hard. Write how many hours, or how many out of how many.' }

/** No sentence begins with a digit; a slot of an act is none, and has neither capital nor stop. */
const beginsSentence = ({ text }: ReadSentence, from: number): boolean => from === 0 && (/^\P{L}*\p{Lu}/u.test(text) || /[.!?]$/u.test(text))

function inWords({ sentences, language, text }: Reading): Found[] {
  return sentences.flatMap((sentence) =>
    numbersIn(sentence.words, language, text).filter(({ from }) => !beginsSentence(sentence, from)).map(({ from, to, better }) => ({ severity: 'hint' as const, start: sentence.words[from]?.start ?? 0, end: sentence.words[to - 1]?.end ?? 0, message: useDigits, better })),
  )
}

const perCentIn = (reading: Reading): Found[] =>
  matchesIn(reading, PERCENT[reading.language], PERCENT_SIGN).map(({ match, start, end, sentence }) => {
    const isHalf = /^(?:50\D|femtio |fifty )/iu.test(match[0]) && match.groups?.['of'] !== undefined
    const better = withCapitalOf(match.index === 0 && sentence.text.length > match[0].length ? 'A' : 'a', half[reading.language])
    return { start, end, message: noPercent, ...(isHalf ? { better } : {}) }
  })

/** N3: numbers in digits, and hours or "hälften" in place of per cent. */
export const numerals: Rule = {
  id: 'N3',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) => {
    const shares = perCentIn(reading)
    return [...inWords(reading).filter((number) => !shares.some((share) => share.start <= number.start && number.start < share.end)), ...shares]
  },
}
