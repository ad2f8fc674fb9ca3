import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import type { Recorded } from '#core/meeting/evolve.ts'
import { given, played, type Step } from '#test/support/given.ts'
import { consentsTaken, deviceOf, everybodyIn, letIn, meetingIn, openMeeting, plan, plannedMeeting, recorded, seatIds, seats } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const end: Command = { type: 'endTurn' }
const pass: Command = { type: 'passTurn' }
const give = (seatId: string): Command => ({ type: 'giveTurn', seatId })
const speaking = (log: Recorded[]) => given(log).meeting.speaking
const round = meetingIn('contribute')

describe('speaking', () => {
  it.each([
    ['welcome', chair],
    ['question', referrer],
    ['story', participant],
    ['understand', null],
    ['contribute', officer],
    ['recommend', null],
    ['takeAway', participant],
  ])('[SPEAK-1] the phase %s begins with %s', (phaseId, seatId) => {
    expect(speaking(meetingIn(phaseId)).seatId).toBe(seatId)
  })

  it('[SPEAK-1] nobody has the floor who is not here', () => {
    const absent = played(openMeeting(), [{ type: 'turnAway', seatId: referrer }, chair], [{ type: 'moveToPhase', phaseId: 'question', reason: null }, chair])
    expect(speaking(absent).seatId).toBeNull()
  })

  it('[SPEAK-1] the participant on the phone has the floor without a screen', () => {
    const byPhone = plan().seats.map((seat) => (seat.id === participant ? { ...seat, attends: 'phone' as const } : seat))
    expect(speaking(meetingIn('story', { seats: byPhone })).seatId).toBe(participant)
  })

  it('[SPEAK-2] a round goes in the order of the plan', () => {
    given(meetingIn('understand')).when({ type: 'startRound' }, chair).then([{ type: 'roundStarted', order: [officer, adviser, referrer] }])
    expect(speaking(round)).toEqual({ seatId: officer, round: { order: [officer, adviser, referrer], done: [], passed: [] } })
  })

  it('[SPEAK-2] it leaves out listeners and the absent, and takes in the phone', () => {
    const others = seats.map((seat) => (seat.id === adviser ? { ...seat, isListening: true } : seat.id === referrer ? { ...seat, attends: 'phone' as const } : seat))
    const log = [...plannedMeeting({ seats: others }), consentsTaken(), letIn(chair), letIn(adviser)]
    given(played(log, [{ type: 'startMeeting' }, chair])).when({ type: 'startRound' }, chair).then([{ type: 'roundStarted', order: [referrer] }])
  })

  it('[SPEAK-2] a round of nobody is a round where nobody has the floor', () => {
    const alone = played([...plannedMeeting(), letIn(chair)], [{ type: 'startMeeting' }, chair], [{ type: 'startRound' }, chair])
    expect(speaking(alone)).toEqual({ seatId: null, round: { order: [], done: [], passed: [] } })
  })

  it('[SPEAK-3] the turn is ended by who has it, or by the chair for them', () => {
    given(round).when(end, officer).then([{ type: 'turnEnded', seatId: officer }])
    given(round).when(end, chair).then([{ type: 'turnEnded', seatId: officer }])
    given(round).when(pass, officer).then([{ type: 'turnPassed', seatId: officer }])
    given(round).when(pass, chair).then([{ type: 'turnPassed', seatId: officer }])
    for (const other of [adviser, referrer, participant, support]) {
      given(round).when(end, other).refused('notYourTurn')
      given(round).when(pass, other).refused('notYourTurn')
    }
  })

  it('[SPEAK-9] the chair and the speaker end the same turn, and it goes on once', () => {
    const ended = played(round, [{ type: 'endTurn', seatId: officer }, officer])
    given(ended).when({ type: 'endTurn', seatId: officer }, chair).then([])
    given(ended).when({ type: 'passTurn', seatId: officer }, chair).then([])
    given(ended).when({ type: 'endTurn', seatId: adviser }, chair).then([{ type: 'turnEnded', seatId: adviser }])
  })

  it('[SPEAK-3] where nobody has the floor there is no turn to end', () => {
    given(meetingIn('recommend')).when(end, chair).refused('notYourTurn')
  })

  it('[SPEAK-4] the floor goes around and at the end to nobody', () => {
    const two = played(round, [end, officer], [pass, adviser])
    expect(speaking(two)).toEqual({ seatId: referrer, round: { order: [officer, adviser, referrer], done: [officer], passed: [adviser] } })
    expect(speaking(played(two, [end, referrer]))).toMatchObject({ seatId: null, round: { done: [officer, referrer], passed: [adviser] } })
    expect(speaking(played(meetingIn('story'), [end, participant]))).toEqual({ seatId: null, round: null })
  })

  it('[SPEAK-5] who was interrupted gets the floor back', () => {
    const asked = played(round, [give(participant), chair])
    expect(speaking(asked).seatId).toBe(participant)
    expect(speaking(played(asked, [end, participant])).seatId).toBe(officer)
  })

  it('[SPEAK-5] the floor is given only at the table, and once', () => {
    const log = [...everybodyIn(), recorded({ type: 'seatTurnedAway', seatId: support }), recorded({ type: 'meetingStarted' }), recorded({ type: 'phaseEntered', phaseId: 'welcome' })]
    given(log).when(give(support), chair).refused('notAdmitted')
    given(log).when(give('seat-nobody'), chair).refused('noSuchSeat')
    given(log).when(give(chair), chair).then([])
    given(log).when(give(officer), chair).then([{ type: 'turnGiven', seatId: officer }])
  })

  it('[SPEAK-6] there is no passing without a round', () => {
    given(meetingIn('story')).when(pass, participant).refused('noRound')
  })

  it('[SPEAK-7] who passed and then speaks has spoken', () => {
    const log = played(round, [pass, officer], [give(officer), chair], [end, officer])
    expect(speaking(log).round).toEqual({ order: [officer, adviser, referrer], done: [officer], passed: [] })
  })

  it('[SPEAK-8] who is let in during the round comes last in it', () => {
    const late = [...plannedMeeting(), consentsTaken(), ...[chair, adviser, referrer, participant].map((id) => letIn(id))]
    const log = played(late, [{ type: 'startMeeting' }, chair], [{ type: 'startRound' }, chair], [{ type: 'admitSeat', seatId: officer, device: deviceOf(officer) }, chair])
    expect(speaking(log)).toMatchObject({ seatId: adviser, round: { order: [adviser, referrer, officer] } })
    const again = played(log, [{ type: 'admitSeat', seatId: officer, device: 'device-02' }, chair], [{ type: 'admitSeat', seatId: support, device: 'device-03' }, chair])
    expect(speaking(again).round?.order).toEqual([adviser, referrer, officer])
  })

  it('[SPEAK-8] who is let in when everybody has spoken gets the floor, unless somebody has it', () => {
    const late = [...plannedMeeting(), consentsTaken(), ...[chair, adviser, participant].map((id) => letIn(id))]
    const over = played(late, [{ type: 'startMeeting' }, chair], [{ type: 'startRound' }, chair], [{ type: 'endTurn' }, adviser])
    const admit: Step = [{ type: 'admitSeat', seatId: officer, device: deviceOf(officer) }, chair]
    expect(speaking(played(over, admit))).toMatchObject({ seatId: officer, round: { order: [adviser, officer] } })
    const given_ = played(over, [{ type: 'giveTurn', seatId: participant }, chair], admit)
    expect(speaking(given_).seatId).toBe(participant)
    expect(speaking(played(given_, [{ type: 'endTurn' }, participant])).seatId).toBe(officer)
  })
})
