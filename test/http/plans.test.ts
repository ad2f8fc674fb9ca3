import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { KeptPlan, KeptPlanAnswer, Waiting } from '#core/wire/before.ts'
import type { SettingsAnswer } from '#core/wire/settings.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { filesHolding, readableInFiles } from '#test/support/data-folder.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
let now = '2026-12-03T12:00:00.000Z'
const otherToken = 'staff-token-of-another-authority-0004'
const hourMs = 3_600_000
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), now: () => now })
  await settleHostAuthority(app.store, { id: 'nacka', name: 'Nacka kommun', staffToken: otherToken, at: now, expiresAt: '2999-01-01T00:00:00.000Z' })
})

const body = (id: string, version: number, fields: KeptPlan['fields'] = { question: 'Hur går det?', people: [{ name: 'Kim' }] }) => ({ id, version, question: 'Hur går det?', day: '2026-12-11', fields })
const keep = (id: string, version: number, fields?: KeptPlan['fields'], token = staffToken, more = {}) => post(`${app.url}/api/plans`, { ...body(id, version, fields), ...more }, token)
const read = (id: string, token = staffToken) => get(`${app.url}/api/plans/${id}`, token)
const waiting = async (token = staffToken) => (await get(`${app.url}/api/waiting`, token)).body as Waiting
const problemOf = ({ status, body: said }: { status: number; body: unknown }) => [status, (said as { problem: string }).problem]

