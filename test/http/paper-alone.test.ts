import { beforeAll, describe, expect, it } from 'vitest'
import { aliases } from '#core/meeting/protected-identity.ts'
import type { Deliveries } from '#core/wire/deliveries.ts'
import { plan, seatIds, seatPlan } from '#test/support/builders.ts'
import { connectStage, newCommandId } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { admit, done, knocking, openedIn, planBody, planned, recommendation, seated, type Meeting } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), mail: { host: '127.0.0.1', port: 1, isSecure: false, mayBePlain: true, auth: null, from: 'post@brevlada.example.se' } })
})

const alias = aliases[8]
const support = seatPlan({ id: 'seat-support', role: 'supportPerson', name: aliases[2] })
/** The ordinary meeting, with these names for the participant and who comes with them. */
const seatsWith = (participant: string, beside = support.name) => [...plan().seats.map((seat) => (seat.id === seatIds.participant ? { ...seat, name: participant, attends: 'browser' as const } : seat)).filter(({ role }) => role !== 'supportPerson'), { ...support, name: beside }]
const protectedMeeting = (): Promise<Meeting> => planned(app, { isProtected: true, seats: seatsWith(alias) })
const planAs = async (participant: string, beside?: string) => post(`${app.url}/api/meetings`, planBody({ isProtected: true, seats: seatsWith(participant, beside) }), staffToken)
const form = (where: string, fields: Record<string, string>) => fetch(app.url + where, { method: 'POST', body: new URLSearchParams(fields) })

async function closed() {
  const meeting = await openedIn('recommend', await protectedMeeting(), 'participant', 'officer')
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return meeting
}

