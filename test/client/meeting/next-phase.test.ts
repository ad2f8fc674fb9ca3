import { describe, expect, it } from 'vitest'
import { leapTo, nextPhase } from '#client/meeting/next-phase.ts'
import { aPhase, anAgenda } from './a-view.ts'

const agenda = anAgenda({
  current: 1,
  phases: [
    aPhase({ id: 'welcome', state: 'done' }),
    aPhase({ id: 'question', state: 'now' }),
    aPhase({ id: 'understand', state: 'next' }),
    aPhase({ id: 'contribute' }),
    aPhase({ id: 'recommend', mayBeSkipped: false }),
    aPhase({ id: 'takeAway', mayBeSkipped: false }),
  ],
})

describe('the way through the meeting', () => {
  it('goes to the next part, and from the last one nowhere', () => {
    expect(nextPhase(agenda)?.id).toBe('understand')
    expect(nextPhase({ ...agenda, current: 5 })).toBeNull()
  })

  it('leaps over nothing to the next part or back', () => {
    expect(leapTo(agenda, 'understand')).toEqual({ kind: 'none' })
    expect(leapTo(agenda, 'welcome')).toEqual({ kind: 'none' })
  })

  it('names the parts that would be skipped, for which a reason is asked', () => {
    const leap = leapTo(agenda, 'recommend')
    expect(leap.kind === 'skips' && leap.phases.map(({ id }) => id)).toEqual(['understand', 'contribute'])
  })

  it('is barred by a part that must be held', () => {
    const leap = leapTo(agenda, 'takeAway')
    expect(leap.kind === 'barred' && leap.by.id).toBe('recommend')
  })

  it('does not count a part that has been visited as skipped', () => {
    const visited = { ...agenda, phases: agenda.phases.map((phase) => (phase.id === 'recommend' ? { ...phase, usedMs: 1 } : phase)) }
    expect(leapTo(visited, 'takeAway').kind).toBe('skips')
  })
})
