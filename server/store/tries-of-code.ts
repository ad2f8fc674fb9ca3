import { mostReadingTries, mostTriesOfAll } from './store.ts'

/** What stands of a code's tries: of all, since when, and of each place. */
export type Tries = { tries: number; tries_since: Date | null; tried_from: Record<string, number> }
type Try = { at: string; since: string; from: string }

/** In milliseconds: what lies further ahead of the clock is over too, since the clock was set back. A moment ahead is another try that was quicker. */
const aheadMs = 60_000

/** One try more of those that began after `since`, or the first of new ones. */
export function oneMoreTry({ tries, tries_since, tried_from }: Tries, { at, since, from }: Try): Tries {
  const began = tries_since?.getTime() ?? 0
  const goesOn = began > Date.parse(since) && began < Date.parse(at) + aheadMs
  const before = goesOn ? tried_from : {}
  return { tries: (goesOn ? tries : 0) + 1, tries_since: goesOn ? tries_since : new Date(at), tried_from: { ...before, [from]: (Object.hasOwn(before, from) ? (before[from] ?? 0) : 0) + 1 } }
}

/** Whether a try of this place is still looked at: each place has few, all together many, so that one place shuts nobody out and many together can not guess. */
export const isLookedAt = ({ tries, tried_from }: Tries, from: string): boolean => tries <= mostTriesOfAll && (tried_from[from] ?? 0) <= mostReadingTries

/** Whether with this try a place is not looked at any more, the first one that is not: then it is told in the log. */
export const beginsToRest = (now: Tries, from: string): boolean =>
  now.tries === mostTriesOfAll + 1 || (now.tried_from[from] === mostReadingTries + 1 && Object.entries(now.tried_from).every(([place, count]) => place === from || count <= mostReadingTries))
