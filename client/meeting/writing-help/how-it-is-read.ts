import type { HowToRead } from '#core/plain-language/reading.ts'
import { dayOf } from '#client/meeting/days.ts'

/** How the rules read what is written at `nowMs` (the server’s clock): a date near that day needs no year. */
export function howItIsRead(how: Omit<HowToRead, 'today'>, nowMs: number): HowToRead {
  const [year = 0, month = 0, day = 0] = dayOf(nowMs).split('-').map(Number)
  return { ...how, today: { year, month, day } }
}
