import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { closingHindrances, hasContent } from '#core/meeting/subjects/closing.ts'
import { sections } from '#core/meeting/view.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { given, played } from '#test/support/given.ts'
import { content, everybodyIn, meetingIn, minute, recorded, seatIds } from '#test/support/builders.ts'

const { chair, officer, referrer, participant, support } = seatIds
const itemId = 'new-id-01'
const close: Command = { type: 'closeMeeting', early: null }
const add: Command = { type: 'addItem', kind: 'recommendation', content: content() }
const talk: Command = { type: 'setFollowUp', followUp: { kind: 'talk', seatId: referrer, date: '2026-12-17', time: '13.30' } }
const yes: Command = { type: 'answerItem', itemId, answer: 'yes', words: null }
const last = meetingIn('takeAway')
const ledByOfficer = recorded({ type: 'leadTaken', seatId: officer }, officer, minute(8))
const money: Command = { type: 'sayMoney', money: { kind: 'findsOut', seatId: officer, by: '2026-12-11' } }
const spoken = played(last, [money, officer])
const ready = played(spoken, [add, officer], [yes, participant], [talk, chair])
const readBack = (log: Recorded[], role: 'chair' | 'participant') => sections.readBack.draw(replay(log), nobodyHere, role)

describe('read-back', () => {
  it('[READ-1] the take-away is said by the participant or taken down, and replaced', () => {
    given(last).when({ type: 'sayTakeAway', words: 'Jag är inte ensam.' }, participant).then([{ type: 'takeAwaySaid', words: 'Jag är inte ensam.' }])
    const log = played(last, [{ type: 'sayTakeAway', words: 'Hopp.' }, participant], [{ type: 'sayTakeAway', words: 'Mer hopp.' }, chair])
    expect(readBack(log, 'participant')?.takeAway).toEqual({ words: 'Mer hopp.', by: chair })
    given(log).when({ type: 'sayTakeAway', words: 'Mer hopp.' }, participant).then([])
    for (const by of [referrer, officer]) given(last).when({ type: 'sayTakeAway', words: 'Hopp.' }, by).refused('notYourRole')
    given([...last, ledByOfficer]).when({ type: 'sayTakeAway', words: 'Hopp.' }, officer).done()
  })

  it('[READ-2] the follow-up has a person of an organisation and a day, or a reason', () => {
    given(last).when(talk, referrer).done()
    for (const seatId of [participant, support, 'seat-nobody']) {
      given(last).when({ type: 'setFollowUp', followUp: { kind: 'talk', seatId, date: '2026-12-17', time: null } }, chair).refused('noSuchSeat')
    }
    const none = { kind: 'none' as const, reason: 'Kim vill inte.' }
    const meeting = given(last).when({ type: 'setFollowUp', followUp: none }, chair).then([{ type: 'followUpSet', followUp: none }])
    expect(meeting.followUp).toEqual(none)
  })

  it('[READ-2] the follow-up is on no day that has been, and with nobody who has been put out', () => {
    given(last).when({ ...talk, followUp: { kind: 'talk', seatId: referrer, date: '2026-12-02', time: null } }, chair).refused('dayHasPassed')
    given(played(last, [{ type: 'turnAway', seatId: referrer }, chair])).when(talk, chair).refused('seatNotHere')
  })

  it('[READ-3] only the chair sees the hindrances, while the meeting goes on', () => {
    expect(readBack(last, 'chair')?.hindrances).toEqual(['nothingToWrite', 'moneyMissing', 'followUpMissing'])
    expect(readBack(last, 'participant')?.hindrances).toEqual([])
    expect(readBack(everybodyIn(), 'chair')?.hindrances).toEqual([])
    expect(readBack(played(last, [{ type: 'closeMeeting', early: 'Slut.' }, chair]), 'chair')?.hindrances).toEqual([])
  })

  it('[READ-4] the follow-up is set in every part of the meeting, also in a pause before it ends early', () => {
    for (const { id } of resursradet.phases) given(meetingIn(id)).when(talk, chair).done()
    const paused = played(meetingIn(resursradet.phases[1]!.id), [{ type: 'pauseMeeting' }, chair])
    given(played(paused, [talk, chair])).when({ type: 'closeMeeting', early: 'Kim orkar inte.' }, chair).done()
  })

  it('[READ-5] the follow-up is set by the chair, who leads or the referrer', () => {
    for (const by of [chair, referrer]) given(last).when(talk, by).done()
    for (const by of [officer, participant, support]) given(last).when(talk, by).refused('notYourRole')
    given([...last, ledByOfficer]).when(talk, officer).done()
  })
})

