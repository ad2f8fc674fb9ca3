import type { Kept } from './kept.ts'

export const nothingKept: Kept = { handover: null, ready: [], silent: [], noPlans: [], decisions: [], views: [], obstacles: [], owners: [], rests: [], earlier: [], fields: [] }

/** Whether there is anything of it to write: what was open last time is none before something was said of it. */
export const isAnythingKept = ({ handover, ready, silent, noPlans, decisions, views, obstacles, owners, rests, earlier, fields }: Kept): boolean =>
  handover !== null || [ready, silent, noPlans, decisions, views, obstacles, owners, rests, fields].some((list) => list.length > 0) || earlier.some(({ answer }) => answer !== null)
