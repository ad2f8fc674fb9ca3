import { dayAndMonth, dayInWords, dayMeant, isDay, isNoDay, months, weekdayNamed, weekdayOf, type Day } from '../calendar.ts'
import type { Language } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { datesHalfInEnglish, datesHalfInWords, datesInWords, datesWithHalfAYear, datesWithoutYear, datesWithYear, daysThatAreNone, daysThatMove, daysWithoutMonth, HALF_IN_WORDS, WITH_WEEKDAY } from '../written-dates.ts'
import { dateHalfInEnglish, dateHalfInWords, dateWithoutYear, fitting, inWords, noSuchDay, noSuchWeekday } from './n1-half-dates.ts'
import { DIGIT, matchesIn, type Match } from './matches-in.ts'
import type { Found, Rule } from './rule.ts'
import { withCapitalOf } from '../capitals.ts'

const MOVING = /veck|månad|dag|morgon|v\.? ?\d|next|coming|tomorrow|week|day|month/i

const whichDay = { sv: 'Vilken dag är det? Skriv veckodag och datum.', en: 'Which day is it? Write the weekday and the date.' }

const partsOf = ({ match: { groups } }: Match): Day => ({ year: Number(groups?.['year']), month: Number(groups?.['month']), day: Number(groups?.['day']) })

/** "31 november". */
const dayNamed = (text: string, language: Language) => {
  const [day = '', month = ''] = text.toLowerCase().split(' ')
  return { day: Number(day), month: months[language].findIndex((name) => name.toLowerCase() === month) + 1 }
}

/** English reads 3/12 as March or as December: there we only ask. */
function wholeDate(reading: Reading, one: Match): Found[] {
  const day = partsOf(one)
  const isSure = reading.language === 'sv' || /^\D*\d{4}/u.test(one.match[0])
  if (isNoDay(day)) return [{ start: one.start, end: one.end, message: noSuchDay(day) }]
  return isDay(day) ? [{ start: one.start, end: one.end, message: inWords, ...(isSure ? { better: fitting(one, dayInWords(day, reading.language, reading.today?.year)) } : {}) }] : []
}

/** Its year may as well be the day that it lasts until: we only ask. */
const halfYear = (one: Match): Found[] => (isDay({ ...partsOf(one), year: 2024 }) ? [{ start: one.start, end: one.end, message: inWords }] : [])

/** A weekday that is not that of its date, or of no such date near the day it is written. */
function wrongWeekday({ language, today }: Reading, one: Match): Found[] {
  const { said = '', year } = one.match.groups ?? {}
  const day = { ...partsOf(one), ...dayNamed(`${one.match.groups?.['day']} ${one.match.groups?.['month']}`, language) }
  if (year === undefined) {
    const weekday = weekdayNamed(said, language)
    return !today || !isDay({ ...day, year: 2024 }) || dayMeant(day, today, weekday, language) ? [] : [{ start: one.start, end: one.end, message: noSuchWeekday(day, weekday) }]
  }
  if (!isDay(day)) return []
  const right = weekdayOf(day, language)
  if (said.toLowerCase().replace(/dagen$/u, 'dag') === right.toLowerCase()) return []
  const date = `${dayAndMonth(day, language)} ${day.year}`
  const better = withCapitalOf(said, /dagen$/iu.test(said) ? `${right}en` : right)
  return [{ start: one.start, end: one.start + said.length, message: { sv: `${date} är en ${right}.`, en: `${date} is a ${right}.` }, better }]
}

const inEnglish = (reading: Reading): Found[] => [
  ...datesHalfInEnglish.flatMap((pattern) => matchesIn(reading, pattern, DIGIT)).flatMap((one) => dateHalfInEnglish(reading, one)),
]

/** N1: a date has its weekday, and its month in words: "torsdag 3 december". */
export const dates: Rule = {
  id: 'N1',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) => [
    ...datesWithYear.flatMap((pattern) => matchesIn(reading, pattern, DIGIT)).flatMap((one) => wholeDate(reading, one)),
    ...matchesIn(reading, datesWithoutYear, /\d\/\d/).flatMap((one) => dateWithoutYear(reading, one)),
    ...(reading.language === 'en' ? inEnglish(reading) : []),
    ...(reading.language === 'sv' ? [...matchesIn(reading, datesHalfInWords, HALF_IN_WORDS).flatMap((one) => dateHalfInWords(reading, one)), ...matchesIn(reading, datesWithHalfAYear, /\d\/\d{1,2}[-–]\d|\d[-–]\d{1,2}\/\d/).flatMap((one) => halfYear(one))] : []),
    ...matchesIn(reading, datesInWords[reading.language], WITH_WEEKDAY).flatMap((one) => wrongWeekday(reading, one)),
    ...matchesIn(reading, daysThatAreNone[reading.language], /3[01] /).map(({ start, end, match }) => ({ start, end, message: noSuchDay(dayNamed(match[0], reading.language)) })),
    ...matchesIn(reading, daysWithoutMonth[reading.language], DIGIT).map(({ start, end }) => ({ start, end, message: whichDay })),
    ...matchesIn(reading, daysThatMove[reading.language], MOVING).map(({ start, end }) => ({ start, end, message: whichDay })),
  ],
}
