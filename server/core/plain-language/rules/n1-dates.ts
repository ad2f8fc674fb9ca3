import { dayAndMonth, dayInWords, isDay, months, weekdayOf, type Day } from '../calendar.ts'
import type { Reading } from '../reading.ts'
import { datesHalfInWords, datesInWords, datesWithHalfAYear, datesWithoutYear, datesWithYear, daysThatMove, HALF_IN_WORDS, isFraction, ordinalDay, WEEKDAY } from '../written-dates.ts'
import { DIGIT, matchesIn, type Match } from './matches-in.ts'
import type { Found, Rule } from './rule.ts'
import { capital, withCapitalOf } from '../capitals.ts'

const MOVING = /veck|månad|dag|morgon|v\.? ?\d|next|coming|tomorrow|week|day|month/i

const inWords = { sv: 'Skriv datumet med veckodag och månad i ord.', en: 'Write the date with its weekday, and the month in words.' }
const whichDay = { sv: 'Vilken dag är det? Skriv veckodag och datum.', en: 'Which day is it? Write the weekday and the date.' }

const partsOf = ({ match: { groups } }: Match): Day => ({ year: Number(groups?.['year']), month: Number(groups?.['month']), day: Number(groups?.['day']) })

/** A wording with a capital where what it replaces begins a sentence that goes on in words. */
const fitting = ({ match, sentence }: Match, better: string): string =>
  match.index === 0 && / \p{Ll}/u.test(sentence.text) ? capital(better) : withCapitalOf(match[0], better)

/** English reads 3/12 as March or as December: there we only ask. */
function wholeDate(reading: Reading, one: Match): Found[] {
  const day = partsOf(one)
  const isSure = reading.language === 'sv' || /^\D*\d{4}/u.test(one.match[0])
  return isDay(day) ? [{ start: one.start, end: one.end, message: inWords, ...(isSure ? { better: fitting(one, dayInWords(day, reading.language, reading.year)) } : {}) }] : []
}

function dateWithoutYear({ language, year }: Reading, one: Match): Found[] {
  const { day, month } = partsOf(one)
  const before = one.match.groups?.['before'] ?? ''
  if (!isDay({ year: 2024, day, month }) || (before === '' && isFraction(one.match[0]))) return []
  const hasWeekday = new RegExp(WEEKDAY.sv, 'iu').test(before)
  const better = hasWeekday || year === undefined || !isDay({ year, day, month }) ? before + dayAndMonth({ day, month }, 'sv') : before.replace(/den $/iu, '') + dayInWords({ year, day, month }, 'sv', year)
  return [{ start: one.start, end: one.end, message: inWords, ...(language === 'sv' ? { better: fitting(one, better) } : {}) }]
}

/** Its year may as well be the day that it lasts until: we only ask. */
const halfYear = (one: Match): Found[] => (isDay({ ...partsOf(one), year: 2024 }) ? [{ start: one.start, end: one.end, message: inWords }] : [])

/** "3 dec." and "den tredje december"; a whole date's month in full is as it should be. */
function halfInWords({ year }: Reading, one: Match): Found[] {
  const { before = '', day: digits, ending, ordinal, full, month = '', stop, year: written } = one.match.groups ?? {}
  if (full !== undefined && ending === undefined && ordinal === undefined) return []
  const name = (full ?? month).toLowerCase().slice(0, 3)
  const date = { day: ordinal === undefined ? Number(digits) : ordinalDay(ordinal), month: months.sv.findIndex((one) => one.startsWith(name)) + 1 }
  const [saidYear, inYear] = [written === undefined ? undefined : Number(written), written === undefined ? year : Number(written)]
  if (!isDay({ year: inYear ?? 2024, ...date })) return []
  const hasWeekday = /^\p{L}+(?:dag|dagen|\.)? /iu.test(before.replace(/den $/iu, ''))
  const better = hasWeekday || inYear === undefined ? `${before}${dayAndMonth(date, 'sv')}${saidYear === undefined ? '' : ` ${saidYear}`}` : dayInWords({ year: inYear, ...date }, 'sv', saidYear === undefined ? year : undefined)
  // The stop may be the sentence's own.
  const isLast = stop !== undefined && written === undefined && /^(?:$| *\p{Lu})/u.test(one.sentence.text.slice(one.match.index + one.match[0].length))
  return [{ start: one.start, end: one.end, message: inWords, better: fitting(one, better) + (isLast ? '.' : '') }]
}

/** A weekday that is not that of its date. */
function wrongWeekday({ language }: Reading, one: Match): Found[] {
  const said = one.match.groups?.['said'] ?? ''
  const named = (one.match.groups?.['month'] ?? '').toLowerCase()
  const day = { ...partsOf(one), month: months[language].findIndex((name) => name.toLowerCase() === named) + 1 }
  if (!isDay(day)) return []
  const right = weekdayOf(day, language)
  if (said.toLowerCase().replace(/dagen$/u, 'dag') === right.toLowerCase()) return []
  const date = `${dayAndMonth(day, language)} ${day.year}`
  const better = withCapitalOf(said, /dagen$/iu.test(said) ? `${right}en` : right)
  return [{ start: one.start, end: one.start + said.length, message: { sv: `${date} är en ${right}.`, en: `${date} is a ${right}.` }, better }]
}

/** N1: a date has its weekday, and its month in words: "torsdag 3 december". */
export const dates: Rule = {
  id: 'N1',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) => [
    ...datesWithYear.flatMap((pattern) => matchesIn(reading, pattern, DIGIT)).flatMap((one) => wholeDate(reading, one)),
    ...matchesIn(reading, datesWithoutYear, /\d\/\d/).flatMap((one) => dateWithoutYear(reading, one)),
    ...(reading.language === 'sv' ? [...matchesIn(reading, datesHalfInWords, HALF_IN_WORDS).flatMap((one) => halfInWords(reading, one)), ...matchesIn(reading, datesWithHalfAYear, /\d\/\d{1,2}[-–]\d/).flatMap((one) => halfYear(one))] : []),
    ...matchesIn(reading, datesInWords[reading.language], /\d{4}/).flatMap((one) => wrongWeekday(reading, one)),
    ...matchesIn(reading, daysThatMove[reading.language], MOVING).map(({ start, end }) => ({ start, end, message: whichDay })),
  ],
}
