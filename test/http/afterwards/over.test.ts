import { beforeAll, describe, expect, it } from 'vitest'
import type { ChairLink, OverMeetings } from '#core/wire/over.ts'
import type { Deliveries } from '#core/wire/deliveries.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { closedMeeting, codeFor, hourMs, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { connect, join, newCommandId, newDevice, partsOf, type LiveClient } from '#test/support/live-client.ts'
import { asked } from '#test/support/postgres.ts'
import { done, planned } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken } from '#test/support/test-app.ts'

let house: House
beforeAll(async () => {
  house = await houseWithClock()
})

const over = async (token = staffToken) => ((await get(`${house.app.url}/api/meetings/over`, token)).body as OverMeetings).meetings
const askLink = (meetingId: string, token = staffToken) => post(`${house.app.url}/api/meetings/${meetingId}/chair`, {}, token)
const linkTo = async (meetingId: string) => ((await askLink(meetingId)).body as ChairLink).link
const staffSays = (meetingId: string, type: 'withdrawConsent' | 'takeBackWithdrawal') => post(`${house.app.url}/api/meetings/${meetingId}/commands`, { id: newCommandId(), command: { type } }, staffToken)
const linesOf = async (meetingId: string) => (await asked(house.database.connection, 'select what, by_whom from audit where meeting_id = $1 order by place', [meetingId])).map(({ what, by_whom: by }) => `${String(what)} ${String(by)}`)
const dayMs = 24 * hourMs
const sitsDown = (client: LiveClient) => client.until(() => client.mine()?.standing === 'admitted')
const atTable = (client: LiveClient) => client.until(() => client.mine()?.standing === 'admitted' && client.view().about?.state === 'closed')

