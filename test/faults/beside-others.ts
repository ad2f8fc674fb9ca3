import type { Times } from './times.ts'

/** So many times as long as alone, in the same run, may an answer take beside others, and so much longer (ms) in any case: a machine that works is late. */
const most = { p50: { times: 3, ms: 50 }, p95: { times: 3, ms: 2_000 } } as const

/** Whether people wait longer for their answers because of others: a line each, and none where they do not. Wrong as well where nothing was measured. */
export function waitsLonger(alone: Times, beside: Times): string[] {
  if (alone.count === 0 || beside.count === 0) return ['nobody got an answer']
  return (['p50', 'p95'] as const).flatMap((which) => {
    const limitMs = Math.max(alone[which] * most[which].times, alone[which] + most[which].ms)
    return beside[which] <= limitMs ? [] : [`${which} of answers beside the others is ${beside[which]} ms, where ${limitMs} ms is the most`]
  })
}
