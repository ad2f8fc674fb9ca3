/** A sum that is known, or bounded: of which unknowns, from where to where. `weights`: how often each of them is in it, where that is not once. */
export type Known = { of: readonly number[]; from: number; to: number; weights?: readonly number[] }
type Sum = { coefficients: number[]; sum: number }

const near = 1e-9
const isZero = (value: number) => Math.abs(value) < near

/**
 * Somebody who has every page and file: how many there are of each unknown is theirs to find out. Returns those of `secrets` (sums of unknowns)
 * that can be one number only, by sums and differences of all that is known exactly and by what whole numbers leave room for.
 */
export function foundOut(unknowns: number, known: readonly Known[], secrets: readonly (readonly number[])[]): number[] {
  const exact = known.filter(({ from, to }) => from === to).map(({ of, from, weights }) => ({ coefficients: rowOf(unknowns, of, weights), sum: from }))
  const reduced = eliminated(exact)
  const bounds = propagated(unknowns, [...reduced, ...exact].map(({ coefficients, sum }) => ({ coefficients, from: sum, to: sum })).concat(known.map(({ of, from, to, weights }) => ({ coefficients: rowOf(unknowns, of, weights), from, to }))))
  return secrets.flatMap((secret, index) => {
    const asked = { coefficients: rowOf(unknowns, secret), from: -Infinity, to: Infinity }
    const { from, to } = rangeOf(asked.coefficients, bounds)
    return isSpanned(asked.coefficients, reduced) || to - from < 1 - near ? [index] : []
  })
}

const rowOf = (size: number, of: readonly number[], weights: readonly number[] = []): number[] => {
  const row = Array.from({ length: size }, () => 0)
  for (const [index, at] of of.entries()) row[at] = weights[index] ?? 1
  return row
}

/** Gauss and Jordan. */
function eliminated(sums: readonly Sum[]): Sum[] {
  const rows = sums.map(({ coefficients, sum }) => [...coefficients, sum])
  const width = rows[0]?.length ?? 1
  const done: number[][] = []
  let left = rows
  for (let column = 0; column < width - 1; column += 1) {
    const pivot = left.find((row) => !isZero(row[column] ?? 0))
    if (!pivot) continue
    const lead = pivot[column] ?? 1
    const unit = pivot.map((value) => value / lead)
    const without = (row: number[]) => {
      const factor = row[column] ?? 0
      return isZero(factor) ? row : row.map((value, at) => value - factor * (unit[at] ?? 0))
    }
    left = left.filter((row) => row !== pivot).map(without)
    done.forEach((row, index) => (done[index] = without(row)))
    done.push(unit)
  }
  return done.map((row) => ({ coefficients: row.slice(0, -1), sum: row.at(-1) ?? 0 }))
}

/** Whether it is a combination of what is known. */
function isSpanned(asked: readonly number[], reduced: readonly Sum[]): boolean {
  let rest = [...asked]
  for (const { coefficients } of reduced) {
    const column = coefficients.findIndex((value) => !isZero(value))
    const factor = rest[column] ?? 0
    if (!isZero(factor)) rest = rest.map((value, at) => value - factor * (coefficients[at] ?? 0))
  }
  return rest.every(isZero)
}

type Bounds = { from: number; to: number }[]
type Bounded = { coefficients: readonly number[]; from: number; to: number }

function rangeOf(coefficients: readonly number[], bounds: Bounds, except = -1): { from: number; to: number } {
  let [from, to] = [0, 0]
  coefficients.forEach((factor, at) => {
    const bound = bounds[at]
    if (isZero(factor) || at === except || !bound) return
    from += factor > 0 ? factor * bound.from : factor * bound.to
    to += factor > 0 ? factor * bound.to : factor * bound.from
  })
  return { from, to }
}

/** What is left for each unknown when every sum must hold with whole numbers, until nothing more follows. */
function propagated(unknowns: number, sums: readonly Bounded[]): Bounds {
  const bounds: Bounds = Array.from({ length: unknowns }, () => ({ from: 0, to: 100_000 }))
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const { coefficients, from, to } of sums) {
      coefficients.forEach((factor, at) => {
        const bound = bounds[at]
        if (isZero(factor) || !bound) return
        const others = rangeOf(coefficients, bounds, at)
        const ends = [(from - others.to) / factor, (to - others.from) / factor]
        const lower = Math.max(bound.from, Math.ceil(Math.min(...ends) - near))
        const upper = Math.min(bound.to, Math.floor(Math.max(...ends) + near))
        if (lower > bound.from || upper < bound.to) isChanged = true
        bounds[at] = { from: lower, to: upper }
      })
    }
  }
  return bounds
}
