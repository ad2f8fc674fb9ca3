import type { Kept } from '#client/meeting/view-parts.ts'

type Words = Pick<Kept['earlier'][number], 'what' | 'obstacle'>

/** The obstacle that a point came as, and the rest of what is said of it: its number, where it came from and why. `obstacle` is null of any other point. */
export function wordsOfPoint({ what, obstacle = '' }: Words): { obstacle: string | null; rest: string } {
  const at = obstacle === '' ? -1 : what.indexOf(obstacle)
  if (at === -1) return { obstacle: null, rest: what }
  const [before, after] = [what.slice(0, at), what.slice(at + obstacle.length)]
  return { obstacle, rest: `${before.replace(/:\s*$/, '.')} ${after.replace(/^[.\s]+/, '')}`.trim() }
}
