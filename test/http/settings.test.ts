import { beforeAll, describe, expect, it } from 'vitest'
import type { SettingsAnswer } from '#core/wire/settings.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { administratorName, administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
const otherToken = 'administrator-of-another-authority-0002'
const at = '2026-12-03T12:00:00.000Z'
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
  await settleHostAuthority(app.store, { id: 'nacka', name: 'Nacka kommun', staffToken: null, administrator: { name: 'Nils Nord', key: otherToken }, at, expiresAt: '2999-01-01T00:00:00.000Z' })
})

const read = async (token = staffToken) => (await get(`${app.url}/api/settings`, token)).body as SettingsAnswer
const decide = (body: object, token = administratorToken) => post(`${app.url}/api/settings`, { readingGate: 'readingCode', retentionDays: 14, version: 0, ...body }, token)
const problemOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { problem: string }).problem]

describe('what a host authority has decided', () => {
  it('[HTTP-21] is read by its staff, changed by its administrator alone, and who decided what and when stays', async () => {
    expect(await read()).toEqual({ now: { readingGate: 'readingCode', retentionDays: 14, erasesAtWithdrawal: true, staffSignIn: 'keyOrAccount', logRetentionYears: 5, isCounted: false, municipalities: '', keepsPlansLong: true, version: 0, decidedAt: null, decidedBy: null }, earlier: [], readingGates: ['readingCode', 'paperOnly'], hasAccounts: false, signIns: ['keyOrAccount', 'key'] })
    expect(problemOf(await decide({}, staffToken))).toEqual([403, 'notYourRole'])
    expect((await decide({ readingGate: 'paperOnly', retentionDays: 7 })).status).toBe(200)
    expect((await decide({ readingGate: 'readingCode', retentionDays: 30, version: 1 })).status).toBe(200)
    const { now, earlier } = await read(administratorToken)
    expect(now).toMatchObject({ readingGate: 'readingCode', retentionDays: 30, version: 2, decidedBy: administratorName, decidedAt: expect.stringMatching(/^2026-12-03T/) })
    expect(earlier.map(({ version, retentionDays, decidedBy }) => [version, retentionDays, decidedBy])).toEqual([[1, 7, administratorName], [0, 14, null]])
    expect((await asked(database.connection, "select what from audit where what like 'settingsChanged%' order by place")).map(({ what }) => what)).toEqual(['settingsChanged readingGate retentionDays', 'settingsChanged readingGate retentionDays'])
  })

  it('[HTTP-21] holds what is said of erasing at withdrawal, and keeps what is not said as it stood', async () => {
    const { version } = (await read()).now
    expect((await decide({ version, erasesAtWithdrawal: false })).status).toBe(200)
    expect((await post(`${app.url}/api/settings`, { version: version + 1, retentionDays: 9 }, administratorToken)).status).toBe(200)
    expect((await read()).now).toMatchObject({ erasesAtWithdrawal: false, retentionDays: 9, readingGate: 'readingCode', staffSignIn: 'keyOrAccount' })
    expect((await decide({ version: version + 2, erasesAtWithdrawal: 'ja' })).status).toBe(400)
  })

  it('[HTTP-21] is not changed on an older reading, by a wrong value, or for another authority', async () => {
    const { version } = (await read()).now
    const both = await Promise.all([decide({ version, retentionDays: 5 }), decide({ version, retentionDays: 6 })])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(problemOf(both.find(({ status }) => status === 409)!)).toEqual([409, 'changedSince'])
    for (const wrong of [{ retentionDays: 0 }, { retentionDays: 31 }, { retentionDays: 1.5 }, { readingGate: 'sms' }, { readingGate: 'eId' }, { decidedBy: 'Nils' }, { version: version + 9 }]) {
      expect((await decide({ version: version + 1, ...wrong })).status, JSON.stringify(wrong)).toBeGreaterThanOrEqual(400)
    }
    expect(problemOf(await decide({ version: version + 1, municipalities: '0126 Eva 850412-1230' }))).toEqual([422, 'personalNumber'])
    expect((await read(otherToken)).now.version).toBe(0)
    expect((await read()).now.version).toBe(version + 1)
  })

  it('[HTTP-22] opens no meeting to its administrator', async () => {
    const tries = [await post(`${app.url}/api/meetings`, planBody(), administratorToken), await post(`${app.url}/api/meetings/some-meeting-id/commands`, { id: newCommandId(), command: { type: 'recordConsent', records: [] } }, administratorToken)]
    expect(tries.map(problemOf)).toEqual([[403, 'notYourRole'], [403, 'notYourRole']])
    for (const path of ['/api/settings', '/api/erasures']) for (const token of [undefined, 'a-token-of-nobody-at-all-000001']) expect((await get(app.url + path, token)).status).toBe(401)
  })

  it('[HTTP-22] ends a token that another has taken the place of, and gives one that changes its kind its new kind', async () => {
    const host = { id: 'sjovik', name: 'Sjöviks kommun', at, expiresAt: '2999-01-01T00:00:00.000Z' }
    const [one, two] = ['first-token-of-sjovik-00000000000001', 'second-token-of-sjovik-0000000000002']
    const opens = async (token: string) => [(await get(`${app.url}/api/administrator`, token)).status, (await get(`${app.url}/api/staff`, token)).status]
    await settleHostAuthority(app.store, { ...host, staffToken: one, administratorToken: two })
    expect([await opens(one), await opens(two)]).toEqual([[403, 200], [200, 403]])
    await settleHostAuthority(app.store, { ...host, staffToken: null, administratorToken: one })
    expect([await opens(two), await opens(one)]).toEqual([[401, 401], [200, 403]])
    await settleHostAuthority(app.store, { ...host, staffToken: two, administratorToken: one })
    expect(await opens(two), 'taken back').toEqual([403, 200])
    await expect(asked(database.connection, "update authority_setting set by_whom = 'Ingen'")).rejects.toThrow('append only')
  })
})
