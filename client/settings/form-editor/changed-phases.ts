import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { phaseBeside } from './draft-from.ts'
import type { Phase, PhaseDraft } from './form-draft.ts'

export const mostPhases = 12

/** A list with one thing in another place. */
export function moved<One>(list: readonly One[], from: number, to: number): One[] {
  const one = list[from]
  if (one === undefined || to < 0 || to >= list.length) return [...list]
  const others = list.filter((_, index) => index !== from)
  return [...others.slice(0, to), one, ...others.slice(to)]
}

const empty = { minutes: 10, opensWith: 'chair', mayBeSkipped: true, allows: ['noteTold'], shows: 'items' }

/** Phases of our forms to begin from, each title once. */
export const phasesToBeginFrom: readonly Phase[] = allMeetingForms.flatMap(({ phases }) => phases).filter(({ title }, index, all) => all.findIndex((one) => one.title.sv === title.sv) === index)

/** A phase as it stands there, or an empty one, under an id of its own. */
export const newPhase = (from: Phase | undefined, phases: readonly PhaseDraft[]): PhaseDraft => phaseBeside(from ?? empty, phases)
