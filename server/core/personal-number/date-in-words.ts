import type { FoundNumber } from './found-number.ts'
import { saysEnd, WORDS_BETWEEN } from './parted-by-words.ts'
import { isPersonalNumber } from './valid-number.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec']
const DAY = String.raw`(?<day>\d{1,2})(?::[ea]|st|nd|rd|th)?`
/** "12 april 1985-1230", "den 12:e apr. -85 1230", "12th of April 1985, 1230", "12 april 1985, sista fyra 1230". */
const SAID = new RegExp(String.raw`(?<!\d)${DAY}\s{1,3}(?:of\s)?(?<month>${MONTHS.join('|')})\p{L}{0,6}\.?,?\s{1,3}['’-]?(?<year>\d{4}|\d{2})(?<sign>\s?\p{Pd}\s?|[\s,.;:(/+−]{1,3}|${WORDS_BETWEEN})(?<end>\d{2}\s?\d{2})(?!\d)`, 'giu')
/** "8/6 1985-1230", "12.4.1985 1230": the day first. */
const DAY_FIRST = /(?<![\d/.-])(?<day>\d{1,2})(?<mark>[/.])\s?(?<month>\d{1,2})(?:\k<mark>\s?|\s|-)(?<year>\d{4}|\d{2})(?<sign>\s?[-–+−]\s?|[\s,.;:(/]{1,3})(?<end>\d{2}\s?\d{2})(?!\d)/gu
/** After these it is a sum or a count, not the end of a number. */
const COUNTED = /^\s?(?:kr|kronor|sek|euro|:-|st|procent|%|personer|people)(?!\p{L})/iu
/** "1985–2026" are two years. */
const IS_YEAR = /^(?:19|20)/u

const monthOf = (written: string): string => String(MONTHS.findIndex((month) => new RegExp(`^${month}`, 'iu').test(written)) + 1).padStart(2, '0')

/** Whether what stands after a place counts something: "1230 kr". */
export const isCounted = (text: string, end: number): boolean => COUNTED.test(text.slice(end, end + 12))

/** What a pattern finds of birth dates with four figures after them, where it is a number; `monthIn` reads its month as two figures. */
const numbersBy = (text: string, pattern: RegExp, monthIn: (written: string) => string, certainty: (sign: string, end: string) => FoundNumber['certainty']): FoundNumber[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }) => {
    const { day = '', month = '', year = '', sign = '', end = '' } = groups ?? {}
    const isEnd = !/\p{L}/u.test(sign) || saysEnd(sign)
    const isNumber = isEnd && isPersonalNumber(`${year}${monthIn(month)}${day.padStart(2, '0')}${end.replace(/\s/u, '')}`, sign.trim() === '+') && !isCounted(text, index + all.length)
    return isNumber ? [{ start: index, end: index + all.length, certainty: certainty(sign, end) }] : []
  })

/** Numbers whose birth date begins with the day, in digits alone: they ask. */
export const daysFirst = (text: string): FoundNumber[] => numbersBy(text, DAY_FIRST, (month) => month.padStart(2, '0'), () => 'asks')

/** Numbers whose birth date has its month in letters; they ask where the last four may be a time of day or a year. */
export const datesInWords = (text: string): FoundNumber[] => numbersBy(text, SAID, monthOf, (sign, end) => (/^[\p{Pd}+−]$/u.test(sign) && /^\d{4}$/u.test(end) && !IS_YEAR.test(end) ? 'certain' : 'asks'))
