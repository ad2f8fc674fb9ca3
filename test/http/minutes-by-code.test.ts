import { describe, expect, it } from 'vitest'
import type { Deliveries } from '#core/wire/deliveries.ts'
import type { Seen } from '#core/wire/seen.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { seatIds } from '#test/support/builders.ts'
import { decide, hiddenIn, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { askMinutesCode, heldMinutes, minutesCodeFor } from '#test/support/held-minutes.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { get, post, staffToken } from '#test/support/test-app.ts'

type Token = { token: string }
const held = (house: House, isClosed = true) => heldMinutes(house, { isClosed })
const [codeFor, issued] = [askMinutesCode, minutesCodeFor]
const open = (house: House, opensWith: { number: string; code: string }) => sendForm(house.app.url, '/brev', opensWith)
const known = async ({ app }: House, { token }: Token) => (await get(`${app.url}/api/letters/deliveries`, token)).body as Deliveries

describe('minutes by a code', () => {
  it('[SEND-32] are read another day by who sat there, as page, text and PDF, and each taking is noted as theirs', async () => {
    const house = await houseWithClock()
    const { meetingId, seats } = await held(house)
    expect((await known(house, seats.chair)).copyFor.toSorted()).toEqual([seatIds.adviser, seatIds.officer, seatIds.referrer].toSorted())
    const shown = await get(`${house.app.url}/api/letters/participant/copies/${seatIds.officer}`, seats.chair.token)
    expect([shown.status, JSON.stringify(shown.body).includes('Vi skriver en lista över vägar in')], 'the chair sees them first').toEqual([200, true])
    const opensWith = await issued(house, seatIds.officer, seats.chair)
    const { status, page } = await open(house, opensWith)
    expect([status, page.includes('Vi skriver en lista över vägar in'), page.includes('/brev/wrong'), page.includes('"/letters/minutes/html"')]).toEqual([200, true, true, true])
    const token = hiddenIn(page, 'token')
    for (const form of ['/text', '/pdf', '/html']) expect((await sendForm(house.app.url, `/letters/minutes${form}`, { token })).status, form).toBe(200)
    for (const other of ['participant', 'referrer', 'preparation', 'obstacles']) expect((await sendForm(house.app.url, `/letters/${other}`, { token })).status, other).toBe(401)
    const { copies } = await known(house, seats.chair)
    expect(copies.map(({ seatId, recipient, form }) => [seatId, recipient, form])).toEqual(expect.arrayContaining([[seatIds.officer, 'minutes', 'page'], [seatIds.officer, 'minutes', 'pdf']]))
    const { lines } = (await get(`${house.app.url}/api/meetings/${meetingId}/seen`, staffToken)).body as Seen
    expect(lines.map(({ what }) => what.sv)).toContain('Tog fram en läskod till anteckningarna från mötet')
  })

  it('[SEND-32] are handed out by the chair alone, after the close, one code for each, the newest of which is good', async () => {
    const house = await houseWithClock()
    const early = await held(house, false)
    expect((await codeFor(house, seatIds.officer, early.seats.chair)).status).toBe(404)
    const { seats } = await held(house)
    const refused = [await codeFor(house, seatIds.officer, seats.officer), await codeFor(house, seats.chair.seatId, seats.chair), await codeFor(house, 'no-such-seat-at-all', seats.chair)]
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404])
    const [first, others, second] = [await issued(house, seatIds.officer, seats.chair), await issued(house, seatIds.adviser, seats.chair), await issued(house, seatIds.officer, seats.chair)]
    expect([await open(house, first), await open(house, others), await open(house, second)].map(({ status }) => status)).toEqual([403, 200, 200])
  })

  it('[SEND-32] go by no code on paper alone, also one from before', async () => {
    const house = await houseWithClock()
    const { seats } = await held(house)
    const opensWith = await issued(house, seatIds.officer, seats.chair)
    await decide(house, { readingGate: 'paperOnly' })
    expect([((await codeFor(house, seatIds.officer, seats.chair)).body as ReadingCode).opensWith, (await open(house, opensWith)).status]).toEqual([null, 403])
  })

  it('[SEND-32] have a notice once there is a code, with the words of any other, once for the same address', async () => {
    const house = await houseWithClock()
    const { seats } = await held(house)
    const send = (address = 'omar@ekby.example') => post(`${house.app.url}/api/letters/deliveries`, { id: newCommandId(), recipient: 'copy', seatId: seatIds.officer, address }, seats.chair.token)
    expect((await send()).status).toBe(409)
    const opensWith = await issued(house, seatIds.officer, seats.chair)
    expect((await send()).status).toBe(200)
    await expect.poll(() => house.mailServer.mails.length, { timeout: 15_000 }).toBe(1)
    const { raw = '', to } = house.mailServer.mails[0] ?? {}
    expect([to, raw.includes('/brev'), raw.includes('lista'), raw.includes('Lokusgrupp')]).toEqual(['omar@ekby.example', true, false, false])
    const ofOfficer = async () => (await known(house, seats.chair)).copyNotices.find(({ seatId }) => seatId === seatIds.officer)
    await expect.poll(async () => (await ofOfficer())?.notices.map(({ state }) => state), { timeout: 15_000 }).toEqual(['sent'])
    await send()
    expect([(await ofOfficer())?.hasCode, (await ofOfficer())?.notices.length, (await open(house, opensWith)).status]).toEqual([true, 1, 200])
  })
})
