import type { z } from 'zod'
import { participantOf, type Meeting, type PhaseProgress } from './meeting.ts'
import type { Localized, Phase } from './meeting-form.ts'
import type { Plan, SeatRole } from './plan.ts'
import type { agendaSectionSchema } from './view-sections.ts'

/** Those a meeting speaks to; it speaks of the participant to everybody else. */
export const besideParticipant: readonly SeatRole[] = ['participant', 'supportPerson', 'interpreter']

type AgendaSection = z.infer<typeof agendaSectionSchema>

/** The structure of the meeting as a role sees it: only the chair gets prompts. */
export function drawAgenda(meeting: Meeting, plan: Plan, role: SeatRole): AgendaSection {
  const { agenda, state } = meeting
  const name = participantOf(meeting)?.name ?? ''
  const phases = plan.form.phases.map((phase, index) => {
    const progress = agenda.phases[index] ?? { id: phase.id, usedMs: 0, isVisited: false, skippedBecause: null }
    const { id, title, minutes, shows, mayBeSkipped } = phase
    return {
      id,
      title,
      plain: plainFor(phase, role, name),
      minutes,
      shows,
      mayBeSkipped,
      usedMs: progress.usedMs,
      skippedBecause: progress.skippedBecause,
      state: phaseState(index, state === 'closed' ? null : agenda.current, progress),
      prompts: role === 'chair' ? phase.prompts : [],
    }
  })
  const { current, startedAt, runningSince, isPaused } = agenda
  return { phases, current, startedAt, runningSince, isPaused }
}

function phaseState(index: number, current: number | null, progress: PhaseProgress): AgendaSection['phases'][number]['state'] {
  if (index === current) return 'now'
  if (current !== null && index === current + 1) return 'next'
  if (progress.skippedBecause !== null && !progress.isVisited) return 'skipped'
  return progress.isVisited ? 'done' : 'ahead'
}

/** The participant and those beside them are spoken to; the others are told about the participant by name. */
function plainFor({ plain, plainToOthers }: Phase, role: SeatRole, name: string): Localized {
  if (besideParticipant.includes(role)) return plain
  return { sv: plainToOthers.sv.replaceAll('{participant}', name), en: plainToOthers.en.replaceAll('{participant}', name) }
}
