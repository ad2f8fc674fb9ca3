/** What was measured, and the most that it may be. */
export type Bound = { what: string; measured: number; most: number; unit: 'ms' | 'times' }

export const isHeld = ({ measured, most }: Bound): boolean => measured <= most

export const boundText = (bound: Bound): string => `${isHeld(bound) ? 'held  ' : 'BROKEN'} ${bound.what}: ${bound.measured.toFixed(1)} ${bound.unit}, of at most ${bound.most}`

/** Says of each bound whether it holds; where one does not, the program ends with 1. A measure that is not a number holds nothing. */
export function holdBounds(bounds: readonly Bound[]): void {
  for (const bound of bounds) console.log(boundText(bound))
  if (!bounds.every(isHeld)) process.exitCode = 1
}
