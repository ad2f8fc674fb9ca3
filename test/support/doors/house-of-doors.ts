import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { Waiting } from '#core/wire/before.ts'
import { startEidAuthority } from '../eid/eid-authority.ts'
import { entry } from '../catalogue-entries.ts'
import { statisticsKeys } from '../canaries-afterwards.ts'
import { whenFileEnds } from '../endings.ts'
import { newCommandId } from '../live-client.ts'
import { openMailServer } from '../mail-server.ts'
import { testDatabase, testStore } from '../postgres.ts'
import { clientId, homeTenant, startSigningAuthority } from '../signing-authority/signing-authority.ts'
import { administratorToken, get, post, staffToken, testApp } from '../test-app.ts'

export const elsewhere = { id: 'annan-ort', staff: 'staff-token-of-the-other-authority-0002', administrator: 'administrator-token-of-the-other-authority-0002' }

/** A house with every door that there is but the demo's, something at each address that names something, and a clock that stands until it is moved. */
export async function houseOfDoors() {
  let atMs = Date.parse('2026-12-03T12:00:00.000Z')
  const now = () => new Date(atMs).toISOString()
  const [mail, eid, entra, database] = await Promise.all([openMailServer(), startEidAuthority(), startSigningAuthority(() => new Date(atMs)), testDatabase()])
  whenFileEnds(() => Promise.all([eid.close(), entra.close()]))
  const app = await testApp({
    store: await testStore(database),
    now,
    mail: mail.settings,
    statisticsKeys,
    otherAuthorities: [{ id: elsewhere.id, name: 'Annan ort' }],
    teams: { authority: entra.authority, clientId, tenants: new Set([homeTenant]) },
    eid: { issuer: eid.issuer, clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'sub' },
  })
  eid.knows({ clientId: 'sampratad', shared: 'known-to-both-of-us', redirectUri: `${app.url}/brev/e-legitimation/svar` })
  await settleHostAuthority(app.store, { id: elsewhere.id, name: 'Annan ort', staffToken: elsewhere.staff, administrator: { name: 'Nils Nord', key: elsewhere.administrator }, at: now(), expiresAt: '2999-01-01T00:00:00.000Z' })
  return { app, now, pass: (ms: number) => void (atMs += ms), accountToken: (claims: object) => entra.sign({ ...claims }), ...(await furnished(app.url)) }
}
export type HouseOfDoors = Awaited<ReturnType<typeof houseOfDoors>>

/** Of everything that an office has, one; and who asked for a meeting, with the code that they come back by. */
async function furnished(url: string) {
  const ids = { planId: newCommandId(), termId: newCommandId(), entryId: newCommandId(), formId: 'a-form-of-our-own', administratorId: '', referralId: '' }
  const settled = async (path: string, body: unknown, key: string) => {
    const { status } = await post(url + path, body, key)
    if (status >= 300) throw new Error(`${path}: ${status}`)
  }
  await settled('/api/plans', { id: ids.planId, version: 0, question: 'Hur går det?', day: '2026-12-11', fields: {} }, staffToken)
  await settled('/api/terms', { id: ids.termId, ...aTerm('nystartsjobb') }, administratorToken)
  await settled('/api/forms', { form: { ...resursradet, id: ids.formId }, version: 0 }, administratorToken)
  await settled('/api/catalogue', { id: ids.entryId, version: 0, entry: entry() }, administratorToken)
  const page = await (await fetch(`${url}/anmal`, { method: 'POST', body: new URLSearchParams(aReferral) })).text()
  const [number = '', code = ''] = [...page.matchAll(/class="code">([^<]+)</g)].map(([, shown]) => shown ?? '')
  ids.referralId = ((await get(`${url}/api/waiting`, staffToken)).body as Waiting).referrals[0]?.id ?? ''
  ids.administratorId = ((await get(`${url}/api/administrators`, administratorToken)).body as { administrators: { id: string }[] }).administrators[0]?.id ?? ''
  return { ids, asker: { number, code } }
}

export const aTerm = (term: string) => ({ term, aliases: [], plain: { sv: 'Ett jobb med stöd.', en: 'A job with support.' }, reviewBy: '2027-01-01' })
export const aReferral = { who: 'self', personName: 'Maria', personPhone: '070-123 45 67', question: 'Vad nu?' }
