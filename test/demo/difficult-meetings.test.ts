import { afterEach, describe, expect, it, vi } from 'vitest'
import { letterText } from '#core/letters/plain-text.ts'
import type { Letter } from '#core/letters/letter.ts'
import type { Demo } from '#core/wire/http.ts'
import { allDifficultMeetings } from '#server/demo/difficult/all-difficult-meetings.ts'
import type { DemoMeeting } from '#server/demo/demo-meeting.ts'
import { connect, join } from '#test/support/live-client.ts'
import { composed } from '../core/letters/composed.ts'
import { answersToSteps } from '#test/support/step-answers.ts'
import { get, post, testApp } from '#test/support/test-app.ts'

/**
 * Each difficult meeting is played through the rooms to its letters, which are kept as text: read them aloud when they change.
 * Renew with `npx vitest run --project unit test/demo/difficult-meetings.test.ts -u`.
 */

type Played = { at: number; of: number; state: string }
/** A Tuesday morning; every question about the time is a second later, so that half a minute's wait is thirty questions. */
const startsAtMs = Date.parse('2026-12-01T09:00:00.000Z')

afterEach(() => vi.restoreAllMocks())

function clock() {
  let passedMs = 0
  return () => new Date(startsAtMs + (passedMs += 500)).toISOString()
}

async function playOut(demo: DemoMeeting) {
  const answers = answersToSteps()
  const app = await testApp({ isDemo: true, now: clock() })
  const { staffToken, meetings } = (await get(`${app.url}/api/demo`)).body as Demo
  const meeting = meetings.find(({ difficulty }) => difficulty?.sv === demo.difficulty?.sv)
  if (!meeting) throw new Error(`The demo has no meeting ${demo.id}.`)
  const link = meeting.seats.find(({ role }) => role === 'referrer')?.link ?? ''
  const referrer = await connect(app.url, await join(app.url, link))
  const step = async () => (await post(`${app.url}/api/demo/play`, { meetingId: meeting.meetingId, action: 'step' }, staffToken)).body as Played
  let played = await step()
  while (played.state !== 'done') played = await step()
  await referrer.until(() => referrer.view().about?.state === 'closed')
  const letter = async (recipient: string) => (await get(`${app.url}/api/letters/${recipient}`, referrer.token)).body as Letter
  const letters = { participant: await letter('participant'), referrer: await letter('referrer') }
  await app.close()
  return { answers, faults: app.faults, letters, view: referrer.view() }
}

describe('a difficult meeting', () => {
  it('[DEMO-1] is one of ten, each with a difficulty of its own', () => {
    expect(allDifficultMeetings).toHaveLength(10)
    expect(new Set(allDifficultMeetings.map(({ difficulty }) => difficulty?.sv)).size).toBe(10)
  })

  it.each(allDifficultMeetings.map((demo) => [demo.id, demo] as const))('[DEMO-2] %s is played to its letters, every step done that is not meant to be refused', async (id, demo) => {
    const { answers, faults, letters, view } = await playOut(demo)
    const refused = answers.flatMap((answer) => (answer.kind === 'refused' ? [answer.refusal] : []))
    expect(refused).toEqual(demo.refusals ?? [])
    expect(answers.filter((answer) => answer.kind === 'problem')).toEqual([])
    expect(faults).toEqual([])
    expect(view.items?.every((item) => item.settlement !== 'open') || view.about?.early !== null).toBe(true)
    for (const letter of Object.values(letters)) for (const [text, count] of composed(view.items ?? [], letter)) expect([text, count <= 15], 'a sentence of ours [S1]').toEqual([text, true])
    await expect(letterText(letters.participant)).toMatchFileSnapshot(`letters/${id}.participant.txt`)
    await expect(letterText(letters.referrer)).toMatchFileSnapshot(`letters/${id}.referrer.txt`)
  })
})
