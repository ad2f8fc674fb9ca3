import { request as httpRequest } from 'node:http'
import { connect as connectTcp } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { organisationIds, plan, seatIds, seatPlan } from '#test/support/builders.ts'
import { connect, join, newCommandId, newDevice, partsOf } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { knocking, openedIn, planBody, planned } from '#test/support/seated-meeting.ts'
import { get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
})

const canary = 'kanariefågeln'
const fieldsOf = (body: unknown) => (body as { fields?: string[] }).fields ?? []
const requested = (path: string, init: RequestInit = {}) => fetch(app.url + path, init)

/** Past fetch, which chooses its own Host. Gives the status. */
const withHost = (url: string, host: string) => statusOf(url, { headers: { host } })
/** With a method that fetch does not have. */
const statusOf = (url: string, options: { method?: string; headers?: Record<string, string> }) =>
  new Promise<number>((resolve, reject) => {
    httpRequest(url, options, (answer) => resolve(answer.resume().statusCode ?? 0)).on('error', reject).end()
  })

describe('bodies', () => {
  it('[HTTP-1] are answered with the places that are wrong, never with what stood there', async () => {
    const good = planBody()
    const bodies: [unknown, string][] = [
      [{ ...good, formId: canary }, 'formId'],
      [{ ...good, id: `${canary} ${canary}` }, 'id'],
      [{ ...good, plan: { ...good.plan, question: [canary] } }, 'plan.question'],
      [{ ...good, plan: { ...good.plan, question: canary.repeat(50) } }, 'plan.question'],
      [{ ...good, plan: { ...good.plan, seats: [{ ...good.plan.seats[0], role: canary }] } }, 'plan.seats.0.role'],
      [{ ...good, plan: { ...good.plan, startsAt: '2062-12-03T12:00:00.000Z' } }, 'plan.startsAt'],
      [{ ...good, [canary]: canary }, 'body'],
      [{ ...good, plan: { ...good.plan, [canary]: canary } }, 'plan'],
    ]
    for (const [body, field] of bodies) {
      const answer = await post(`${app.url}/api/meetings`, body, staffToken)
      expect(answer.status, field).toBe(400)
      expect(fieldsOf(answer.body)).toContain(field)
      expect(JSON.stringify(answer.body)).not.toContain('kanarie')
    }
    for (const body of ['null', '[]', '7', '"hej"', '{}', '', '{"__proto__":{"seatId":"x"}}', '{"constructor":{"prototype":{}}}']) {
      const answer = await post(`${app.url}/api/join`, body)
      expect([answer.status, (answer.body as { problem: string }).problem], body).toEqual([400, 'badMessage'])
    }
    expect(({} as Record<string, unknown>)['seatId']).toBeUndefined()
  })

  it('[HTTP-2] that are too large or no JSON are answered as such, at every door', async () => {
    for (const path of ['/api/join', '/api/meetings', '/api/meetings/some-meeting/commands']) {
      const large = await post(app.url + path, JSON.stringify({ words: canary.repeat(20_000) }), staffToken)
      expect([large.status, (large.body as { problem: string }).problem]).toEqual([413, 'tooLarge'])
      for (const text of ['{"seatId":', '{seatId:1}', `{"a":"${canary}`, '\u0000', '['.repeat(30_000)]) {
        const broken = await post(app.url + path, text, staffToken)
        expect([broken.status, (broken.body as { problem: string }).problem]).toEqual([400, 'badMessage'])
        expect(JSON.stringify(broken.body)).not.toMatch(/kanarie|position|token/)
      }
    }
    const edge = await post(`${app.url}/api/join`, JSON.stringify({ a: 'a'.repeat(64 * 1024 - 8) }))
    expect(edge.status).toBe(400)
    expect((await post(`${app.url}/api/join`, JSON.stringify({ a: 'a'.repeat(64 * 1024 - 7) }))).status).toBe(413)
    const other = await requested('/api/join', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })
    expect(other.status).toBe(400)
    const coded = await requested('/api/join', { method: 'POST', headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, body: 'not gzip' })
    expect(coded.status).toBe(400)
    expect(app.faults).toEqual([])
  })
})

