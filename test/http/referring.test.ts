import { beforeAll, describe, expect, it } from 'vitest'
import type { KeptReferral, Waiting } from '#core/wire/before.ts'
import { longest } from '#server/http/referring/read-referral.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
let now = '2026-12-03T12:00:00.000Z'
const otherToken = 'staff-token-of-another-authority-0003'
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), now: () => now })
  await settleHostAuthority(app.store, { id: 'nacka', name: 'Nacka kommun', staffToken: otherToken, at: now, expiresAt: '2999-01-01T00:00:00.000Z' })
})

const ownReferral = { who: 'self', personName: 'Maria', personPhone: '070-123 45 67', question: 'Hur kommer jag vidare?', talkAbout: 'Pengarna', notTalkAbout: 'Min syster', adaptations: ['breaks', 'noVideo'] }
const workersReferral = { ...ownReferral, who: 'worker', knows: 'yes', yourName: 'Anna Berg', yourPlace: 'Arbetsförmedlingen', yourPhone: '010-123 45 67', tried: 'Praktik i våras', triedSaid: 'yes', triedKind: 'work', note: 'Bor skyddat', noteSaid: 'no' }

const anywhere = () => `10.0.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`
async function send(fields: Record<string, string | string[]>, path = '/anmal', language = 'sv', from = anywhere()) {
  const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])))
  // Each from an address of its own: how often one may try is another test's.
  const answer = await fetch(`${app.url}${path}`, { method: 'POST', body, headers: { 'accept-language': language, 'x-forwarded-for': from } })
  return { status: answer.status, page: await answer.text(), headers: answer.headers }
}
const codesIn = (page: string) => [...page.matchAll(/class="code">([^<]+)</g)].map(([, code]) => code ?? '')
const waiting = async (token = staffToken) => (await get(`${app.url}/api/waiting`, token)).body as Waiting
const referralWith = async (question: string) => (await waiting()).referrals.find((one) => one.question === question)
const back = (number: string, code: string, more: Record<string, string | string[]> = {}) => send({ number, code, ...more }, '/anmal/min')

