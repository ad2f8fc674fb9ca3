import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Referral, Waiting } from '#core/wire/before.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { aliases } from '#core/meeting/protected-identity.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { seatIds } from '#test/support/builders.ts'
import { startEidAuthority, type EidAuthority } from '#test/support/eid/eid-authority.ts'
import { showsWho as showsWhoOn } from '#test/support/eid/read-with-eid.ts'
import { readerBrowser, type ReadPage } from '#test/support/eid/reader-browser.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { planBody, planned } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

let database: TestDatabase
let authority: EidAuthority
let app: TestApp
const eid = { clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'personal_number' }
const tomorrow = () => new Date(Date.now() + 24 * 3_600_000).toISOString()
let version = 0
const decide = async (readingGate: string) => expect((await post(`${app.url}/api/settings`, { readingGate, version: version++ }, administratorToken)).status).toBe(200)

beforeAll(async () => {
  database = await testDatabase()
  authority = await startEidAuthority()
  app = await testApp({ store: await testStore(database), now: () => new Date().toISOString(), eid: { ...eid, issuer: authority.issuer } })
  authority.knows({ ...eid, ...eid.secret, redirectUri: `${app.url}/brev/e-legitimation/svar` })
  await decide('eId')
})
afterAll(() => authority.close())

type Given = { number: string; code?: string }
const showsWho = (who: string, path: string, given: Given, browser = readerBrowser()): Promise<ReadPage> => showsWhoOn(app.url, { who, path, given }, browser)
const codesIn = ({ html }: ReadPage) => [...html.matchAll(/class="code">([^<]+)</g)].map(([, code = '']) => code)
const askFor = async (fields: Record<string, string> = {}) => {
  const browser = readerBrowser()
  const sent = await browser.send(await browser.open(`${app.url}/anmal`), { who: 'self', personName: 'Kim', personPhone: '08-123 45 67', question: 'Hur får jag hjälp?', triedSaid: 'no', noteSaid: 'no', ...fields })
  const [number = '', code = ''] = codesIn(sent)
  return { sent, number, code }
}
const newest = async () => ((await get(`${app.url}/api/waiting`, staffToken)).body as Waiting).referrals.at(-1)!
const post403 = async (path: string, fields: Record<string, string>) => {
  const answer = await fetch(app.url + path, { method: 'POST', body: new URLSearchParams(fields), headers: { 'x-forwarded-for': `10.4.0.${Math.floor(Math.random() * 250)}` } })
  expect(answer.status).toBe(403)
  return answer.text()
}
const passIn = ({ html }: ReadPage) => /name="pass" value="([^"]+)"/.exec(html)?.[1] ?? ''

describe('what was asked for, where the authority has chosen e-ID', () => {
  it('[EID-11] is come back to by code and e-ID, then by number and e-ID alone, and written in', async () => {
    const { sent, number, code } = await askFor()
    expect([sent.status, sent.html.includes('din e‑legitimation')]).toEqual([201, true])
    expect(await post403('/anmal/min', { number, code }), 'the code alone').toContain('action="/brev/e-legitimation"')
    expect((await showsWho('kim', '/anmal/min', { number })).title, 'e-ID without its code').toBe('Det gick inte att visa')
    const first = await showsWho('kim', '/anmal/min', { number, code })
    expect([first.status, first.title, first.html.includes('Hur får jag hjälp?')]).toEqual([200, 'Det du har bett om', true])
    const browser = readerBrowser()
    const again = await showsWho('kim', '/anmal/min', { number }, browser)
    const saved = await browser.send(again, { talkAbout: 'Att sova' }, '/anmal/min')
    expect([again.html.includes('Hur får jag hjälp?'), saved.html.includes('Det är sparat.')]).toEqual([true, true])
    const { id } = await newest()
    const { content } = (await app.store.readDraft({ hostAuthorityId: 'host', kind: 'referral', id }, new Date().toISOString()))!
    expect((JSON.parse(content) as Referral).talkAbout).toBe('Att sova')
    for (const given of [{ number }, { number, code }]) expect((await showsWho('robin', '/anmal/min', given)).status, 'another person').toBe(403)
    expect((await asked(database.connection, "select what, by_whom from audit where what like 'referral bound%'")).map(({ what, by_whom }) => [what, by_whom])).toEqual([[`referral bound ${id}`, 'person']])
  })

  it('[EID-11] keeps of who comes back a hash that is another for every code, and none of who they are', async () => {
    for (const { number, code } of [await askFor(), await askFor()]) expect((await showsWho('alma', '/anmal/min', { number, code })).status).toBe(200)
    const rows = await asked(database.connection, "select encode(subject_hash, 'hex') as hash from referral_code where subject_hash is not null order by bound_at desc limit 2")
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(2)
    expect(JSON.stringify(await asked(database.connection, "select string_agg(t::text, ' ') from (select row_to_json(a)::text as t from audit a union all select row_to_json(r)::text from referral_code r) every")).includes('alma')).toBe(false)
  })

  it('[EID-11] [ASK-15] is shut where the authority chooses otherwise, and what was being written stands on the page', async () => {
    const { number, code } = await askFor()
    const pass = passIn(await showsWho('kim', '/anmal/min', { number, code }))
    const typed = { adds: 'yes', talkAbout: 'Skrivet förgäves' }
    for (const gate of ['readingCode', 'paperOnly']) {
      await decide(gate)
      expect(await post403('/anmal/min', { pass, ...typed })).toContain('Skrivet förgäves')
    }
    await decide('eId')
    for (const other of [`${pass.slice(0, -4)}AAAA`, 'made-up']) expect(await post403('/anmal/min', { pass: other, ...typed })).toContain('Skrivet förgäves')
    expect((await fetch(`${app.url}/anmal/min`, { method: 'POST', body: new URLSearchParams({ pass, ...typed }) })).status).toBe(200)
  })

  it('[EID-11] is rung about on paper alone, where no code is made and the pages say whom to ring', async () => {
    await decide('readingCode')
    const before = await askFor()
    await decide('paperOnly')
    const { sent, number } = await askFor()
    expect([sent.status, number, sent.html.includes('Ring Ekby kommun')]).toEqual([201, '', true])
    for (const path of ['/anmal/min', '/infor']) {
      const page = await (await fetch(app.url + path)).text()
      expect([page.includes('Ring i stället'), page.includes('Ring Ekby kommun'), page.includes('<form')]).toEqual([true, true, false])
    }
    expect(await post403('/infor', { number: before.number, code: before.code, adds: 'yes', talkAbout: 'Att sova' })).toContain('Att sova')
    await decide('eId')
  })
})

