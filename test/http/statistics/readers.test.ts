import { beforeAll, describe, expect, it } from 'vitest'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'
import { sendForm } from '#test/support/closed-meeting.ts'
import { connect } from '#test/support/live-client.ts'
import { showSeededYear } from './seeded-years.ts'

const keys = { coordinator: 'coordinator-token-of-the-test-0000001', steeringGroup: 'steering-group-token-of-the-test-0001' }
let app: TestApp
beforeAll(async () => {
  app = await testApp({ statisticsKeys: keys })
  await showSeededYear(app.store)
})

const signIn = (key: string, url = app.url) => fetch(`${url}/statistik`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'sv' }, body: new URLSearchParams({ key }) })
const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
const page = async (where: string, cookie = '', language = 'sv') => {
  const answer = await fetch(app.url + where, { headers: { cookie, 'accept-language': language } })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

describe('who reads the statistics', () => {
  it.each(Object.entries(keys))('[STAT-13] comes in with the key of the %s, and out again', async (_who, key) => {
    const entered = await signIn(key)
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/statistik'])
    const [sent] = entered.headers.getSetCookie()
    for (const part of ['__Host-sampratad-statistik=', 'HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/', 'Max-Age=43200']) expect(sent).toContain(part)
    expect(sent).not.toContain(key)
    const cookie = cookieOf(entered)
    for (const where of ['/statistik', '/statistik/styrelse', '/statistik/fil']) expect((await page(where, cookie)).text).toContain('2025')
    const left = await fetch(`${app.url}/statistik/ut`, { method: 'POST', redirect: 'manual', headers: { cookie } })
    expect([left.status, left.headers.getSetCookie()[0]]).toEqual([303, expect.stringContaining('Expires=Thu, 01 Jan 1970')])
  })

  it('[STAT-13] gives who comes without one the same page everywhere, and who writes another key the same answer whatever it is', async () => {
    const house = await testApp({ statisticsKeys: keys })
    const [first, ...others] = await Promise.all(['/statistik', '/statistik/styrelse', '/statistik/fil', '/statistik?year=2025&form=resursradet'].map(async (where) => (await page(where)).text.replaceAll(/nonce="[^"]*"/g, '')))
    for (const other of others) expect(other).toBe(first)
    const answers = await Promise.all(['x', `${keys.coordinator}x`, staffToken, administratorToken, ''].map((key) => sendForm(house.url, '/statistik', { key })))
    for (const { status, page: text } of answers) expect([status, text.replaceAll(/nonce="[^"]*"/g, '')]).toEqual([403, answers[0]?.page.replaceAll(/nonce="[^"]*"/g, '')])
    expect(answers[0]?.page).toContain('Nyckeln stämmer inte.')
  })

  it('[STAT-13] opens to nobody where no key is set, not to an empty one either', async () => {
    const house = await testApp()
    for (const key of ['', 'null', 'undefined']) expect((await signIn(key, house.url)).status).toBe(403)
  })

  it('[STAT-13] lets an address try ten times, and then hardly', async () => {
    const house = await testApp({ statisticsKeys: keys, now: () => '2026-12-03T12:00:00.000Z' })
    const tried = []
    for (let nr = 0; nr < 12; nr += 1) tried.push((await signIn(nr < 11 ? 'wrong' : keys.coordinator, house.url)).status)
    expect(tried).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429])
  })

  it('[STAT-13] has nobody come in by a cookie of another server, a changed one, one that is too old or one of a key that was changed', async () => {
    const masterKey = Buffer.alloc(32, 7)
    let now = '2026-12-03T12:00:00.000Z'
    const house = await testApp({ statisticsKeys: keys, masterKey, now: () => now })
    const cookie = cookieOf(await signIn(keys.coordinator, house.url))
    const isIn = async (url: string, sent: string) => (await (await fetch(`${url}/statistik`, { headers: { cookie: sent } })).text()).includes('name="key"') === false
    const renewed = await testApp({ statisticsKeys: { ...keys, coordinator: 'another-coordinator-token-0000000001' }, masterKey, now: () => now })
    expect([await isIn(house.url, cookie), await isIn(app.url, cookie), await isIn(house.url, `${cookie.slice(0, -2)}AA`), await isIn(renewed.url, cookie)]).toEqual([true, false, false, false])
    now = '2026-12-04T00:00:01.000Z'
    expect(await isIn(house.url, cookie)).toBe(false)
  })

  it('[STAT-14] is let in by no other route, with the cookie, with the key, or with both', async () => {
    const cookie = cookieOf(await signIn(keys.coordinator))
    const document = (await get(`${app.url}/api/openapi.json`)).body as { paths: Record<string, Record<string, { security?: unknown[] }>> }
    const guarded = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).filter(([, { security }]) => (security ?? []).length > 0).map(([method]) => [method, path] as const))
    expect(guarded.length).toBeGreaterThan(40)
    for (const [method, path] of guarded) {
      const answer = await fetch(app.url + path.replaceAll(/\{\w+\}/g, 'abcdefgh12345678'), { method, headers: { cookie, authorization: `Bearer ${keys.coordinator}`, 'content-type': 'application/json' }, ...(method === 'post' && { body: '{}' }) })
      expect([method, path, answer.status]).toEqual([method, path, 401])
    }
    for (const where of ['/vem-har-sett', '/brev']) {
      const given = await sendForm(app.url, where, { number: '12345678', token: keys.coordinator, code: keys.coordinator })
      expect([403, 400]).toContain(given.status)
    }
  })

  it('[STAT-14] comes to no socket', async () => {
    await expect(connect(app.url, { token: keys.coordinator, meetingId: 'm', seatId: 's', device: 'd' } as never)).rejects.toThrow()
  })

  it('[STAT-13] has no bearer and no seat come in to the pages', async () => {
    for (const token of [keys.coordinator, staffToken, administratorToken]) expect(JSON.stringify((await get(`${app.url}/statistik`, token)).body)).not.toContain('2025')
    expect((await post(`${app.url}/api/accounts/statistics`, { token: 'x'.repeat(40) })).status).toBe(404)
  })
})
