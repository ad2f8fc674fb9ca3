import { beforeAll, describe, expect, it } from 'vitest'
import type { Letter } from '#core/letters/letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { aliases } from '#core/meeting/protected-identity.ts'
import type { Deliveries, PreparationNotices } from '#core/wire/deliveries.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import type { AheadMeetings } from '#core/wire/over.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { hashOf } from '#server/identity/secrets.ts'
import { consents, seatIds, severalCases } from '#test/support/builders.ts'
import { closedMeeting, codeFor, hiddenIn, hourMs, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { mailText } from '#test/support/mail-text.ts'
import { asked } from '#test/support/postgres.ts'
import { planBody, planned } from '#test/support/seated-meeting.ts'
import { get, post, staffToken } from '#test/support/test-app.ts'

let house: House
beforeAll(async () => {
  house = await houseWithClock()
})
const { officer, adviser, participant, referrer } = seatIds
const at = () => `${house.app.url}/api/letters/deliveries`
type Token = { token: string }
const known = async ({ token }: Token) => (await get(at(), token)).body as Deliveries
const ofCopy = async (chair: Token, seatId: string) => (await known(chair)).copyNotices.find((one) => one.seatId === seatId)!
const sendCopy = ({ token }: Token, seatId: string, address: string, id = newCommandId()) => post(at(), { id, recipient: 'copy', seatId, address }, token)
const copyCode = ({ token }: Token, seatId: string) => post(`${house.app.url}/api/letters/participant/copies/${seatId}/code`, {}, token)
const mailsTo = (address: string) => house.mailServer.mails.filter(({ to }) => to === address)
const arrived = (address: string, count: number) => expect.poll(() => mailsTo(address).length, { timeout: 15_000 }).toBe(count)

describe('a notice of an organisation’s copy', () => {
  it('[SEND-23] goes to whom the chair writes, where there is a code, once for each organisation, with the words of any notice', async () => {
    const { seats, meetingId } = await closedMeeting(house)
    const { copyNotices, copyFor } = await known(seats.chair)
    expect([copyNotices.map(({ seatId }) => seatId), copyNotices.map(({ hasCode, notices }) => [hasCode, notices])]).toEqual([copyFor, copyFor.map(() => [false, []])])
    expect([(await sendCopy(seats.chair, officer, 'diariet@ekby.example')).status, (await sendCopy(seats.officer, officer, 'diariet@ekby.example')).status], 'before there is a code, and by another seat').toEqual([409, 404])
    await copyCode(seats.chair, officer)
    expect([(await sendCopy(seats.chair, adviser, 'diariet@ekby.example')).status, (await sendCopy(seats.chair, participant, 'diariet@ekby.example')).status], 'the code is the other organisation’s').toEqual([409, 409])
    expect((await sendCopy(seats.chair, officer, '19811218-9876@ekby.example')).body).toMatchObject({ problem: 'personalNumber', fields: ['address'] })
    const { notice } = await ofCopy(seats.chair, officer)
    expect((await sendCopy(seats.chair, officer, 'diariet@ekby.example')).status).toBe(200)
    await sendCopy(seats.chair, officer, 'Diariet@ekby.example')
    await arrived('diariet@ekby.example', 1)
    const [mail] = mailsTo('diariet@ekby.example')
    expect(mailText(mail!.raw)).toContain(notice!.text.split('\n\n')[0])
    expect(mail!.raw).not.toMatch(new RegExp(`${meetingId}|kopia|Ekby kommun`))
    expect((await known(seats.chair)).deliveries.flatMap(({ notices }) => notices), 'nothing is said of the letters themselves').toEqual([])
    expect((await ofCopy(seats.chair, officer)).notices.map(({ to }) => to)).toEqual(['d…@ekby.example'])
  })

  it('[SEND-23] [SEND-16] goes once more when the letter is corrected, to who got one and to nobody else', async () => {
    const { seats } = await closedMeeting(house)
    await copyCode(seats.chair, officer)
    await sendCopy(seats.chair, officer, 'arkivet@ekby.example')
    await arrived('arkivet@ekby.example', 1)
    await expect.poll(async () => (await ofCopy(seats.chair, officer)).notices[0]?.state, { timeout: 15_000 }).toBe('sent')
    const before = house.mailServer.mails.length
    const { page } = await sendForm(house.app.url, '/brev', await codeFor(house, 'participant', seats.chair))
    const [token, id] = [hiddenIn(page, 'token'), hiddenIn(page, 'id')]
    expect((await sendForm(house.app.url, '/brev/wrong', { token, id, line: '', words: 'Det var en jobbcoach.' })).status).toBe(200)
    await arrived('arkivet@ekby.example', 2)
    expect(house.mailServer.mails.length - before).toBe(1)
    await expect.poll(async () => (await ofCopy(seats.chair, officer)).notices.map(({ version, state }) => [version, state]), { timeout: 15_000 }).toEqual([[1, 'sent'], [2, 'sent']])
  })

  it('[SEND-7] is stopped, with its own reason, where the consent that it goes by has had its last day since; the participant’s own goes all the same', async () => {
    const ends = await houseWithClock()
    const send = (body: object, { token }: Token) => post(`${ends.app.url}/api/letters/deliveries`, { id: newCommandId(), ...body }, token)
    const { meetingId, seats: { chair } } = await closedMeeting(ends, consents.map((one) => ({ ...one, until: '2026-12-03' })))
    await post(`${ends.app.url}/api/letters/participant/copies/${officer}/code`, {}, chair.token)
    const code = await codeFor(ends, 'participant', chair)
    await send({ recipient: 'copy', seatId: officer, address: 'diariet@ekby.example' }, chair)
    await send({ recipient: 'participant', address: 'kim@brev.example' }, chair)
    const states = async () => {
      const notices = await ends.app.store.listNotices(meetingId)
      return (['copy', 'participant'] as const).map((about) => notices.filter(({ recipient }) => recipient === about).map(({ letterVersion, state, why }) => [letterVersion, state, why]))
    }
    await expect.poll(states, { timeout: 15_000 }).toEqual([[[1, 'sent', null]], [[1, 'sent', null]]])
    ends.pass(11 * hourMs)
    const { page } = await sendForm(ends.app.url, '/brev', code)
    expect((await sendForm(ends.app.url, '/brev/wrong', { token: hiddenIn(page, 'token'), id: hiddenIn(page, 'id'), line: '', words: 'Det var en jobbcoach.' })).status).toBe(200)
    await expect.poll(states, { timeout: 15_000 }).toEqual([[[1, 'sent', null], [2, 'stopped', 'consentEnded']], [[1, 'sent', null], [2, 'sent', null]]])
    expect([ends.mailServer.mails.map(({ to }) => to), ends.app.faults]).toEqual([['diariet@ekby.example', 'kim@brev.example', 'kim@brev.example'], []])
  })
})

describe('a notice of the letter before a meeting', () => {
  const place = (meetingId: string) => `${house.app.url}/api/meetings/${meetingId}/preparation`
  const seen = async (meetingId: string) => (await get(`${place(meetingId)}/notices`, staffToken)).body as PreparationNotices
  const send = (meetingId: string, seatId: string, address: string) => post(`${place(meetingId)}/notices`, { id: newCommandId(), seatId, address }, staffToken)

  it('[SEND-27] says of each reader their role and no name, and of a meeting ahead whether it has such a letter', async () => {
    const { meetingId } = await planned(house.app)
    const answer = await seen(meetingId)
    expect(answer.readers.map(({ seatId, role }) => [seatId, role])).toEqual([[participant, 'participant'], [referrer, 'referrer']])
    for (const { name } of planBody().plan.seats) expect(JSON.stringify(answer)).not.toContain(name)
    const nobodys = (await post(`${house.app.url}/api/meetings`, { ...planBody(severalCases, newCommandId(), []), formId: 'kommunvist-team' }, staffToken)).body as PlannedMeeting
    const { meetings } = (await get(`${house.app.url}/api/meetings/ahead`, staffToken)).body as AheadMeetings
    expect([meetingId, nobodys.meetingId].map((id) => meetings.find((one) => one.meetingId === id)?.hasLetter)).toEqual([true, false])
  })

  it('[SEND-24] goes from who plans to each reader who has a code, with the words of any notice', async () => {
    const { meetingId } = await planned(house.app)
    const first = await seen(meetingId)
    expect([first.byMail, first.readers.map(({ seatId, hasCode }) => [seatId, hasCode])]).toEqual(['yes', [[participant, false], [referrer, false]]])
    expect((await send(meetingId, participant, 'kim@fore.example')).status, 'before there is a code').toBe(409)
    await post(`${place(meetingId)}/code`, {}, staffToken)
    expect([(await send(meetingId, participant, 'kim@fore.example')).status, (await send(meetingId, referrer, 'per@fore.example')).status, (await send(meetingId, officer, 'vera@fore.example')).status]).toEqual([200, 409, 409])
    await arrived('kim@fore.example', 1)
    const { readers } = await seen(meetingId)
    expect(mailText(mailsTo('kim@fore.example')[0]!.raw)).toContain(readers[0]!.notice!.text.split('\n\n')[0])
    expect(readers.map(({ notices }) => notices.length)).toEqual([1, 0])
  })

  it('[SEND-24] is nobody’s with protected identity, nor a stranger’s', async () => {
    const hidden = await planned(house.app, { isProtected: true, seats: planBody().plan.seats.map((seat) => (seat.role === 'participant' ? { ...seat, name: aliases[0], attends: 'browser' as const } : seat)).filter(({ role }) => role !== 'supportPerson') })
    await post(`${place(hidden.meetingId)}/code`, {}, staffToken)
    expect([(await seen(hidden.meetingId)).byMail, (await send(hidden.meetingId, participant, 'kim@dold.example')).status]).toEqual(['onPaper', 409])
    expect([(await get(`${place(hidden.meetingId)}/notices`, 'no-such-key')).status, (await get(`${place('no-such-meeting')}/notices`, staffToken)).status]).toEqual([401, 404])
  })

  it('[SEND-24] that still waits is stopped when the meeting is over', async () => {
    const { meetingId } = await planned(house.app)
    await post(`${place(meetingId)}/code`, {}, staffToken)
    house.mailServer.says.toAddress = { code: 450 }
    await send(meetingId, participant, 'kim@sen.example')
    const state = async () => (await house.app.store.listNotices(meetingId)).map((one) => one.state)
    await expect.poll(async () => (await house.app.store.listNotices(meetingId))[0]?.why, { timeout: 15_000 }).toBe('notNow')
    expect(await state()).toEqual(['waiting'])
    await asked(house.database.connection, 'update meeting set closed_at = now() where id = $1 returning id', [meetingId])
    await expect.poll(state, { timeout: 15_000 }).toEqual(['stopped'])
    house.mailServer.says.toAddress = 'taken'
  })
})

describe('the letter before a meeting, for who planned it', () => {
  const readsLetter = async (meetingId: string, key = staffToken) => ((await get(`${house.app.url}/api/meetings/${meetingId}/preparation/notices`, key)).body as PreparationNotices).readsLetter
  const letterOf = (meetingId: string, seatId: string, key = staffToken) => get(`${house.app.url}/api/meetings/${meetingId}/seats/${seatId}/preparation/letter`, key)

  it.each([['participant', participant, ''], ['referrer', referrer, `/seats/${referrer}`]] as const)('[SEND-30] is seen before there is a code, as the %s reads it by theirs, and the log says who read it', async (_role, seatId, of) => {
    const { meetingId } = await planned(house.app)
    house.pass(1_800_000)
    const preview = await letterOf(meetingId, seatId)
    expect(preview.status).toBe(200)
    const { opensWith } = (await post(`${house.app.url}/api/meetings/${meetingId}${of}/preparation/code`, {}, staffToken)).body as ReadingCode
    const { page } = await sendForm(house.app.url, '/brev', { number: opensWith!.number, code: opensWith!.code })
    const read = await sendForm(house.app.url, '/letters/preparation/text', { token: hiddenIn(page, 'token') })
    expect([read.status, read.page]).toEqual([200, letterText(preview.body as Letter)])
    const lines = await asked(house.database.connection, "select what, by_whom from audit where meeting_id = $1 and what like 'letterRead%' order by id", [meetingId])
    expect(lines[0]).toEqual({ what: 'letterRead preparation blocks', by_whom: expect.stringMatching(/^staff /) as string })
  })

  it('[SEND-30] is nobody else’s: another seat, another meeting, somebody who did not plan it and protected identity have the same answer', async () => {
    const { meetingId } = await planned(house.app)
    const hidden = await planned(house.app, { isProtected: true, seats: planBody().plan.seats.map((seat) => (seat.role === 'participant' ? { ...seat, name: aliases[0], attends: 'browser' as const } : seat)).filter(({ role }) => role !== 'supportPerson') })
    const { meetingId: colleagues } = await planned(house.app)
    const ours = await house.app.store.readMeeting(meetingId)
    await house.app.store.addStaffToken({ tokenHash: hashOf('the-key-of-a-colleague'), hostAuthorityId: ours!.hostAuthorityId, label: 'colleague', at: house.now(), expiresAt: '2099-01-01T00:00:00.000Z' })
    const answers = [await letterOf(meetingId, officer), await letterOf('no-such-meeting', participant), await letterOf(hidden.meetingId, participant), await letterOf(colleagues, participant, 'the-key-of-a-colleague')]
    expect(answers.map(({ status, body }) => [status, (body as { problem: string }).problem])).toEqual(Array(4).fill([404, 'noSuchMeeting']))
    expect([await readsLetter(meetingId), await readsLetter(meetingId, 'the-key-of-a-colleague'), await readsLetter(hidden.meetingId)]).toEqual([true, false, false])
    expect((await letterOf(meetingId, participant, 'no-such-key')).status).toBe(401)
    expect(house.app.faults).toEqual([])
  })
})