describe('what is written before a meeting, where the authority has chosen e-ID', () => {
  const codeOf = async (meetingId: string) => ((await post(`${app.url}/api/meetings/${meetingId}/preparation/code`, {}, staffToken)).body as ReadingCode).opensWith!

  it('[EID-11] comes from the participant, by the code of their letter and e-ID, then by number and e-ID alone', async () => {
    const { meetingId } = await planned(app, { startsAt: tomorrow() })
    const { number, code } = await codeOf(meetingId)
    expect(await post403('/infor', { number, code })).toContain('Till e‑legitimation')
    const browser = readerBrowser()
    const opened = await showsWho('kim', '/infor', { number, code }, browser)
    expect([opened.title, (await browser.send(opened, { talkAbout: 'Att sova' }, '/infor')).html.includes('Det är sparat.')]).toEqual(['Inför mötet', true])
    expect((await showsWho('kim', '/infor', { number })).html).toContain('>Att sova</textarea>')
    expect((await showsWho('kim', '/brev', { number })).html, 'and from the letter that the same e-ID opens').toContain('action="/infor"')
    expect((await showsWho('robin', '/infor', { number })).status).toBe(403)
  })

  it('[EID-11] comes from who asked, and from the person, by what they came back with before it was planned', async () => {
    const { seats } = planBody().plan
    const nameOf = (id: string) => seats.find((seat) => seat.id === id)?.name ?? ''
    const { sent } = await askFor({ who: 'worker', knows: 'yes', yourName: nameOf(seatIds.referrer), yourPlace: 'Arbetsförmedlingen', yourPhone: '010-123 45 67', personName: nameOf(seatIds.participant), personPhone: '' })
    const [number = '', code = ''] = codesIn(sent)
    expect((await showsWho('anna', '/anmal/min', { number, code })).status).toBe(200)
    const { id, version: referralVersion } = await newest()
    const { meetingId } = (await post(`${app.url}/api/meetings`, { ...planBody({ startsAt: tomorrow() }), referralId: id, referralVersion }, staffToken)).body as PlannedMeeting
    const browser = readerBrowser()
    const opened = await showsWho('anna', '/anmal/min', { number }, browser)
    expect((await browser.send(opened, { note: 'Läkaren ringer' }, '/anmal/min')).html).toContain('Det är sparat.')
    expect(JSON.stringify(await app.store.readMeeting(meetingId))).toContain('Läkaren ringer')
  })

  it('[EID-12] makes nothing anybody’s that they can not be shown', async () => {
    const alias = aliases[0]!
    const seats = planBody().plan.seats.map((seat) => (seat.id === seatIds.participant ? { ...seat, name: alias } : seat)).filter(({ role }) => role !== 'supportPerson')
    const { number, code } = await askFor({ personName: alias })
    const { id, version: referralVersion } = await newest()
    const shut = (await post(`${app.url}/api/meetings`, { ...planBody({ startsAt: tomorrow(), isProtected: true, seats }), referralId: id, referralVersion }, staffToken)).body as PlannedMeeting
    const page = await showsWho('kim', '/infor', { number, code })
    expect([page.html.includes('Mötet är planerat.'), page.html.includes('<textarea')]).toEqual([true, false])
    expect((await showsWho('kim', '/infor', { number })).status, 'it is nobody’s').toBe(403)
    const open = await planned(app, { startsAt: tomorrow() })
    const letter = await codeOf(open.meetingId)
    await asked(database.connection, 'update reading_code set meeting_id = $1 where meeting_id = $2', [shut.meetingId, open.meetingId])
    for (const path of ['/brev', '/infor']) expect((await showsWho('kim', path, letter)).status).toBe(403)
    expect(await asked(database.connection, 'select 1 from eid_reader where meeting_id = any($1)', [[shut.meetingId, open.meetingId]])).toEqual([])
    expect(app.faults).toEqual([])
  })
})
