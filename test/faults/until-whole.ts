import { until } from './held-meeting.ts'
import type { LiveSeat } from './live-seat.ts'
import { NotWhole } from './whole-in-time.ts'

/** Waits until every seat is back. Throws `NotWhole`, saying how those stand that are not, when `limitMs` has passed without it. */
export async function untilWhole(seats: readonly LiveSeat[], isBack: (seat: LiveSeat) => boolean, after: string, limitMs: number): Promise<void> {
  await until(() => seats.every(isBack), 'all seats are whole', limitMs).catch(() => {
    throw new NotWhole(after, limitMs, seats.filter((seat) => !isBack(seat)).map((seat) => seat.standing()))
  })
}

/**
 * How long (ms) the page that took longest was without the whole, of those whose line was over after this moment (performance.now, ms). Where a server was told to
 * stop, it goes on serving until it asks its pages to come back: then each counts from when its line was over. Empty where nobody's was.
 */
export function longestAwayMs(seats: readonly LiveSeat[], sinceMs: number, isTold: boolean): [] | [number] {
  const each = seats.flatMap((seat) => {
    const gaps = seat.gapsSince(sinceMs)
    const [first, last] = [gaps[0], gaps.at(-1)]
    return first && last ? [(last.wholeAtMs ?? performance.now()) - (isTold ? first.leftAtMs : sinceMs)] : []
  })
  return each.length === 0 ? [] : [Math.max(1, Math.round(Math.max(...each)))]
}