describe('a meeting that is over', () => {
  it('[AFTER-7] is shown to its authority’s staff until it is erased, without a word of the matter or the people', async () => {
    const { meetingId } = await closedMeeting(house)
    const open = await planned(house.app)
    const found = await over()
    expect(found.map((one) => one.meetingId)).toEqual([meetingId])
    expect(Object.keys(found[0]!).toSorted()).toEqual(['formName', 'hasMinutes', 'isLocked', 'keptUntil', 'meetingId', 'startsAt', 'teamName'])
    expect(found[0]!.hasMinutes, 'it has letters').toBe(false)
    expect(Date.parse(found[0]!.keptUntil) - Date.parse(house.now())).toBeGreaterThan(13.9 * dayMs)
    for (const word of ['Kim', 'Hur kan Kim', 'Brandlarmet', 'rehabkoordinatorn']) expect(JSON.stringify(found)).not.toContain(word)
    expect((await get(`${house.app.url}/api/meetings/over`, administratorToken)).status).toBe(403)
    await settleHostAuthority(house.app.store, { id: 'nacka', name: 'Nacka kommun', staffToken: 'staff-token-of-another-authority-0001', at: house.now(), expiresAt: '2999-01-01T00:00:00.000Z' })
    expect(await over('staff-token-of-another-authority-0001')).toEqual([])
    await house.app.store.eraseMeeting(meetingId, house.now())
    expect((await over()).map((one) => one.meetingId)).not.toContain(open.meetingId)
    expect(await over()).toEqual([])
  })

  it('[AFTER-8] has its consent taken back by staff as told, who may undo it within half a minute, and the log says that they did', async () => {
    const { seats, meetingId } = await closedMeeting(house)
    expect(await staffSays(meetingId, 'withdrawConsent')).toMatchObject({ status: 200, body: { answer: { kind: 'done' } } })
    await seats.participant.until(() => seats.participant.view().about?.state === 'withdrawn')
    expect(seats.participant.view().about?.withdrawal?.byRole).toBe('staff')
    expect((await over()).find((one) => one.meetingId === meetingId)?.isLocked).toBe(true)
    expect(await staffSays(meetingId, 'withdrawConsent')).toMatchObject({ body: { answer: { kind: 'refused', refusal: 'consentWithdrawn' } } })
    expect(await staffSays(meetingId, 'takeBackWithdrawal')).toMatchObject({ body: { answer: { kind: 'done' } } })
    expect(await staffSays(meetingId, 'withdrawConsent')).toMatchObject({ body: { answer: { kind: 'done' } } })
    house.pass(31_000)
    expect(await staffSays(meetingId, 'takeBackWithdrawal')).toMatchObject({ body: { answer: { kind: 'refused', refusal: 'consentWithdrawn' } } })
    expect((await linesOf(meetingId)).filter((line) => line.startsWith('consent'))).toEqual(['consent withdrawn', 'consent takenBack', 'consent withdrawn'].map((line) => `${line} staff Ekby kommun`))
    const before = await planned(house.app)
    expect(await staffSays(before.meetingId, 'withdrawConsent')).toMatchObject({ body: { answer: { kind: 'done' } } })
  })

  it('[AFTER-9] is opened as its chair by a link of the office that is good once, on one device, for ten minutes', async () => {
    const { meetingId, seats, link } = await closedMeeting(house)
    house.pass(20 * hourMs)
    const first = await linkTo(meetingId)
    const second = await linkTo(meetingId)
    const answer = async (of: string, device = newDevice()) => post(`${house.app.url}/api/join`, { ...partsOf(of), device })
    const unknown = await answer(link('chair'))
    for (const looked of ['GET', 'HEAD']) await fetch(second, { method: looked })
    expect((await answer(first)).body, 'another one was made').toEqual(unknown.body)
    const device = newDevice()
    const joined = await join(house.app.url, second, device)
    const chair = await connect(house.app.url, joined)
    await atTable(chair)
    expect([(await answer(second)).status, (await answer(second)).body]).toEqual([404, unknown.body])
    const reloaded = await connect(house.app.url, await join(house.app.url, second, device))
    await atTable(reloaded)
    const late = await linkTo(meetingId)
    house.pass(10 * 60_000 + 1)
    expect((await answer(late)).body).toEqual(unknown.body)
    expect((await linesOf(meetingId)).filter((line) => line.startsWith('linkAfterwards'))).toEqual(Array.from({ length: 3 }, () => `linkAfterwards ${seats.chair.seatId} staff Ekby kommun`))
    chair.close()
    reloaded.close()
  })

  it('[AFTER-9] that is locked, erased, unknown or somebody else’s gets one answer', async () => {
    const locked = await closedMeeting(house)
    const early = await linkTo(locked.meetingId)
    await staffSays(locked.meetingId, 'withdrawConsent')
    const erased = await closedMeeting(house)
    await house.app.store.eraseMeeting(erased.meetingId, house.now())
    const other = await closedMeeting(house)
    const answers = [await askLink(locked.meetingId), await askLink(erased.meetingId), await askLink('no-such-meeting-0001'), await askLink(other.meetingId, 'staff-token-of-another-authority-0001')]
    for (const { status, body } of answers) expect([status, body]).toEqual([404, answers[0]?.body])
    expect((await askLink(other.meetingId, administratorToken)).status).toBe(403)
    expect((await post(`${house.app.url}/api/join`, { ...partsOf(early), device: newDevice() })).status, 'a link from before it was locked').toBe(404)
  })

  it('[AFTER-13] that is planned gives its chair another link: the one before opens nothing, nor does the session it gave, and the log says so', async () => {
    const { meetingId, link } = await planned(house.app)
    const before = await join(house.app.url, link('chair'), newDevice())
    const given = await askLink(meetingId)
    expect([given.status, (given.body as ChairLink).expiresAt]).toEqual([200, null])
    expect((await post(`${house.app.url}/api/join`, { ...partsOf(link('chair')), device: newDevice() })).status).toBe(404)
    await expect(connect(house.app.url, before)).rejects.toThrow()
    house.pass(20 * hourMs)
    const chair = await connect(house.app.url, await join(house.app.url, (given.body as ChairLink).link, newDevice()))
    await sitsDown(chair)
    await sitsDown(await connect(house.app.url, await join(house.app.url, (given.body as ChairLink).link, newDevice())))
    expect((await linesOf(meetingId)).filter((line) => line.startsWith('linkRenewed'))).toEqual([`linkRenewed ${chair.seatId} staff Ekby kommun`])
    expect((await post(`${house.app.url}/api/join`, { ...partsOf(link('participant')), device: newDevice() })).status, 'the others keep theirs').toBe(200)
    chair.close()
  })

  it('[AFTER-10] is open to its chair twenty hours later, who sees the receipts, sends, and answers what is not right', async () => {
    const { meetingId, seats } = await closedMeeting(house)
    const code = await codeFor(house, 'participant', seats.chair)
    house.pass(20 * hourMs)
    expect((await get(`${house.app.url}/api/letters/deliveries`, seats.chair.token)).status, 'yesterday’s session is over').toBe(401)
    const { page } = await sendForm(house.app.url, '/brev', code)
    const token = /name="token" value="([\w-]+)"/.exec(page)?.[1] ?? ''
    await sendForm(house.app.url, '/brev/read', { token })
    await sendForm(house.app.url, '/brev/wrong', { token, id: newCommandId(), line: '', words: 'Jag sa inte ja.' })
    const chair = await connect(house.app.url, await join(house.app.url, await linkTo(meetingId)))
    await atTable(chair)
    const deliveries = async () => ((await get(`${house.app.url}/api/letters/deliveries`, chair.token)).body as Deliveries).deliveries.find(({ recipient }) => recipient === 'participant')!
    expect((await deliveries()).receipts).toMatchObject([{ kind: 'read', toldBy: 'reader' }])
    const correction = await chair.until(() => chair.view().corrections?.[0])
    await done(chair, { type: 'answerWrong', correctionId: correction.id, words: 'Kim sa inte än.' })
    expect((await sendForm(house.app.url, '/letters/participant/text', { token })).page).toContain('”Kim sa inte än.”')
    await post(`${house.app.url}/api/letters/deliveries`, { id: newCommandId(), recipient: 'participant', address: 'kim@brev.example' }, chair.token)
    await expect.poll(() => house.mailServer.mails.map(({ to }) => to), { timeout: 15_000 }).toContain('kim@brev.example')
    expect((await sendForm(house.app.url, '/letters/participant/pdf', { token: chair.token })).status).toBe(200)
    await done(chair, { type: 'withdrawConsent' })
    expect((await askLink(meetingId)).status).toBe(404)
    chair.close()
  })
})
