/** Made once: making one takes longer than what is asked of it. */
const dayInDigits = new Intl.DateTimeFormat('en-GB', { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day and the year in Sweden of a moment (ISO 8601): `2026-12-03`. */
export function swedishDay(moment: string): string {
  const parts = new Map(dayInDigits.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}