describe('addresses', () => {
  it('[HTTP-3] that lead nowhere get one answer, whatever the method', async () => {
    const tries: [string, string][] = [['GET', '/nowhere'], ['POST', '/nowhere'], ['GET', '/api/nowhere'], ['GET', '/api/join'], ['PUT', '/api/join'], ['DELETE', '/api/meetings'], ['PATCH', '/healthz'], ['POST', '/healthz'], ['GET', '/letters/participant'], ['GET', '/api/demo'], ['POST', '/api/demo/play'], ['GET', '/assets/nothing.js'], ['GET', '/.env'], ['GET', '/j/'], ['GET', '/assets/..%2f..%2fpackage.json'], ['GET', '/constructor'], ['GET', '/__proto__']]
    const answers = await Promise.all(tries.map(async ([method, path]) => {
      const answer = await requested(path, { method })
      return `${answer.status} ${await answer.text()}`
    }))
    expect([...new Set(answers)]).toEqual(['404 {"problem":"notFound","message":"There is nothing here."}'])
    for (const path of ['/', '/panel', '/api/join', '/nowhere']) expect(await statusOf(app.url + path, { method: 'TRACE' }), path).toBe(404)
    const page = await requested('/nowhere', { headers: { accept: 'text/html', 'accept-language': 'sv' } })
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('Här finns ingenting')
    expect((await requested('/j/%E0%A4%A')).status).toBe(400)
    expect(app.faults).toEqual([])
  })

  it('[HTTP-6] that are only looked at change nothing and use up nothing', async () => {
    const meeting = await planned(app)
    const counts = async () => {
      const tables = ['meeting', 'event', 'command', 'seat_link', 'seat_session', 'audit', 'staff_token']
      return Promise.all(tables.map(async (table) => [table, (await asked(database.connection, `select count(*)::int as n from ${table}`))[0]?.['n']]))
    }
    const before = await counts()
    const { pathname } = new URL(meeting.link('officer'))
    const paths = [pathname, '/', '/panel', '/about', '/healthz', '/readyz', '/api/openapi.json', '/api/wire.json', '/api/letters/participant', '/api/join', '/api/meetings', `/api/meetings/${meeting.meetingId}/commands`, '/letters/participant']
    for (const path of paths) {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) await (await requested(path, { method, headers: { authorization: `Bearer ${staffToken}` } })).text()
    }
    expect(await counts()).toEqual(before)
    expect((await knocking(meeting, 'officer')).mine()?.standing).toBe('waiting')
  })

  it('[HTTP-7] of the demo answer by its own names only', async () => {
    const demo = await testApp({ isDemo: true })
    const { port } = new URL(demo.url)
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) expect(await withHost(`${demo.url}/api/demo`, host), host).toBe(200)
    for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, '127.0.0.1', `127.0.0.1:${Number(port) + 1}`, `127.0.0.1:${port}@evil.example`, 'a b']) {
      for (const path of ['/api/demo', '/', '/healthz']) expect(await withHost(demo.url + path, host), host).toBe(421)
    }
  })

  it('[HTTP-8] say when the database is away, and that is no fault of ours', async () => {
    const gone = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
    const store = await testStore()
    const away = () => Promise.reject(gone)
    const lost = await testApp({ store: { ...store, canWrite: away, findLink: away, createMeeting: away, findSession: away } })
    expect(await get(`${lost.url}/healthz`)).toMatchObject({ status: 200, body: { status: 'ok' } })
    const answers = [
      await get(`${lost.url}/readyz`),
      await post(`${lost.url}/api/join`, { seatId: seatIds.officer, secret: 'x'.repeat(32), device: newDevice() }),
      await post(`${lost.url}/api/meetings`, planBody(), staffToken),
      await get(`${lost.url}/api/letters/participant`, 'x'.repeat(43)),
    ]
    for (const { status, body } of answers) expect([status, (body as { problem: string }).problem]).toEqual([503, 'databaseAway'])
    expect(lost.faults).toEqual([])
    expect((await get(`${app.url}/readyz`)).status).toBe(200)
  })

  it('[HTTP-8] do not say so of a file of ours that is not there: that is a fault', async () => {
    const broken = await testApp({ clientDir: '/nowhere/at-all' })
    const answer = await fetch(`${broken.url}/panel`)
    expect([answer.status, ((await answer.json()) as { problem: string }).problem]).toEqual([500, 'unexpected'])
    expect(broken.faults).toHaveLength(1)
  })
})

