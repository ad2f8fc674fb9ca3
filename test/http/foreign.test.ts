import { beforeAll, describe, expect, it } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { hashOf } from '#server/identity/secrets.ts'
import { seatIds } from '#test/support/builders.ts'
import { entry } from '#test/support/catalogue-entries.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { administratorName, administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

const nacka = { staff: 'staff-of-another-authority-00000000001', administrator: 'administrator-of-another-authority-0003' }
const administratorId = hashOf(administratorToken).slice(0, 12)
const ids = { administratorId, termId: 'a-term-of-ekby-000001', formId: 'ekby-samtal', entryId: 'an-entry-of-ekby-0001', planId: 'a-plan-of-ekby-000001', referralId: 'a-referral-of-ekby-01' }
const nobodys = { administratorId: 'nobody-at-all', termId: 'a-term-of-nobody-0001', formId: 'ingens-samtal', entryId: 'an-entry-of-nobody-01', meetingId: 'a-meeting-of-nobody-01', planId: 'a-plan-of-nobody-0001', referralId: 'a-referral-of-none-01' }
const term = { term: 'nystartsjobb', aliases: [], plain: { sv: 'Ett jobb med stöd.', en: 'A job with support.' }, reviewBy: '2027-01-01' }
const form = { ...resursradet, id: ids.formId, name: { sv: 'Ekbysamtalet', en: 'The Ekby talk' } }
const command = { id: newCommandId(), command: { type: 'recordConsent', records: planBody().consents } }

let app: TestApp
let meetingId: string
beforeAll(async () => {
  app = await testApp()
  const at = '2026-12-03T12:00:00.000Z'
  await settleHostAuthority(app.store, { id: 'nacka', name: 'Nacka kommun', staffToken: nacka.staff, administrator: { name: 'Nils Nord', key: nacka.administrator }, at, expiresAt: '2999-01-01T00:00:00.000Z' })
  expect((await post(`${app.url}/api/terms`, { id: ids.termId, ...term }, administratorToken)).status).toBe(201)
  expect((await post(`${app.url}/api/forms`, { form, version: 0 }, administratorToken)).status).toBe(201)
  expect((await post(`${app.url}/api/catalogue`, { id: ids.entryId, version: 0, entry: entry() }, administratorToken)).status).toBe(201)
  expect((await post(`${app.url}/api/settings`, { readingGate: 'paperOnly', retentionDays: 3, version: 0 }, administratorToken)).status).toBe(200)
  expect((await post(`${app.url}/api/plans`, { id: ids.planId, version: 0, question: 'Hur går det?', day: '2026-12-11', fields: {} }, staffToken)).status).toBe(200)
  const referral = { hostAuthorityId: 'host', kind: 'referral' as const, id: ids.referralId }
  expect(await app.store.saveDraft({ ...referral, expectedVersion: 0, content: '{}', atMost: 10, at: '2026-12-03T12:00:00.000Z', expiresAt: '2999-01-01T00:00:00.000Z', by: 'Ekby' })).toBe(1)
  const planned = (await post(`${app.url}/api/meetings`, planBody(), staffToken)).body as PlannedMeeting
  meetingId = planned.meetingId
  const erased = (await post(`${app.url}/api/meetings`, planBody(), staffToken)).body as PlannedMeeting
  await app.store.eraseMeeting(erased.meetingId, at)
  expect((await app.store.listErasures('host')).map((one) => one.meetingId)).toEqual([erased.meetingId])
})

