import { languages, type Language } from '#core/meeting/languages.ts'
import { formats } from '../sentences/formats-by-language.ts'
import { fill } from './fill.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'

const inSweden = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'Europe/Stockholm', ...options })

// Made once: making one takes longer than a whole letter with what is made.
const clockInDigits = inSweden('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const spoken: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' }
const dayInWords = Object.fromEntries(languages.map((language) => [language, inSweden(formats[language].tag, spoken)])) as Record<Language, Intl.DateTimeFormat>

/** The time in Sweden of a moment (ISO 8601), as it is kept: `13.00`. */
export function swedishClock(moment: string): string {
  const parts = new Map(clockInDigits.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]))
  return `${parts.get('hour')}.${parts.get('minute')}`
}

/** A day (`2026-12-03`) as it is said: "torsdag 3 december", with the year when it is not `yearOfMeeting`. */
export function dayText(date: string, language: Language, yearOfMeeting?: string): string {
  const day = dayInWords[language].format(new Date(`${date}T12:00:00Z`))
  // The year is set by hand: with it, English would put a comma after the weekday.
  return yearOfMeeting === undefined || date.startsWith(yearOfMeeting) ? day : `${day} ${date.slice(0, 4)}`
}

/** A day with its year always, as a letter's head has it. */
export const fullDayText = (date: string, language: Language): string => dayText(date, language, 'another')

/** A time (`13.30`, as it is kept) as it is said: "klockan 13.30", "klockan 10"; in English "at 13:30". */
export function clockText(time: string, language: Language): string {
  return fill(itemWords[language].clock, { time: bareClockText(time, language) })
}

/** The time alone: "13.30", "10", "9". */
export function bareClockText(time: string, language: Language): string {
  const [hours = '', minutes = ''] = time.split('.')
  return formats[language].bareClock(String(Number(hours)), minutes)
}
