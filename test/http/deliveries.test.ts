import { beforeAll, describe, expect, it } from 'vitest'
import type { Deliveries, Delivery } from '#core/wire/deliveries.ts'
import { consentsAmong, organisationIds } from '#test/support/builders.ts'
import { openMailServer, type MailServer } from '#test/support/mail-server.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, testApp, type TestApp } from '#test/support/test-app.ts'

let mailServer: MailServer
let app: TestApp
beforeAll(async () => {
  mailServer = await openMailServer()
  app = await testApp({ mail: mailServer.settings })
})

async function closedMeeting(of = app) {
  const meeting = await openedIn('recommend', await planned(of), 'participant', 'officer', 'adviser')
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return meeting
}
type Seat = { token: string }
const at = (of: TestApp) => `${of.url}/api/letters/deliveries`
const known = async ({ token }: Seat, of = app) => (await get(at(of), token)).body as Deliveries
const ofParticipant = async (seat: Seat): Promise<Delivery> => (await known(seat)).deliveries.find(({ recipient }) => recipient === 'participant')!
const codeFor = (recipient: string, { token }: Seat, of = app) => post(`${of.url}/api/letters/${recipient}/code`, {}, token)
const sendTo = ({ token }: Seat, address: string, { recipient = 'participant', id = newCommandId(), of = app } = {}) => post(at(of), { id, recipient, address }, token)
const until = async (seat: Seat, state: string) => expect.poll(async () => (await ofParticipant(seat)).notices.map((one) => one.state), { timeout: 15_000 }).toContain(state)

