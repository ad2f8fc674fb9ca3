import { beforeAll, describe, expect, it } from 'vitest'
import type { Deliveries } from '#core/wire/deliveries.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { seatIds } from '#test/support/builders.ts'
import { closedMeeting, codeFor, hiddenIn, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { done } from '#test/support/seated-meeting.ts'
import { get, post } from '#test/support/test-app.ts'

let house: House
beforeAll(async () => {
  house = await houseWithClock()
})
type Meeting = Awaited<ReturnType<typeof closedMeeting>>
type Token = { token: string }
const { chair, officer, participant, referrer } = seatIds
const at = () => `${house.app.url}/api/letters/deliveries`
const known = async ({ token }: Token) => (await get(at(), token)).body as Deliveries
const older = async ({ seats }: Meeting) => (await known(seats.chair)).older
const sayWrong = async ({ seats }: Meeting) => {
  house.pass(60_000)
  await done(seats.participant, { type: 'sayWrong', lineId: null, words: 'Det var inte så.' })
  house.pass(60_000)
}
const answer = async ({ seats: { chair: leader } }: Meeting) => {
  const openOnes = () => leader.view().corrections?.filter((one) => one.answer === null) ?? []
  await leader.until(() => openOnes().length === 1)
  await done(leader, { type: 'answerWrong', correctionId: openOnes()[0]!.id, words: 'Det var en jobbcoach.' })
  house.pass(60_000)
}
/** The participant says what is wrong, and the chair answers: two versions more. */
const correct = async (meeting: Meeting) => {
  await sayWrong(meeting)
  await answer(meeting)
}
const take = async (path: string, { token }: Token) => void expect((await sendForm(house.app.url, path, { token })).status, path).toBe(200)
const open = async (given: { number: string; code: string }) => {
  const { status, page } = await sendForm(house.app.url, '/brev', given)
  expect(status).toBe(200)
  return { token: hiddenIn(page, 'token') }
}
const copyCode = async ({ seats }: Meeting) => ((await post(`${house.app.url}/api/letters/participant/copies/${officer}/code`, {}, seats.chair.token)).body as ReadingCode).opensWith!
const hand = async ({ seats }: Meeting, recipient: string) => void expect((await post(`${at()}/handed`, { recipient }, seats.chair.token)).status).toBe(200)
async function mail({ seats }: Meeting, to: { recipient: string; seatId?: string }, address: string) {
  expect((await post(at(), { id: newCommandId(), ...to, address }, seats.chair.token)).status).toBe(200)
  await expect.poll(async () => [...(await known(seats.chair)).deliveries, ...(await known(seats.chair)).copyNotices].flatMap(({ notices }) => notices).at(-1)?.state, { timeout: 15_000 }).toBe('sent')
}

/** Every way in which a letter comes to somebody, and whose it is then. */
const ways: [string, string, (meeting: Meeting) => Promise<unknown>][] = [
  ...['', '/text', '/pdf', '/html'].map((form): (typeof ways)[number] => [`the participant’s own device ${form}`, participant, ({ seats }) => take(`/letters/participant${form}`, seats.participant)]),
  ...['', '/text', '/pdf', '/html'].map((form): (typeof ways)[number] => [`the referrer’s own device ${form}`, referrer, ({ seats }) => take(`/letters/referrer${form}`, seats.referrer)]),
  ...['/text', '/pdf', '/html'].map((form): (typeof ways)[number] => [`an organisation’s copy ${form}`, officer, ({ seats }) => take(`/letters/participant${form}`, seats.officer)]),
  ['the participant’s letter as the referrer takes it', referrer, ({ seats }) => take('/letters/participant/text', seats.referrer)],
  ['the participant’s letter by the API', participant, async ({ seats }) => expect((await get(`${house.app.url}/api/letters/participant`, seats.participant.token)).status).toBe(200)],
  ['the participant’s code', participant, async ({ seats }) => open(await codeFor(house, 'participant', seats.chair))],
  ['the participant’s code, as a file', participant, async ({ seats }) => take('/letters/participant/pdf', await open(await codeFor(house, 'participant', seats.chair)))],
  ['the referrer’s code', referrer, async ({ seats }) => open(await codeFor(house, 'referrer', seats.chair))],
  ['the code of an organisation', officer, async (meeting) => open(await copyCode(meeting))],
  ['paper, the participant’s', participant, (meeting) => hand(meeting, 'participant')],
  ['paper, the referrer’s', referrer, (meeting) => hand(meeting, 'referrer')],
]

describe('who has an older version of the letter', () => {
  it.each(ways)('[SEND-28] is shown to the chair who got it by: %s; and no longer when the newest has come the same way', async (_name, seatId, getIt) => {
    const meeting = await closedMeeting(house)
    expect(await older(meeting)).toEqual([])
    await getIt(meeting)
    expect(await older(meeting), 'it is the newest').toEqual([])
    await correct(meeting)
    expect((await older(meeting)).map((one) => [one.seatId, one.version, one.isOnItsWay, one.toldAt])).toEqual([[seatId, 1, false, null]])
    await getIt(meeting)
    expect(await older(meeting)).toEqual([])
  })

  it.each([['participant', participant], ['referrer', referrer], ['copy', officer]])('[SEND-28] [SEND-16] is told by a notice where an address is known (%s), and by the chair where that does not come', async (recipient, seatId) => {
    const meeting = await closedMeeting(house)
    if (recipient === 'copy') await copyCode(meeting)
    else await codeFor(house, recipient as 'participant' | 'referrer', meeting.seats.chair)
    await mail(meeting, recipient === 'copy' ? { recipient, seatId: officer } : { recipient }, `${recipient}@gammal.example`)
    await correct(meeting)
    await expect.poll(() => older(meeting), { timeout: 15_000 }).toEqual([])
    house.mailServer.says.toAddress = { code: 550 }
    await correct(meeting)
    await expect.poll(async () => (await older(meeting)).map((one) => [one.seatId, one.version, one.how, one.isOnItsWay]), { timeout: 15_000 }).toEqual([[seatId, 3, ['mail'], false]])
    house.mailServer.says.toAddress = 'taken'
  })

  it('[SEND-28] is nobody by what they wrote themselves and nobody has answered', async () => {
    const meeting = await closedMeeting(house)
    await take('/letters/participant', meeting.seats.participant)
    await take('/letters/participant/pdf', meeting.seats.officer)
    await sayWrong(meeting)
    expect((await older(meeting)).map((one) => one.seatId)).toEqual([officer])
    await answer(meeting)
    expect((await older(meeting)).map((one) => one.seatId).toSorted()).toEqual([officer, participant].toSorted())
  })

  it('[SEND-29] is ticked as told by the chair alone, of this version, and only where there is an older one', async () => {
    const meeting = await closedMeeting(house)
    const { seats } = meeting
    const tell = (seatId: string, by: Token = seats.chair) => post(`${at()}/told`, { seatId }, by.token)
    await take('/letters/participant/text', seats.officer)
    await take('/letters/participant/text', seats.chair)
    expect((await tell(officer)).status, 'it has the newest').toBe(409)
    await correct(meeting)
    expect([(await tell(officer, seats.officer)).status, (await tell(referrer)).status, (await tell(chair)).status, (await tell(officer)).status, (await tell(officer)).status]).toEqual([404, 409, 409, 200, 200])
    expect((await older(meeting)).map((one) => [one.seatId, one.toldAt !== null])).toEqual([[officer, true]])
    expect((await known(seats.chair)).deliveries.flatMap(({ receipts }) => receipts), 'it is no receipt of the participant’s').toEqual([])
    await correct(meeting)
    expect((await older(meeting)).map((one) => [one.seatId, one.version, one.toldAt])).toEqual([[officer, 1, null]])
  })
})
