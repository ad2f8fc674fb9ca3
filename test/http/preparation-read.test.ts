import { beforeAll, describe, expect, it } from 'vitest'
import type { ReadingCode } from '#core/wire/settings.ts'
import { seatIds } from '#test/support/builders.ts'
import { hiddenIn, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { knocking, planned } from '#test/support/seated-meeting.ts'
import { post, staffToken } from '#test/support/test-app.ts'

let house: House
beforeAll(async () => {
  house = await houseWithClock()
})

/** A planned meeting whose chair looks on, and the letter before it as a reader has opened it by their code. */
async function opened(of: '' | `/seats/${string}` = '') {
  house.pass(1_800_000)
  const meeting = await planned(house.app)
  const chair = await knocking(meeting, 'chair')
  await chair.until(() => chair.view().preparation)
  const { opensWith } = (await post(`${house.app.url}/api/meetings/${meeting.meetingId}${of}/preparation/code`, {}, staffToken)).body as ReadingCode
  const { page } = await sendForm(house.app.url, '/brev', { number: opensWith!.number, code: opensWith!.code })
  return { chair, page, token: hiddenIn(page, 'token'), prepared: () => chair.view().preparation!.prepared }
}

const button = '<button type="submit">Jag har läst brevet</button>'

describe('the letter before the meeting, opened by its code', () => {
  it('[SEND-31] is said to be read by a button under it, and by nothing else that is done with it; the check before the start knows', async () => {
    const { chair, page, token, prepared } = await opened()
    expect([page.includes('action="/brev/read"'), page.includes(button)]).toEqual([true, true])
    await sendForm(house.app.url, '/letters/preparation', { token })
    await sendForm(house.app.url, '/letters/preparation/text', { token })
    expect((await fetch(`${house.app.url}/brev/read`)).status).not.toBe(200)
    expect(prepared(), 'opened is not read').toBe(null)
    const said = await sendForm(house.app.url, '/brev/read', { token })
    expect([said.status, said.page.includes('Nu vet den som leder mötet att du har läst brevet.'), said.page.includes('Du har sagt att du har läst brevet.'), said.page.includes(button)]).toEqual([200, true, true, false])
    await chair.until(() => prepared() !== null)
    expect(prepared()).toBe('read')
    expect((await sendForm(house.app.url, '/brev/read', { token })).status, 'once more is no fault').toBe(200)
    const again = (await sendForm(house.app.url, '/letters/preparation', { token })).page
    expect([again.includes('Nu vet den som leder'), again.includes('Du har sagt att du har läst brevet.')]).toEqual([false, true])
    expect(house.app.faults).toEqual([])
  })

  it('[SEND-31] is said to be read by who writes from it what they want to say, and the page says so first', async () => {
    const { chair, token, prepared } = await opened()
    const before = (await sendForm(house.app.url, '/infor', { token })).page
    expect([before.includes('också veta att du har läst brevet'), prepared()]).toEqual([true, null])
    const { page } = await sendForm(house.app.url, '/infor', { token, adds: 'yes', talkAbout: 'Att sova' })
    expect([page.includes('Det är sparat.'), page.includes('också veta att du har läst brevet')]).toEqual([true, false])
    await chair.until(() => prepared() !== null)
    expect([prepared(), chair.view().preparation!.talkAbout]).toEqual(['read', 'Att sova'])
  })

  it('[SEND-31] is not said to be read by whoever brought the question, who has a code of their own', async () => {
    const { page, token, prepared } = await opened(`/seats/${seatIds.referrer}`)
    expect(page).not.toContain(button)
    expect((await sendForm(house.app.url, '/brev/read', { token })).status).toBe(401)
    expect(prepared()).toBe(null)
  })
})
