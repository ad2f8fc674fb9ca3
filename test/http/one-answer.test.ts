import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReadingCode } from '#core/wire/settings.ts'
import { caseCodeOf, codeSigns, drawnSigns } from '#core/follow-up/case-code.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { seatIds } from '#test/support/builders.ts'
import { hourMs, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { anotherAddress } from '#test/support/every-door.ts'
import { caseCode, followedMeeting } from '#test/support/followed-meeting.ts'
import { newDevice, partsOf } from '#test/support/live-client.ts'
import { asked } from '#test/support/postgres.ts'
import { planned } from '#test/support/seated-meeting.ts'
import { post, staffToken } from '#test/support/test-app.ts'

type Given = Record<string, string>
/** A kind of code or link: where it is typed, what opens, and what must not, by why. `ends`: makes an end of what opens. */
type Kind = { door: string; opens: Given; closed: Record<string, Given>; ends: string }
let house: House
const kinds: Record<string, Kind> = {}

async function issued(path: string, token: string): Promise<{ number: string; code: string }> {
  const { number, code } = ((await post(house.app.url + path, {}, token)).body as ReadingCode).opensWith!
  return { number, code }
}
/** Two that were made one after the other, and another's: the number opens with the newest code alone. */
async function codesOf(path: string, others: string, token: string, othersToken = token) {
  const replaced = await issued(path, token)
  const opens = await issued(path, token)
  const other = await issued(others, othersToken)
  const closed = { unknown: { number: '1000 0001', code: opens.code }, wrong: { ...opens, code: 'ABCD EFGH' }, replaced: { ...opens, code: replaced.code }, another: { number: other.number, code: opens.code } }
  return { opens, closed, ends: `update reading_code set ends_at = '2020-01-01' where number = '${opens.number.replace(' ', '')}'` }
}
async function askedFor() {
  const { page } = await sendForm(house.app.url, '/anmal', { who: 'self', personName: 'Kim', personPhone: '08-123 45 67', question: 'Hur får jag hjälp?', triedSaid: 'no', noteSaid: 'no' })
  const [number = '', code = ''] = [...page.matchAll(/class="code">([^<]+)</g)].map(([, shown = '']) => shown)
  return { number, code }
}

beforeAll(async () => {
  house = await houseWithClock()
  const [first, second] = [await followedMeeting(house), await followedMeeting(house)]
  const chair = first.seats.chair.token
  kinds['a letter'] = { door: '/brev', ...(await codesOf('/api/letters/participant/code', '/api/letters/participant/code', chair, second.seats.chair.token)) }
  kinds['a copy'] = { door: '/brev', ...(await codesOf(`/api/letters/participant/copies/${seatIds.officer}/code`, `/api/letters/participant/copies/${seatIds.officer}/code`, chair, second.seats.chair.token)) }
  const [ahead, other] = [await planned(house.app), await planned(house.app)]
  kinds['what is written before'] = { door: '/infor', ...(await codesOf(`/api/meetings/${ahead.meetingId}/preparation/code`, `/api/meetings/${other.meetingId}/preparation/code`, staffToken)) }
  const [request, another] = [await askedFor(), await askedFor()]
  kinds['a request'] = { door: '/anmal/min', opens: request, closed: { unknown: { ...request, number: '1000 0001' }, wrong: { ...request, code: 'ABCD EFGH' }, another: { ...request, number: another.number } }, ends: `update referral_code set expires_at = '2020-01-01' where number = '${request.number.replace(' ', '')}'` }
  const replaced = await caseCode(house, first.seats.referrer)
  const code = (await caseCode(house, first.seats.referrer)).code
  kinds['a follow-up'] = { door: '/uppfoljning', opens: { code }, closed: { unknown: { code: caseCodeOf(Array.from({ length: drawnSigns }, (_none, turn) => turn % codeSigns.length)) }, replaced: { code: replaced.code } }, ends: 'delete from followed_case' }
  const { seatId, secret } = partsOf(ahead.link('officer'))
  const link = { seatId, secret, device: newDevice() }
  kinds['a link'] = { door: '/api/join', opens: link, closed: { unknown: { ...link, secret: 'x'.repeat(32) }, wrong: { ...link, seatId: seatIds.chair }, another: { ...link, ...partsOf(other.link('officer')), seatId: 'seat-nobody' } }, ends: `update seat_link set ended_at = now() where meeting_id = '${ahead.meetingId}'` }
  kinds['the first key of an authority'] = await firstKeys()
})

/** An authority that nobody decides for yet, and the key that makes the first who does. */
async function firstKey(expiresAt = '2999-01-01T00:00:00.000Z'): Promise<Given> {
  const id = randomUUID()
  await settleHostAuthority(house.app.store, { id, name: 'Nacka kommun', staffToken: null, administratorToken: `first-${id}`, at: house.now(), expiresAt })
  return { token: `first-${id}`, name: 'Eva Nord' }
}

async function firstKeys(): Promise<Kind> {
  const [opens, used, outOfDate] = [await firstKey(), await firstKey(), await firstKey('2020-01-01T00:00:00.000Z')]
  expect(await answerTo('/api/administrators', used)).toBe('200')
  return { door: '/api/administrators', opens, closed: { unknown: { ...opens, token: `first-${randomUUID()}` }, used, outOfDate }, ends: 'select 1' }
}

/** What comes back, but for what is of this answer alone and what was typed. */
async function answerTo(door: string, given: Given): Promise<string> {
  if (door.startsWith('/api/')) {
    const { token, ...asks } = given
    const { status, body } = await post(house.app.url + door, asks, token)
    return status < 300 ? '200' : `${status} ${JSON.stringify(body)}`
  }
  const { status, page, type } = await sendForm(house.app.url, door, given, 'sv', { 'x-forwarded-for': anotherAddress() })
  return status === 200 ? '200' : `${status} ${type} ${page.replaceAll(/nonce(="|-)[^"']+/g, '').replaceAll(/ value="[^"]*"/g, '')}`
}

describe.each([
  ['a letter', 'CODE-3', ['unknown', 'wrong', 'replaced', 'another']],
  ['a copy', 'CODE-3', ['unknown', 'wrong', 'replaced', 'another']],
  ['what is written before', 'ASK-12', ['unknown', 'wrong', 'replaced', 'another']],
  ['a request', 'ASK-6', ['unknown', 'wrong', 'another']],
  ['a follow-up', 'FOLLOW-4', ['unknown', 'replaced']],
  ['a link', 'HTTP-11', ['unknown', 'wrong', 'another']],
  ['the first key of an authority', 'OFFICE-12', ['unknown', 'used', 'outOfDate']],
] as const)('the code or link to %s', (name, rule, whys) => {
  it(`[${rule}] gets one answer when it is unknown, wrong, used up, another's or has ended, and the right one opens`, async () => {
    const { door, opens, closed, ends } = kinds[name]!
    expect(Object.keys(closed)).toEqual(whys)
    expect(await answerTo(door, opens), 'the right one').toBe('200')
    const answers = new Map<string, string>()
    for (const [why, given] of Object.entries(closed)) answers.set(why, await answerTo(door, given))
    await asked(house.database.connection, ends)
    // Who came by a link before, on that device, goes on.
    answers.set('ended', await answerTo(door, { ...opens, ...('device' in opens && { device: newDevice() }) }))
    const [unknown = ''] = answers.values()
    expect(unknown).toMatch(/^40[134] /)
    for (const [why, answer] of answers) expect(answer, why).toBe(unknown)
    house.pass(hourMs)
  })
})
