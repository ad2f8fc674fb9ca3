import { mannerOf, type Locale } from '#client/text/words.ts'
import { swedishDateFormat } from '#client/text/swedish-date-format.ts'

/** A day (`2026-12-11`) as it is said: "fredag 11 december". Empty while it is none. */
export function dayInWords(day: string, locale: Locale): string {
  if (!/^20\d\d-\d\d-\d\d$/.test(day)) return ''
  return swedishDateFormat(mannerOf(locale).tag, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(`${day}T12:00:00Z`))
}

/** The same with its time of day (`13:30`): "fredag 11 december klockan 13.30". */
export const momentInWords = (day: string, clock: string, locale: Locale): string => `${dayInWords(day, locale)} ${mannerOf(locale).clock(clock)}`

/** A moment of some year (ISO 8601) as it was in Sweden: "11 december 2026 klockan 13.30". */
export function pastMoment(at: string, locale: Locale): string {
  const says = (how: Intl.DateTimeFormatOptions) => swedishDateFormat(mannerOf(locale).tag, how).format(new Date(at))
  return `${says({ day: 'numeric', month: 'long', year: 'numeric' })} ${mannerOf(locale).clock(says({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }))}`
}

/** A day of some year (`2026-12-11`): "11 december 2026". */
export const fullDay = (day: string, locale: Locale): string =>
  swedishDateFormat(mannerOf(locale).tag, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${day}T12:00:00Z`))
