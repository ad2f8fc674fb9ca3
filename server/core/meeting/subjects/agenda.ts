import { z } from 'zod'
import type { Agenda, Meeting } from '../meeting.ts'
import { freeText } from '../scalars.ts'
import type { EarlierPoint } from '../kept-cases.ts'
import { refuse, type Refused } from '../refusal.ts'
import type { Asked, Decide, Evolve } from '../subject.ts'
import { consentGaps } from '../consent-gaps.ts'
import { missingRequired, tooFewAtTable } from '../required-organisations.ts'
import { missingRoles } from '../required-roles.ts'
import { lacksItsParticipant } from '../lacks-its-participant.ts'
import { withKept } from '../with-kept.ts'
import { leavesEarlierOpen } from './earlier.ts'
import { floorFor } from './speaking.ts'

export const agendaCommands = [
  z.strictObject({ type: z.literal('startMeeting') }).describe('Begin with the first phase.'),
  z.strictObject({ type: z.literal('moveToPhase'), phaseId: z.string().max(40), reason: freeText(160).nullable() }).describe('Move to a phase (ids in section `agenda`). `reason` is needed to pass over a phase that was not held.'),
  z.strictObject({ type: z.literal('pauseMeeting') }).describe('Stop the clock for a break.'),
  z.strictObject({ type: z.literal('resumeMeeting') }).describe('Go on after a break.'),
] as const
export type AgendaCommand = z.infer<(typeof agendaCommands)[number]>

/** Which case is on, where a meeting has several. */
export type CaseEvent = { type: 'caseEntered'; caseId: string } | { type: 'casePutOff'; caseId: string; reason: string; isElsewhere?: true }

export type AgendaEvent =
  | { type: 'meetingStarted'; handedOn?: readonly EarlierPoint[] }
  | { type: 'phaseEntered'; phaseId: string }
  | { type: 'phaseSkipped'; phaseId: string; reason: string }
  | CaseEvent
  | { type: 'meetingPaused' }
  | { type: 'meetingResumed' }

export const decideAgenda: Decide<AgendaCommand, AgendaEvent> = {
  startMeeting: (_command, meeting, { at, handedOn = [] }) => {
    const first = meeting.plan?.form.phases[0]
    if (meeting.state !== 'planned' || !first) return refuse('meetingAlreadyStarted')
    if (missingRequired(meeting).length > 0 || tooFewAtTable(meeting)) return refuse('organisationMissing')
    if (missingRoles(meeting).length > 0) return refuse('roleMissing')
    if (consentGaps(meeting).length > 0) return refuse('consentMissing')
    if (consentGaps(meeting, [], at).length > 0) return refuse('consentEnded')
    return [{ type: 'meetingStarted', ...(handedOn.length > 0 && { handedOn }) }, { type: 'phaseEntered', phaseId: first.id }]
  },
  moveToPhase: ({ phaseId, reason }, meeting, asked) => {
    const events = leap(meeting, phaseId, reason, asked)
    if ('refused' in events) return events
    const phases = meeting.plan?.form.phases ?? []
    const opensCase = meeting.agenda.caseId === null && phases.some(({ id, perCase }) => id === phaseId && perCase)
    const next = opensCase ? nextCase(meeting.agenda) : undefined
    return next ? [...events, { type: 'caseEntered', caseId: next.id }] : events
  },
  pauseMeeting: (_command, meeting) => (meeting.agenda.isPaused ? refuse('alreadyPaused') : [{ type: 'meetingPaused' }]),
  resumeMeeting: (_command, meeting) => (meeting.agenda.isPaused ? [{ type: 'meetingResumed' }] : refuse('notPaused')),
}

