import { beforeAll, describe, expect, it } from 'vitest'
import type { Deliveries } from '#core/wire/deliveries.ts'
import type { Seen } from '#core/wire/seen.ts'
import type { ReadingCode, SettingsAnswer } from '#core/wire/settings.ts'
import { seatIds } from '#test/support/builders.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { administratorToken, get, onTheDayOfTheMeeting, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
let laterMs = 0
beforeAll(async () => {
  app = await testApp({ now: () => new Date(Date.parse(onTheDayOfTheMeeting()) + laterMs).toISOString() })
})

async function closed() {
  laterMs += 3_600_000
  const meeting = await openedIn('recommend', await planned(app), 'participant', 'officer')
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return meeting
}
const copyCode = (seatId: string, { token }: { token: string }) => post(`${app.url}/api/letters/participant/copies/${seatId}/code`, {}, token)
async function issued(seatId: string, seat: { token: string }) {
  const { number, code } = ((await copyCode(seatId, seat)).body as ReadingCode).opensWith!
  return { number, code }
}
async function form(where: string, fields: Record<string, string>) {
  const answer = await fetch(app.url + where, { method: 'POST', body: new URLSearchParams(fields) })
  return { status: answer.status, page: await answer.text() }
}
const tokenIn = (page: string) => /name="token" value="([\w-]+)"/.exec(page)?.[1] ?? ''

describe('a copy by a code', () => {
  it('[SEND-19] is read another day by an organisation that has no account, as page, text, PDF and web page, and answers nothing in the participant’s name', async () => {
    const { seats, meetingId } = await closed()
    const own = ((await post(`${app.url}/api/letters/participant/code`, {}, seats.chair.token)).body as ReadingCode).opensWith!
    const opensWith = await issued(seatIds.officer, seats.chair)
    laterMs += 3 * 24 * 3_600_000
    const read = await form('/brev', opensWith)
    expect([read.status, read.page.includes('rehabkoordinatorn'), /action="\/brev\/(read|wrong|explained)"|ta-tillbaka/.test(read.page)]).toEqual([200, true, false])
    const token = tokenIn(read.page)
    expect((await form('/letters/participant/text', { token })).page).toContain('rehabkoordinatorn')
    for (const file of ['pdf', 'html']) expect((await form(`/letters/participant/${file}`, { token })).status).toBe(200)
    for (const where of ['/letters/referrer', '/letters/preparation', '/brev/read']) expect((await form(where, { token })).status, where).not.toBe(200)
    expect((await form('/brev/wrong', { ...opensWith, id: newCommandId(), line: '', words: 'Det här är fel.' })).status).toBe(403)
    const { lines } = (await get(`${app.url}/api/meetings/${meetingId}/seen`, staffToken)).body as Seen
    const taken = lines.filter(({ kind }) => kind === 'letterTaken')
    expect(taken.map(({ by }) => [by.kind, by.role])).toEqual(Array(taken.length).fill(['seat', 'representative']))
    expect(taken.length).toBeGreaterThanOrEqual(3)
    expect(lines.map(({ what }) => what.sv)).toContain('Tog fram en läskod till en organisations kopia av brevet')
    expect(lines.some(({ kind }) => kind === 'letterRead'), 'the participant has not opened theirs').toBe(false)
    const theirs = await form('/brev', { number: own.number, code: own.code })
    expect([read.page, theirs.page].map((page) => [...page.matchAll(/action="\/letters\/participant\/(\w+)"/g)].map(([, file]) => file)), 'each has the buttons that are for them').toEqual([['pdf', 'text', 'html'], ['pdf', 'text']])
  })

  it('[SEND-19] stands beside the participant’s own code, and neither ends the other', async () => {
    const { seats } = await closed()
    const own = ((await post(`${app.url}/api/letters/participant/code`, {}, seats.chair.token)).body as ReadingCode).opensWith!
    const first = await issued(seatIds.officer, seats.chair)
    const codes = ((await get(`${app.url}/api/letters/deliveries`, seats.chair.token)).body as Deliveries).deliveries.map(({ recipient, hasCode }) => [recipient, hasCode])
    expect(codes).toContainEqual(['participant', true])
    const second = await issued(seatIds.officer, seats.chair)
    expect([second.number === first.number, (await form('/brev', first)).status, (await form('/brev', second)).status]).toEqual([true, 403, 200])
    expect((await form('/brev', { number: own.number, code: own.code })).status).toBe(200)
    expect(own.number.replace(' ', '')).not.toBe(second.number.replace(' ', ''))
  })

  it('[SEND-19] alone makes it not look as if the participant had a code', async () => {
    const { seats } = await closed()
    await issued(seatIds.officer, seats.chair)
    const { deliveries } = (await get(`${app.url}/api/letters/deliveries`, seats.chair.token)).body as Deliveries
    expect(deliveries.find(({ recipient }) => recipient === 'participant')?.hasCode).toBe(false)
  })

  it('[SEND-19] is handed out by the chair alone, after the close, to those who sat at the table for an organisation, and ends with consent', async () => {
    const { seats } = await closed()
    const refused = [await copyCode(seatIds.officer, seats.officer), await copyCode(seatIds.officer, seats.participant), await copyCode(seatIds.participant, seats.chair), await copyCode('no-such-seat-at-all', seats.chair)]
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(new Set(refused.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    const open = await openedIn('recommend', await planned(app), 'officer')
    expect((await copyCode(seatIds.officer, open.seats.chair)).status).toBe(404)
    const opensWith = await issued(seatIds.officer, seats.chair)
    await done(seats.participant, { type: 'withdrawConsent' })
    expect([(await form('/brev', opensWith)).status, (await copyCode(seatIds.officer, seats.chair)).status]).toEqual([403, 404])
  })

  it('[SEND-19] goes by the gate that the authority has chosen: by e-ID too with e-ID, and by none on paper alone, also one that was made before', async () => {
    const decide = async (readingGate: string) => {
      const { now } = (await get(`${app.url}/api/settings`, administratorToken)).body as SettingsAnswer
      await app.store.saveSettings({ hostAuthorityId: 'host', expectedVersion: now.version, settings: { readingGate: readingGate as 'eId' }, at: now.decidedAt ?? onTheDayOfTheMeeting(), by: 'Eva Ek' })
    }
    const { seats } = await closed()
    const before = await issued(seatIds.officer, seats.chair)
    await decide('eId')
    const { asksForEid, number, code } = ((await copyCode(seatIds.officer, seats.chair)).body as ReadingCode).opensWith!
    const opensWith = { number, code }
    expect([asksForEid, (await form('/brev', opensWith)).status, (await form('/brev', before)).status], 'the code alone').toEqual([true, 403, 403])
    await decide('paperOnly')
    expect([((await copyCode(seatIds.officer, seats.chair)).body as ReadingCode).opensWith, (await form('/brev', opensWith)).status]).toEqual([null, 403])
    await decide('readingCode')
    expect((await form('/brev', opensWith)).status, 'the last that was made').toBe(200)
  })
})
