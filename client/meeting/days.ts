import { swedishDateFormat } from '#client/text/swedish-date-format.ts'

/** A day in Sweden as `2026-12-11`, from a moment in ms. */
export const dayOf = (atMs: number): string =>
  swedishDateFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(atMs)

/** The day `days` after `day`. */
export function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** A clock as it is written in Sweden, `14.05`. */
export const clockOf = (atMs: number): string =>
  swedishDateFormat('sv-SE', { hour: '2-digit', minute: '2-digit' }).format(atMs).replace(':', '.')
