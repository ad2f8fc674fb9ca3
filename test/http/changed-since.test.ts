import { beforeAll, describe, expect, it } from 'vitest'
import type { Deliveries, Delivery } from '#core/wire/deliveries.ts'
import { closedMeeting, codeFor, hiddenIn, hourMs, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { done } from '#test/support/seated-meeting.ts'
import { get, post } from '#test/support/test-app.ts'

let house: House
beforeAll(async () => {
  house = await houseWithClock()
})
const changed = 'Det här är nytt i brevet sedan du läste det.'
type Code = { number: string; code: string }
const open = async (given: Code) => (await sendForm(house.app.url, '/brev', given)).page
const known = async ({ token }: { token: string }) => (await get(`${house.app.url}/api/letters/deliveries`, token)).body as Deliveries
const of = ({ deliveries }: Deliveries, whose: Delivery['recipient']) => deliveries.find(({ recipient }) => recipient === whose)!

/** What is said first of all, before the letter. */
const above = (page: string) => page.slice(0, page.indexOf('<main'))

async function corrected() {
  const meeting = await closedMeeting(house)
  const { chair } = meeting.seats
  const [kim, lena] = [await codeFor(house, 'participant', chair), await codeFor(house, 'referrer', chair)]
  const [first, referrers] = [await open(kim), await open(lena)]
  const line = /<option value="(item:[\w-]+)"/.exec(first)?.[1] ?? ''
  house.pass(60_000)
  await sendForm(house.app.url, '/brev/wrong', { token: hiddenIn(first, 'token'), id: hiddenIn(first, 'id'), line, words: 'Det var inte <rehabkoordinatorn>.' })
  return { ...meeting, kim, lena, first, referrers }
}

async function answer({ seats: { chair } }: Awaited<ReturnType<typeof corrected>>) {
  await chair.until(() => chair.view().corrections?.length === 1)
  house.pass(60_000)
  await done(chair, { type: 'answerWrong', correctionId: chair.view().corrections![0]!.id, words: 'Det var en jobbcoach.' })
}

describe('a letter that has been corrected', () => {
  it('[SEND-21] says so first of all to who comes back with the code, with which line, what was wrong and how it is, and once', async () => {
    const meeting = await corrected()
    expect([meeting.first, meeting.referrers].map((page) => page.includes(changed))).toEqual([false, false])
    house.pass(60_000)
    const unanswered = above(await open(meeting.lena))
    expect([changed, 'Det gäller: Omar på Arbetsförmedlingen', 'Det här stämde inte: ”Det var inte &lt;rehabkoordinatorn&gt;.”'].map((words) => unanswered.includes(words))).toEqual([true, true, true])
    expect(unanswered).not.toContain('Så här är det:')
    expect(above(await open(meeting.kim)), 'their own words alone').not.toContain(changed)
    await answer(meeting)
    house.pass(60_000)
    for (const reader of [meeting.kim, meeting.lena]) {
      const page = await open(reader)
      expect([above(page).includes(changed), above(page).includes('Så här är det: ”Det var en jobbcoach.”'), page.includes('Version 3, ')]).toEqual([true, true, true])
      house.pass(60_000)
      expect(await open(reader)).not.toContain(changed)
      const text = await sendForm(house.app.url, `/letters/${reader === meeting.kim ? 'participant' : 'referrer'}/text`, { token: hiddenIn(page, 'token') })
      expect(text.page).not.toContain(changed)
    }
  })

  it('[SEND-21] says so to who reads on their own device, by what was opened there and nowhere else', async () => {
    const meeting = await corrected()
    const { referrer, chair } = meeting.seats
    const page = (by: { token: string }) => sendForm(house.app.url, '/letters/referrer', { token: by.token }).then((answer) => answer.page)
    house.pass(60_000)
    expect(await page(referrer), 'for the first time here').not.toContain(changed)
    await answer(meeting)
    house.pass(60_000)
    expect(above(await page(referrer))).toContain(changed)
    for (const _again of [1, 2]) expect(await page(chair), 'who reads another’s').not.toContain(changed)
  })

  it('[SEND-22] is noted on paper by the chair, version by version, and what is old with somebody is seen', async () => {
    const meeting = await corrected()
    const { chair, officer } = meeting.seats
    const hand = (recipient: string, by: { token: string } = chair, shown: object = {}) => post(`${house.app.url}/api/letters/deliveries/handed`, { recipient, ...shown }, by.token)
    expect([(await hand('participant', officer)).status, (await hand('minutes')).status, (await hand('participant')).status, (await hand('participant')).status]).toEqual([404, 400, 200, 200])
    expect(of(await known(chair), 'participant').opened).toMatchObject({ count: 1, version: 1 })
    await answer(meeting)
    house.pass(hourMs / 60)
    // Pressed on a screen that had not heard of the correction: what was handed over is what stood there.
    expect(of((await hand('participant', chair, { version: 2 })).body as Deliveries, 'participant').receipts.map(({ version }) => version)).toEqual([2])
    expect(of((await hand('participant', chair, { version: 99 })).body as Deliveries, 'participant').receipts.map(({ kind, version, toldBy, bySeat }) => [kind, version, toldBy, bySeat])).toEqual([['handed', 2, 'chair', null], ['handed', 3, 'chair', null]])
    expect(of(await known(chair), 'referrer').receipts).toEqual([])
    await open(meeting.kim)
    expect(of(await known(chair), 'participant').opened).toMatchObject({ count: 2, version: 3 })
    expect(house.app.faults).toEqual([])
  })
})
