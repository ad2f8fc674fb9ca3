import { describe, expect, it } from 'vitest'
import { answeredBy } from '#client/panel/chair/answered-signals.ts'
import type { Signal } from '#client/meeting/view-parts.ts'

const raised = (signal: Signal['signal'], seatId = 'seat-kim', seenAt: string | null = null): Signal => ({ seatId, signal, at: '2026-11-24T12:00:00.000Z', seenAt })

describe('a signal that is answered by what is done', () => {
  it('is the wish for a pause by pausing, from whomever it came and wherever the pause was pressed', () => {
    const signals = [raised('pause'), raised('pause', 'seat-mia'), raised('slower'), raised('wantsToSpeak')]
    expect(answeredBy({ type: 'pauseMeeting' }, signals)).toEqual([
      { type: 'answerSignal', seatId: 'seat-kim', signal: 'pause' },
      { type: 'answerSignal', seatId: 'seat-mia', signal: 'pause' },
    ])
  })

  it('is the wish to speak by getting the floor oneself', () => {
    const signals = [raised('wantsToSpeak'), raised('wantsToSpeak', 'seat-mia')]
    expect(answeredBy({ type: 'giveTurn', seatId: 'seat-mia' }, signals)).toEqual([{ type: 'answerSignal', seatId: 'seat-mia', signal: 'wantsToSpeak' }])
  })

  it('is none that was seen already, and none by anything else', () => {
    expect(answeredBy({ type: 'pauseMeeting' }, [raised('pause', 'seat-kim', '2026-11-24T12:01:00.000Z')])).toEqual([])
    expect(answeredBy({ type: 'resumeMeeting' }, [raised('pause')])).toEqual([])
  })
})
