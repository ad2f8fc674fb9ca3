import type { ReadingCode } from '#core/wire/settings.ts'
import { done, openedIn, planned, recommendation } from './seated-meeting.ts'
import { post, type TestApp } from './test-app.ts'

/** A form sent without a script, as a proxy of ours says from where. */
export const sendFrom = (url: string, fields: Record<string, string>, from = '203.0.113.9') => fetch(url, { method: 'POST', headers: { 'x-forwarded-for': from }, body: new URLSearchParams(fields), redirect: 'manual' })
/** Of as many that are sent at once from one address. */
export const statusesOf = (app: TestApp, path: string, all: Record<string, string>[], from?: string) => Promise.all(all.map(async (fields) => (await sendFrom(`${app.url}${path}`, fields, from)).status))

/** The codes of so many letters of meetings that are over. */
export async function codesOfLetters(app: TestApp, count: number): Promise<Record<string, string>[]> {
  const codes: Record<string, string>[] = []
  while (codes.length < count) {
    const { seats } = await openedIn('recommend', await planned(app), 'participant', 'officer', 'referrer')
    await done(seats.officer, recommendation('rehabkoordinatorn'))
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    for (const who of ['participant', 'referrer']) {
      const { number, code } = ((await post(`${app.url}/api/letters/${who}/code`, {}, seats.chair.token)).body as ReadingCode).opensWith!
      codes.push({ number, code })
    }
  }
  return codes.slice(0, count)
}

export const typedReferral = { who: 'self', personName: 'Maria', personPhone: '070-123 45 67', question: 'Hur kommer jag vidare?' }

/** The number and the code of something that was asked for. */
export async function referralSlip(app: TestApp, from: string): Promise<Record<string, string>> {
  const page = await (await sendFrom(`${app.url}/anmal`, typedReferral, from)).text()
  const [number = '', code = ''] = [...page.matchAll(/<dd class="code">([^<]+)</g)].map(([, value = '']) => value)
  return { number, code }
}
