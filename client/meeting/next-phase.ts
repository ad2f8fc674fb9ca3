import type { Agenda, Phase } from './view-parts.ts'

export const currentPhase = ({ phases, current }: Agenda): Phase | null => (current === null ? null : (phases[current] ?? null))

export const nextPhase = ({ phases, current }: Agenda): Phase | null => (current === null ? null : (phases[current + 1] ?? null))

/** What a move to a phase would leap over: nothing, phases that need a reason, or one that must be held. */
export type Leap = { kind: 'none' } | { kind: 'skips'; phases: Phase[] } | { kind: 'barred'; by: Phase }

/** In: where the chair wants to go. A phase that has been visited, or one behind, is never leapt over. */
export function leapTo(agenda: Agenda, phaseId: string): Leap {
  const to = agenda.phases.findIndex((phase) => phase.id === phaseId)
  const from = agenda.current ?? 0
  const between = agenda.phases.slice(from + 1, Math.max(to, from + 1)).filter((phase) => phase.state !== 'done' && phase.usedMs === 0)
  const barring = between.find((phase) => !phase.mayBeSkipped)
  if (barring) return { kind: 'barred', by: barring }
  return between.length > 0 ? { kind: 'skips', phases: between } : { kind: 'none' }
}
