import type { Language } from './finding.ts'
import { setOf } from './word-list.ts'
import { articleNumbers, betweenNumbers, clockWords, countedAfter, hourAfter, notNumeralsAfter, notNumeralsBefore, numberedBy, numerals } from './words/numerals.ts'
import type { Word } from './words.ts'

/** A number in words, or two with a word between, by the places of its words (`to` after the last), and the same in digits. */
export type NumberInWords = { from: number; to: number; better: string }

const digitsOf = (pairs: string): ReadonlyMap<string, string> => new Map([...pairs.matchAll(/(\p{L}+) (\d+)/gu)].map(([, word = '', digits = '']) => [word, digits]))
const listsOf = (language: Language) => ({
  digits: digitsOf(numerals[language]),
  after: setOf(notNumeralsAfter[language]),
  before: setOf(notNumeralsBefore[language]),
  countedAfter: setOf(countedAfter[language]),
  hourAfter: setOf(hourAfter[language]),
  numberedBy: setOf(numberedBy[language]),
  between: betweenNumbers[language].split('; ').map((words) => words.split(' ')),
  clock: setOf(clockWords[language]),
  articles: setOf(articleNumbers[language]),
})
const lists = { sv: listsOf('sv'), en: listsOf('en') }
type Lists = (typeof lists)[Language]

/** "Sex" is a number only before what can be counted. */
const COUNTED = { sv: /(?:ar|er|or|en|na)$|^(?:år|barn)$/u, en: /s$|^(?:people|children)$/u }
const TIME = { sv: /^(?:veck|dag|dygn|nätter|månad|timm|minut|år$|gånger|möte|besök|samtal)/u, en: /^(?:week|day|night|month|hour|minute|year|time|meeting|visit|call)s/u }

const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? ''

/** "3", "tre", "en": what says how many. */
export const isNumberWord = (word: string): boolean => /^\d/u.test(word) || lists.sv.articles.has(word) || lists.sv.digits.has(word)

const isNumber = ({ digits }: Lists, word: string): boolean => digits.has(word) || /^\d/u.test(word)

/** "Tio i nio", "fem över halv tre", "kvart i tre": either side of it. */
const isOfClock = (list: Lists, words: readonly Word[], from: number, to: number): boolean => {
  const tells = (word: string): boolean => isNumber(list, word) || /^(?:halv|kvart|minuter|half|quarter)$/u.test(word)
  return (list.clock.has(lower(words, to)) && tells(lower(words, to + 1))) || (list.clock.has(lower(words, from - 1)) && tells(lower(words, from - 2)))
}

/** "En till två", "en på tio", "två och en halv": half in digits would be neither. */
const isBesideArticle = ({ articles }: Lists, words: readonly Word[], from: number, to: number): boolean =>
  (articles.has(lower(words, from - 2)) && /^(?:till|eller|och|på|av|to|or|in)$/u.test(lower(words, from - 1))) || (/^(?:och|and)$/u.test(lower(words, to)) && articles.has(lower(words, to + 1)))

/** Whether nothing that may be counted follows in the clause. */
const endsClause = (words: readonly Word[], to: number, text: string): boolean => {
  const next = words[to]
  return !next || /[.,;:!?()–]/u.test(text.slice(words[to - 1]?.end, next.start))
}

/** The place after the number that this one is paired with: "två till tre"; its own where it is alone. */
function endOf({ between, digits }: Lists, words: readonly Word[], at: number): number {
  for (const joint of between) {
    const other = at + 1 + joint.length
    if (joint.every((word, step) => lower(words, at + 1 + step) === word) && digits.has(lower(words, other))) return other + 1
  }
  return at + 1
}

function isPlain(language: Language, words: readonly Word[], [from, to]: readonly [number, number], text: string): boolean {
  const list = lists[language]
  const [previous, next] = [lower(words, from - 1), lower(words, to)]
  const isCounted = COUNTED[language].test(next)
  if (list.after.has(previous) || list.before.has(next) || list.digits.has(previous) || list.digits.has(next)) return false
  if (isOfClock(list, words, from, to) || isBesideArticle(list, words, from, to) || /^\p{Lu}/u.test(words[to]?.text ?? '')) return false
  if ((list.countedAfter.has(previous) || lower(words, to - 1) === 'sex') && !isCounted) return false
  if (list.hourAfter.has(previous) && !TIME[language].test(next)) return false
  return list.numberedBy.has(previous) || to > from + 1 || !endsClause(words, to, text)
}

/** The numbers of a sentence that are to be in digits: not those of a clock, a saying or a fraction, nor where nothing is counted. */
export function numbersIn(words: readonly Word[], language: Language, text: string): NumberInWords[] {
  const found: NumberInWords[] = []
  const { digits } = lists[language]
  for (let from = 0; from < words.length; from += 1) {
    const first = digits.get(lower(words, from))
    if (first === undefined) continue
    const to = endOf(lists[language], words, from)
    if (isPlain(language, words, [from, to], text)) {
      const rest = to > from + 1 ? `${text.slice(words[from]?.end, words[to - 1]?.start)}${digits.get(lower(words, to - 1)) ?? ''}` : ''
      found.push({ from, to, better: first + rest })
    }
    from = to - 1
  }
  return found
}
