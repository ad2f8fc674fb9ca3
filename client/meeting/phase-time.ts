import type { Agenda, Phase } from './view-parts.ts'

const minuteMs = 60_000

export type PhaseTime = {
  usedMinutes: number
  plannedMinutes: number
  /** Whole minutes left, rounded up; 0 or less when the planned time is used. */
  leftMinutes: number
  /** How much of the planned time is used, 0 to 1. */
  part: number
}

/** The time of one phase at `nowMs` (the server's clock). Only the phase that runs grows. */
export function phaseTime(phase: Phase, agenda: Agenda, nowMs: number): PhaseTime {
  const runs = phase.state === 'now' && agenda.runningSince !== null
  const runningMs = runs && agenda.runningSince !== null ? Math.max(0, nowMs - Date.parse(agenda.runningSince)) : 0
  const usedMs = phase.usedMs + runningMs
  const plannedMs = phase.minutes * minuteMs
  return {
    usedMinutes: Math.floor(usedMs / minuteMs),
    plannedMinutes: phase.minutes,
    leftMinutes: Math.ceil((plannedMs - usedMs) / minuteMs),
    part: Math.min(1, usedMs / plannedMs),
  }
}

/** When the meeting would end if the rest keeps its planned time, in ms; null before the start and after the end. */
export function expectedEndMs(agenda: Agenda, nowMs: number): number | null {
  const { current, phases } = agenda
  const now = current === null ? undefined : phases[current]
  if (current === null || now?.state !== 'now') return null
  const leftMs = Math.max(0, phaseTime(now, agenda, nowMs).leftMinutes) * minuteMs
  const aheadMs = phases.slice(current + 1).reduce((sum, phase) => sum + phase.minutes * minuteMs, 0)
  return nowMs + leftMs + aheadMs
}
