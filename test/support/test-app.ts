import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { FolderFault } from '#core/wire/forms.ts'
import type { DemoMeeting } from '#server/demo/demo-meeting.ts'
import { createApp, type App } from '#server/app.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { MailSettings } from '#server/delivery/notices/mail-settings.ts'
import type { EidSettings } from '#server/identity/eid-provider.ts'
import type { EntraSettings } from '#server/identity/entra-token.ts'
import type { Metrics } from '#server/metrics/metrics.ts'
import { noStatisticsKeys, type StatisticsKeys } from '#server/identity/statistics-readers.ts'
import type { Store } from '#server/store/store.ts'
import { onceAFile, whenFileEnds } from './endings.ts'
import { testStore } from './postgres.ts'

export type Settings = {
  store?: Store
  isDemo?: boolean
  /** The meetings of the demo; else all of them. */
  demoMeetings?: readonly DemoMeeting[]
  masterKey?: Buffer
  /** A clock of the test's own; else one that goes from the noon of the meeting in builders.ts, so that its days are always ahead. */
  now?: () => string
  /** The built client; else pages with nothing on them. */
  clientDir?: string
  /** Who may sign in inside Teams; else nobody. */
  teams?: EntraSettings
  /** By which mail server notices go out; else none do. */
  mail?: MailSettings
  /** By which provider people show who they are with e-ID; else by none. */
  eid?: EidSettings
  /** Other authorities that one may ask for a meeting; else none. */
  otherAuthorities?: readonly { id: string; name: string }[]
  /** Forms of the installation; else none. */
  localForms?: readonly MeetingForm[]
  localFaults?: readonly FolderFault[]
  /** Proxies whose word is taken; else those of this machine. */
  trustedProxies?: string[]
  /** Figures; else nobody reads any. */
  metrics?: Metrics
  /** Who reads the statistics by key; else nobody. */
  statisticsKeys?: StatisticsKeys
  onFault?: (fault: unknown) => string
  wrongKeysTried?: (count: number, what: 'keys' | 'codes') => void
}

export type TestApp = {
  /** `http://127.0.0.1:<port>` */
  url: string
  app: App
  store: Store
  /** Our own errors so far; most tests want none. */
  faults: unknown[]
  close: () => Promise<void>
}

const startedAtMs = onceAFile(Date.now)
const noonMs = Date.parse('2026-12-03T12:00:00.000Z')
export const onTheDayOfTheMeeting = () => new Date(noonMs + Date.now() - startedAtMs()).toISOString()

/** A staff token of the host authority that every test app has. */
export const staffToken = 'staff-token-of-the-test-authority-0001'

/** Of the same authority: the key of the person who decides there, which opens the settings alone. */
export const administratorName = 'Eva Ek'
export const administratorToken = 'administrator-token-of-the-test-authority-0001'

const farAway = '2999-01-01T00:00:00.000Z'
const page = '<!doctype html><html><head><title>t</title></head><body><script type="module" nonce="__CSP_NONCE__"></script></body></html>'

const emptyClientDir = onceAFile(() => {
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-client-'))
  whenFileEnds(() => rmSync(folder, { recursive: true, force: true }))
  for (const file of ['seat.html', 'start.html', 'stage.html', 'signin.html', 'teams.html', 'plan.html', 'settings.html']) writeFileSync(join(folder, file), page)
  return folder
})

/** The real server on a free port over a real PostgreSQL; closed when the test file ends. */
export async function testApp(settings: Settings = {}): Promise<TestApp> {
  const store = settings.store ?? (await testStore())
  const { isDemo = false, masterKey = randomBytes(32), now = onTheDayOfTheMeeting, clientDir = emptyClientDir() } = settings
  const faults: unknown[] = []
  let url = 'http://127.0.0.1:1'
  const noted = (fault: unknown) => {
    faults.push(fault)
    return settings.onFault?.(fault) ?? `fault-${faults.length}`
  }
  if (!isDemo) await settleHostAuthority(store, { id: 'host', name: 'Ekby kommun', staffToken, administrator: { name: administratorName, key: administratorToken }, at: now(), expiresAt: farAway })
  const app = await createApp({ store, localForms: settings.localForms ?? [], ...(settings.localFaults && { localFaults: settings.localFaults }), isDemo, ...(settings.demoMeetings && { demoMeetings: settings.demoMeetings }), masterKey, hostAuthority: 'Ekby kommun', otherAuthorities: settings.otherAuthorities ?? [], teams: settings.teams ?? null, eid: settings.eid ?? null, mail: settings.mail ?? null, trustedProxies: settings.trustedProxies ?? ['loopback'], statisticsKeys: settings.statisticsKeys ?? noStatisticsKeys, clientDir, publicUrl: () => url, now, onFault: noted, ...(settings.wrongKeysTried && { wrongKeysTried: settings.wrongKeysTried }), metrics: settings.metrics ?? null })
  await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`
  let closing: Promise<void> | null = null
  const close = () => (closing ??= app.close())
  whenFileEnds(close)
  return { url, app, store, faults, close }
}

/** A request with a JSON body, and the answer's status and body. */
export async function post(url: string, body: unknown, token?: string): Promise<{ status: number; body: unknown; headers: Headers }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: answer.status, body: asJson(await answer.text()), headers: answer.headers }
}

export async function get(url: string, token?: string): Promise<{ status: number; body: unknown; headers: Headers }> {
  const answer = await fetch(url, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } })
  return { status: answer.status, body: asJson(await answer.text()), headers: answer.headers }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
