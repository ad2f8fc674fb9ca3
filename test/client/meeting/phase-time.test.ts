import { describe, expect, it } from 'vitest'
import { expectedEndMs, phaseTime } from '#client/meeting/phase-time.ts'
import { aPhase, anAgenda } from './a-view.ts'

const startMs = Date.parse('2026-12-03T12:00:00.000Z')
const minutes = (count: number) => count * 60_000
const running = aPhase({ id: 'story', state: 'now', minutes: 10, usedMs: minutes(2) })
const agenda = anAgenda({ phases: [running, aPhase({ id: 'next', minutes: 5 })], current: 0, runningSince: new Date(startMs).toISOString() })

describe('the time of a phase', () => {
  it('grows while the phase runs', () => {
    expect(phaseTime(running, agenda, startMs + minutes(3))).toEqual({ usedMinutes: 5, plannedMinutes: 10, leftMinutes: 5, part: 0.5 })
  })

  it('counts a begun minute as left', () => {
    expect(phaseTime(running, agenda, startMs + minutes(3.5)).leftMinutes).toBe(5)
  })

  it('goes below nothing when the time is used, and the bar stays full', () => {
    const time = phaseTime(running, agenda, startMs + minutes(11))
    expect([time.leftMinutes, time.part]).toEqual([-3, 1])
  })

  it('stands still in a pause', () => {
    const paused = { ...agenda, runningSince: null, isPaused: true }
    expect(phaseTime(running, paused, startMs + minutes(30)).usedMinutes).toBe(2)
  })

  it('does not run backwards when this clock is behind', () => {
    expect(phaseTime(running, agenda, startMs - minutes(5)).usedMinutes).toBe(2)
  })

  it('leaves a phase that is over as it was', () => {
    expect(phaseTime(aPhase({ id: 'done', state: 'done', usedMs: minutes(4) }), agenda, startMs + minutes(30)).usedMinutes).toBe(4)
  })
})

describe('when the meeting ends', () => {
  it('is what is left now and the planned time of the rest', () => {
    expect(expectedEndMs(agenda, startMs + minutes(3))).toBe(startMs + minutes(3 + 5 + 5))
  })

  it('is not said before the start', () => {
    expect(expectedEndMs(anAgenda({ phases: [aPhase({ id: 'welcome' })] }), startMs)).toBeNull()
  })
})
