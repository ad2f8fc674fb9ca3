import { expect } from 'vitest'
import { readWithEid } from '#server/identity/read-with-eid.ts'
import { seatIds } from './builders.ts'
import { canaryTokens } from './canary-meeting.ts'
import { newCommandId } from './live-client.ts'
import type { MarkedWords } from './marked-words.ts'
import { asked, type TestDatabase } from './postgres.ts'
import { get, onTheDayOfTheMeeting, post, type TestApp } from './test-app.ts'

/** A new code of a letter, as it is handed over. */
export async function codeOf(address: string, token: string): Promise<{ number: string; code: string }> {
  const { number, code } = ((await post(address, {}, token)).body as { opensWith: { number: string; code: string } }).opensWith
  return { number, code }
}

/** A notice of each sort, each to an address of its own: before the meeting to both who read its letter, after it of a letter to each reader and of a copy. */
export const canaryNotices = ({ app: { url }, words }: { app: Pick<TestApp, 'url'>; words: MarkedWords }) => {
  const send = async (path: string, whom: object, token: string) => {
    const sent = await post(url + path, { id: newCommandId(), address: `${words.mark('notice address')}@brev.example`, ...whom }, token)
    expect(sent.status, JSON.stringify(whom)).toBe(200)
  }
  return {
    before: async (meetingId: string) => {
      for (const seatId of [seatIds.participant, seatIds.referrer]) await send(`/api/meetings/${meetingId}/preparation/notices`, { seatId }, canaryTokens.staff)
    },
    after: async (chair: string) => {
      for (const whom of [{ recipient: 'participant' }, { recipient: 'referrer' }, { recipient: 'copy', seatId: seatIds.officer }]) await send('/api/letters/deliveries', whom, chair)
    },
  }
}

/** The morning has come of the first that each waits for. */
export const remindersAreDue = (database: TestDatabase) => asked(database.connection, "update reminder set next_try_at = '2026-01-01' where (case_id, answerer, due_at) in (select case_id, answerer, min(due_at) from reminder where state = 'waiting' group by 1, 2)")

/**
 * The letters where the authority has chosen e-ID: each with a new code and as somebody whom the provider knows, and again by number and e-ID alone. The provider's clock is
 * the machine's and ours is that of the meeting's day: so what begins here is a reading as it begins when somebody is back from there.
 */
export async function openedByEid({ url, store }: Pick<TestApp, 'url' | 'store'>, chair: string): Promise<{ reader: 'participant' | 'referrer' | 'representative'; page: string }[]> {
  const settings = (await get(`${url}/api/settings`, canaryTokens.administrator)).body as { now: { version: number } }
  expect((await post(`${url}/api/settings`, { version: settings.now.version, readingGate: 'eId' }, canaryTokens.administrator)).status).toBe(200)
  const opened = []
  for (const [reader, address] of [['participant', 'participant'], ['referrer', 'referrer'], ['representative', `participant/copies/${seatIds.officer}`]] as const) {
    const { number, code } = await codeOf(`${url}/api/letters/${address}/code`, chair)
    for (const typed of [code, '']) {
      const reading = await readWithEid(store, { number, code: typed, from: 'here' }, { by: { issuer: 'https://eid.example', subject: reader }, now: onTheDayOfTheMeeting(), isThere: async () => true })
      if (reading === null || reading === 'enoughToday') throw new Error(`${reader} by e-ID${typed === '' ? ' alone' : ''}: nothing opened`)
      const answer = await fetch(`${url}/letters/${reading.letter.recipient}`, { method: 'POST', body: new URLSearchParams({ token: reading.token }) })
      expect(answer.status, `${reader} by e-ID`).toBe(200)
      opened.push({ reader, page: await answer.text() })
    }
  }
  return opened
}