describe('sending a letter', () => {
  it('[SEND-9] is the chair’s alone, after the close, to whom a code was handed over and an address was written', async () => {
    const open = await openedIn('recommend', await planned(app), 'participant')
    expect((await get(at(app), open.seats.chair.token)).status).toBe(404)
    const { seats } = await closedMeeting()
    for (const other of [seats.participant, seats.officer, seats.adviser]) {
      expect([(await get(at(app), other.token)).status, (await sendTo(other, 'kim@brev.example')).status, (await post(`${at(app)}/explained`, { recipient: 'participant', bySeat: null }, other.token)).status]).toEqual([404, 404, 404])
    }
    const first = await known(seats.chair)
    expect([first.byMail, first.version, first.copies]).toEqual(['yes', 1, []])
    expect(first.deliveries.map(({ recipient, isCovered, hasCode, eidSince, notices, receipts, opened }) => ({ recipient, isCovered, hasCode, eidSince, notices, receipts, opened }))).toEqual(
      ['participant', 'referrer'].map((recipient) => ({ recipient, isCovered: true, hasCode: false, eidSince: null, notices: [], receipts: [], opened: { count: 0, lastAt: null, version: null } })),
    )
    expect((await sendTo(seats.chair, 'kim@brev.example')).status, 'before there is a code').toBe(409)
    await codeFor('participant', seats.chair)
    const before = mailServer.mails.length
    expect((await sendTo(seats.chair, 'kim@brev.example')).status).toBe(200)
    await until(seats.chair, 'sent')
    expect(mailServer.mails.slice(before).map(({ to }) => to)).toEqual(['kim@brev.example'])
  })

  it('[SEND-36] sends the version that was shown and no other, and what was asked for already is no new press', async () => {
    const { seats } = await closedMeeting()
    await codeFor('participant', seats.chair)
    const sendVersion = (version: number, id = newCommandId()) => post(at(app), { id, recipient: 'participant', address: 'kim@brev.example', version }, seats.chair.token)
    await done(seats.participant, { type: 'sayWrong', lineId: null, words: 'Det var inte så.' })
    const before = mailServer.mails.length
    const stale = await sendVersion(1)
    expect([stale.status, stale.body]).toMatchObject([409, { problem: 'changedSince' }])
    expect((await ofParticipant(seats.chair)).notices).toEqual([])
    const id = newCommandId()
    expect((await sendVersion(2, id)).status).toBe(200)
    await until(seats.chair, 'sent')
    await done(seats.chair, { type: 'answerWrong', correctionId: seats.chair.view().corrections![0]!.id, words: 'Det var i maj.' })
    expect([(await sendVersion(2, id)).status, (await sendVersion(2)).status]).toEqual([200, 409])
    expect(mailServer.mails.length).toBeGreaterThan(before)
  })

  it('[SEND-9] leaves the referrer out whom consent does not reach', async () => {
    const { seats } = await openedIn('recommend', await planned(app, {}, consentsAmong([organisationIds.town, organisationIds.jobs])), 'participant', 'officer')
    await done(seats.officer, recommendation('rehabkoordinatorn'))
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    await codeFor('referrer', seats.chair)
    const { deliveries } = await known(seats.chair)
    expect(deliveries.find(({ recipient }) => recipient === 'referrer')).toMatchObject({ isCovered: false, notice: null })
    expect((await sendTo(seats.chair, 'per@brev.example', { recipient: 'referrer' })).status).toBe(409)
  })

  it('[SEND-10] shows the very notice before, and says where none goes', async () => {
    const { seats } = await closedMeeting()
    await codeFor('participant', seats.chair)
    const { notice } = await ofParticipant(seats.chair)
    const before = mailServer.mails.length
    await sendTo(seats.chair, 'kim@brev.example')
    await until(seats.chair, 'sent')
    const raw = mailServer.mails[before]?.raw ?? ''
    expect(raw).toContain(`From: ${notice!.from}\r\n`)
    expect(raw).toContain(`Subject: ${notice!.subject}\r\n`)
    expect(raw).toContain(`${app.url}/brev`)
    expect(notice!.text).toContain(`${app.url}/brev`)
    const without = await testApp()
    const other = await closedMeeting(without)
    await codeFor('participant', other.seats.chair, without)
    const said = await known(other.seats.chair, without)
    expect([said.byMail, said.deliveries[0]?.notice, (await sendTo(other.seats.chair, 'kim@brev.example', { of: without })).status]).toEqual(['notSetUp', null, 409])
    await post(`${app.url}/api/settings`, { version: 0, readingGate: 'paperOnly', retentionDays: 14 }, administratorToken)
    const onPaper = await known(seats.chair)
    expect([onPaper.byMail, onPaper.deliveries[0]?.notice, (await sendTo(seats.chair, 'ny@brev.example')).status]).toEqual(['onPaper', null, 409])
    await post(`${app.url}/api/settings`, { version: 1, readingGate: 'readingCode', retentionDays: 14 }, administratorToken)
  })

  it('[SEND-11] refuses a personal number in an address, and what is not one letter box', async () => {
    const { seats } = await closedMeeting()
    await codeFor('participant', seats.chair)
    expect(await sendTo(seats.chair, '19811218-9876@brev.example')).toMatchObject({ status: 422, body: { problem: 'personalNumber', fields: ['address'] } })
    for (const wrong of ['kim', 'kim@', '@brev.example', 'a@b.example, c@d.example', 'Kim <kim@brev.example>', 'kim@brev.example\r\nBcc: x@y.example', 'kim@brev', `${'k'.repeat(255)}@brev.example`]) {
      const { status, body } = await sendTo(seats.chair, wrong)
      expect([wrong, status]).toEqual([wrong, 400])
      expect(JSON.stringify(body)).not.toContain('brev.example')
    }
    expect((await ofParticipant(seats.chair)).notices).toEqual([])
  })

  it('[SEND-12] says what became of each, and stops what still waits', async () => {
    const { seats } = await closedMeeting()
    await codeFor('participant', seats.chair)
    mailServer.says.toAddress = { code: 450 }
    await sendTo(seats.chair, 'senare@brev.example')
    await expect.poll(async () => (await ofParticipant(seats.chair)).notices[0]?.why, { timeout: 15_000 }).toBe('notNow')
    const [waiting] = (await ofParticipant(seats.chair)).notices
    expect([waiting?.state, waiting?.to, waiting?.nextTryAt]).toEqual(['waiting', 's…@brev.example', expect.any(String)])
    const stopped = (await post(`${at(app)}/stop`, { id: waiting?.id }, seats.chair.token)).body as Deliveries
    expect(stopped.deliveries[0]?.notices[0]).toMatchObject({ state: 'stopped', why: 'byChair' })
    mailServer.says.toAddress = { code: 550 }
    await sendTo(seats.chair, 'aldrig@brev.example')
    await until(seats.chair, 'failed')
    mailServer.says.toAddress = 'taken'
    mailServer.says.toMessage = 'silence'
    await sendTo(seats.chair, 'just.nu@brev.example')
    await until(seats.chair, 'sending')
    const sending = (await ofParticipant(seats.chair)).notices.find(({ state }) => state === 'sending')
    const still = (await post(`${at(app)}/stop`, { id: sending?.id }, seats.chair.token)).body as Deliveries
    expect(still.deliveries[0]?.notices.find(({ id }) => id === sending?.id)?.state, 'too late to stop').toBe('sending')
    mailServer.says.toMessage = 'taken'
    expect(app.faults).toEqual([])
  })
})