describe('stopping', () => {
  it('[HTTP-17] says so to those who are in, and waits only a moment for who is slow', async () => {
    const other = await testApp()
    const officer = await knocking(await planned(other), 'officer')
    const slow = connectTcp(Number(new URL(other.url).port), '127.0.0.1')
    slow.on('error', () => undefined)
    await new Promise<void>((resolve) => slow.write('POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{', () => resolve()))
    await expect.poll(() => countOf(other)).toBeGreaterThan(1)
    // A patience and no claim: without that it waits for minutes.
    expect(await Promise.race([other.close().then(() => 'closed'), pause(60_000, 'waits')])).toBe('closed')
    await officer.until(() => officer.ended()?.why === 'serverStops')
    slow.destroy()
  })
})

const countOf = ({ app: { http } }: TestApp) => new Promise<number>((resolve) => http.getConnections((_error, count) => resolve(count)))

describe('who may open', () => {
  it('[HTTP-9] a door is who has that kind of token; all others get one answer', async () => {
    const meeting = await planned(app)
    const { token } = await join(app.url, meeting.link('chair'))
    const { secret } = partsOf(meeting.link('chair'))
    const command = { id: newCommandId(), command: { type: 'recordConsent', records: planBody().consents } }
    const answers = []
    for (const wrong of [undefined, '', 'x'.repeat(40), token, secret, `${staffToken}x`, staffToken.slice(1)]) {
      answers.push(await post(`${app.url}/api/meetings`, planBody(), wrong))
      answers.push(await post(`${app.url}/api/meetings/${meeting.meetingId}/commands`, command, wrong))
    }
    for (const wrong of [undefined, '', 'x'.repeat(40), staffToken, secret]) answers.push(await get(`${app.url}/api/letters/participant`, wrong))
    const seen = new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`))
    expect([...seen]).toEqual(['401 {"problem":"signInAgain","message":"A token is needed, and this one is missing, unknown or over."}'])
    await expect(connect(app.url, { token: staffToken, seatId: seatIds.chair, meetingId: meeting.meetingId, device: '' })).rejects.toThrow('signInAgain')
  })

  it('[HTTP-9] a session ends when its time is over', async () => {
    let aheadMs = 0
    const other = await testApp({ now: () => new Date(Date.now() + aheadMs).toISOString() })
    const joined = await join(other.url, (await planned(other)).link('officer'))
    expect((await connect(other.url, joined)).mine()?.standing).toBe('waiting')
    aheadMs = 13 * 3_600_000
    await expect(connect(other.url, joined)).rejects.toThrow('signInAgain')
  })

  it('[HTTP-10] a meeting planned twice is one meeting with the same links', async () => {
    const body = planBody()
    const [first, second] = [await post(`${app.url}/api/meetings`, body, staffToken), await post(`${app.url}/api/meetings`, body, staffToken)]
    expect(second).toMatchObject({ status: 201, body: first.body })
    const other = await post(`${app.url}/api/meetings`, planBody(), staffToken)
    expect(JSON.stringify(other.body)).not.toContain((first.body as { meetingId: string }).meetingId)
    const secrets = (answer: { body: unknown }) => (answer.body as { links: { link: string }[] }).links.map(({ link }) => partsOf(link).secret)
    expect(secrets(other).filter((secret) => secrets(first).includes(secret))).toEqual([])
    expect(new Set(secrets(first)).size).toBe(6)
  })

  it('[HTTP-11] a link that is unknown, foreign or ended gets one answer', async () => {
    const [one, other] = [await planned(app), await openedIn('recommend', await planned(app))]
    await other.seats.chair.send({ type: 'closeMeeting', early: 'Nu.' })
    const device = newDevice()
    const { secret } = partsOf(one.link('officer'))
    const bodies = [
      { seatId: seatIds.officer, secret: 'x'.repeat(32), device },
      { seatId: seatIds.chair, secret, device },
      { seatId: 'seat-nobody', secret, device },
      { ...partsOf(other.link('officer')), device },
      { ...partsOf(other.link('chair')), device },
    ]
    const answers = await Promise.all(bodies.map(async (body) => {
      const { status, body: answered } = await post(`${app.url}/api/join`, body)
      return `${status} ${JSON.stringify(answered)}`
    }))
    expect([...new Set(answers)]).toEqual(['404 {"problem":"linkDoesNotOpen","message":"The link does not open anything."}'])
  })

  it('[HTTP-11] a meeting that is unknown or another authority’s gets one answer, and stays as it was', async () => {
    const meeting = await planned(app)
    const foreign = 'staff-token-of-another-authority-00002'
    await settleHostAuthority(app.store, { id: 'elsewhere', name: 'Viby kommun', staffToken: foreign, at: new Date().toISOString(), expiresAt: '2999-01-01T00:00:00.000Z' })
    const command = () => ({ id: newCommandId(), command: { type: 'recordConsent', records: planBody().consents } })
    const tries = [await post(`${app.url}/api/meetings/${meeting.meetingId}/commands`, command(), foreign)]
    for (const id of ['no-such-meeting-at-all', 'x', encodeURIComponent('../../x'), 'x'.repeat(300)]) tries.push(await post(`${app.url}/api/meetings/${id}/commands`, command(), foreign))
    expect([...new Set(tries.map(({ status, body }) => `${status} ${JSON.stringify(body)}`))]).toEqual(['404 {"problem":"noSuchMeeting","message":"There is no such meeting here."}'])
    expect((await app.store.readMeeting(meeting.meetingId))?.events).toHaveLength(2)
  })

  it('[HTTP-16] a seat that staff add to a planned meeting gets a link, and those who are there see it', async () => {
    const meeting = await planned(app)
    const chair = await knocking(meeting, 'chair')
    const seat = seatPlan({ id: 'seat-late-one', role: 'representative', name: 'Sven', organisationId: organisationIds.town })
    const body = { id: newCommandId(), command: { type: 'addSeat', seat, organisation: null } }
    const added = await post(`${app.url}/api/meetings/${meeting.meetingId}/commands`, body, staffToken)
    const { answer, links } = added.body as { answer: unknown; links: { link: string }[] }
    expect([added.status, answer]).toMatchObject([200, { kind: 'done' }])
    await chair.until(() => chair.view().people?.seats.some((one) => one.name === 'Sven'))
    expect((await connect(app.url, await join(app.url, links[0]?.link ?? ''))).mine()?.seatId).toBe('seat-late-one')
    expect((await post(`${app.url}/api/meetings/${meeting.meetingId}/commands`, body, staffToken)).body).toEqual(added.body)
    const twice = await post(`${app.url}/api/meetings/${meeting.meetingId}/commands`, { ...body, id: newCommandId() }, staffToken)
    expect(twice.body).toEqual({ answer: { kind: 'refused', refusal: 'planDoesNotHold' }, links: [] })
    const notPlanning = await post(`${app.url}/api/meetings/${meeting.meetingId}/commands`, { id: newCommandId(), command: { type: 'startMeeting' } }, staffToken)
    expect(notPlanning.status).toBe(400)
    expect(plan().seats).toHaveLength(6)
  })
})
