import { describe, expect, it } from 'vitest'
import { doorStep } from '#client/join/door-step.ts'
import { beforeAnything, type SessionState } from '#client/live/session.ts'
import type { Mine, View } from '#core/wire/down.ts'

const localized = { sv: 'x', en: 'x' }
const lobby: View['lobby'] = { teamName: 'Teamet', hostAuthority: 'Kommunen', form: { name: localized, purpose: localized, voluntary: localized }, isOver: false }
const mine = (standing: Mine['standing']): Mine => ({ seatId: 'kim', role: 'participant', standing, abilities: [], canUndo: false, drafts: [], notes: [] })
const at = (state: Partial<SessionState>) => doorStep({ ...beforeAnything, ...state })
const inMeeting = { mine: mine('admitted'), view: { about: {} as View['about'] } }

describe('the step at the door', () => {
  it('is knocking until the server has said where one stands', () => {
    expect(at({})).toEqual({ at: 'knocking', isSlow: false })
    expect(at({ mine: mine('waiting') })).toEqual({ at: 'knocking', isSlow: false })
    expect(at({ problem: 'databaseAway' })).toEqual({ at: 'knocking', isSlow: true })
  })

  it('is the lobby while one waits, also on a lost line', () => {
    expect(at({ mine: mine('waiting'), view: { lobby } })).toEqual({ at: 'lobby' })
    expect(at({ mine: mine('waiting'), view: { lobby }, connection: 'lost' })).toEqual({ at: 'lobby' })
  })

  it('is the meeting once let in, and stays so on a lost line', () => {
    expect(at({ ...inMeeting, connection: 'live' })).toEqual({ at: 'meeting' })
    expect(at({ ...inMeeting, connection: 'lost', problem: 'databaseAway' })).toEqual({ at: 'meeting' })
  })

  it('is not the meeting while only the lobby has been shown', () => {
    expect(at({ mine: mine('admitted'), view: { lobby } }).at).toBe('knocking')
  })

  it('is turned away when the chair says so, whatever was seen before', () => {
    expect(at({ ...inMeeting, mine: mine('turnedAway') })).toEqual({ at: 'turnedAway' })
  })

  it('says that another device has taken the seat', () => {
    expect(at({ ...inMeeting, connection: 'ended', ended: 'replacedByOtherDevice' })).toEqual({ at: 'replaced', isChair: false })
    expect(at({ ...inMeeting, mine: { ...mine('admitted'), role: 'chair' }, connection: 'ended', ended: 'replacedByOtherDevice' }), 'the chair comes straight in').toEqual({ at: 'replaced', isChair: true })
    expect(at({ ...inMeeting, connection: 'ended', ended: 'consentWithdrawn' })).toEqual({ at: 'erased' })
  })

  it('says why a door is shut, and that an old page is to be loaded again', () => {
    expect(at({ connection: 'ended', problem: 'linkDoesNotOpen' })).toEqual({ at: 'shut', problem: 'linkDoesNotOpen' })
    expect(at({ connection: 'ended' })).toEqual({ at: 'shut', problem: 'signInAgain' })
    expect(at({ connection: 'ended', problem: 'wrongWireVersion' })).toEqual({ at: 'oldPage' })
  })
})
