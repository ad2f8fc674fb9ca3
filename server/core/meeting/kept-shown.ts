import type { KeptThing, Phase } from './form-parts.ts'

/** In the order they are worked with, and mended before the close. */
const inOrder = ['earlier', 'fields', 'readiness', 'obstacles', 'plan', 'rests', 'owner', 'handover', 'nextDecision', 'views'] as const satisfies readonly KeptThing[]
export type WorkedThing = (typeof inOrder)[number]

type Shows = Phase['shows']

/**
 * What of what a meeting keeps stands in a part of it: in a part of its own that alone; in the last part everything; where items are put
 * everything that has no part of its own.
 */
export function keptShown(keeps: readonly KeptThing[], phases: readonly { shows: Shows }[], now: Shows): WorkedThing[] {
  const kept = inOrder.filter((thing) => keeps.includes(thing))
  if (now === 'readBack') return kept
  // What is asked in writing says itself in which part it stands.
  if (now === 'items') return kept.filter((thing) => !phases.some(({ shows }) => shows === thing))
  return kept.filter((thing) => thing === now || thing === 'fields')
}
