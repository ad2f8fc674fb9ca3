import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import type { MeetingEvent } from '#core/meeting/events.ts'
import type { Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { isAtTable, seatById } from '#core/meeting/meeting.ts'
import type { SeatPlan } from '#core/meeting/plan.ts'
import { sections } from '#core/meeting/view.ts'
import { given, mineOf, played, type Step } from '#test/support/given.ts'
import { consentsTaken, deviceOf, everybodyIn, letIn, meetingIn, minute, openMeeting, organisationIds, plan, plannedMeeting, recorded, seatIds, seatPlan } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const lobby = [...plannedMeeting(), consentsTaken(), letIn(chair)]
const admitted = (seatId: string, device: string): MeetingEvent => ({ type: 'seatAdmitted', seatId, device })

describe('lobby and admitting', () => {
  it('[PEOPLE-1] the chair sits down by entering', () => {
    given(plannedMeeting()).when({ type: 'enter', device: 'device-01' }, chair).then([admitted(chair, 'device-01')])
    given(lobby).when({ type: 'enter', device: deviceOf(chair) }, chair).then([])
  })

  it.each([officer, adviser, referrer, participant, support])('[PEOPLE-1] %s enters and waits', (seatId) => {
    const meeting = given(lobby).when({ type: 'enter', device: 'device-01' }, seatId).then([])
    expect(mineOf(meeting, seatId, { device: 'device-01' })).toMatchObject({ standing: 'waiting', abilities: [] })
  })

  it('[PEOPLE-1] a seat that is not of the meeting does not enter', () => {
    given(lobby).when({ type: 'enter', device: 'device-01' }, 'seat-nobody').refused('notYourRole')
  })

  it('[PEOPLE-2] the chair lets a seat in on one device, and no other device of it is in', () => {
    const meeting = given(lobby).when({ type: 'admitSeat', seatId: officer, device: 'device-01' }, chair, minute(-2)).then([admitted(officer, 'device-01')])
    expect(seatById(meeting, officer)).toMatchObject({ admittedDevice: 'device-01', admittedAt: minute(-2) })
    expect(mineOf(meeting, officer, { device: 'device-01' }).standing).toBe('admitted')
    expect(mineOf(meeting, officer, { device: 'device-02' }).standing).toBe('waiting')
  })

  it('[PEOPLE-2] letting the same device in again is nothing to do, and a stranger is no seat', () => {
    given(everybodyIn()).when({ type: 'admitSeat', seatId: officer, device: deviceOf(officer) }, chair).then([])
    given(lobby).when({ type: 'admitSeat', seatId: 'seat-nobody', device: 'device-01' }, chair).refused('noSuchSeat')
  })

  it('[PEOPLE-3] a new device waits anew and takes the place of the former one', () => {
    expect(mineOf(given(openMeeting()).meeting, officer, { device: 'device-02' })).toMatchObject({ standing: 'waiting', abilities: [] })
    const meeting = given(openMeeting()).when({ type: 'admitSeat', seatId: officer, device: 'device-02' }, chair).done()
    expect(mineOf(meeting, officer, { device: 'device-02' }).standing).toBe('admitted')
    expect(mineOf(meeting, officer)).toMatchObject({ standing: 'waiting', abilities: [] })
  })

  it('[PEOPLE-4] who is turned away is out, and can be let in again', () => {
    const log = played(openMeeting(), [{ type: 'turnAway', seatId: officer }, chair])
    const out = given(log)
    expect(mineOf(out.meeting, officer)).toMatchObject({ standing: 'turnedAway', abilities: [] })
    out.when({ type: 'undoLast' }, officer).refused('notAdmitted')
    const back = out.when({ type: 'admitSeat', seatId: officer, device: deviceOf(officer) }, chair).done()
    expect(mineOf(back, officer).standing).toBe('admitted')
  })

  it('[PEOPLE-4] the chair stays, and a stranger cannot be turned away', () => {
    given(openMeeting()).when({ type: 'turnAway', seatId: chair }, chair).refused('notYourRole')
    given(openMeeting()).when({ type: 'turnAway', seatId: 'seat-nobody' }, chair).refused('noSuchSeat')
  })

  it('[PEOPLE-5] the floor goes on when who has it is turned away', () => {
    const inRound = given(meetingIn('contribute'))
    expect(inRound.meeting.speaking.seatId).toBe(officer)
    const meeting = inRound.when({ type: 'turnAway', seatId: officer }, chair).done()
    expect(meeting.speaking).toEqual({ seatId: adviser, round: { order: [adviser, referrer], done: [], passed: [] } })
  })

  it('[PEOPLE-5] a round does not wait for who was turned away, and others keep the floor', () => {
    const meeting = given(meetingIn('contribute')).when({ type: 'turnAway', seatId: referrer }, chair).done()
    expect(meeting.speaking).toMatchObject({ seatId: officer, round: { order: [officer, adviser] } })
    const story = given(meetingIn('story')).when({ type: 'turnAway', seatId: participant }, chair).done()
    expect(story.speaking).toEqual({ seatId: null, round: null })
  })

  it('[PEOPLE-7] who keeps a low profile says so themselves, or who leads does', () => {
    const listen = (seatId: string, isListening = true): Command => ({ type: 'setListening', seatId, isListening })
    for (const by of [officer, referrer]) given(everybodyIn()).when(listen(by), by).then([{ type: 'listeningSet', seatId: by, isListening: true }])
    given(openMeeting()).when(listen(officer), chair).done()
    for (const by of [adviser, referrer]) given(openMeeting()).when(listen(officer), by).refused('notYours')
    for (const by of [participant, support]) given(openMeeting()).when(listen(officer), by).refused('notYourRole')
    given(openMeeting()).when(listen(officer, false), officer).then([])
    given(openMeeting()).when(listen('seat-nobody'), chair).refused('noSuchSeat')
    const listening = given(played(openMeeting(), [listen(officer), chair]))
    expect(seatById(listening.meeting, officer)?.isListening).toBe(true)
    given(played(openMeeting(), [listen(officer), chair])).when(listen(officer, false), officer).done()
  })

  it('[PEOPLE-7] is passed over in the round from then on, and comes last in it when they speak after all', () => {
    const listen = (seatId: string, isListening: boolean): Command => ({ type: 'setListening', seatId, isListening })
    const quiet = played(meetingIn('contribute'), [listen(officer, true), officer])
    expect(given(quiet).meeting.speaking).toEqual({ seatId: adviser, round: { order: [adviser, referrer], done: [], passed: [] } })
    given(quiet).when({ type: 'startRound' }, chair).then([{ type: 'roundStarted', order: [adviser, referrer] }])
    const back = played(quiet, [listen(officer, false), officer])
    expect(given(back).meeting.speaking.round?.order).toEqual([adviser, referrer, officer])
    const spoken = played(meetingIn('contribute'), [{ type: 'endTurn' }, officer], [listen(officer, true), officer], [listen(officer, false), chair], [{ type: 'endTurn' }, adviser], [{ type: 'endTurn' }, referrer])
    expect(given(spoken).meeting.speaking.seatId, 'who has spoken is not asked again').toBeNull()
  })

  it('[PEOPLE-6] the phone and the room are at the table, but for the chair in the room, who enters', () => {
    const attending = (attends: 'phone' | 'room' | 'teams') => plannedMeeting({ seats: plan().seats.map((seat) => ({ ...seat, attends })) })
    const atTable = (log: ReturnType<typeof plannedMeeting>) => given(log).meeting.seats.filter(isAtTable).map((seat) => seat.id)
    expect(atTable(attending('phone'))).toEqual([chair, officer, adviser, referrer, participant, support])
    expect(atTable(attending('room'))).toEqual([officer, adviser, referrer, participant, support])
    expect(atTable([...attending('room'), letIn(chair)])).toContain(chair)
    expect(atTable(attending('teams'))).toEqual([])
    expect(atTable([...attending('teams'), letIn(officer)])).toEqual([officer])
    for (const attends of ['phone', 'room'] as const) expect(atTable([...attending(attends), recorded({ type: 'seatTurnedAway', seatId: officer })])).not.toContain(officer)
  })

  const attendsBy = (seatId: string, attends: 'phone' | 'room' | 'browser'): Command => ({ type: 'setAttends', seatId, attends })
  const isThere = (log: Recorded[], seatId: string) => given(log).meeting.seats.some((seat) => seat.id === seatId && isAtTable(seat))
  const standingOf = (log: Recorded[], seatId: string) => sections.people.draw(given(log).meeting, nobodyHere, 'chair')?.seats.find(({ id }) => id === seatId)?.standing

  it('[PEOPLE-8] who leads sets how one takes part, and nobody else does', () => {
    given(lobby).when(attendsBy(participant, 'phone'), chair).then([{ type: 'attendsSet', seatId: participant, attends: 'phone' }])
    for (const by of [officer, referrer, participant]) given(openMeeting()).when(attendsBy(by, 'phone'), by).refused('notYourRole')
    given(lobby).when(attendsBy('seat-nobody', 'phone'), chair).refused('noSuchSeat')
    const rings = played(lobby, [attendsBy(participant, 'phone'), chair])
    expect([standingOf(lobby, participant), standingOf(rings, participant)]).toEqual(['waiting', 'atTable'])
    given(rings).when(attendsBy(participant, 'phone'), chair).then([])
    given(played(rings, [{ type: 'startMeeting' }, chair], [{ type: 'moveToPhase', phaseId: 'question', reason: null }, chair])).when({ type: 'giveTurn', seatId: participant }, chair).done()
  })

  it('[PEOPLE-4] a participant without a screen who never answers is put out, and can be taken back', () => {
    const rings = played(lobby, [attendsBy(participant, 'phone'), chair], [{ type: 'startMeeting' }, chair], [{ type: 'turnAway', seatId: participant }, chair])
    expect(standingOf(rings, participant)).toBe('turnedAway')
    given(rings).when({ type: 'closeMeeting', early: 'Du kunde inte vara med.' }, chair).done()
    expect(standingOf(played(rings, [attendsBy(participant, 'phone'), chair]), participant)).toBe('atTable')
  })

  it('[PEOPLE-8] who rings in during a round comes last in it', () => {
    const out = [...lobby, letIn(adviser), letIn(referrer)]
    const inRound = played(out, [{ type: 'startMeeting' }, chair], ...['question', 'story', 'understand', 'contribute'].map((phaseId): Step => [{ type: 'moveToPhase', phaseId, reason: null }, chair]))
    const rung = played(inRound, [attendsBy(officer, 'phone'), chair])
    expect(given(rung).meeting.speaking.round?.order).toEqual([adviser, referrer, officer])
  })

  it.each(['phone', 'room'] as const)('[PEOPLE-8] who is added during a round without a screen (%s) comes last in it, and on a screen not before they are let in', (attends) => {
    const inRound = meetingIn('contribute')
    const late = seatPlan({ id: 'seat-late', role: 'representative', name: 'Li', organisationId: organisationIds.jobs, attends })
    const order = (seat: SeatPlan) => given(played(inRound, [{ type: 'addSeat', seat, organisation: null }, chair])).meeting.speaking.round?.order
    expect(order(late)).toEqual([officer, adviser, referrer, late.id])
    expect(order({ ...late, attends: 'browser' })).toEqual([officer, adviser, referrer])
    expect(order({ ...late, isListening: true })).toEqual([officer, adviser, referrer])
  })

  it('[PEOPLE-9] who now takes part on a screen leaves the round until they are let in', () => {
    const byPhone = { seats: plan().seats.map((seat) => (seat.id === officer ? { ...seat, attends: 'phone' as const } : seat)) }
    const log = played([...plannedMeeting(byPhone), consentsTaken(), ...[chair, adviser, participant].map((seatId) => letIn(seatId))], [{ type: 'startMeeting' }, chair])
    const inRound = played(log, ...['question', 'story', 'understand', 'contribute'].map((phaseId): Step => [{ type: 'moveToPhase', phaseId, reason: null }, chair]))
    expect(given(inRound).meeting.speaking.seatId).toBe(officer)
    const onScreen = played(inRound, [attendsBy(officer, 'browser'), chair])
    expect(given(onScreen).meeting.speaking).toEqual({ seatId: adviser, round: { order: [adviser], done: [], passed: [] } })
    expect(isThere(onScreen, officer)).toBe(false)
    const back = played(onScreen, [{ type: 'admitSeat', seatId: officer, device: deviceOf(officer) }, chair], [attendsBy(officer, 'room'), chair])
    expect(given(back).meeting.speaking.round?.order, 'who has a device stays').toEqual([adviser, officer])
  })

  it('[PEOPLE-10] the chair takes back at the table who was put out', () => {
    const out = played(openMeeting(), [attendsBy(officer, 'phone'), chair], [{ type: 'turnAway', seatId: officer }, chair])
    expect(standingOf(out, officer)).toBe('turnedAway')
    expect(isThere(played(out, [attendsBy(officer, 'phone'), chair]), officer)).toBe(true)
    const ledByAnother = [...out, recorded({ type: 'leadTaken', seatId: adviser })]
    given(ledByAnother).when(attendsBy(officer, 'phone'), adviser).refused('notYourRole')
    given(ledByAnother).when(attendsBy(referrer, 'phone'), adviser).done()
  })
})
