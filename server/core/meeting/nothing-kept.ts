import type { Kept } from './kept.ts'

export const nothingKept: Kept = { handover: null, ready: [], noPlan: null, nextDecision: null, views: [], obstacles: [] }

/** Whether there is anything of it to write. */
export const isAnythingKept = ({ handover, ready, noPlan, nextDecision, views, obstacles }: Kept): boolean =>
  handover !== null || noPlan !== null || nextDecision !== null || [ready, views, obstacles].some((list) => list.length > 0)