describe('asking for a meeting', () => {
  it('[ASK-1] is a page without script, in the reader’s language, that looking at does not change', async () => {
    const page = await fetch(`${app.url}/anmal`, { headers: { 'accept-language': 'sv' } })
    const html = await page.text()
    expect(html).toContain('Be om ett möte')
    expect(html).not.toContain('<script')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await (await fetch(`${app.url}/anmal`, { headers: { 'accept-language': 'en' } })).text()).toContain('Ask for a meeting')
    expect((await waiting()).referrals).toEqual([])
  })

  it('[ASK-1] [ASK-5] is taken from a person for themselves, and waits with its moment', async () => {
    const { status, page } = await send(ownReferral)
    expect([status, codesIn(page).length]).toEqual([201, 2])
    const kept = await referralWith(ownReferral.question)
    expect(kept).toMatchObject({ personName: 'Maria', referredBy: null, createdAt: now })
    const whole = (await get(`${app.url}/api/referrals/${kept?.id}`, staffToken)).body as KeptReferral
    expect(whole.referral).toEqual({ person: { name: 'Maria', phone: '070-123 45 67' }, referrer: null, question: ownReferral.question, talkAbout: 'Pengarna', notTalkAbout: 'Min syster', adaptations: ['breaks', 'noVideo'], notes: [] })
  })

  it.each([['for themselves', { who: 'self' }], ['for somebody else', { who: 'worker', knows: 'yes', yourName: 'Anna Berg', yourPlace: 'Arbetsförmedlingen', yourPhone: '010-123 45 67' }]])('[ASK-18] says, of who writes %s, that the identity is protected: then no phone number is asked for or taken', async (name, who) => {
    expect(await (await fetch(`${app.url}/anmal`, { headers: { 'accept-language': 'sv' } })).text()).toContain('Skriv inte telefonnummer, adress')
    const question = `Vad hjälper ${name}?`
    const fields = { ...who, isProtected: 'yes', personName: 'Robin', question }
    const refused = await send({ ...fields, personPhone: '070-123 45 67' })
    expect([refused.status, refused.page.includes('Ta bort telefonnumret.'), refused.page.includes('name="isProtected" value="yes" checked')]).toEqual([422, true, true])
    const sent = await send({ ...fields, personPhone: '' })
    expect(sent.status).toBe(201)
    const { referral } = (await get(`${app.url}/api/referrals/${(await referralWith(question))?.id}`, staffToken)).body as KeptReferral
    expect(referral).toMatchObject({ isProtected: true, person: { name: 'Robin', phone: null } })
    const [number = '', code = ''] = codesIn(sent.page)
    expect((await back(number, code)).page).toContain('Robin, skyddade personuppgifter')
  })

  it('[ASK-3] [ASK-4] is taken from who works for a party when the person knows, and a note is said aloud only where they said so', async () => {
    const question = 'Vem gör vad för Maria?'
    const unasked = await send({ ...workersReferral, question, knows: '' })
    expect(unasked.status).toBe(422)
    expect(unasked.page).toContain('Prata med personen först.')
    const { status, page } = await send({ ...workersReferral, question })
    expect([status, codesIn(page).length]).toEqual([201, 4])
    const kept = await referralWith(question)
    expect(kept?.referredBy).toBe('Anna Berg, Arbetsförmedlingen')
    const { referral } = (await get(`${app.url}/api/referrals/${kept?.id}`, staffToken)).body as KeptReferral
    expect(referral.notes).toEqual([{ words: 'Praktik i våras', mayBeSaid: true, kind: 'work' }, { words: 'Bor skyddat', mayBeSaid: false }])
    const silent = 'Vad händer sedan?'
    const { triedSaid: _unsaid, ...without } = workersReferral
    await send({ ...without, question: silent })
    const { referral: careful } = (await get(`${app.url}/api/referrals/${(await referralWith(silent))?.id}`, staffToken)).body as KeptReferral
    expect(careful.notes.every(({ mayBeSaid }) => !mayBeSaid)).toBe(true)
  })

  it.each(Object.keys(longest))('[ASK-20] a personal number in %s is said at its field with how to write instead, and nothing is kept or lost', async (field) => {
    const before = (await waiting()).referrals.length
    const words = 'Gäller 19121212-1212 nu'
    const { status, page } = await send({ ...workersReferral, [field]: words })
    expect([status, page.includes(words), (await waiting()).referrals.length]).toEqual([422, true, before])
    // Beside the field stands how to write it instead.
    const beside = page.split(`id="${field}-wrong">`)[1]?.split('</strong>')[0]
    expect(beside).toContain('i grupper, så här: 070-123 45 67.')
    expect(beside?.includes('Förnamnet räcker.')).toBe(!field.endsWith('Phone'))
  })

  it('[ASK-2] says at each field what is missing or may not be kept, and loses nothing', async () => {
    const before = (await waiting()).referrals.length
    const { status, page } = await send({ ...workersReferral, personName: ' ', talkAbout: 'Mitt nummer är 19121212-1212', question: '<b>"Hur?"</b>', tried: 'x'.repeat(401) })
    expect(status).toBe(422)
    for (const [name, says] of [['personName', 'Skriv något här.'], ['talkAbout', 'Ta bort personnumret.'], ['tried', '400 tecken']]) {
      expect(page).toContain(`id="${name}-wrong"`)
      expect(page.split(`id="${name}-wrong">`)[1]?.split('</strong>')[0]).toContain(says)
    }
    expect(page).toContain('&lt;b&gt;&quot;Hur?&quot;&lt;/b&gt;')
    expect(page).not.toContain('<b>')
    expect(page).toContain('x'.repeat(401))
    expect(page).toMatch(/value="worker" checked/)
    expect(page.match(/value="(breaks|noVideo)" checked/g)?.length).toBe(2)
    expect((await send({})).status).toBe(422)
    expect((await waiting()).referrals.length).toBe(before)
  })

  it('[ASK-5] what waits is for the authority’s own staff alone', async () => {
    const kept = await referralWith(ownReferral.question)
    for (const path of ['/api/waiting', `/api/referrals/${kept?.id}`]) {
      expect((await get(`${app.url}${path}`)).status).toBe(401)
      expect((await get(`${app.url}${path}`, administratorToken)).status).toBe(403)
    }
    expect((await waiting(otherToken)).referrals).toEqual([])
    const foreign = [await get(`${app.url}/api/referrals/${kept?.id}`, otherToken), await post(`${app.url}/api/referrals/${kept?.id}/close`, {}, otherToken)]
    const unknown = await get(`${app.url}/api/referrals/no-such-referral-01`, otherToken)
    expect(foreign.map(({ status, body }) => [status, JSON.stringify(body)])).toEqual(Array(2).fill([404, JSON.stringify(unknown.body)]))
    expect(await referralWith(ownReferral.question)).toBeDefined()
  })

  it('[ASK-6] who wrote and the person come back with their codes, and each adds their own part', async () => {
    const question = 'Vad behöver Maria nu?'
    const { page } = await send({ ...workersReferral, question })
    const [number = '', code = '', personNumber = '', personCode = ''] = codesIn(page)
    const seen = await back(number, code.toLowerCase())
    expect(seen.page).toContain('Det väntar på den som planerar möten.')
    expect(seen.page).toContain('Bor skyddat')
    expect((await back(number, code, { adds: 'yes', note: 'Läkaren är med', noteSaid: 'yes' })).page).toContain('Det är sparat.')
    const person = await back(personNumber, personCode)
    expect(person.page).toContain('Läkaren är med')
    expect(person.page).not.toContain('name="note"')
    await back(personNumber, personCode, { adds: 'yes', talkAbout: 'Att sova', notTalkAbout: '', adaptations: 'byPhone', question: 'En annan fråga?' })
    const { referral } = (await get(`${app.url}/api/referrals/${(await referralWith(question))?.id}`, staffToken)).body as KeptReferral
    expect(referral).toMatchObject({ question, talkAbout: 'Att sova', notTalkAbout: null, adaptations: ['byPhone'], person: { name: 'Maria' } })
    expect(referral.notes.map(({ words }) => words)).toEqual(['Praktik i våras', 'Bor skyddat', 'Läkaren är med'])
    const refused = await back(personNumber, personCode, { adds: 'yes', talkAbout: '19121212-1212' })
    expect([refused.status, refused.page.includes('Ta bort personnumret.')]).toEqual([422, true])
  })

  it('[ASK-6] wrong, unknown and resting numbers get one answer', async () => {
    const { page } = await send({ ...ownReferral, question: 'Vad gäller?' })
    const [number = '', code = ''] = codesIn(page)
    const wrong = await back(number, 'AAAA AAAA')
    const unknown = await back(number.replaceAll(/\d/g, '1'), 'AAAA AAAA')
    const same = (html: string, typed: string) => html.replaceAll(/nonce="[^"]+"/g, '').replaceAll(typed, '')
    expect([wrong.status, unknown.status]).toEqual([403, 403])
    expect(same(wrong.page, number)).toBe(same(unknown.page, number.replaceAll(/\d/g, '1')))
    const there = (typed: string) => send({ number, code: typed }, '/anmal/min', 'sv', '192.0.2.30')
    for (let tries = 0; tries < 5; tries += 1) await there('AAAA AAAA')
    expect([(await there(code)).status, (await back(number, code)).status]).toEqual([403, 200])
    for (let tries = 0; tries < 6; tries += 1) await there('AAAA AAAA')
    now = '2026-12-03T12:16:00.000Z'
    expect((await there(code)).status).toBe(200)
  })

  it('[ASK-7] what is closed is erased, and who wrote can read that', async () => {
    const question = 'Blir det ett möte?'
    const { page } = await send({ ...ownReferral, question })
    const [number = '', code = ''] = codesIn(page)
    const { id } = (await referralWith(question)) ?? { id: '' }
    expect((await post(`${app.url}/api/referrals/${id}/close`, {}, staffToken)).status).toBe(200)
    expect(await referralWith(question)).toBeUndefined()
    const seen = await back(number, code)
    expect(seen.page).toContain('Det blir inget möte.')
    expect(seen.page).not.toContain(question)
    expect((await asked(database.connection, `select 1 from kept_draft where id = '${id}'`)).length).toBe(0)
    expect((await asked(database.connection, "select what, by_whom from audit where what like 'referral closed%' order by id desc limit 1"))[0]).toEqual({ what: `referral closed ${id}`, by_whom: 'Ekby kommun' })
  })

  it('[ASK-7] after 30 days it is erased by itself', async () => {
    const question = 'Kommer någon att svara?'
    const { page } = await send({ ...ownReferral, question })
    const [number = '', code = ''] = codesIn(page)
    const sentAt = now
    now = new Date(Date.parse(sentAt) + 30 * 24 * 3_600_000 - 1_000).toISOString()
    expect(await app.store.endOverdueDrafts(now)).toBeLessThan((await asked(database.connection, "select 1 from audit where what like 'referral begun%'")).length)
    expect(await referralWith(question)).toBeDefined()
    now = new Date(Date.parse(sentAt) + 30 * 24 * 3_600_000).toISOString()
    await app.store.endOverdueDrafts(now)
    expect((await waiting()).referrals).toEqual([])
    expect((await back(number, code)).page).toContain('Tiden har gått ut.')
    now = new Date(Date.parse(sentAt) + 61 * 24 * 3_600_000).toISOString()
    expect((await back(number, code)).status).toBe(403)
    now = sentAt
  })

  it('[ASK-6] the person takes back what was asked for, and it is erased', async () => {
    const question = 'Vill Maria det här?'
    const { page } = await send({ ...workersReferral, question })
    const [, , number = '', code = ''] = codesIn(page)
    expect((await back(number, code, { adds: 'takeBack' })).page).toContain('Det blir inget möte.')
    expect(await referralWith(question)).toBeUndefined()
  })

  it('[ASK-2] what is sent twice is one, and what has no room is said', async () => {
    const question = 'Hur många gånger?'
    const id = 'sent-twice-00001'
    const { page } = await send({ ...workersReferral, question, id })
    const again = await send({ ...workersReferral, question, id })
    expect([again.status, again.page.includes('Vi har redan fått det du skrev'), (await waiting()).referrals.filter((one) => one.question === question).length]).toEqual([409, true, 1])
    const [number = '', code = ''] = codesIn(page)
    for (let count = 3; count <= 18; count += 1) expect((await back(number, code, { adds: 'yes', note: `Anteckning ${count}` })).page).toContain('Det är sparat.')
    const full = await back(number, code, { adds: 'yes', note: 'En till' })
    expect([full.status, full.page.includes('Här får det inte plats mer.')]).toEqual([422, true])
  }, 60_000)

  it('[ASK-1] a phone number typed without spaces is never called a personal number', async () => {
    const { status, page } = await send({ ...ownReferral, personPhone: '0704121234' })
    if (status === 422) expect(page).toContain('Skriv numret i grupper')
    expect((await send({ ...ownReferral, who: 'self', question: 'Är det dolda ifyllt?', yourName: '19121212-1212' })).status, 'what is hidden is not read').toBe(201)
    expect((await send({ ...ownReferral, personPhone: '850412-1230' })).page).toContain('Skriv numret i grupper, så här')
  })

  it('[ASK-5] who reads it leaves a line', async () => {
    const question = 'Vem har läst?'
    const { page } = await send({ ...ownReferral, question })
    const { id } = (await referralWith(question)) ?? { id: '' }
    await get(`${app.url}/api/referrals/${id}`, staffToken)
    const [number = '', code = ''] = codesIn(page)
    await back(number, code)
    const lines = await asked(database.connection, `select what, by_whom from audit where what like 'referral read ${id}' order by id`)
    expect(lines.map(({ by_whom: by }) => by)).toEqual(['Ekby kommun', 'person'])
  })

  it('[ASK-7] what was added since it was read is never erased unread', async () => {
    const question = 'Vad kom till?'
    const { page } = await send({ ...workersReferral, question })
    const kept = await referralWith(question)
    const [, , number = '', code = ''] = codesIn(page)
    await back(number, code, { adds: 'yes', talkAbout: 'Inte min bror', notTalkAbout: '' })
    const planned = { ...planBody(), referralId: kept?.id, referralVersion: kept?.version }
    expect((await post(`${app.url}/api/meetings`, planned, staffToken)).body).toMatchObject({ problem: 'changedSince' })
    expect((await post(`${app.url}/api/meetings`, { ...planned, referralVersion: 2 }, staffToken)).status).toBe(201)
  })

  it('is asked to wait when somebody sends many times from one address', async () => {
    const answers: number[] = []
    for (let count = 0; count < 12; count += 1) {
      const body = new URLSearchParams({ number: '11111111', code: 'A' })
      answers.push((await fetch(`${app.url}/anmal/min`, { method: 'POST', body, headers: { 'x-forwarded-for': '192.0.2.7' } })).status)
    }
    expect(answers).toContain(429)
    expect(answers[0]).toBe(403)
    const waits = await (await fetch(`${app.url}/anmal`, { method: 'POST', body: new URLSearchParams({ ...ownReferral, adaptations: 'breaks' }), headers: { 'x-forwarded-for': '192.0.2.7' } })).text()
    expect(waits).toContain('Vänta en minut')
    expect(waits, 'nothing that was typed is lost').toContain('Hur kommer jag vidare?')
  })
})
