import { beforeAll, describe, expect, it } from 'vitest'
import type { Letter } from '#core/letters/letter.ts'
import { frames, letterPolicy, pagePolicy } from '#server/http/headers.ts'
import { seatIds, seatPlan, seats as plannedSeats } from '#test/support/builders.ts'
import { connect, join, type LiveClient } from '#test/support/live-client.ts'
import { mayBeKept } from '#test/support/may-be-kept.ts'
import { policyFaults } from '#test/support/policy-faults.ts'
import { admit, done, knocking, openedIn, planned, recommendation, type Meeting } from '#test/support/seated-meeting.ts'
import { filledIn, routesOf } from '#test/support/route-table.ts'
import { clientId, homeTenant } from '#test/support/signing-authority/known-ids.ts'
import { get, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
let demo: TestApp
beforeAll(async () => {
  app = await testApp()
  demo = await testApp({ isDemo: true })
})

const policyOf = (answer: Response) => Object.fromEntries((answer.headers.get('content-security-policy') ?? '').split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]))
const doors: [string, string][] = [['GET', '/'], ['GET', '/panel'], ['GET', '/j/seat-officer'], ['GET', '/about'], ['GET', '/healthz'], ['GET', '/readyz'], ['GET', '/api/openapi.json'], ['GET', '/api/wire.json'], ['GET', '/api/letters/participant'], ['POST', '/api/join'], ['POST', '/api/meetings'], ['POST', '/letters/participant'], ['POST', '/letters/participant/text'], ['POST', '/letters/participant/pdf'], ['POST', '/letters/participant/days'], ['GET', '/nowhere'], ['GET', '/%E0%A4%A'], ['GET', '/assets/nothing.js'], ['HEAD', '/panel']]

/** What Teams shows in a frame; every other address is nobody's. */
const inTeams = /^\/(?:panel|j\/[^/]+|teams|stage)$/
const yearInSeconds = 365 * 24 * 60 * 60
/** Whether a browser is told to come by TLS alone, to every name below ours too, for a year at least; null where it is told nothing. */
function isKeptOverTls(headers: Headers): boolean | null {
  const said = headers.get('strict-transport-security')
  if (said === null) return null
  const [, seconds] = /^max-age=(\d+); includeSubDomains$/.exec(said) ?? []
  return Number(seconds) >= yearInSeconds
}

const authority = 'https://login.example.test'
const signsIn = () => testApp({ teams: { authority, clientId: '0f0e0d0c-1111-4222-8333-444455556666', tenants: new Set(['aaaaaaaa-0000-4000-8000-000000000001']) } })

