import type { IntervalHistogram } from 'node:perf_hooks'
import { rounded } from './figures.ts'

export const loopDelayResolutionMs = 5

/** p99 in ms. The timer that looks at the loop takes its own interval as well. */
export const loopDelayOf = (delay: IntervalHistogram): number => rounded(Math.max(0, delay.percentile(99) / 1_000_000 - loopDelayResolutionMs))
