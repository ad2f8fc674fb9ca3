import { beforeAll, describe, expect, it } from 'vitest'
import type { Deliveries, Delivery } from '#core/wire/deliveries.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { seatIds } from '#test/support/builders.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { get, onTheDayOfTheMeeting, post, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
let laterMs = 0
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), now: () => new Date(Date.parse(onTheDayOfTheMeeting()) + laterMs).toISOString() })
})

async function closedMeeting() {
  laterMs += 1_800_000
  const meeting = await openedIn('recommend', await planned(app), 'participant', 'officer', 'adviser', 'referrer')
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return meeting
}
type Seat = { token: string }
const form = async (where: string, fields: Record<string, string>) => {
  const answer = await fetch(app.url + where, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) })
  return { status: answer.status, page: await answer.text() }
}
const tokenIn = (page: string) => /name="token" value="([\w-]+)"/.exec(page)?.[1] ?? ''
async function opened(recipient: string, by: Seat) {
  const { number, code } = ((await post(`${app.url}/api/letters/${recipient}/code`, {}, by.token)).body as ReadingCode).opensWith!
  return form('/brev', { number, code })
}
const known = async ({ token }: Seat) => (await get(`${app.url}/api/letters/deliveries`, token)).body as Deliveries
const ofParticipant = async (chair: Seat): Promise<Delivery> => (await known(chair)).deliveries.find(({ recipient }) => recipient === 'participant')!

describe('a receipt', () => {
  it('[SEND-13] is given by who reads with the code, in a form without script, and by nobody who only looks', async () => {
    const { seats } = await closedMeeting()
    const first = await opened('participant', seats.chair)
    const token = tokenIn(first.page)
    expect(first.page).toContain('Jag har läst brevet')
    expect(first.page).not.toContain('<script')
    await form('/letters/participant/text', { token })
    expect((await ofParticipant(seats.chair)).receipts).toEqual([])
    for (const looked of ['/brev/read', '/brev/explained']) expect((await get(app.url + looked)).status).toBe(404)
    const read = await form('/brev/read', { token })
    expect([read.status, read.page.includes('Tack. Nu vet den som ledde mötet att du har läst brevet.'), read.page.includes('Hej Kim!'), read.page.includes('>Jag har läst brevet<')]).toEqual([200, true, true, false])
    await form('/brev/read', { token })
    const { page } = await form('/brev/explained', { token, by: seatIds.support })
    expect(page).toContain('att någon har gått igenom brevet med dig')
    const { receipts, opened: howOften } = await ofParticipant(seats.chair)
    expect(receipts.map(({ kind, version, bySeat, toldBy }) => [kind, version, bySeat, toldBy])).toEqual([['read', 1, null, 'reader'], ['explained', 1, seatIds.support, 'reader']])
    expect(howOften).toMatchObject({ count: 1, lastAt: expect.any(String) })
  })

  it('[SEND-13] is given on their own device by the participant and the referrer, each of their own letter, and by nobody else', async () => {
    const { seats } = await closedMeeting()
    const own = await form('/letters/participant', { token: seats.participant.token })
    expect(own.page).toContain('Jag har läst brevet')
    for (const [where, { token }] of [['/letters/participant', seats.chair], ['/letters/participant', seats.referrer]] as const) expect((await form(where, { token })).page).not.toContain('Jag har läst brevet')
    for (const { token } of [seats.chair, seats.officer, { token: 'x'.repeat(43) }]) expect([(await form('/brev/read', { token })).status, (await form('/brev/explained', { token, by: '' })).status]).toEqual([401, 401])
    expect((await form('/brev/read', {})).status).toBe(401)
    expect((await form('/brev/explained', { token: seats.participant.token, by: 'x'.repeat(70_000) })).status).toBe(413)
    await form('/brev/read', { token: seats.participant.token })
    await form('/brev/explained', { token: seats.referrer.token, by: 'seat-somebody-elses' })
    expect((await known(seats.chair)).deliveries.map(({ recipient, receipts }) => [recipient, ...receipts.map(({ kind, bySeat }) => `${kind} ${bySeat}`)])).toEqual([['participant', 'read null'], ['referrer', 'explained null']])
  })

  it('[SEND-14] is kept as codes, once, and the chair notes beside it who has explained the letter', async () => {
    const { seats, meetingId } = await closedMeeting()
    const note = (bySeat: string | null) => post(`${app.url}/api/letters/deliveries/explained`, { recipient: 'participant', bySeat }, seats.chair.token)
    expect([(await note(seatIds.referrer)).status, (await note(seatIds.referrer)).status, (await note(null)).status, (await note('seat-nobody')).status]).toEqual([200, 200, 200, 404])
    expect((await ofParticipant(seats.chair)).receipts.map(({ bySeat, toldBy }) => [bySeat, toldBy])).toEqual([[seatIds.referrer, 'chair'], [null, 'chair']])
    const [{ rows }] = (await asked(database.connection, 'select json_agg(receipt)::text as rows from receipt where meeting_id = $1', [meetingId])) as [{ rows: string }]
    for (const word of ['Kim', 'Lena', 'Brandlarmet']) expect(rows).not.toContain(word)
    await app.store.eraseMeeting(meetingId, onTheDayOfTheMeeting())
    expect(await app.store.listReceipts(meetingId)).toEqual([])
    expect(app.faults).toEqual([])
  })
})
