import type { HowToRead } from '#core/plain-language/reading.ts'
import { dayOf } from '#client/meeting/days.ts'

/** How the rules read what is written at `nowMs` (the server's clock): a date of this year needs no year. */
export const howItIsRead = (how: Omit<HowToRead, 'year'>, nowMs: number): HowToRead => ({ ...how, year: Number(dayOf(nowMs).slice(0, 4)) })
