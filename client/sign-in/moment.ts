import { swedishDateFormat } from '#client/text/swedish-date-format.ts'
import { mannerOf, type Locale } from '#client/text/words.ts'

/** In: a moment (ISO 8601). Out: its day and time in Sweden, as it is said: "Torsdag 3 december klockan 13.00". */
export function momentOf(at: string, locale: Locale): string {
  const moment = new Date(at)
  const { tag, clock: saidAs } = mannerOf(locale)
  const day = swedishDateFormat(tag, { weekday: 'long', day: 'numeric', month: 'long' }).format(moment)
  const clock = swedishDateFormat(tag, { hour: '2-digit', minute: '2-digit', hour12: false }).format(moment)
  return `${day.charAt(0).toUpperCase()}${day.slice(1)} ${saidAs(clock)}`
}
