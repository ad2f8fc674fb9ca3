import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { seatRoleSchema } from '#core/meeting/plan.ts'
import { closingHindrances, hasContent } from '#core/meeting/subjects/closing.ts'
import { sections } from '#core/meeting/view.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { given, played } from '#test/support/given.ts'
import { content, meetingIn, minute, openMeeting, seatIds } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const said = { kind: 'said', seatId: adviser, words: 'Sjukpenningen fortsätter till mars.' } as const
const findsOut = { kind: 'findsOut', seatId: officer, by: '2026-12-11' } as const
const notDiscussed = { kind: 'notDiscussed', reason: 'Kim ville inte prata om det.' } as const
const say = (money: Extract<Command, { type: 'sayMoney' }>['money']): Command => ({ type: 'sayMoney', money })

describe('money', () => {
  it.each([said, findsOut, notDiscussed])('[MONEY-1] is answered by %j, from any professional', (money) => {
    for (const by of [chair, officer, adviser, referrer]) {
      const meeting = given(openMeeting()).when(say(money), by, minute(7)).then([{ type: 'moneySaid', money }])
      expect(meeting.money).toEqual({ ...money, writtenBy: by, at: minute(7) })
    }
    for (const by of [participant, support]) given(openMeeting()).when(say(money), by).refused('notYourRole')
  })

  it('[MONEY-1] is said by, or found out by, somebody who is at the table for an organisation', () => {
    for (const seatId of [participant, support, 'seat-nobody']) {
      given(openMeeting()).when(say({ ...said, seatId }), chair).refused('noSuchSeat')
      given(openMeeting()).when(say({ ...findsOut, seatId }), chair).refused('noSuchSeat')
    }
  })

  it('[MONEY-1] is never what somebody said, or will find out, who has been put out', () => {
    const gone = played(openMeeting(), [{ type: 'turnAway', seatId: said.seatId }, chair])
    given(gone).when(say(said), chair).refused('seatNotHere')
    given(gone).when(say({ ...findsOut, seatId: said.seatId }), chair).refused('seatNotHere')
  })

  it('[MONEY-1] is found out today or later', () => {
    given(openMeeting()).when(say({ ...findsOut, by: '2026-12-02' }), chair).refused('dayHasPassed')
    given(openMeeting()).when(say({ ...findsOut, by: '2026-12-03' }), chair).done()
  })

  it('[MONEY-1] said anew it replaces what stood, and the same again is nothing to do', () => {
    const log = played(openMeeting(), [say(findsOut), officer, minute(7)], [say(said), adviser, minute(9)])
    expect(replay(log).money).toEqual({ ...said, writtenBy: adviser, at: minute(9) })
    given(log).when(say(said), chair).then([])
    given(log).when(say({ ...said, words: 'Den slutar i mars.' }), chair).done()
    given(log).when(say(notDiscussed), chair).done()
  })

  it('[MONEY-1] is seen by everybody at the table', () => {
    const meeting = replay(played(openMeeting(), [say(said), adviser, minute(9)]))
    for (const role of seatRoleSchema.options) expect(sections.money.draw(meeting, nobodyHere, role)).toEqual({ ...said, writtenBy: adviser, at: minute(9) })
    expect(sections.money.draw(replay(openMeeting()), nobodyHere, 'participant')).toBeNull()
  })

  it('[UNDO-5] is said anew rather than undone', () => {
    const log = played(meetingIn('recommend'), [{ type: 'addItem', kind: 'recommendation', content: content() }, officer], [say(findsOut), officer])
    given(log).when({ type: 'undoLast' }, officer).refused('nothingToUndo')
  })

  it('[MONEY-2] stands between a form that asks for it and its close', () => {
    expect(closingHindrances(replay(meetingIn('takeAway')))).toContain('moneyMissing')
    for (const money of [said, findsOut, notDiscussed]) expect(closingHindrances(replay(played(meetingIn('takeAway'), [say(money), chair])))).not.toContain('moneyMissing')
    const form = { ...resursradet, closing: { ...resursradet.closing, asksMoney: false } }
    expect(closingHindrances(replay(meetingIn('takeAway', { form })))).not.toContain('moneyMissing')
  })

  it('[CLOSE-5] that was not talked about is nothing to write, what somebody said or finds out is', () => {
    const writes = (money: Parameters<typeof say>[0]) => hasContent(replay(played(openMeeting(), [say(money), chair])))
    expect([said, findsOut, notDiscussed].map(writes)).toEqual([true, true, false])
  })
})