describe('headers', () => {
  it('[HTTP-5] let the page to sign in on be framed by nobody, and let it alone ask the authority', async () => {
    const one = await signsIn()
    const [signIn, panel] = [policyOf(await fetch(`${one.url}/signin`)), policyOf(await fetch(`${one.url}/panel`))]
    expect([signIn['frame-ancestors'], signIn['connect-src']]).toEqual([["'none'"], ["'self'", authority]])
    expect(panel['connect-src']).not.toContain(authority)
    expect((await fetch(`${app.url}/signin`)).status).toBe(404)
  })

  it('[HTTP-4] keep a browser safe in every answer of every door, and none says what runs here', async () => {
    const everything = await testApp({ teams: { authority, clientId, tenants: new Set([homeTenant]) }, eid: { issuer: 'http://127.0.0.1:1', clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'sub' }, otherAuthorities: [{ id: 'annan-ort', name: 'Annan ort' }] })
    for (const one of [everything, demo]) {
      const own = routesOf(one).map(({ method, path }): [string, string] => [method, filledIn(path)])
      expect(own.length).toBeGreaterThan(100)
      for (const [method, path] of [...doors, ...own]) {
        const answer = await fetch(one.url + path, { method, redirect: 'manual' })
        const { headers, status } = answer
        const at = `${method} ${path} ${status}`
        expect(policyOf(answer)['frame-ancestors'], at).toEqual(frames(inTeams.test(path) ? 'teams' : 'nobody', one === demo))
        expect(policyFaults(headers.get('content-security-policy')), at).toEqual([])
        expect(headers.get('x-content-type-options'), at).toBe('nosniff')
        expect(headers.get('referrer-policy'), at).toBe('no-referrer')
        expect(headers.get('permissions-policy'), at).toContain('camera=()')
        expect(headers.get('x-robots-tag'), at).toContain('noindex')
        expect(headers.get('content-type') ?? 'without a body; charset=utf-8', at).toMatch(/; charset=utf-8$/i)
        for (const telling of ['x-powered-by', 'server', 'access-control-allow-origin', ...(path === '/statistik/ut' ? [] : ['set-cookie'])]) expect(headers.get(telling), at).toBeNull()
        expect(isKeptOverTls(headers), at).toBe(one === demo ? null : true)
        expect(mayBeKept(answer), at).toBe(false)
      }
    }
  })

  it('[HTTP-4] are read as a browser reads them: what is missing, wide or twice is a fault', () => {
    const ours = [
      letterPolicy('a-nonce-of-16-signs-00'),
      letterPolicy('a-nonce-of-16-signs-00', { hasScript: true }),
      ...[true, false].map((isDemo) => pagePolicy({ nonce: 'a-nonce-of-16-signs-00', isDemo, ancestors: frames('teams', isDemo), asks: authority })),
    ]
    expect(ours.map(policyFaults)).toEqual([[], [], [], []])
    const [letter = ''] = ours
    const without = (name: string) => letter.replace(new RegExp(`${name} [^;]+(; )?`), '')
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) expect(policyFaults(without(name))).toEqual([`${name}: is missing, and falls back on nothing`])
    expect(policyFaults(without('default-src'))).toContain('object-src: is missing, and so is default-src')
    for (const wide of ["script-src 'unsafe-inline'", 'script-src https:', 'object-src *', "script-src 'strict-dynamic'", 'img-src https://*', 'worker-src blob:']) expect(policyFaults(`${letter}; ${wide}`), wide).toHaveLength(1)
    expect(policyFaults(`${letter}; base-uri 'none'`)).toEqual(['a directive stands twice: a browser takes the first'])
    expect(policyFaults(null).length).toBeGreaterThan(3)
  })

  it('stand over pages that say of the demo that it is one, every one of them', async () => {
    for (const path of ['/', '/panel', '/j/seat-officer', '/about', '/nowhere']) {
      const page = async (one: TestApp) => (await fetch(one.url + path, { headers: { accept: 'text/html' } })).text()
      expect(await page(demo), path).toMatch(/sampratad-demo|Demo\./)
      expect(await page(app), path).not.toMatch(/sampratad-demo|Demo\./)
    }
  })

  it('[HTTP-4] let nothing be kept by a browser but files whose name changes with them', async () => {
    for (const [method, path] of doors.filter(([, path]) => !/nowhere|nothing|%E0|join|meetings$|\/api\/letters/.test(path))) {
      expect((await fetch(app.url + path, { method })).headers.get('cache-control'), path).toBe('no-store')
    }
  })

  it('[HTTP-5] let Teams frame a seat’s page, nobody any other, and the demo itself', async () => {
    const ancestors = async (one: TestApp, path: string, method = 'GET') => policyOf(await fetch(one.url + path, { method }))['frame-ancestors']
    for (const path of ['/panel', '/j/seat-officer']) {
      expect(await ancestors(app, path)).toEqual(['https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft'])
      expect((await ancestors(demo, path))?.[0]).toBe("'self'")
      expect((await fetch(app.url + path)).headers.has('x-frame-options')).toBe(false)
    }
    for (const one of [app, demo]) {
      for (const path of ['/', '/about', '/healthz', '/nowhere']) expect(await ancestors(one, path)).toEqual(["'none'"])
      expect(await ancestors(one, '/letters/participant', 'POST')).toEqual(["'none'"])
    }
  })

  it('[HTTP-5] give each page a nonce of its own, new every time', async () => {
    const [first, second] = [await fetch(`${app.url}/panel`), await fetch(`${app.url}/panel`)]
    const nonce = /nonce="([^"]+)"/.exec(await first.text())?.[1] ?? ''
    expect(policyOf(first)['script-src']).toEqual(["'self'", `'nonce-${nonce}'`])
    expect(await second.text()).not.toContain(nonce)
    expect(await (await fetch(`${demo.url}/panel`)).text()).toContain('sampratad-demo')
    expect(await (await fetch(`${app.url}/panel`)).text()).not.toContain('sampratad-demo')
  })
})

const interpreter = 'seat-interpreter'
const everybody = [seatIds.officer, seatIds.referrer, seatIds.participant, seatIds.support, interpreter]

async function lettersMeeting() {
  const meeting: Meeting = await planned(app, { seats: [...plannedSeats, seatPlan({ id: interpreter, role: 'interpreter', name: 'Ines' })] })
  const { seats } = await openedIn('recommend', meeting)
  const all: Record<string, LiveClient> = { [seatIds.chair]: seats.chair }
  for (const seatId of everybody) {
    all[seatId] = await knocking(meeting, seatId)
    await admit(seats.chair, seatId)
  }
  await done(all[seatIds.officer]!, recommendation('rehabkoordinatorn <b>Ada</b>'))
  return { meeting, chair: seats.chair, all }
}

const form = (path: string, token: string) => fetch(app.url + path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ token }) })
const readersOf = async (all: Record<string, LiveClient>, recipient: string) => {
  const answers = await Promise.all(Object.entries(all).map(async ([seatId, { token }]) => [seatId, (await get(`${app.url}/api/letters/${recipient}`, token)).status, (await form(`/letters/${recipient}`, token)).status] as const))
  expect(answers.filter(([, blocks, page]) => blocks !== page)).toEqual([])
  expect(answers.every(([, blocks]) => blocks === 200 || blocks === 404)).toBe(true)
  return answers.filter(([, blocks]) => blocks === 200).map(([seatId]) => seatId).toSorted()
}