describe('closing', () => {
  it('[CLOSE-1] closes when all is done', () => {
    const meeting = given(ready).when(close, chair, minute(60)).then([{ type: 'meetingClosed', early: null }])
    expect(meeting).toMatchObject({ state: 'closed', closing: { at: minute(60), by: chair, early: null } })
  })

  it.each([
    ['nothingToWrite', played(last, [talk, chair])],
    ['openItems', played(spoken, [add, officer], [talk, chair])],
    ['moneyMissing', played(last, [add, officer], [yes, participant], [talk, chair])],
    ['openItems', played(ready, [add, officer])],
    ['followUpMissing', played(spoken, [add, officer], [yes, participant])],
    ['notTheLastPhase', played(meetingIn('recommend'), [money, officer], [add, officer], [yes, participant], [talk, chair])],
  ] as const)('[CLOSE-1] does not close: %s', (why, log) => {
    given(log).when(close, chair).refused(why)
  })

  it('[CLOSE-1] an item that is moved, answered no or withdrawn is in nobody’s way', () => {
    given(played(spoken, [add, officer], [{ type: 'moveItem', itemId }, chair], [talk, chair])).when(close, chair).done()
    given(played(ready, [{ type: 'answerItem', itemId, answer: 'no', words: null }, participant])).when(close, chair).done()
    given(played(ready, [add, officer], [{ type: 'undoLast' }, officer])).when(close, chair).done()
  })

  it('[CLOSE-1] a form that needs no follow-up closes without one', () => {
    const form = { ...resursradet, closing: { ...resursradet.closing, needsFollowUp: false, asksMoney: false } }
    given(played(meetingIn('takeAway', { form }), [add, officer], [yes, participant])).when(close, chair).done()
  })

  it('[CLOSE-2] closes early with a reason, also with nothing said', () => {
    given(played(meetingIn('recommend'), [add, officer])).when({ type: 'closeMeeting', early: 'Kim orkar inte mer.' }, chair).then([{ type: 'meetingClosed', early: 'Kim orkar inte mer.' }])
    const empty = given(meetingIn('welcome')).when({ type: 'closeMeeting', early: 'Kim kom inte.' }, chair).done()
    expect([empty.state, hasContent(empty)]).toEqual(['closed', false])
    expect(sections.about.draw(empty, nobodyHere, 'chair')).toMatchObject({ state: 'closed', early: 'Kim kom inte.' })
  })

  it('[CLOSE-3] stops clock, floor and pause', () => {
    const meeting = given(ready).when(close, chair, minute(12)).done()
    expect(meeting.agenda).toMatchObject({ runningSince: null, isPaused: false })
    expect(meeting.agenda.phases.at(-1)?.usedMs).toBe(6 * 60_000)
    expect(meeting.speaking).toEqual({ seatId: null, round: null })
    const paused = played(ready, [{ type: 'pauseMeeting' }, chair, minute(8)])
    const closed = given(paused).when(close, chair, minute(30)).done()
    expect(closed.agenda.phases.at(-1)?.usedMs).toBe(2 * 60_000)
    expect(closed.agenda.isPaused).toBe(false)
  })

  it('[CLOSE-4] names every hindrance in order', () => {
    expect(closingHindrances(replay(meetingIn('recommend')))).toEqual(['nothingToWrite', 'moneyMissing', 'followUpMissing', 'notTheLastPhase'])
    expect(closingHindrances(replay(played(meetingIn('recommend'), [add, officer])))).toEqual(['openItems', 'moneyMissing', 'followUpMissing', 'notTheLastPhase'])
    expect(closingHindrances(replay(ready))).toEqual([])
  })

  it('[CLOSE-5] what was withdrawn or removed is nothing to write', () => {
    expect(hasContent(replay(played(last, [add, officer], [{ type: 'withdrawItem', itemId }, officer])))).toBe(false)
    const note = played(last, [{ type: 'noteTold', words: 'Ord.' }, chair])
    expect(hasContent(replay(note))).toBe(true)
    expect(hasContent(replay(played(note, [{ type: 'removeTold', toldId: itemId }, participant])))).toBe(false)
    expect(hasContent(replay(played(last, [{ type: 'sayTakeAway', words: 'Hopp.' }, participant])))).toBe(true)
  })
})
