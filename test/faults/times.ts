export type Times = { count: number; p50: number; p95: number; max: number }

/** What was measured (ms), without what was not. */
export function times(measured: (number | null)[]): Times {
  const known = measured.filter((one) => one !== null && one > 0).map(Number).sort((a, b) => a - b)
  const at = (share: number) => known[Math.min(known.length - 1, Math.ceil(known.length * share) - 1)] ?? 0
  return { count: known.length, p50: at(0.5), p95: at(0.95), max: known.at(-1) ?? 0 }
}
