import type { z } from 'zod'
import type { Meeting, PhaseProgress } from './meeting.ts'
import type { Plan, SeatRole } from './plan.ts'
import type { agendaSectionSchema } from './view-sections.ts'

type AgendaSection = z.infer<typeof agendaSectionSchema>

/** The structure of the meeting as a role sees it: only the chair gets prompts. */
export function drawAgenda({ agenda, state }: Meeting, plan: Plan, role: SeatRole): AgendaSection {
  const phases = plan.form.phases.map((phase, index) => {
    const progress = agenda.phases[index] ?? { id: phase.id, usedMs: 0, isVisited: false, skippedBecause: null }
    const { id, title, plain, minutes, shows, mayBeSkipped } = phase
    return {
      id,
      title,
      plain,
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
