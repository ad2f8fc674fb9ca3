import { describe, expect, it } from 'vitest'
import { beforeAnything, type SessionState } from '#client/live/session.ts'
import { stageStep } from '#client/stage/stage-step.ts'
import type { View } from '#core/wire/down.ts'

type State = NonNullable<View['about']>['state']
const about = (state: State): Partial<View> => ({ about: { state } as View['about'] })
const at = (state: Partial<SessionState>, isLongLost = false) => stageStep({ ...beforeAnything, ...state }, isLongLost)

describe('what a large screen shows', () => {
  it('is the way in until there is a meeting', () => {
    expect(at({})).toBe('waiting')
    expect(at({ connection: 'lost' }, true)).toBe('waiting')
  })

  it('is the meeting while the line holds, and through a short break', () => {
    expect(at({ connection: 'live', view: about('open') })).toBe('meeting')
    expect(at({ connection: 'lost', view: about('planned') })).toBe('meeting')
  })

  it.each<State>(['planned', 'open', 'withdrawn'])('is nothing of a meeting that was %s when the line has been lost for long', (state) => {
    expect(at({ connection: 'lost', view: about(state) }, true)).toBe('lost')
  })

  it('is nothing of the meeting once the session has ended, whatever it had', () => {
    const ended: Partial<SessionState> = { connection: 'ended', view: about('open') }
    expect(at({ ...ended, ended: 'replacedByOtherDevice' })).toBe('waiting')
    expect(at({ ...ended, problem: 'linkDoesNotOpen' })).toBe('waiting')
    expect(at({ ...ended, ended: 'consentWithdrawn' })).toBe('erased')
  })

  it('is that the meeting has stopped, been erased or ended', () => {
    expect(at({ connection: 'live', view: about('withdrawn') })).toBe('stopped')
    expect(at({ connection: 'ended', ended: 'consentWithdrawn', view: {} })).toBe('erased')
    expect(at({ connection: 'lost', view: about('closed') }, true)).toBe('over')
  })
})