type Ids = typeof nobodys
/** Every address of settings, terms, forms, the catalogue and erasures that names something, and of meetings by staff. */
const named: [string, (of: Ids) => string, object | null][] = [
  ['GET /api/terms/{termId}/versions', ({ termId }) => `/api/terms/${termId}/versions`, null],
  ['POST /api/terms/{termId}', ({ termId }) => `/api/terms/${termId}`, { ...term, version: 1 }],
  ['POST /api/terms/{termId}/remove', ({ termId }) => `/api/terms/${termId}/remove`, { version: 1 }],
  ['GET /api/forms/{formId}/versions', ({ formId }) => `/api/forms/${formId}/versions`, null],
  ['POST /api/forms/{formId}/withdraw', ({ formId }) => `/api/forms/${formId}/withdraw`, { version: 1 }],
  ['GET /api/catalogue/{entryId}/versions', ({ entryId }) => `/api/catalogue/${entryId}/versions`, null],
  ['POST /api/catalogue/{entryId}/withdraw', ({ entryId }) => `/api/catalogue/${entryId}/withdraw`, { version: 1 }],
  ['POST /api/administrators/{administratorId}/end', ({ administratorId }) => `/api/administrators/${administratorId}/end`, {}],
  ['GET /api/plans/{planId}', ({ planId }) => `/api/plans/${planId}`, null],
  ['POST /api/plans/{planId}/discard', ({ planId }) => `/api/plans/${planId}/discard`, {}],
  ['GET /api/referrals/{referralId}', ({ referralId }) => `/api/referrals/${referralId}`, null],
  ['POST /api/referrals/{referralId}/close', ({ referralId }) => `/api/referrals/${referralId}/close`, {}],
  ['POST /api/referrals/{referralId}/release', ({ referralId }) => `/api/referrals/${referralId}/release`, { part: 'person' }],
  ['GET /api/meetings/{meetingId}/seen', ({ meetingId: id }) => `/api/meetings/${id}/seen`, null],
  ['POST /api/meetings/{meetingId}/chair', ({ meetingId: id }) => `/api/meetings/${id}/chair`, {}],
  ['POST /api/meetings/{meetingId}/preparation/code', ({ meetingId: id }) => `/api/meetings/${id}/preparation/code`, {}],
  ['GET /api/meetings/{meetingId}/preparation/notices', ({ meetingId: id }) => `/api/meetings/${id}/preparation/notices`, null],
  ['POST /api/meetings/{meetingId}/preparation/notices', ({ meetingId: id }) => `/api/meetings/${id}/preparation/notices`, { id: 'notice-00000000001', seatId: seatIds.participant, address: 'kim@brev.example' }],
  ['POST /api/meetings/{meetingId}/preparation/notices/stop', ({ meetingId: id }) => `/api/meetings/${id}/preparation/notices/stop`, { id: 'notice-00000000001' }],
  ['POST /api/meetings/{meetingId}/preparation/release', ({ meetingId: id }) => `/api/meetings/${id}/preparation/release`, { seatId: seatIds.participant }],
  ['GET /api/meetings/{meetingId}/seats/{seatId}/preparation/letter', ({ meetingId: id }) => `/api/meetings/${id}/seats/${seatIds.participant}/preparation/letter`, null],
  ['POST /api/meetings/{meetingId}/seats/{seatId}/preparation/code', ({ meetingId: id }) => `/api/meetings/${id}/seats/${seatIds.referrer}/preparation/code`, {}],
  ['GET /api/meetings/{meetingId}/people', ({ meetingId: id }) => `/api/meetings/${id}/people`, null],
  ['POST /api/meetings/{meetingId}/commands', ({ meetingId: id }) => `/api/meetings/${id}/commands`, command],
]
/** Those that name nothing: each answers with one's own alone, or keeps something of one's own. */
const unnamed = ['GET /api/settings', 'POST /api/settings', 'GET /api/erasures', 'GET /api/terms', 'POST /api/terms', 'GET /api/forms', 'POST /api/forms', 'POST /api/forms/check', 'POST /api/forms/seen', 'GET /api/staff', 'GET /api/administrator', 'GET /api/administrators', 'POST /api/administrators', 'GET /api/meetings', 'POST /api/meetings', 'GET /api/meetings/ahead', 'GET /api/meetings/over', 'POST /api/plans', 'GET /api/waiting', 'POST /api/referrals/close', 'GET /api/catalogue', 'POST /api/catalogue', 'POST /api/catalogue/check', 'POST /api/catalogue/import', 'GET /api/catalogue/file', 'POST /api/follow-up/earlier']

const ask = (address: string, body: object | null, token: string) => (body === null ? get(app.url + address, token) : post(app.url + address, body, token))
const tokenFor = (name: string) => (/\/api\/(meetings|plans|referrals)/.test(name) ? nacka.staff : nacka.administrator)

