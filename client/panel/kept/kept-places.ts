import type { KeptThing } from '#client/meeting/view-parts.ts'

/** Where a thing that a meeting keeps stands on the page: one is led there. */
export const keptElementId = (thing: KeptThing): string => `kept-${thing}`
