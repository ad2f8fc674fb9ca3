import { dayAndMonth, dayInWords, dayMeant, isDay, isNoDay, months, weekdayNamed, weekdayOf, type Day } from '../calendar.ts'
import { capital, withCapitalOf } from '../capitals.ts'
import type { Language } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { HALF_A_YEAR_AFTER, isCountOrPlace, isFraction, isOfStretch, isSurelyDate, ordinalDay, WEEKDAY_BEFORE } from '../written-dates.ts'
import type { Match } from './matches-in.ts'
import type { Found } from './rule.ts'

type DayOfYear = Omit<Day, 'year'>

export const inWords = { sv: 'Skriv datumet med veckodag och månad i ord.', en: 'Write the date with its weekday, and the month in words.' }

/** "31/11": which day was meant? */
export const noSuchDay = (date: DayOfYear) => ({ sv: `${dayAndMonth(date, 'sv')} finns inte. Vilken dag menar du?`, en: `There is no ${dayAndMonth(date, 'en')}. Which day do you mean?` })
export const noSuchWeekday = (date: DayOfYear, weekday: string) => ({ sv: `${dayAndMonth(date, 'sv')} är ingen ${weekday}. Vilken dag menar du?`, en: `${dayAndMonth(date, 'en')} does not have that weekday. Which day do you mean?` })

/** A wording with a capital where what it replaces begins a sentence that goes on in words. */
export const fitting = ({ match, sentence }: Match, better: string): string =>
  match.index === 0 && / \p{Ll}/u.test(sentence.text) ? capital(better) : withCapitalOf(match[0], better)

const after = ({ match, sentence }: Match): string => sentence.text.slice(match.index + match[0].length)

/** "Fre 8/1" of 28 November is a day next year; undefined where the date has that weekday in no year near. */
function withWeekday({ language, today }: Reading, said: string, den: string, date: DayOfYear, year: number | undefined): string | undefined {
  const name = weekdayNamed(said, language)
  const day = year !== undefined ? { ...date, year } : today && dayMeant(date, today, name, language)
  if (day ? weekdayOf(day, language) !== name : today) return undefined
  const isOfOtherYear = year !== undefined || (day && today && day.year !== today.year)
  return `${/dagen$/iu.test(said) ? `${name}en` : name} ${den && 'den '}${dayAndMonth(date, language)}${isOfOtherYear ? ` ${day?.year}` : ''}`
}

/** With the weekday only where it is sure which year's day it is, and where no other is said: "på lördag, 5/12", "från 1 jan till 3 mars". */
function withoutWeekday({ language, today }: Reading, one: Match, den: string, date: DayOfYear, year: number | undefined): string {
  const day = year !== undefined ? { ...date, year } : today && dayMeant(date, today)
  const { index, 0: text } = one.match
  const isAlone = !WEEKDAY_BEFORE.test(one.sentence.text.slice(0, index)) && !isOfStretch(one.sentence.text, index, index + text.length)
  return day && isAlone ? dayInWords(day, language, today?.year) : `${den && 'den '}${dayAndMonth(date, language)}${year === undefined ? '' : ` ${year}`}`
}

function found(reading: Reading, one: Match, date: DayOfYear, isOffered: boolean): Found[] {
  const { lead = '', said, den = '', year: written, stop } = one.match.groups ?? {}
  const year = written === undefined ? undefined : Number(written)
  const place = { start: one.start, end: one.end }
  const ofYear = { year: year ?? 2024, ...date }
  if (!isDay(ofYear)) return isNoDay(ofYear) ? [{ ...place, message: noSuchDay(date) }] : []
  const better = said === undefined ? withoutWeekday(reading, one, den, date, year) : withWeekday(reading, said, den, date, year)
  if (better === undefined && said !== undefined) return [{ ...place, message: noSuchWeekday(date, weekdayNamed(said, reading.language)) }]
  // The stop may be the sentence's own.
  const isLast = stop !== undefined && written === undefined && /^(?:$| *\p{Lu})/u.test(after(one))
  return [{ ...place, message: inWords, ...(isOffered ? { better: fitting(one, lead + better + (isLast ? '.' : '')) } : {}) }]
}

/** "3/12": in English it may be March, and in Swedish too many other things to be written anew where nothing says that it is a day. */
export function dateWithoutYear(reading: Reading, one: Match): Found[] {
  const { lead, said, den, day, month } = one.match.groups ?? {}
  const isBare = lead === undefined && said === undefined && den === undefined
  const end = one.match.index + one.match[0].length
  const isNamed = said !== undefined || den !== undefined
  if ((isBare && isFraction(one.match[0])) || (!isNamed && isCountOrPlace(one.sentence.text, end - `${day}/${month}`.length, end))) return []
  const isSure = !isBare || isSurelyDate(one.sentence.text, one.match.index, end)
  return found(reading, one, { day: Number(day), month: Number(month) }, reading.language === 'sv' && isSure)
}

/** "3 dec.", "fre 3 december" and "den tredje december"; whether a date in full has its weekday, or is any day, is asked elsewhere. */
export function dateHalfInWords(reading: Reading, one: Match): Found[] {
  const { said, day, ending, ordinal, full, short = '' } = one.match.groups ?? {}
  const isSaidInFull = said === undefined || /dag(?:en)?$/iu.test(said)
  const date = { day: ordinal === undefined ? Number(day) : ordinalDay(ordinal), month: monthNamed(full ?? short, 'sv') }
  if (full !== undefined && ending === undefined && ordinal === undefined && (isSaidInFull || !isDay({ year: 2024, ...date }))) return []
  return found(reading, one, date, !HALF_A_YEAR_AFTER.test(after(one)))
}

const monthNamed = (begins: string, language: Language): number => months[language].findIndex((name) => name.toLowerCase().startsWith(begins.toLowerCase().slice(0, 3))) + 1

/** The same in English: "3 Dec", "3rd of December", "Dec 3". */
export function dateHalfInEnglish(reading: Reading, one: Match): Found[] {
  const { said, the, day, ending, of, first, full, short = '' } = one.match.groups ?? {}
  const isAsWritten = full !== undefined && /^\p{Lu}/u.test(full) && [the, ending, of, first].every((part) => part === undefined)
  if (isAsWritten && (said === undefined || /day$/u.test(said))) return []
  return found(reading, one, { day: Number(day), month: monthNamed(full ?? short, 'en') }, !HALF_A_YEAR_AFTER.test(after(one)))
}