describe('one authority before another', () => {
  it('[OFFICE-7] is asked about at every address that its office may ask', async () => {
    const { paths } = (await get(`${app.url}/api/openapi.json`)).body as { paths: Record<string, Record<string, { security: Record<string, unknown>[] }>> }
    const ofOffices = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).flatMap(([method, { security }]) => (security.some((one) => 'staffToken' in one || 'administratorToken' in one) ? [`${method.toUpperCase()} ${path}`] : [])))
    expect(ofOffices.toSorted()).toEqual([...named.map(([name]) => name), ...unnamed].toSorted())
  })

  it.each(named)('[OFFICE-7] gets of %s the same answer for what is another’s as for what is not there', async (name, address, body) => {
    const theirs = await ask(address({ ...ids, meetingId }), body, tokenFor(name))
    const none = await ask(address(nobodys), body, tokenFor(name))
    expect([theirs.status, theirs.body]).toEqual([none.status, none.body])
    expect(theirs.status).toBe(404)
  })

  it('[OFFICE-7] lists nothing of the other’s, and decides nothing for it', async () => {
    const of = async (path: string) => (await get(app.url + path, nacka.administrator)).body
    expect(await of('/api/terms')).toEqual({ terms: [] })
    expect(await of('/api/forms')).toEqual({ forms: [], local: [], localFaults: [] })
    expect(await of('/api/catalogue')).toEqual({ entries: [] })
    expect(JSON.stringify(await of('/api/catalogue/file'))).not.toContain('Jobbspår')
    expect(await post(`${app.url}/api/catalogue/check`, await of('/api/catalogue/file'), nacka.administrator)).toMatchObject({ status: 200, body: { added: 0, changed: 0, same: 0, stamp: 0 } })
    expect(await of('/api/erasures')).toEqual({ erasures: [], minutesGo: null })
    expect(await of('/api/settings')).toMatchObject({ now: { version: 0 }, earlier: [] })
    expect((await get(`${app.url}/api/staff`, nacka.staff)).body).toEqual({ hostAuthority: 'Nacka kommun', ownForms: [] })
    expect((await get(`${app.url}/api/waiting`, nacka.staff)).body).toEqual({ referrals: [], plans: [], news: 0, keepsPlansLong: true })
    expect(await of('/api/administrator')).toEqual({ hostAuthority: 'Nacka kommun', name: 'Nils Nord' })
    expect(JSON.stringify(await of('/api/administrators'))).not.toContain(administratorName)
    expect(await post(`${app.url}/api/forms/check`, { form }, nacka.administrator), 'that another has the id is not told').toMatchObject({ status: 200, body: { version: 0, faults: [] } })
    expect(await post(`${app.url}/api/meetings`, { ...planBody(), formId: ids.formId }, nacka.staff)).toMatchObject({ status: 400, body: { fields: ['formId'] } })
  })

  it('[OFFICE-7] has ids of its own: the same id is another thing there', async () => {
    const theirForm = { ...form, name: { sv: 'Nackasamtalet', en: 'The Nacka talk' } }
    expect(await post(`${app.url}/api/forms`, { form: theirForm, version: 0 }, nacka.administrator)).toMatchObject({ status: 201, body: { version: 1 } })
    expect(await post(`${app.url}/api/terms`, { id: ids.termId, ...term, plain: { sv: 'Något annat.', en: 'Something else.' } }, nacka.administrator)).toMatchObject({ status: 201 })
    expect(await post(`${app.url}/api/catalogue`, { id: ids.entryId, version: 0, entry: entry({ name: 'Nackaspåret' }) }, nacka.administrator)).toMatchObject({ status: 201, body: { entry: { version: 1 } } })
    expect((await get(`${app.url}/api/catalogue`, administratorToken)).body).toMatchObject({ entries: [{ version: 1, name: 'Jobbspår' }] })
    expect(await post(`${app.url}/api/settings`, { readingGate: 'readingCode', retentionDays: 9, version: 0 }, nacka.administrator)).toMatchObject({ status: 200 })
    expect((await get(`${app.url}/api/forms`, administratorToken)).body).toMatchObject({ forms: [{ version: 1, form: { name: { sv: 'Ekbysamtalet' } } }] })
    expect((await get(`${app.url}/api/terms`, administratorToken)).body).toMatchObject({ terms: [{ version: 1, plain: { sv: 'Ett jobb med stöd.' } }] })
    expect((await get(`${app.url}/api/settings`, administratorToken)).body).toMatchObject({ now: { readingGate: 'paperOnly', retentionDays: 3, version: 1 } })
  })
})