describe('letters', () => {
  it('[HTTP-12] are given from the read-back on, to the roles that they are for, and to no device that was put out', async () => {
    const { meeting, chair, all } = await lettersMeeting()
    expect([...(await readersOf(all, 'participant')), ...(await readersOf(all, 'referrer'))]).toEqual([])
    await done(chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
    expect(await readersOf(all, 'participant')).toEqual(Object.keys(all).toSorted())
    expect(await readersOf(all, 'referrer')).toEqual([seatIds.chair, seatIds.referrer].toSorted())
    const isUnfinished = async () => ((await get(`${app.url}/api/letters/participant`, chair.token)).body as Letter).isUnfinished
    expect(await isUnfinished()).toBe(true)
    const waiting = await knocking(meeting, 'adviser')
    expect((await get(`${app.url}/api/letters/participant`, waiting.token)).status).toBe(404)
    const second = await connect(app.url, await join(app.url, meeting.link('support')))
    await admit(chair, seatIds.support)
    await second.until(() => second.mine()?.standing === 'admitted')
    expect((await get(`${app.url}/api/letters/participant`, all[seatIds.support]!.token)).status).toBe(404)
    all[seatIds.support] = second
    await done(chair, { type: 'closeMeeting', early: 'Tiden tog slut.' })
    expect(await isUnfinished()).toBe(false)
    const { [seatIds.officer]: officer, ...others } = all
    expect(await readersOf(others, 'participant')).toEqual([seatIds.chair, seatIds.participant, seatIds.referrer, seatIds.support].toSorted())
    // Whom consent reaches takes a copy for their authority, as a page, text or PDF.
    expect([(await get(`${app.url}/api/letters/participant`, officer!.token)).status, (await form('/letters/participant', officer!.token)).status]).toEqual([404, 200])
    expect(await readersOf(others, 'referrer')).toEqual([seatIds.chair, seatIds.referrer].toSorted())
    for (const wrong of ['nobody', 'constructor', '__proto__', 'participant%2f..']) expect((await get(`${app.url}/api/letters/${wrong}`, chair.token)).status).toBe(404)
  })

  it('[HTTP-19] the preparation letter is read until the close, by the participant, those beside them, the chair and the referrer', async () => {
    const { meeting, chair, all } = await lettersMeeting()
    const readers = [seatIds.chair, seatIds.referrer, seatIds.participant, seatIds.support, interpreter].toSorted()
    expect(await readersOf(all, 'preparation')).toEqual(readers)
    const text = await form('/letters/preparation/text', all[seatIds.participant]!.token)
    expect([text.status, (await text.text()).includes('Kim')]).toEqual([200, true])
    const waiting = await knocking(meeting, 'adviser')
    expect((await get(`${app.url}/api/letters/preparation`, waiting.token)).status).toBe(404)
    const before = await planned(app)
    const early = await knocking(before, 'chair')
    expect((await get(`${app.url}/api/letters/preparation`, early.token)).status).toBe(200)
    await done(chair, { type: 'closeMeeting', early: 'Tiden tog slut.' })
    expect(await readersOf(all, 'preparation')).toEqual([])
  })

  it('[HTTP-19] nobody reads it while consent is withdrawn', async () => {
    const { chair, all } = await lettersMeeting()
    await done(all[seatIds.participant]!, { type: 'withdrawConsent' })
    await chair.until(() => chair.view().about?.state === 'withdrawn')
    for (const recipient of ['preparation', 'participant', 'referrer']) expect(await readersOf(all, recipient)).toEqual([])
  })

  it('[HTTP-13] are pages without script, whose token comes in a form’s body alone', async () => {
    const { chair, all } = await lettersMeeting()
    await done(chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
    const { token } = all[seatIds.participant]!
    const page = await form('/letters/participant', token)
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).toContain('rehabkoordinatorn')
    expect(html).not.toContain('<b>Ada')
    expect(html).not.toMatch(/<script|javascript:|\son\w+=/i)
    expect(html).not.toContain(token)
    expect(policyOf(page)).not.toHaveProperty('script-src')
    expect(policyOf(page)['default-src']).toEqual(["'none'"])
    const text = await form('/letters/participant/text', token)
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await text.text()).toContain('rehabkoordinatorn')

    const withoutToken = await fetch(`${app.url}/letters/participant?token=${token}`, { method: 'POST' })
    const inHeader = await fetch(`${app.url}/letters/participant`, { method: 'POST', headers: { authorization: `Bearer ${token}`, cookie: `token=${token}` } })
    for (const answer of [withoutToken, inHeader, await form('/letters/participant', staffToken), await form('/letters/participant', 'x'.repeat(43)), await form('/letters/participant', "' or 1=1--")]) {
      expect(answer.status).toBe(401)
      expect(await answer.text()).not.toContain('rehabkoordinatorn')
    }
    expect((await fetch(`${app.url}/letters/participant?token=${token}`)).status).toBe(404)
    expect((await form('/letters/participant', 'x'.repeat(5_000))).status).toBe(413)
    expect(app.faults).toEqual([])
  })
})