describe('a person whose identity is protected', () => {
  it('[PAPER-1] is called by an alias of ours, and so is who comes with them, also who comes later', async () => {
    expect([(await planAs('Fatima')).status, (await planAs(alias, 'Hamid')).status, (await planAs(alias)).status]).toEqual([422, 422, 201])
    expect((await post(`${app.url}/api/meetings`, planBody({ seats: seatsWith('Fatima') }), staffToken)).status, 'nobody protected').toBe(201)
    const { meetingId, seats } = await seated(await protectedMeeting())
    const later = (name: string, id: string) => post(`${app.url}/api/meetings/${meetingId}/commands`, { id: newCommandId(), command: { type: 'addSeat', seat: seatPlan({ id, role: 'supportPerson', name }), organisation: null } }, staffToken)
    expect((await later('Hamid', 'seat-later-1')).body).toMatchObject({ answer: { kind: 'refused', refusal: 'planDoesNotHold' } })
    expect((await later(aliases[0], 'seat-later-2')).body).toMatchObject({ answer: { kind: 'done' } })
    expect(seats.chair.view().people?.seats.find(({ role }) => role === 'participant')?.name).toBe(alias)
  })

  it('[PAPER-2] has no code, no gate that opens and no notice, whatever the authority chooses', async () => {
    const { seats, meetingId } = await closed()
    const before = await protectedMeeting()
    for (const [version, readingGate] of (['readingCode', 'paperOnly', 'readingCode'] as const).entries()) {
      await post(`${app.url}/api/settings`, { readingGate, retentionDays: 14, version }, administratorToken)
      for (const recipient of ['participant', 'referrer']) expect((await post(`${app.url}/api/letters/${recipient}/code`, {}, seats.chair.token)).body).toEqual({ opensWith: null })
      expect((await post(`${app.url}/api/letters/participant/code`, {}, seats.participant.token)).body).toEqual({ opensWith: null })
      expect((await post(`${app.url}/api/meetings/${before.meetingId}/preparation/code`, {}, staffToken)).body).toEqual({ opensWith: null })
    }
    expect(await asked(database.connection, 'select * from reading_code where meeting_id = any($1)', [[meetingId, before.meetingId]])).toEqual([])
    const known = (await get(`${app.url}/api/letters/deliveries`, seats.chair.token)).body as Deliveries
    expect([known.byMail, known.deliveries.map(({ notice }) => notice)]).toEqual(['onPaper', known.deliveries.map(() => null)])
    expect((await post(`${app.url}/api/letters/deliveries`, { id: newCommandId(), recipient: 'participant', address: 'alias@exempel.se' }, seats.chair.token)).status).toBe(409)
  })

  it('[PAPER-2] has no letter that a code opens, even one that somebody put there', async () => {
    const [open, shut] = [await openedIn('recommend', await planned(app), 'participant'), await closed()]
    await done(open.seats.chair, recommendation('rehabkoordinatorn'))
    await done(open.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    const { number, code } = ((await post(`${app.url}/api/letters/participant/code`, {}, open.seats.chair.token)).body as { opensWith: { number: string; code: string } }).opensWith
    expect((await form('/brev', { number, code })).status).toBe(200)
    await asked(database.connection, 'delete from reading where meeting_id = $1', [open.meetingId])
    await asked(database.connection, 'update reading_code set meeting_id = $1 where meeting_id = $2', [shut.meetingId, open.meetingId])
    expect((await form('/brev', { number, code })).status).toBe(403)
  })

  it('[PAPER-3] takes part without those at the table or the large screen being told how, or whether', async () => {
    const meeting = await protectedMeeting()
    const seats = (await seated(meeting, 'officer')).seats
    const seen = (viewer: (typeof seats)['chair' | 'officer']) => viewer.view().people?.seats.filter(({ role }) => role === 'participant' || role === 'supportPerson').map(({ name, role, attends, isAdmitted, isHere, isPresenceHidden }) => ({ name, role, attends, isAdmitted, isHere, isPresenceHidden }))
    const absent = seen(seats.officer)
    const others = await seatedToo(meeting, seats.chair)
    expect(seen(seats.chair)?.map(({ isHere, isPresenceHidden }) => [isHere, isPresenceHidden])).toEqual([[true, undefined], [false, undefined]])
    expect(seen(seats.officer)).toEqual(absent)
    expect(absent).toEqual([[alias, 'participant'], [support.name, 'supportPerson']].map(([name, role]) => ({ name, role, attends: 'room', isAdmitted: true, isHere: true, isPresenceHidden: true })))
    expect(others.view().people?.seats.find(({ role }) => role === 'supportPerson')).toMatchObject({ isHere: false })
  })

  it('[PAPER-6] is on paper alone for everybody: no seat but the chair’s gets a file, an organisation not the page either, and each is told why', async () => {
    const { seats } = await closed()
    const forms = ['', '/text', '/pdf', '/html', '/days']
    const statuses = async (token: string) => Promise.all(forms.map(async (one) => (await form(`/letters/participant${one}`, { token })).status))
    expect([await statuses(seats.participant.token), await statuses(seats.officer.token)]).toEqual([[200, 403, 403, 403, 403], [403, 403, 403, 403, 403]])
    expect((await statuses(seats.chair.token)).slice(0, 4)).toEqual([200, 200, 200, 200])
    const said = await (await form('/letters/participant/pdf', { token: seats.officer.token })).text()
    expect([said.includes('Brevet finns bara på papper'), said.includes('rehabkoordinatorn'), said.includes(alias)]).toEqual([true, false, false])
    // So that their pages offer no file: everybody at the table knows it, and no large screen.
    const stage = await connectStage(app.url, seats.officer)
    expect([...[seats.chair, seats.officer, seats.participant].map((seat) => seat.view().about?.isOnPaperAlone), (await stage.until(() => stage.view().about)).isOnPaperAlone]).toEqual([true, true, true, undefined])
    const known = (await get(`${app.url}/api/letters/deliveries`, seats.chair.token)).body as Deliveries
    expect([known.copyFor, known.mayTake, known.copies.map(({ seatId }) => seatId).filter((id) => id !== seatIds.chair)]).toEqual([[], [seatIds.chair], []])
  })

  it('[PAPER-4] has the letter from the chair, who prints it, with the alias where a name would stand', async () => {
    const { seats } = await closed()
    const page = await (await form('/letters/participant', { token: seats.chair.token })).text()
    expect([page.includes(`Hej ${alias}`), page.includes('Hej Kim')]).toEqual([true, false])
    expect((await form('/letters/participant/pdf', { token: seats.chair.token })).status).toBe(200)
    expect(app.faults).toEqual([])
  })
})

/** The participant comes too, and the chair lets them in. */
async function seatedToo(meeting: Meeting, chair: Awaited<ReturnType<typeof seated>>['seats']['chair']) {
  const participant = await knocking(meeting, 'participant')
  await admit(chair, seatIds.participant)
  await participant.until(() => participant.mine()?.standing === 'admitted' && participant.view().people)
  await chair.until(() => chair.view().people?.seats.find(({ role }) => role === 'participant')?.isHere)
  return participant
}
