import { expect, it } from 'vitest'
import type { LiveSeat } from './live-seat.ts'
import { longestAwayMs, untilWhole } from './until-whole.ts'
import { NotWhole } from './whole-in-time.ts'
import type { Gap } from './wholeness.ts'

const seatWith = (standing: string, ...gaps: Gap[]) => ({ standing: () => standing, isWhole: () => standing === 'live', gapsSince: (ms: number) => gaps.filter(({ leftAtMs }) => leftAtMs >= ms) }) as unknown as LiveSeat

it('one page of many that is not back when nobody waits any longer is told as what comes back late', async () => {
  const seats = [...Array.from({ length: 99 }, () => seatWith('live')), seatWith('lost')]
  const waiting = untilWhole(seats, (seat) => seat.isWhole(), 'start', 20)
  await expect(waiting).rejects.toThrow(NotWhole)
  await expect(waiting).rejects.toThrow('comes back late: not whole 20 ms after start: lost')
})

it('counts from what happened, or where a server was told to stop from when the line of each was over, to when the last page was whole', () => {
  const seats = [seatWith('live'), seatWith('live', { leftAtMs: 500, wholeAtMs: 9_000 }), seatWith('live', { leftAtMs: 5_000, wholeAtMs: 5_200 }, { leftAtMs: 5_300, wholeAtMs: 5_900 }), seatWith('live', { leftAtMs: 5_700, wholeAtMs: 6_000 })]
  expect(longestAwayMs(seats, 1_000, false)).toEqual([5_000])
  expect(longestAwayMs(seats, 1_000, true)).toEqual([900])
})

it('where nobody’s line was over there is nothing that could be in time', () => {
  expect(longestAwayMs([seatWith('live')], 1_000, false)).toEqual([])
})
