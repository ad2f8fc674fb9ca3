import { describe, expect, it } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { seatIds } from '#test/support/builders.ts'
import { connect, connectStage, type LiveClient } from '#test/support/live-client.ts'
import { testDatabase, testStore } from '#test/support/postgres.ts'
import { done, knocking, openedIn, planned, seated } from '#test/support/seated-meeting.ts'
import { testApp } from '#test/support/test-app.ts'

/** A clock that stands still until it is moved. */
function stillClock() {
  let atMs = Date.now()
  return { now: () => new Date(atMs).toISOString(), pass: (seconds: number) => void (atMs += seconds * 1000) }
}

const prompts = resursradet.phases.flatMap((phase) => phase.prompts.map((prompt) => prompt.sv))
const heard = (bytes: string) => prompts.filter((prompt) => bytes.includes(JSON.stringify(prompt).slice(1, -1)))
const may = (client: LiveClient, type: string) => client.mine()?.abilities.includes(type)
const isAway = (client: LiveClient) => client.until(() => client.view().lead?.awaySince)
const leads = (client: LiveClient, seatId: string) => client.until(() => client.view().lead?.seatId === seatId)

async function withoutChair() {
  const clock = stillClock()
  const app = await testApp({ now: clock.now })
  const meeting = await openedIn('recommend', await planned(app), 'officer', 'adviser', 'participant', 'support')
  const { chair, officer } = meeting.seats
  chair.close()
  await isAway(officer)
  return { app, clock, meeting, ...meeting.seats }
}

