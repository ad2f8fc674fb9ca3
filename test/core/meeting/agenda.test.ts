import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import type { Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { sections } from '#core/meeting/view.ts'
import { given, played } from '#test/support/given.ts'
import { everybodyIn, meetingIn, minute, openMeeting, recorded, seatIds } from '#test/support/builders.ts'

const { chair } = seatIds
const minuteMs = 60_000
const to = (phaseId: string, reason: string | null = null): Command => ({ type: 'moveToPhase', phaseId, reason })
const drawn = (log: Recorded[]) => sections.agenda.draw(given(log).meeting, nobodyHere, 'chair')!
const states = (log: Recorded[]) => drawn(log).phases.map((phase) => phase.state).join(' ')
const used = (log: Recorded[], phaseId: string) => drawn(log).phases.find((phase) => phase.id === phaseId)?.usedMs

describe('the agenda', () => {
  it('[AGENDA-1] starting opens the first phase and its clock, once', () => {
    const meeting = given(everybodyIn()).when({ type: 'startMeeting' }, chair, minute(2)).then([{ type: 'meetingStarted' }, { type: 'phaseEntered', phaseId: 'welcome' }])
    expect(meeting).toMatchObject({ state: 'open', agenda: { current: 0, startedAt: minute(2), runningSince: minute(2), isPaused: false } })
    given(openMeeting()).when({ type: 'startMeeting' }, chair).refused('meetingAlreadyStarted')
  })

  it('[AGENDA-2] the chair moves on', () => {
    const meeting = given(openMeeting()).when(to('question'), chair, minute(4)).then([{ type: 'phaseEntered', phaseId: 'question' }])
    expect(meeting.agenda).toMatchObject({ current: 1, runningSince: minute(4) })
  })

  it('[AGENDA-2] there is nowhere to go in the same phase or in none', () => {
    given(openMeeting()).when(to('welcome'), chair).refused('alreadyThere')
    given(openMeeting()).when(to('coffee'), chair).refused('noSuchPhase')
  })

  it('[AGENDA-3] passing over a phase needs a reason, and it is kept', () => {
    given(meetingIn('story')).when(to('contribute'), chair).refused('reasonMissing')
    const reason = 'Allt är redan sagt.'
    const meeting = given(meetingIn('story')).when(to('contribute', reason), chair).then([
      { type: 'phaseSkipped', phaseId: 'understand', reason },
      { type: 'phaseEntered', phaseId: 'contribute' },
    ])
    expect(sections.agenda.draw(meeting, nobodyHere, 'participant')?.phases[3]).toMatchObject({ state: 'skipped', skippedBecause: reason, usedMs: 0 })
  })

  it('[AGENDA-3] each phase that is passed over gets the reason', () => {
    const reason = 'Tiden räcker inte.'
    given(meetingIn('story')).when(to('recommend', reason), chair).then([
      { type: 'phaseSkipped', phaseId: 'understand', reason },
      { type: 'phaseSkipped', phaseId: 'contribute', reason },
      { type: 'phaseEntered', phaseId: 'recommend' },
    ])
  })

  it('[AGENDA-4] no reason passes over the phase where the participant speaks', () => {
    given(openMeeting()).when(to('understand', 'Vi har bråttom.'), chair).refused('mustNotBeSkipped')
    given(meetingIn('contribute')).when(to('takeAway', 'Vi har bråttom.'), chair).refused('mustNotBeSkipped')
  })

  it('[AGENDA-5] going back, and forth over what was held, needs no reason', () => {
    given(meetingIn('recommend')).when(to('story'), chair).then([{ type: 'phaseEntered', phaseId: 'story' }])
    given(played(meetingIn('recommend'), [to('story'), chair])).when(to('recommend'), chair).then([{ type: 'phaseEntered', phaseId: 'recommend' }])
  })

  it('[AGENDA-5] a phase that was passed over is still not held', () => {
    const log = played(meetingIn('story'), [to('contribute', 'Sagt.'), chair], [to('story'), chair])
    given(log).when(to('contribute'), chair).refused('reasonMissing')
  })

  it('[AGENDA-6] time runs in one phase, stands in a pause and adds up on coming back', () => {
    const log = played(
      openMeeting(),
      [{ type: 'pauseMeeting' }, chair, minute(3)],
      [{ type: 'resumeMeeting' }, chair, minute(10)],
      [to('question'), chair, minute(12)],
      [to('welcome'), chair, minute(16)],
      [to('question'), chair, minute(17)],
    )
    expect(used(log, 'welcome')).toBe(6 * minuteMs)
    expect(used(log, 'question')).toBe(4 * minuteMs)
    expect(drawn(log)).toMatchObject({ runningSince: minute(17), isPaused: false })
    expect(used(log, 'story')).toBe(0)
  })

  it('[AGENDA-6] a clock that is set back never takes time away', () => {
    const log = played(openMeeting(), [to('question'), chair, minute(-3)])
    expect(used(log, 'welcome')).toBe(0)
  })

  it('[AGENDA-7] a pause comes once and ends once', () => {
    given(openMeeting()).when({ type: 'resumeMeeting' }, chair).refused('notPaused')
    const paused = played(openMeeting(), [{ type: 'pauseMeeting' }, chair, minute(3)])
    expect(drawn(paused)).toMatchObject({ isPaused: true, runningSince: null })
    given(paused).when({ type: 'pauseMeeting' }, chair).refused('alreadyPaused')
    given(paused).when({ type: 'resumeMeeting' }, chair).then([{ type: 'meetingResumed' }])
  })

  it('[AGENDA-7] moving on ends a pause, and the pause counts nowhere', () => {
    const log = played(openMeeting(), [{ type: 'pauseMeeting' }, chair, minute(3)], [to('question'), chair, minute(20)], [to('story'), chair, minute(21)])
    expect(drawn(log).isPaused).toBe(false)
    expect([used(log, 'welcome'), used(log, 'question')]).toEqual([3 * minuteMs, minuteMs])
  })

  it('[AGENDA-8] shows where we are, with planned time', () => {
    expect(states(everybodyIn())).toBe('ahead ahead ahead ahead ahead ahead ahead')
    expect(states(meetingIn('story'))).toBe('done done now next ahead ahead ahead')
    expect(drawn(meetingIn('story')).phases.map((phase) => phase.minutes)).toEqual([5, 5, 15, 10, 10, 10, 5])
    const skipped = played(meetingIn('story'), [to('contribute', 'Sagt.'), chair])
    expect(states(skipped)).toBe('done done done skipped now next ahead')
    expect(states(played(skipped, [to('story'), chair]))).toBe('done done now next done ahead ahead')
  })

  it('[AGENDA-8] a closed meeting has nothing now or next, also when it was paused', () => {
    const paused = [...meetingIn('question'), recorded({ type: 'meetingPaused' }, chair, minute(5))]
    expect(states([...paused, recorded({ type: 'meetingClosed', early: 'Slut.' }, chair, minute(6))])).toBe('done done ahead ahead ahead ahead ahead')
  })

  it('[AGENDA-9] a skipped phase that is held after all is skipped no more', () => {
    const log = played(meetingIn('story'), [to('contribute', 'Sagt.'), chair], [to('understand'), chair])
    expect(drawn(log).phases[3]).toMatchObject({ state: 'now', skippedBecause: null })
    expect(states(played(log, [to('contribute'), chair]))).toBe('done done done done now next ahead')
  })
})
