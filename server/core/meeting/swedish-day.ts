/** Made once: making one takes longer than what is asked of it. */
const dayInDigits = new Intl.DateTimeFormat('en-GB', { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The same few moments are asked for with every command, and a minute never lies in two days. */
const daysOfMinutes = new Map<string, string>()
const mostKept = 500
const isInUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[\d.]+Z$/

/** The day and the year in Sweden of a moment (ISO 8601): `2026-12-03`. */
export function swedishDay(moment: string): string {
  if (!isInUtc.test(moment)) return reckoned(moment)
  const minute = moment.slice(0, 16)
  const known = daysOfMinutes.get(minute)
  if (known !== undefined) return known
  if (daysOfMinutes.size >= mostKept) daysOfMinutes.clear()
  const day = reckoned(moment)
  daysOfMinutes.set(minute, day)
  return day
}

function reckoned(moment: string): string {
  const parts = new Map(dayInDigits.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}
