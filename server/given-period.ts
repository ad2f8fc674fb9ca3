const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/
const swedish = new Intl.DateTimeFormat('sv-SE', { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' })

/** A moment (ISO 8601) on the clock in Sweden: `2026-11-30 10:00:00`. */
export const swedishClock = (moment: string): string => swedish.format(new Date(moment))

/** A period as whoever runs the server writes it, by the clock in Sweden where no zone is said. Both in ISO 8601, UTC. Throws a line for the reader. */
export function givenPeriod(from: string | undefined, to: string | undefined): { from: string; to: string } {
  // In the hour that comes twice, the first of the two begins it and the last ends it.
  const [begins, ends] = [momentsOf('--from', from).at(0), momentsOf('--to', to).at(-1)]
  if (begins === undefined || ends === undefined) throw new Error('That hour is left out of the clock in Sweden: say it with a zone.')
  if (begins > ends) throw new Error('--from is after --to.')
  return { from: begins, to: ends }
}

/** One, but two in the hour that comes twice and none in the one that is left out; the earliest first. */
function momentsOf(name: string, given = ''): string[] {
  const zone = written.exec(given)?.[2]
  if (!written.test(given) || !isOnTheCalendar(given) || Number.isNaN(Date.parse(zone ? given : `${given}Z`))) throw new Error(`Say ${name} like this: ${name} 2026-11-30T10:00, by the clock in Sweden, or with a zone: 2026-11-30T09:00Z`)
  if (zone) return [new Date(given).toISOString()]
  return ['+02:00', '+01:00'].map((offset) => new Date(`${given}${offset}`).toISOString()).filter((moment) => swedishClock(moment).startsWith(given.replace('T', ' ')))
}

/** Another day would be taken for one of the next month. */
function isOnTheCalendar(given: string): boolean {
  const day = new Date(`${given.slice(0, 10)}T00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given.slice(0, 10))
}
