import type { Kept } from './kept.ts'

export const nothingKept: Kept = { handover: null, ready: [], noPlan: null, nextDecision: null, views: [], obstacles: [], owners: [], rests: [], earlier: [] }

/** Whether there is anything of it to write: what was open last time is none before something was said of it. */
export const isAnythingKept = ({ handover, ready, noPlan, nextDecision, views, obstacles, owners, rests, earlier }: Kept): boolean =>
  handover !== null || noPlan !== null || nextDecision !== null || [ready, views, obstacles, owners, rests].some((list) => list.length > 0) || earlier.some(({ answer }) => answer !== null)
