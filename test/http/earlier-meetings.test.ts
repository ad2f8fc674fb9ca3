import { beforeAll, describe, expect, it } from 'vitest'
import { emptyPlan, withPeopleOf } from '#client/plan/plan-draft.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { content } from '#test/support/builders.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { aliases } from '#core/meeting/protected-identity.ts'
import type { EarlierMeetings, EarlierPeople } from '#core/wire/before.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, knocking, planBody, planned, seated } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
const otherToken = 'staff-token-of-another-authority-0007'
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
  await settleHostAuthority(app.store, { id: 'nacka', name: 'Nacka kommun', staffToken: otherToken, at: '2026-12-03T12:00:00.000Z', expiresAt: '2999-01-01T00:00:00.000Z' })
})

const list = async (token = staffToken) => ((await get(`${app.url}/api/meetings`, token)).body as EarlierMeetings).meetings
const people = (meetingId: string, token = staffToken) => get(`${app.url}/api/meetings/${meetingId}/people`, token)

describe('the people of an earlier meeting', () => {
  it('[ASK-13] are had with organisation, mandate and why, by who plans for the same authority, and it leaves a line', async () => {
    const { meetingId } = await planned(app, { teamName: 'Gruppen i Ekby', background: [{ words: 'Har varit sjuk länge.', mayBeSaid: true }], adaptations: ['breaks'], wishes: { talkAbout: 'Sömnen.', notTalkAbout: null } })
    expect((await list()).find((one) => one.meetingId === meetingId)).toEqual({ meetingId, startsAt: planBody().plan.startsAt, teamName: 'Gruppen i Ekby', formName: expect.objectContaining({ sv: expect.any(String) }) })
    const { status, body } = await people(meetingId)
    const { organisations, seats, place, contact } = planBody().plan
    expect([status, body as EarlierPeople]).toMatchObject([200, { teamName: 'Gruppen i Ekby', organisations, seats, place, contact }])
    for (const word of ['sjuk länge', 'breaks', 'Sömnen', planBody().plan.question, 'Samtycke', 'categories']) expect(JSON.stringify(body), word).not.toContain(word)
    expect(await asked(database.connection, "select what, by_whom from audit where meeting_id = $1 and what = 'peopleTaken'", [meetingId])).toEqual([{ what: 'peopleTaken', by_whom: 'staff Ekby kommun' }])
    expect((await list(otherToken)).length).toBe(0)
    expect([(await get(`${app.url}/api/meetings`, administratorToken)).status, (await people(meetingId, administratorToken)).status]).toEqual([403, 403])
    expect((await people(meetingId, otherToken)).body).toEqual((await people('no-such-meeting-at-all', otherToken)).body)
  })

  it('[ASK-13] [PAPER-1] are as protected in the next plan as they were', async () => {
    const seatsThere = planBody().plan.seats.filter(({ role }) => role !== 'supportPerson').map((seat) => (seat.role === 'participant' ? { ...seat, name: aliases[0]! } : seat))
    const { meetingId } = await planned(app, { isProtected: true, seats: seatsThere })
    const earlier = (await people(meetingId)).body as EarlierPeople
    let ids = 0
    const next = withPeopleOf(emptyPlan(() => 'plan', earlier.formId, 'sv', 'Syfte'), { ...earlier, meetingId }, () => `id-${(ids += 1)}`)
    expect([earlier.isProtected, next.isProtected]).toEqual([true, true])
    expect(((await people((await planned(app)).meetingId)).body as EarlierPeople).isProtected).toBe(false)
  })

  it('[ASK-13] are nobody’s when consent was taken back, or the meeting is erased', async () => {
    const meeting = await planned(app)
    const { seats } = await seated(meeting, 'participant')
    const erased = await planned(app)
    await app.store.eraseMeeting(erased.meetingId, '2026-12-03T12:00:00.000Z')
    await done(seats.participant, { type: 'withdrawConsent' })
    for (const { meetingId } of [meeting, erased]) expect([(await people(meetingId)).status, (await list()).some((one) => one.meetingId === meetingId)]).toEqual([404, false])
  })
})

describe('a meeting that goes on from another', () => {
  const earlierForm = wholeForm({ ...resursradet, id: 'begins-with-earlier', keeps: ['earlier'], phases: resursradet.phases.map((phase) => (phase.id === 'story' ? { ...phase, shows: 'earlier' as const } : phase)) })

  it('[ASK-13] begins with what was open there where its form does, which nobody who plans is told, and nobody sees before the start', async () => {
    expect((await post(`${app.url}/api/forms`, { form: earlierForm, version: 0 }, administratorToken)).status).toBe(201)
    const before = await planned(app)
    const { seats } = await seated(before, 'officer')
    const { chair } = seats
    await done(chair, { type: 'startMeeting' })
    for (const phaseId of ['question', 'story', 'understand', 'contribute', 'recommend']) await done(chair, { type: 'moveToPhase', phaseId, reason: null })
    await done(seats.officer, { type: 'addItem', kind: 'undertaking', content: content() })
    await done(chair, { type: 'closeMeeting', early: 'Tiden räckte inte.' })
    const next = await post(`${app.url}/api/meetings`, { ...planBody({}, newCommandId()), formId: earlierForm.id, follows: before.meetingId }, staffToken)
    expect([next.status, JSON.stringify(next.body).includes('vårdcentralen')]).toEqual([201, false])
    const { meetingId, links } = next.body as PlannedMeeting
    const leads = await knocking({ app, meetingId, link: (name) => links.find(({ seatId }) => seatId === `seat-${name}`)?.link ?? '' }, 'chair')
    await leads.until(() => leads.view().kept)
    expect(leads.view().kept?.earlier).toEqual([])
    await done(leads, { type: 'startMeeting' })
    expect((await leads.until(() => leads.view().kept?.earlier[0])).what).toContain('ringer vårdcentralen')
    expect((await post(`${app.url}/api/meetings`, { ...planBody({}, newCommandId()), follows: before.meetingId }, otherToken)).status).toBe(404)
    expect((await post(`${app.url}/api/meetings`, { ...planBody({ earlier: [{ id: 'point-own', caseCode: null, what: 'Något.', day: null }] } as never, newCommandId()), formId: earlierForm.id }, staffToken)).status).toBe(400)
  })
})
