import { beforeAll, describe, expect, it } from 'vitest'
import type { Deliveries } from '#core/wire/deliveries.ts'
import { replay } from '#core/meeting/evolve.ts'
import { seatById } from '#core/meeting/meeting.ts'
import { copyFor } from '#server/rooms/letter-sections.ts'
import { consents, consentsAmong, meetingIn, minute, organisationIds, recorded, seatIds } from '#test/support/builders.ts'
import { played } from '#test/support/given.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, knocking, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { get, onTheDayOfTheMeeting, post, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
})
type Seat = { token: string }
const take = async (what: string, { token }: Seat) => {
  const answer = await fetch(app.url + what, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ token }) })
  return { status: answer.status, type: answer.headers.get('content-type'), file: answer.headers.get('content-disposition'), text: await answer.text() }
}
const copies = async ({ token }: Seat) => ((await get(`${app.url}/api/letters/deliveries`, token)).body as Deliveries).copies

describe('an organisation’s copy', () => {
  it('[SEND-17] is taken after the close as text, PDF and web page, by a seat of an organisation that consent reaches', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'participant', 'officer', 'adviser')
    await done(seats.officer, recommendation('rehabkoordinatorn'))
    expect((await take('/letters/participant/text', seats.officer)).status).toBe(404)
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    for (const seat of [seats.officer, seats.adviser, seats.chair]) {
      const [text, pdf, html] = [await take('/letters/participant/text', seat), await take('/letters/participant/pdf', seat), await take('/letters/participant/html', seat)]
      expect([text.status, pdf.status, html.status]).toEqual([200, 200, 200])
      expect(text.text).toContain('rehabkoordinatorn')
      expect([pdf.type, html.file, html.text.includes('rehabkoordinatorn'), /<script|<form|token/.test(html.text)]).toEqual(['application/pdf', 'attachment; filename=brev.html', true, false])
    }
    for (const form of ['', '/text', '/pdf', '/html']) expect((await take(`/letters/referrer${form}`, seats.officer)).status).toBe(404)
    expect((await get(`${app.url}/api/letters/participant`, seats.officer.token)).status, 'not on the screen').toBe(404)
  })

  it('[SEND-17] is not taken by an organisation that consent does not reach', async () => {
    const meeting = await planned(app, {}, consentsAmong([organisationIds.town, organisationIds.jobs]))
    const { seats } = await openedIn('recommend', meeting, 'participant', 'officer')
    const adviser = await knocking(meeting, 'adviser')
    await done(seats.officer, recommendation('rehabkoordinatorn'))
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    expect((await take('/letters/participant/text', adviser)).status).toBe(404)
    const closed = replay([...played(meetingIn('takeAway'), [{ type: 'noteTold', words: 'Jag vill ut.' }, seatIds.chair]), recorded({ type: 'meetingClosed', early: 'Slut.' })])
    const seat = seatById(closed, seatIds.officer)!
    expect([copyFor(closed, seat, 'participant', minute(90))?.recipient, copyFor(closed, seat, 'referrer', minute(90)), copyFor({ ...closed, consents: [] }, seat, 'participant', minute(90)), copyFor({ ...closed, state: 'open' }, seat, 'participant', minute(90))]).toEqual(['participant', null, null, null])
  })

  it('[CONSENT-5] is not taken after the last day of the consent, nor a letter, a code or a notice; the participant and the chair keep theirs', async () => {
    let later = 0
    const ends = await testApp({ now: () => new Date(Date.parse(onTheDayOfTheMeeting()) + later).toISOString() })
    const { seats } = await openedIn('recommend', await planned(ends, {}, consents.map((one) => ({ ...one, until: '2026-12-03' }))), 'participant', 'officer', 'referrer')
    await done(seats.officer, recommendation('rehabkoordinatorn'))
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    const status = async (path: string, { token }: Seat) => (await fetch(ends.url + path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ token }) })).status
    const all = async () => [await status('/letters/participant/text', seats.officer), await status('/letters/referrer/pdf', seats.referrer), await status('/letters/participant/text', seats.participant), await status('/letters/participant/text', seats.chair), (await post(`${ends.url}/api/letters/referrer/code`, {}, seats.chair.token)).status]
    const asBlocks = async ({ token }: Seat, recipient: string) => (await get(`${ends.url}/api/letters/${recipient}`, token)).status
    const blocks = () => Promise.all([asBlocks(seats.referrer, 'referrer'), asBlocks(seats.participant, 'participant'), asBlocks(seats.chair, 'participant')])
    const known = async () => {
      const { deliveries, copyFor: whose, mayTake } = (await get(`${ends.url}/api/letters/deliveries`, seats.chair.token)).body as Deliveries
      return [whose.length > 0, mayTake, deliveries.map(({ recipient, isCovered, hasEnded }) => [recipient, isCovered, hasEnded])]
    }
    expect([await all(), await known()]).toEqual([[200, 200, 200, 200, 200], [true, expect.arrayContaining([seatIds.officer, seatIds.referrer]), [['participant', true, undefined], ['referrer', true, undefined]]]])
    expect(await blocks()).toEqual([200, 200, 200])
    later = 11.1 * 3_600_000
    expect(await blocks()).toEqual([404, 200, 200])
    expect([await all(), await known()]).toEqual([[404, 404, 200, 200, 404], [false, [seatIds.chair, seatIds.support], [['participant', true, undefined], ['referrer', false, true]]]])
  })

  it('[SEND-18] is noted each time, and seen by the chair', async () => {
    const { seats, meetingId } = await openedIn('recommend', await planned(app), 'participant', 'officer')
    await done(seats.officer, recommendation('rehabkoordinatorn'))
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    await take('/letters/participant/text', seats.officer)
    await take('/letters/participant/html', seats.officer)
    await take('/letters/referrer/text', seats.officer)
    expect((await copies(seats.chair)).map(({ seatId, form }) => [seatId, form])).toEqual([[seatIds.officer, 'html'], [seatIds.officer, 'text']])
    const rows = await asked(database.connection, "select what, by_whom from audit where meeting_id = $1 and what like 'letterTaken%' order by id", [meetingId])
    expect(rows).toEqual([{ what: 'letterTaken participant text', by_whom: seatIds.officer }, { what: 'letterTaken participant html', by_whom: seatIds.officer }])
    expect(app.faults).toEqual([])
  })

  it('[SEND-18] is known of everybody who may take one: the referrer, who sits beside the participant and the chair’s own as well', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'participant', 'support', 'officer', 'referrer')
    await done(seats.officer, recommendation('rehabkoordinatorn'))
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    const known = async () => (await get(`${app.url}/api/letters/deliveries`, seats.chair.token)).body as Deliveries
    const { mayTake, copies: none } = await known()
    expect([mayTake.toSorted(), none]).toEqual([[seatIds.adviser, seatIds.chair, seatIds.officer, seatIds.referrer, seatIds.support].toSorted(), []])
    await take('/letters/participant', seats.chair)
    await take('/letters/participant/pdf', seats.participant)
    for (const [what, seat] of [['participant/text', seats.chair], ['referrer/pdf', seats.referrer], ['participant/html', seats.support]] as const) expect((await take(`/letters/${what}`, seat)).status).toBe(200)
    expect((await known()).copies.map(({ seatId, recipient, form }) => [seatId, recipient, form])).toEqual([[seatIds.support, 'participant', 'html'], [seatIds.referrer, 'referrer', 'pdf'], [seatIds.chair, 'participant', 'text']])
  })

  it('[SEND-20] that was taken before a correction is known to the chair as the older one, until the organisation takes the newer', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'participant', 'officer')
    await done(seats.officer, recommendation('rehabkoordinatorn'))
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    await take('/letters/participant/text', seats.officer)
    await done(seats.participant, { type: 'sayWrong', lineId: null, words: 'Det var inte så.' })
    const known = async () => {
      const { version, copies: all } = (await get(`${app.url}/api/letters/deliveries`, seats.chair.token)).body as Deliveries
      return [version, all.map((one) => one.version)]
    }
    expect(await known()).toEqual([2, [1]])
    await take('/letters/participant/pdf', seats.officer)
    expect(await known()).toEqual([2, [2, 1]])
  })
})