/** From where the meeting is to this phase: what is passed over on the way, and why that may not be. */
export function leap(meeting: Meeting, phaseId: string, reason: string | null, asked: Pick<Asked, 'by' | 'at'>): AgendaEvent[] | Refused {
  const phases = meeting.plan?.form.phases ?? []
  const from = meeting.agenda.current ?? 0
  const to = phases.findIndex((phase) => phase.id === phaseId)
  if (to === -1) return refuse('noSuchPhase')
  if (to === from) return refuse('alreadyThere')
  if (lacksItsParticipant(meeting, to)) return refuse('participantNotHere')
  if (leavesEarlierOpen(meeting, to, asked)) return refuse('earlierOpen')
  const skipped = phases.slice(from + 1, Math.max(to, from)).filter((_, index) => !meeting.agenda.phases[from + 1 + index]?.isVisited)
  if (skipped.some((phase) => !phase.mayBeSkipped)) return refuse('mustNotBeSkipped')
  if (skipped.length > 0 && reason === null) return refuse('reasonMissing')
  const leaps = skipped.map((phase): AgendaEvent => ({ type: 'phaseSkipped', phaseId: phase.id, reason: reason ?? '' }))
  return [...leaps, { type: 'phaseEntered', phaseId }]
}

/** The next one that was neither held nor put off; else the first that was held. None where all are put off: that is undone by whoever leads alone. */
function nextCase({ cases }: Agenda) {
  const stands = cases.filter(({ putOffBecause }) => putOffBecause === null)
  return stands.find(({ isVisited }) => !isVisited) ?? stands[0]
}

export const evolveAgenda: Evolve<Exclude<AgendaEvent, CaseEvent>> = {
  meetingStarted: (meeting, { handedOn = [] }, { at }) => ({
    ...withKept(meeting, { earlier: [...meeting.kept.earlier, ...handedOn.map((point) => ({ ...point, answer: null }))] }),
    state: 'open',
    agenda: { ...meeting.agenda, startedAt: at },
  }),
  phaseEntered: (meeting, { phaseId }, { at }) => {
    const settled = settleClock(meeting.agenda, at)
    const current = settled.phases.findIndex((phase) => phase.id === phaseId)
    const phases = settled.phases.map((phase) => (phase.id === phaseId ? { ...phase, isVisited: true, skippedBecause: null } : phase))
    const caseId = meeting.plan?.form.phases[current]?.perCase ? settled.caseId : null
    const agenda = { ...settled, phases, current, caseId, runningSince: at, isPaused: false }
    const entered = { ...meeting, agenda }
    return { ...entered, speaking: floorFor(entered, phaseId, at) }
  },
  phaseSkipped: (meeting, { phaseId, reason }) => ({
    ...meeting,
    agenda: {
      ...meeting.agenda,
      phases: meeting.agenda.phases.map((phase) => (phase.id === phaseId ? { ...phase, skippedBecause: reason } : phase)),
    },
  }),
  meetingPaused: (meeting, _event, { at }) => ({ ...meeting, agenda: { ...settleClock(meeting.agenda, at), isPaused: true } }),
  meetingResumed: (meeting, _event, { at }) => ({ ...meeting, agenda: { ...meeting.agenda, isPaused: false, runningSince: at } }),
}

/** Books the time that has run in the current phase and stops its clock. */
export function settleClock(agenda: Agenda, at: string): Agenda {
  const { current, runningSince } = agenda
  if (current === null || runningSince === null) return agenda
  const ranMs = Math.max(0, Date.parse(at) - Date.parse(runningSince))
  const phases = agenda.phases.map((phase, index) => (index === current ? { ...phase, usedMs: phase.usedMs + ranMs } : phase))
  const cases = agenda.caseId === null ? agenda.cases : agenda.cases.map((one) => (one.id === agenda.caseId ? { ...one, usedMs: one.usedMs + ranMs } : one))
  return { ...agenda, phases, cases, runningSince: null }
}

/** The form's phase that the meeting is in; undefined before the start. */
export const currentPhase = (meeting: Meeting) =>
  meeting.agenda.current === null ? undefined : meeting.plan?.form.phases[meeting.agenda.current]
