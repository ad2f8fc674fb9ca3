import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AnswerMessage } from '#core/wire/down.ts'
import { organisationIds, seatIds, seatPlan } from '#test/support/builders.ts'
import { connect, join, newCommandId } from '#test/support/live-client.ts'
import { testDatabase, testStore } from '#test/support/postgres.ts'
import { admit, done, knocking, openedIn, planned, seated } from '#test/support/seated-meeting.ts'
import { post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})

type Added = { answer: AnswerMessage; seatId: string; link: string | null }

/** Sven, for the town, under this id of the request. */
function newcomer(id = newCommandId(), changes: Partial<ReturnType<typeof seatPlan>> = {}) {
  const { id: _made, ...seat } = seatPlan({ id: 'seat-unused', role: 'representative', name: 'Sven', organisationId: organisationIds.town, isNew: true, ...changes })
  return { id, seat, organisation: null as { name: string; kind: string } | null }
}
const add = (token: string, body: unknown, url = app.url) => post(`${url}/api/seats`, body, token)
const added = async (token: string, body: unknown, url = app.url) => {
  const { status, body: answer } = await add(token, body, url)
  expect(status).toBe(200)
  return answer as Added
}

describe('a device that signs out', () => {
  it('[TEAMS-11] has no session and no line any more, also where nobody signs in with an account', async () => {
    const { adviser } = (await seated(await planned(app), 'adviser')).seats
    const out = () => post(`${app.url}/api/seats/sign-out`, {}, adviser.token)
    expect((await out()).status).toBe(200)
    await adviser.until(() => adviser.ended()?.why === 'sessionOver')
    expect((await out()).status).toBe(401)
  })
})

describe('a seat that the chair adds', () => {
  it('[HTTP-18] is seen by those who are there, and its link opens a place in the lobby', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'officer')
    const { chair, officer } = meeting.seats
    const { answer, seatId, link } = await added(chair.token, newcomer())
    expect(answer).toMatchObject({ kind: 'done' })
    await officer.until(() => officer.view().people?.seats.some((seat) => seat.id === seatId && seat.name === 'Sven' && seat.isNew))
    const sven = await connect(app.url, await join(app.url, link ?? ''))
    expect(sven.mine()).toMatchObject({ seatId, role: 'representative', standing: 'waiting' })
    await admit(chair, seatId)
    await sven.until(() => sven.mine()?.standing === 'admitted' && sven.view().items)
    expect(app.faults).toEqual([])
  })

  it('[HTTP-18] brings its organisation when that is new, which waits for consent', async () => {
    const { chair } = (await openedIn('recommend', await planned(app), 'officer')).seats
    const body = { ...newcomer(newCommandId(), { organisationId: null }), organisation: { name: 'Ekby vårdcentral', kind: 'region' } }
    const { seatId, link } = await added(chair.token, body)
    const seat = await chair.until(() => chair.view().people?.seats.find((one) => one.id === seatId))
    expect(chair.view().people?.organisations.find((one) => one.id === seat.organisationId)).toMatchObject({ name: 'Ekby vårdcentral', kind: 'region' })
    expect(seat.isCovered).toBe(false)
    await connect(app.url, await join(app.url, link ?? ''))
    const knock = await chair.until(() => chair.view().knocks?.find((one) => one.seatId === seatId))
    expect(await chair.send({ type: 'admitSeat', seatId, device: knock.device })).toEqual({ kind: 'refused', refusal: 'consentMissing' })
  })

  it('[HTTP-18] is one seat with one link however often it is asked, also after a reload and a new start of the server', async () => {
    const [database, masterKey] = [await testDatabase(), randomBytes(32)]
    const first = await testApp({ store: await testStore(database), masterKey })
    const meeting = await planned(first)
    const { chair } = (await seated(meeting, 'officer')).seats
    const body = newcomer()
    const once = await added(chair.token, body, first.url)
    const again = await Promise.all([added(chair.token, body, first.url), added(chair.token, body, first.url)])
    expect(again).toEqual([once, once])
    const reloaded = await join(first.url, meeting.link('chair'), chair.device)
    expect(reloaded.token).not.toBe(chair.token)
    expect(await added(reloaded.token, body, first.url)).toEqual(once)
    await first.close()
    const second = await testApp({ store: await testStore(database), masterKey })
    const later = await added(reloaded.token, body, second.url)
    const pathOf = (link: string | null) => new URL(link ?? '').pathname + new URL(link ?? '').hash
    expect([later.seatId, pathOf(later.link)]).toEqual([once.seatId, pathOf(once.link)])
    expect((await join(second.url, later.link ?? '')).seatId).toBe(once.seatId)
    const back = await connect(second.url, reloaded)
    expect(back.view().people?.seats.filter((seat) => seat.name === 'Sven')).toHaveLength(1)
  })

  it('[HTTP-18] has another link than the same request in another meeting', async () => {
    const body = newcomer()
    const links = []
    for (const meeting of [await planned(app), await planned(app)]) links.push((await added((await knocking(meeting, 'chair')).token, body)).link)
    expect(new Set(links.map((link) => new URL(link ?? '').hash)).size).toBe(2)
  })

  it('[HTTP-18] is added by nobody else, and by no device of the chair that is not let in', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'officer', 'referrer', 'participant')
    const { chair, ...others } = meeting.seats
    const asChair = newcomer()
    await done(chair, { type: 'pauseMeeting' })
    for (const { token } of Object.values(others)) expect(await added(token, asChair)).toMatchObject({ answer: { kind: 'refused', refusal: 'notYourRole' }, link: null })
    const waiting = await knocking(meeting, 'adviser')
    expect(await added(waiting.token, newcomer())).toMatchObject({ answer: { kind: 'refused', refusal: 'notAdmitted' }, link: null })
    const second = await knocking(meeting, 'chair')
    await chair.until(() => chair.ended())
    expect(await added(chair.token, newcomer())).toMatchObject({ answer: { kind: 'refused', refusal: 'notAdmitted' }, link: null })
    for (const wrong of ['x'.repeat(43), staffToken]) expect((await add(wrong, newcomer())).status).toBe(401)
    expect(second.view().people?.seats).toHaveLength(6)
    expect(await added(second.token, asChair)).toMatchObject({ answer: { kind: 'done' } })
  })

  it('[HTTP-18] that breaks the plan, or comes too late, is refused and has no link', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'participant')
    const { chair, participant } = meeting.seats
    for (const changes of [{ name: 'Omar', organisationId: organisationIds.jobs }, { role: 'chair' as const }, { organisationId: 'org-nowhere' }]) {
      expect(await added(chair.token, newcomer(newCommandId(), changes))).toMatchObject({ answer: { kind: 'refused', refusal: 'planDoesNotHold' }, link: null })
    }
    expect(await added(chair.token, newcomer(newCommandId(), { name: '19121212-1212' }))).toMatchObject({ answer: { kind: 'refused', refusal: 'personalNumber' }, link: null })
    expect((await add(chair.token, { ...newcomer(), seat: { ...newcomer().seat, id: seatIds.officer } })).status).toBe(400)
    await done(participant, { type: 'withdrawConsent' })
    expect(await added(chair.token, newcomer())).toMatchObject({ answer: { kind: 'refused', refusal: 'consentWithdrawn' }, link: null })
    await done(participant, { type: 'takeBackWithdrawal' })
    await done(chair, { type: 'closeMeeting', early: 'Slut.' })
    expect(await added(chair.token, newcomer())).toMatchObject({ answer: { kind: 'refused', refusal: 'meetingClosed' }, link: null })
  })
})
