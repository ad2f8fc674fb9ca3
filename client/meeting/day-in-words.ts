import { mannerOf, type Locale } from '#client/text/words.ts'

const inSweden = { timeZone: 'Europe/Stockholm', calendar: 'gregory', numberingSystem: 'latn' } as const

/** A day (`2026-12-11`) as it is said: "fredag 11 december". Empty while it is none. */
export function dayInWords(day: string, locale: Locale): string {
  if (!/^20\d\d-\d\d-\d\d$/.test(day)) return ''
  return new Intl.DateTimeFormat(mannerOf(locale).tag, { ...inSweden, weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(`${day}T12:00:00Z`))
}

/** The same with its time of day (`13:30`): "fredag 11 december klockan 13.30". */
export const momentInWords = (day: string, clock: string, locale: Locale): string => `${dayInWords(day, locale)} ${mannerOf(locale).clock(clock)}`

/** A moment of some year (ISO 8601) as it was in Sweden: "11 december 2026 klockan 13.30". */
export function pastMoment(at: string, locale: Locale): string {
  const says = (how: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(mannerOf(locale).tag, { ...inSweden, ...how }).format(new Date(at))
  return `${says({ day: 'numeric', month: 'long', year: 'numeric' })} ${mannerOf(locale).clock(says({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }))}`
}

/** A day of some year (`2026-12-11`): "11 december 2026". */
export const fullDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(mannerOf(locale).tag, { ...inSweden, day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${day}T12:00:00Z`))
