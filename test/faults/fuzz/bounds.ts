/** How a server stands: faults so far, the lag of its event loop (s, 99th percentile, since it was last asked) and its memory. */
export type Standing = { faults: number; lag: number; memoryMb: number }

/** What a server may grow by, from when it had answered a thousand messages at its sockets and a thousand at its doors. */
export const mayGrowMb = 128
/** For so long (s) nobody else may wait while it answers nonsense, one time in a hundred; beside what an ordinary meeting alone costs on this machine. */
export const mayLag = 0.1
const besideOrdinary = 4

/** What is wrong with how it stands at last: nothing, or a line each. A figure that could not be read is wrong too. */
export function outOfBounds(before: Standing, after: Standing): string[] {
  const lagLimit = Math.max(mayLag, before.lag * besideOrdinary)
  return [
    ...(after.faults === 0 ? [] : [`${after.faults} faults`]),
    ...(after.memoryMb - before.memoryMb <= mayGrowMb ? [] : [`memory grew from ${before.memoryMb} to ${after.memoryMb} MB`]),
    ...(after.lag <= lagLimit ? [] : [`the event loop lagged ${after.lag} s, and may ${lagLimit} s`]),
  ]
}