describe('the lead', () => {
  it('[ROOM-30] is offered to a representative when the chair has been away for half a minute, and refused before', async () => {
    const { clock, officer, adviser, participant } = await withoutChair()
    clock.pass(29.999)
    expect(await officer.send({ type: 'takeLead' })).toEqual({ kind: 'refused', refusal: 'leaderIsHere' })
    expect([officer, adviser, participant].some((one) => may(one, 'takeLead'))).toBe(false)
    clock.pass(0.001)
    await Promise.all([officer, adviser].map((one) => one.until(() => may(one, 'takeLead'))))
    expect(may(participant, 'takeLead')).toBe(false)
    await done(officer, { type: 'takeLead' })
    for (const one of [officer, adviser, participant]) await leads(one, seatIds.officer)
    expect(participant.view().lead).toEqual({ seatId: seatIds.officer, isStandIn: true, awaySince: null })
    await adviser.until(() => !may(adviser, 'takeLead'))
    expect(await adviser.send({ type: 'takeLead' })).toEqual({ kind: 'refused', refusal: 'leaderIsHere' })
  })

  it('[ROOM-30] shows who takes it prompts, signals and hindrances, and lets them move on but not let in or close', async () => {
    const { clock, meeting, officer, adviser, participant, support } = await withoutChair()
    await done(participant, { type: 'raiseSignal', signal: 'pause' })
    await done(support, { type: 'raiseSignal', signal: 'slower' })
    expect(heard(officer.received())).toEqual([])
    clock.pass(30)
    await done(officer, { type: 'takeLead' })
    await officer.until(() => officer.view().signals?.length === 2)
    expect(officer.view().agenda?.phases.flatMap((phase) => phase.prompts).length).toBe(prompts.length)
    expect(officer.view().readBack?.hindrances).toContain('moneyMissing')
    await done(officer, { type: 'answerSignal', seatId: seatIds.participant, signal: 'pause' })
    await participant.until(() => participant.view().signals?.[0]?.seenAt)
    await done(officer, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
    await adviser.until(() => adviser.view().agenda?.current === 6)
    await done(officer, { type: 'giveTurn', seatId: seatIds.adviser })
    const newcomer = await knocking(meeting, 'referrer')
    expect(newcomer.mine()?.standing).toBe('waiting')
    await officer.until(() => officer.view().lead?.knockCount === 1)
    expect(adviser.view().lead).not.toHaveProperty('knockCount')
    expect(await officer.send({ type: 'admitSeat', seatId: seatIds.referrer, device: 'device-of-nobody' })).toEqual({ kind: 'refused', refusal: 'notYourRole' })
    expect(await officer.send({ type: 'closeMeeting', early: 'Slut.' })).toEqual({ kind: 'refused', refusal: 'notYourRole' })
    expect([officer.view().knocks ?? null, officer.view().ready ?? null]).toEqual([null, null])
    expect(heard(adviser.received() + participant.received())).toEqual([])
    expect(adviser.received()).not.toMatch(/"signals":\[\{/)
  })

  it('[ROOM-30] is given back when the chair returns and takes it, and who had it sees no more of it, over the same connection', async () => {
    const { app, clock, meeting, officer, participant } = await withoutChair()
    clock.pass(30)
    await done(officer, { type: 'takeLead' })
    await leads(officer, seatIds.officer)
    await officer.until(() => officer.view().signals)
    const chair = await connect(app.url, meeting.seats.chair)
    expect(chair.view().lead).toEqual({ seatId: seatIds.officer, isStandIn: true, awaySince: null })
    expect(await chair.send({ type: 'moveToPhase', phaseId: 'takeAway', reason: null })).toEqual({ kind: 'refused', refusal: 'somebodyElseLeads' })
    expect([may(chair, 'takeBackLead'), may(chair, 'moveToPhase'), may(chair, 'admitSeat')]).toEqual([true, false, true])
    expect(chair.view().agenda?.phases.flatMap((phase) => phase.prompts)).toEqual([])
    const socketId = officer.socket.id
    await done(chair, { type: 'takeBackLead' })
    await leads(officer, seatIds.chair)
    await officer.until(() => officer.view().agenda?.phases.every((phase) => phase.prompts.length === 0))
    expect([officer.view().signals ?? null, officer.view().readBack?.hindrances, officer.socket.id]).toEqual([null, [], socketId])
    const bytes = officer.received().length
    await done(participant, { type: 'raiseSignal', signal: 'notUnderstood' })
    await done(chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
    await chair.until(() => chair.view().signals?.length === 1 && chair.view().agenda?.current === 6)
    await officer.until(() => officer.view().agenda?.current === 6)
    expect(officer.received().slice(bytes)).not.toContain('notUnderstood')
    expect(heard(officer.received().slice(bytes))).toEqual([])
    expect(heard(chair.received()).length).toBe(prompts.length)
    expect([officer.missed(), chair.missed()]).toEqual([0, 0])
    expect(await officer.send({ type: 'pauseMeeting' })).toEqual({ kind: 'refused', refusal: 'notYourRole' })
  })

  it('[ROOM-30] goes to another when who had it is lost in turn', async () => {
    const { clock, officer, adviser } = await withoutChair()
    clock.pass(30)
    await done(officer, { type: 'takeLead' })
    await leads(adviser, seatIds.officer)
    officer.close()
    await isAway(adviser)
    expect(await adviser.send({ type: 'takeLead' })).toEqual({ kind: 'refused', refusal: 'leaderIsHere' })
    clock.pass(30)
    await done(adviser, { type: 'takeLead' })
    await leads(adviser, seatIds.adviser)
    await done(adviser, { type: 'pauseMeeting' })
  })

  it('[ROOM-30] is not to be had when the chair was only away for a moment, and a large screen of the chair’s is not the chair', async () => {
    const { app, clock, meeting, officer } = await withoutChair()
    clock.pass(20)
    const back = await connect(app.url, meeting.seats.chair)
    await officer.until(() => officer.view().lead?.awaySince === null)
    const stage = await connectStage(app.url, meeting.seats.chair)
    back.close()
    await isAway(officer)
    clock.pass(20)
    expect(await officer.send({ type: 'takeLead' })).toEqual({ kind: 'refused', refusal: 'leaderIsHere' })
    clock.pass(10)
    await done(officer, { type: 'takeLead' })
    await stage.until(() => stage.view().agenda)
    expect(heard(stage.received())).toEqual([])
  })

  it('[SIGNAL-9] is missed by nobody before the start and after the close', async () => {
    const meeting = await planned(await testApp())
    const { chair, officer } = (await seated(meeting, 'officer')).seats
    const isHere = () => officer.view().people?.seats.find((seat) => seat.id === seatIds.chair)?.isHere
    chair.close()
    await officer.until(() => isHere() === false)
    expect(officer.view().lead).toEqual({ seatId: seatIds.chair, isStandIn: false, awaySince: null })
    const back = await connect(meeting.app.url, chair)
    await done(back, { type: 'startMeeting' })
    await done(back, { type: 'closeMeeting', early: 'Slut.' })
    await officer.until(() => isHere())
    back.close()
    await officer.until(() => isHere() === false)
    expect(officer.view().lead?.awaySince).toBeNull()
  })

  it('[ROOM-30] counts the half minute anew when the server was started anew, and who leads still leads', async () => {
    const database = await testDatabase()
    const clock = stillClock()
    const first = await testApp({ store: await testStore(database), now: clock.now })
    const { seats } = await openedIn('recommend', await planned(first), 'officer', 'adviser')
    seats.chair.close()
    await isAway(seats.officer)
    clock.pass(30)
    await done(seats.officer, { type: 'takeLead' })
    await first.close()
    const second = await testApp({ store: await testStore(database), now: clock.now })
    const adviser = await connect(second.url, seats.adviser)
    expect(adviser.view().lead).toEqual({ seatId: seatIds.officer, isStandIn: true, awaySince: clock.now() })
    expect(await adviser.send({ type: 'takeLead' })).toEqual({ kind: 'refused', refusal: 'leaderIsHere' })
    const officer = await connect(second.url, seats.officer)
    expect(officer.view().agenda?.phases.flatMap((phase) => phase.prompts).length).toBe(prompts.length)
    await adviser.until(() => adviser.view().lead?.awaySince === null)
  })
})
