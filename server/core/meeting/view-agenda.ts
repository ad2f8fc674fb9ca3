import type { z } from 'zod'
import { participantOf, type Meeting, type PhaseProgress } from './meeting.ts'
import type { Localized, Phase } from './meeting-form.ts'
import type { Case, Plan, SeatRole } from './plan.ts'
import type { Viewer } from './viewer.ts'
import type { agendaSectionSchema } from './view-sections.ts'

/** The participant and who sits with them: what is for them to see and not for the professionals, and the other way around. */
export const besideParticipant: readonly Viewer[] = ['participant', 'supportPerson', 'interpreter'] satisfies SeatRole[]

type AgendaSection = z.infer<typeof agendaSectionSchema>

/** The structure of the meeting as somebody sees it: only who leads gets prompts. */
export function drawAgenda(meeting: Meeting, plan: Pick<Plan, 'form' | 'cases'>, viewer: Viewer): AgendaSection {
  const { agenda, state } = meeting
  const leader: Viewer = meeting.lead ? 'leader' : 'chair'
  const name = participantOf(meeting)?.name ?? ''
  const phases = plan.form.phases.map((phase, index) => {
    const progress = agenda.phases[index] ?? { id: phase.id, usedMs: 0, isVisited: false, skippedBecause: null }
    const { id, minutes, shows, mayBeSkipped } = phase
    return {
      id,
      ...saidTo(viewer, phase, name),
      minutes,
      shows,
      mayBeSkipped,
      usedMs: progress.usedMs,
      skippedBecause: progress.skippedBecause,
      state: phaseState(index, state === 'closed' ? null : agenda.current, progress),
      prompts: viewer === leader ? phase.prompts : [],
    }
  })
  const { current, startedAt, runningSince, isPaused } = agenda
  return { phases, current, startedAt, runningSince, isPaused, ...(plan.cases && { cases: plan.cases.map((one) => ({ ...one, ...standingOf(agenda, one.id, state) })) }) }
}

function standingOf({ cases, caseId }: Meeting['agenda'], id: string, meetingState: Meeting['state']): Omit<NonNullable<AgendaSection['cases']>[number], keyof Case> {
  const { usedMs, isVisited, putOffBecause, isElsewhere = false } = cases.find((one) => one.id === id) ?? { usedMs: 0, isVisited: false, putOffBecause: null }
  const state = id === caseId && meetingState !== 'closed' ? 'now' : putOffBecause !== null ? 'putOff' : isVisited ? 'done' : 'ahead'
  return { state, usedMs, putOffBecause, ...(isElsewhere && { isElsewhere }) }
}

function phaseState(index: number, current: number | null, progress: PhaseProgress): AgendaSection['phases'][number]['state'] {
  if (index === current) return 'now'
  if (current !== null && index === current + 1) return 'next'
  if (progress.skippedBecause !== null && !progress.isVisited) return 'skipped'
  return progress.isVisited ? 'done' : 'ahead'
}

/** The participant is spoken to; everybody else, also who sits beside them, is told about the participant by name. */
function saidTo(viewer: Viewer, { title, titleToOthers, plain, plainToOthers }: Phase, name: string): { title: Localized; plain: Localized } {
  if (viewer === 'participant') return { title, plain }
  return { title: named(titleToOthers ?? title, name), plain: named(plainToOthers, name) }
}

const named = (text: Localized, name: string): Localized => Object.fromEntries(Object.entries(text).map(([language, said]) => [language, said.replaceAll('{participant}', name)])) as Localized
