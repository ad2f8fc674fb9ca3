import { swedishDateFormat } from '#client/text/swedish-date-format.ts'

const onTheWall = swedishDateFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

/** What the clock on a Swedish wall shows (`2026-12-11 13:30`), read as if it were UTC, in ms. */
const wallMs = (atMs: number): number => Date.parse(`${onTheWall.format(atMs).replace(' ', 'T')}:00Z`)

/** A day (`2026-12-11`) and a time of day (`13:30`) in Sweden as a moment, ISO 8601 in UTC; null while they are not whole. A time that the clocks jump over lies beside the jump. */
export function momentInSweden(day: string, clock: string): string | null {
  const wanted = Date.parse(`${day}T${clock}:00Z`)
  if (!/^20\d\d-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(clock) || Number.isNaN(wanted)) return null
  // Twice: the difference may be another on the other side of a change of clocks.
  const near = wanted - (wallMs(wanted) - wanted)
  return new Date(near - (wallMs(near) - wanted)).toISOString()
}
