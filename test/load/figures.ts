/** The value that this share of all is at or below; not a number when there is none. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** Of an even number of values it is the middle between the two in the middle. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return rounded(((lower ?? Number.NaN) + (upper ?? Number.NaN)) / 2)
}

export const rounded = (value: number, decimals = 2): number => Number(value.toFixed(decimals))

/** p50, p95 and p99, in the unit of the values. */
export const percentiles = (values: number[]) => ({
  p50: rounded(percentile(values, 0.5)),
  p95: rounded(percentile(values, 0.95)),
  p99: rounded(percentile(values, 0.99)),
})