describe('a plan that grows', () => {
  it('[ASK-9] is kept as it stands, and found again', async () => {
    const id = newCommandId()
    const kept = await keep(id, 0)
    expect(kept.body as KeptPlanAnswer).toEqual({ version: 1, expiresAt: '2026-12-04T12:00:00.000Z', mayKeepLong: true })
    expect((await keep(id, 1, { question: 'Hur går det nu?' })).body).toMatchObject({ version: 2 })
    expect((await read(id)).body).toMatchObject({ id, version: 2, createdAt: now, fields: { question: 'Hur går det nu?' } })
    expect((await waiting()).plans).toMatchObject([{ id, version: 2, question: 'Hur går det?', day: '2026-12-11' }])
  })

  it('[ASK-30] is kept however full its fields are', async () => {
    const [id, full] = [newCommandId(), { people: Array.from({ length: 30 }, (_one, nr) => ({ name: `ሀ${nr}`, why: 'ሀ'.repeat(1_200) })) }]
    expect(Buffer.byteLength(JSON.stringify(full))).toBeGreaterThan(100_000)
    expect((await keep(id, 0, full)).status).toBe(200)
    expect((await read(id)).body).toMatchObject({ fields: full })
  })

  it('[ASK-9] is never written over unseen, nor by who has an older one', async () => {
    const id = newCommandId()
    await keep(id, 0)
    await keep(id, 1)
    for (const version of [0, 1, 3]) expect(problemOf(await keep(id, version))).toEqual([409, 'changedSince'])
    const at = await Promise.all([keep(id, 2), keep(id, 2), keep(id, 2)])
    expect(at.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  })

  it('[ASK-9] is kept for 24 hours after the last change, and comes back by nothing that is sent later', async () => {
    const id = newCommandId()
    const begunAt = now
    await keep(id, 0)
    now = new Date(Date.parse(begunAt) + 20 * hourMs).toISOString()
    await keep(id, 1)
    now = new Date(Date.parse(begunAt) + 44 * hourMs - 1).toISOString()
    await app.store.endOverdueDrafts(now)
    expect((await read(id)).status).toBe(200)
    now = new Date(Date.parse(begunAt) + 44 * hourMs).toISOString()
    expect((await read(id)).status, 'over before it is swept').toBe(404)
    await app.store.endOverdueDrafts(now)
    expect(await asked(database.connection, `select 1 from kept_draft where id = '${id}'`)).toEqual([])
    for (const version of [2, 0]) expect(problemOf(await keep(id, version))).toEqual([409, 'planIsOver'])
    now = begunAt
  })

  it('[ASK-9] is kept for 14 days after the last change where who plans asks for that', async () => {
    const id = newCommandId()
    await keep(id, 0)
    expect((await keep(id, 1, undefined, undefined, { keepLong: true })).body).toEqual({ version: 2, expiresAt: '2026-12-17T12:00:00.000Z', mayKeepLong: true })
    expect((await keep(id, 2)).body, 'and no longer once nobody does').toEqual({ version: 3, expiresAt: '2026-12-04T12:00:00.000Z', mayKeepLong: true })
  })

  it('[ASK-26] is kept for a day where the authority has said so, also one that was to be kept for longer, and whoever plans is told', async () => {
    const [id, fresh, others] = [newCommandId(), newCommandId(), newCommandId()]
    const [otherBefore] = await app.store.readSettings('nacka')
    expect(otherBefore.keepsPlansLong).toBe(true)
    await keep(id, 0, undefined, undefined, { keepLong: true })
    await keep(others, 0, undefined, otherToken, { keepLong: true })
    expect((await waiting()).keepsPlansLong).toBe(true)
    const decide = async (keepsPlansLong: boolean) => {
      const { version } = ((await get(`${app.url}/api/settings`, administratorToken)).body as SettingsAnswer).now
      return post(`${app.url}/api/settings`, { version, keepsPlansLong }, administratorToken)
    }
    expect((await decide(false)).status).toBe(200)
    const { plans, keepsPlansLong } = await waiting()
    expect(keepsPlansLong).toBe(false)
    expect(plans.find((plan) => plan.id === id)?.expiresAt).toBe('2026-12-04T12:00:00.000Z')
    expect((await keep(id, 1, undefined, undefined, { keepLong: true })).body, 'nothing that is written is lost').toEqual({ version: 2, expiresAt: '2026-12-04T12:00:00.000Z', mayKeepLong: false })
    expect((await keep(fresh, 0, undefined, undefined, { keepLong: true })).body).toEqual({ version: 1, expiresAt: '2026-12-04T12:00:00.000Z', mayKeepLong: false })
    expect((await read(id)).body).toMatchObject({ version: 2, expiresAt: '2026-12-04T12:00:00.000Z' })
    expect((await waiting(otherToken)).plans.find((plan) => plan.id === others)?.expiresAt, 'another authority’s').toBe('2026-12-17T12:00:00.000Z')
    await decide(true)
    expect((await read(id)).body, 'what is shortened stays so until somebody asks anew').toMatchObject({ expiresAt: '2026-12-04T12:00:00.000Z' })
    expect((await keep(id, 2, undefined, undefined, { keepLong: true })).body).toMatchObject({ expiresAt: '2026-12-17T12:00:00.000Z', mayKeepLong: true })
  })

  it('[ASK-26] is shortened by nothing else that an authority decides, nor is a request that waits', async () => {
    const [id, referralId] = [newCommandId(), newCommandId()]
    await keep(id, 0, undefined, undefined, { keepLong: true })
    await app.store.saveDraft({ hostAuthorityId: 'host', kind: 'referral', id: referralId, expectedVersion: 0, content: JSON.stringify({ person: { name: 'Kim', phone: null }, referrer: null, question: 'Hur?' }), atMost: 99, at: now, expiresAt: '2026-12-30T12:00:00.000Z', by: 'person' })
    const decide = async (settings: object) => post(`${app.url}/api/settings`, { version: (await app.store.readSettings('host'))[0].version, ...settings }, administratorToken)
    await decide({ retentionDays: 7 })
    expect((await read(id)).body).toMatchObject({ expiresAt: '2026-12-17T12:00:00.000Z' })
    await decide({ keepsPlansLong: false })
    expect((await waiting()).referrals.find((one) => one.id === referralId)?.expiresAt).toBe('2026-12-30T12:00:00.000Z')
    await decide({ keepsPlansLong: true, retentionDays: 14 })
    await app.store.endDraft({ hostAuthorityId: 'host', kind: 'referral', id: referralId }, { at: now, by: 'person', state: 'closed' })
  })

  it('[ASK-5] is the authority’s own staff’s alone, and can be thrown away', async () => {
    const id = newCommandId()
    await keep(id, 0)
    const discard = (token?: string) => post(`${app.url}/api/plans/${id}/discard`, {}, token)
    expect([(await read(id, administratorToken)).status, (await discard(administratorToken)).status, (await discard()).status]).toEqual([403, 403, 401])
    expect([problemOf(await read(id, otherToken)), problemOf(await discard(otherToken))]).toEqual(Array(2).fill([404, 'notFound']))
    expect((await keep(id, 0, undefined, otherToken)).status, 'the same id of another authority is another plan').toBe(200)
    expect((await discard(staffToken)).status).toBe(200)
    expect([(await read(id)).status, (await read(id, otherToken)).status]).toEqual([404, 200])
    expect([problemOf(await keep(id, 0)), (await keep(id, 1, undefined, otherToken)).status]).toEqual([[409, 'planIsOver'], 200])
  })

  it('refuses a personal identity number wherever it stands', async () => {
    expect(problemOf(await keep(newCommandId(), 0, { people: [{ why: 'Kim, 19121212-1212' }] }))).toEqual([422, 'personalNumber'])
    expect((await keep(newCommandId(), 0, { id: '19121212-1212-aaaa' })).status, 'an id is made by chance').toBe(200)
  })

  it('[ASK-10] is gone when its meeting is planned, and so is the referral', async () => {
    const id = newCommandId()
    await keep(id, 0)
    const referralId = newCommandId()
    const content = JSON.stringify({ person: { name: 'Kim', phone: null }, referrer: null, question: 'Hur?' })
    await app.store.saveDraft({ hostAuthorityId: 'host', kind: 'referral', id: referralId, expectedVersion: 0, content, atMost: 9, at: now, expiresAt: '2999-01-01T00:00:00.000Z', by: 'person' })
    expect((await waiting()).referrals.map((one) => one.id)).toEqual([referralId])
    const planned = { ...planBody({}, id), referralId }
    const foreign = await post(`${app.url}/api/meetings`, { ...planBody(), referralId }, otherToken)
    expect([foreign.status, (await waiting()).referrals.length]).toEqual([201, 1])
    const refused = await post(`${app.url}/api/meetings`, { ...planned, plan: { ...planned.plan, seats: planned.plan.seats.slice(1) } }, staffToken)
    expect([refused.status, (await waiting()).referrals.length, (await read(id)).status]).toEqual([422, 1, 200])
    expect((await post(`${app.url}/api/meetings`, planned, staffToken)).status).toBe(201)
    expect([(await waiting()).referrals, (await read(id)).status]).toEqual([[], 404])
    expect((await post(`${app.url}/api/meetings`, planned, staffToken)).status, 'sent once more').toBe(201)
    const never = newCommandId()
    expect((await post(`${app.url}/api/meetings`, planBody({}, never), staffToken)).status).toBe(201)
    for (const late of [id, never]) expect(problemOf(await keep(late, 0)), 'what a page still had on its way').toEqual([409, 'planIsOver'])
  })
})

describe('of a referral', () => {
  const plan = (referralId: string, id = newCommandId(), token = staffToken) => post(`${app.url}/api/meetings`, { ...planBody({}, id), referralId, referralVersion: 1 }, token)
  const referred = async () => {
    const id = newCommandId()
    const content = JSON.stringify({ person: { name: 'Kim', phone: null }, referrer: null, question: 'Hur?' })
    await app.store.saveDraft({ hostAuthorityId: 'host', kind: 'referral', id, expectedVersion: 0, content, atMost: 99, at: now, expiresAt: '2999-01-01T00:00:00.000Z', by: 'person' })
    return id
  }

  it('[ASK-11] one meeting is planned, whoever else plans at the same moment or later', async () => {
    const referral = await referred()
    const ids = [newCommandId(), newCommandId(), newCommandId()]
    const all = await Promise.all(ids.map((id) => plan(referral, id)))
    expect(all.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    for (const one of all.filter(({ status }) => status === 409)) expect(problemOf(one)).toEqual([409, 'referralTaken'])
    const first = ids[all.findIndex(({ status }) => status === 201)]!
    expect((await plan(referral, first)).status, 'the same once more').toBe(201)
    expect(problemOf(await plan(referral))).toEqual([409, 'referralTaken'])
  })

  it('[ASK-11] nothing is planned when it was taken back, and a plan that is refused leaves it to the next', async () => {
    const [back, free] = [await referred(), await referred()]
    await app.store.endDraft({ hostAuthorityId: 'host', kind: 'referral', id: back }, { at: now, by: 'person', state: 'closed' })
    expect(problemOf(await plan(back))).toEqual([409, 'referralClosed'])
    const wrong = { ...planBody(), referralId: free, referralVersion: 1 }
    expect((await post(`${app.url}/api/meetings`, { ...wrong, plan: { ...wrong.plan, seats: wrong.plan.seats.slice(1) } }, staffToken)).status).toBe(422)
    expect((await plan(free)).status).toBe(201)
  })

  it('[ASK-11] a planning that broke off holds it for a minute, and one whose meeting is there for good', async () => {
    const [broken, there] = [await referred(), await referred()]
    const begunAt = now
    const claim = { hostAuthorityId: 'host', version: 1, at: now }
    expect(await app.store.claimReferral({ ...claim, id: broken, meetingId: 'meeting-that-never-came' })).toBe('claimed')
    const { meetingId } = (await post(`${app.url}/api/meetings`, planBody(), staffToken)).body as { meetingId: string }
    expect(await app.store.claimReferral({ ...claim, id: there, meetingId })).toBe('claimed')
    expect(problemOf(await plan(broken))).toEqual([409, 'referralTaken'])
    now = new Date(Date.parse(begunAt) + 61_000).toISOString()
    expect([(await plan(broken)).status, problemOf(await plan(there))]).toEqual([201, [409, 'referralTaken']])
    now = begunAt
  })

  it('[ASK-11] one plan is begun, and the list says which', async () => {
    const [referralId, first] = [await referred(), newCommandId()]
    const begin = (id: string, version = 0) => post(`${app.url}/api/plans`, { ...body(id, version), referralId }, staffToken)
    expect((await begin(first)).status).toBe(200)
    expect([problemOf(await begin(newCommandId())), (await begin(first, 1)).status]).toEqual([[409, 'referralTaken'], 200])
    expect((await waiting()).plans.find(({ id }) => id === first)?.referralId).toBe(referralId)
    expect(problemOf(await begin(first)), 'the plan itself, begun elsewhere, is no other plan').toEqual([409, 'changedSince'])
  })

  it('[ASK-11] one plan is begun by two who begin in the same moment', async () => {
    const referralId = await referred()
    const ids = Array.from({ length: 6 }, () => newCommandId())
    const all = await Promise.all(ids.map((id) => post(`${app.url}/api/plans`, { ...body(id, 0), referralId }, staffToken)))
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409])
    for (const one of all.filter(({ status }) => status === 409)) expect(problemOf(one)).toEqual([409, 'referralTaken'])
    expect((await waiting()).plans.filter((one) => one.referralId === referralId)).toHaveLength(1)
  })

  it('[ASK-10] another plan of it, of which an older version kept two, goes with it when its meeting is planned, and none is begun after that', async () => {
    const [referralId, id, other, unlike] = [await referred(), newCommandId(), newCommandId(), newCommandId()]
    const begin = (planId: string, version: number, of: string | null) => post(`${app.url}/api/plans`, { ...body(planId, version, { talkAbout: 'HEMLIGT' }), referralId: of, keepLong: true }, staffToken)
    // A plan that names the referral only later is one as well.
    expect([await begin(id, 0, referralId), await begin(other, 0, null), await begin(other, 1, referralId), await begin(unlike, 0, await referred())].map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect((await plan(referralId, id)).status).toBe(201)
    expect([(await read(id)).status, (await read(other)).status, (await read(unlike)).status]).toEqual([404, 404, 200])
    expect(await asked(database.connection, `select 1 from kept_draft where id = '${other}'`)).toEqual([])
    expect(problemOf(await begin(other, 2, referralId)), 'what its page had on its way').toEqual([409, 'planIsOver'])
    expect(problemOf(await begin(newCommandId(), 0, referralId))).toEqual([409, 'referralTaken'])
    expect((await post(`${app.url}/api/plans/${unlike}/discard`, {}, staffToken)).status).toBe(200)
  })

  describe('[ASK-27] the plan that was begun from it is erased with it, and is kept anew under no id', () => {
    const host = { hostAuthorityId: 'host', kind: 'referral' } as const
    const ways: Record<string, (id: string) => Promise<unknown>> = {
      'taken back': (id) => app.store.endDraft({ ...host, id }, { at: now, by: 'person', state: 'closed' }),
      'closed by staff': (id) => post(`${app.url}/api/referrals/${id}/close`, {}, staffToken),
      'closed with several': async (id) => expect((await post(`${app.url}/api/referrals/close`, { ids: [id], why: 'twice' }, staffToken)).body).toEqual({ closed: [id] }),
      'its time is over': async (id) => {
        await asked(database.connection, `update kept_draft set expires_at = '${now}' where id = '${id}'`)
        await app.store.endOverdueDrafts(now)
      },
    }
    it.each(Object.entries(ways))('%s', async (_way, goes) => {
      const [referralId, other, id, unlike] = [await referred(), await referred(), newCommandId(), newCommandId()]
      const begin = (planId: string, of: string | null, version = 0) => post(`${app.url}/api/plans`, { ...body(planId, version, { talkAbout: 'HEMLIGT' }), referralId: of, keepLong: true }, staffToken)
      expect([await begin(id, referralId), await begin(unlike, other)].map(({ status }) => status)).toEqual([200, 200])
      await goes(referralId)
      expect([(await read(id)).status, (await read(unlike)).status], 'another referral’s plan stays').toEqual([404, 200])
      expect(await asked(database.connection, `select 1 from kept_draft where id = '${id}'`)).toEqual([])
      for (const late of [begin(id, referralId, 1), begin(id, referralId), begin(newCommandId(), referralId)]) expect(problemOf(await late)).toEqual([409, 'referralClosed'])
      expect((await begin(unlike, other, 1)).status).toBe(200)
      expect((await post(`${app.url}/api/plans/${unlike}/discard`, {}, staffToken)).status).toBe(200)
    })
  })
})

it('[ASK-8] stands readable in no file while it waits, and when it is erased nothing is left to open', async () => {
  const words = `orden i utkastet ${randomBytes(8).toString('hex')}`
  const planted = `prövar sökningen ${randomBytes(8).toString('hex')}`
  await app.store.saveAuthority({ id: 'not-sealed', name: planted })
  const id = newCommandId()
  await keep(id, 0, { question: words })
  expect(await readableInFiles(database, [words, planted]), 'only what is not sealed is found').toEqual([planted])
  const [row] = await asked(database.connection, `select wrapped from kept_draft where id = '${id}'`)
  const wrapped = row?.['wrapped'] as Buffer
  expect(await filesHolding(database, wrapped)).not.toEqual([])
  await post(`${app.url}/api/plans/${id}/discard`, {}, staffToken)
  await app.store.sweepTexts()
  expect(await filesHolding(database, wrapped)).toEqual([])
  expect(await readableInFiles(database, [words, planted])).toEqual([planted])
})
