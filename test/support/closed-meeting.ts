import type { ReadingCode, Settings, SettingsAnswer } from '#core/wire/settings.ts'
import { done, openedIn, planned, recommendation } from './seated-meeting.ts'
import { openMailServer } from './mail-server.ts'
import { testDatabase, testStore } from './postgres.ts'
import { administratorToken, get, onTheDayOfTheMeeting, post, testApp, type Settings as AppSettings } from './test-app.ts'

/** A server with a mail server and a clock that can be moved on; `restart` gives another on the same database. */
export async function houseWithClock(settings: AppSettings = {}) {
  const [database, mailServer] = await Promise.all([testDatabase(), openMailServer()])
  let laterMs = 0
  const now = () => new Date(Date.parse(onTheDayOfTheMeeting()) + laterMs).toISOString()
  const open = async (more: AppSettings = {}) => testApp({ store: await testStore(database), mail: mailServer.settings, now, masterKey: database.masterKey, ...settings, ...more })
  return { app: await open(), open, database, mailServer, now, pass: (ms: number) => void (laterMs += ms) }
}
export type House = Awaited<ReturnType<typeof houseWithClock>>

export const hourMs = 3_600_000

/** The authority decides what becomes of a closed meeting whose consent is taken back. */
export async function decide({ app }: House, change: Partial<Settings>) {
  const { now } = (await get(`${app.url}/api/settings`, administratorToken)).body as SettingsAnswer
  const answer = await post(`${app.url}/api/settings`, { ...change, version: now.version }, administratorToken)
  if (answer.status !== 200) throw new Error(`The settings were not saved: ${answer.status}`)
}

/** A meeting with one piece of advice, closed. A little later, so that nobody has tried codes too often. */
export async function closedMeeting({ app, pass }: House, records?: Parameters<typeof planned>[2]) {
  pass(hourMs / 2)
  const meeting = await openedIn('recommend', await planned(app, {}, records), 'participant', 'officer', 'referrer')
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return meeting
}

type Token = { token: string }
export async function codeFor({ app }: House, recipient: 'participant' | 'referrer', { token }: Token): Promise<{ number: string; code: string }> {
  const { number, code } = ((await post(`${app.url}/api/letters/${recipient}/code`, {}, token)).body as ReadingCode).opensWith!
  return { number, code }
}

/** An ordinary form, as a browser sends it. */
export async function sendForm(url: string, where: string, fields: Record<string, string>, language = 'sv', headers: Record<string, string> = {}) {
  const answer = await fetch(url + where, { method: 'POST', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', 'accept-language': language }, body: new URLSearchParams(fields) })
  return { status: answer.status, page: await answer.text(), type: answer.headers.get('content-type') ?? '' }
}

/** What stands in a field that nobody sees. */
export const hiddenIn = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
