import { expect, it } from 'vitest'
import type { DoorStep } from '#client/join/door-step.ts'
import { canGoBack } from '#client/sign-in/way-back.tsx'

it.each<DoorStep>([{ at: 'lobby' }, { at: 'turnedAway' }, { at: 'shut', problem: 'noSeatInTeams' }, { at: 'replaced', isChair: false }, { at: 'erased' }])('there is a way back from $at', (step) => {
  expect(canGoBack(step)).toBe(true)
})

it.each<DoorStep>([{ at: 'meeting' }, { at: 'knocking', isSlow: false }])('there is none from $at', (step) => {
  expect(canGoBack(step)).toBe(false)
})
