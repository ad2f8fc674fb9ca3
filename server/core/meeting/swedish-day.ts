/** Made once: making one takes longer than what is asked of it. */
const dayInDigits = new Intl.DateTimeFormat('en-GB', { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The same few moments are asked for with every command, and a minute never lies in two days. */
const known = new Map<string, string>()
const mostKept = 500
const isInUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[\d.]+Z$/

/** The day and the year in Sweden of a moment (ISO 8601): `2026-12-03`. */
export function swedishDay(moment: string): string {
  const asked = isInUtc.test(moment) ? moment.slice(0, 16) : moment
  const before = known.get(asked)
  if (before !== undefined) return before
  const parts = new Map(dayInDigits.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]))
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  if (known.size >= mostKept) known.clear()
  known.set(asked, day)
  return day
}
