import { expect, it } from 'vitest'
import { letterVersionAt, letterVersionOf } from '#core/letters/letter-version.ts'
import { replay } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import type { Correction } from '#core/meeting/meeting.ts'
import { sections } from '#core/meeting/view.ts'
import { plannedMeeting } from '#test/support/builders.ts'

const answer = { words: 'Det var i maj.', by: 'seat-chair', at: '2026-12-03T13:00:00.000Z' }
const wrong = (id: string, answered: Correction['answer']): Correction => ({ id, lineId: null, by: 'seat-kim', words: 'Det var inte så.', at: '2026-12-03T12:00:00.000Z', answer: answered })

/** As the chair's screen has them. */
const shown = (corrections: Correction[]) => sections.corrections.draw({ ...replay(plannedMeeting()), corrections }, nobodyHere, 'chair') ?? []

it.each([[[]], [[wrong('wrong-0001', null)]], [[wrong('wrong-0001', answer)]], [[wrong('wrong-0001', answer), wrong('wrong-0002', null)]]])('[SEND-36] the version of the letter on the screen is the server’s own count of it: %#', (corrections) => {
  const meeting = { ...replay(plannedMeeting()), corrections }
  expect(letterVersionOf({ corrections: shown(corrections) })).toBe(letterVersionOf(meeting))
  expect(letterVersionOf(meeting)).toBe(letterVersionAt(meeting, '2026-12-04'))
})
