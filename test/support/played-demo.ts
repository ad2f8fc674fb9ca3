import type { Letter } from '#core/letters/letter.ts'
import type { Demo } from '#core/wire/http.ts'
import type { DemoMeeting } from '#server/demo/demo-meeting.ts'
import { connect, join } from './live-client.ts'
import { answersToSteps } from './step-answers.ts'
import { get, post, testApp } from './test-app.ts'

type Played = { at: number; of: number; state: string }
/** A Tuesday morning; every question about the time is a second later, so that half a minute's wait is thirty questions. */
const startsAtMs = Date.parse('2026-12-01T09:00:00.000Z')

function clock() {
  let passedMs = 0
  return () => new Date(startsAtMs + (passedMs += 500)).toISOString()
}

/** Plays a demo meeting through the rooms, seen by the referrer or, without one, by who leads. Out: what each step was answered, and the papers asked for, and all that was sent to who sits at the seats named in `beside`. The demo offers this one alone. Ends with `vi.restoreAllMocks()`. */
export async function playOut<Paper extends string>(demo: DemoMeeting, papers: readonly Paper[], beside: readonly string[] = []) {
  const answers = answersToSteps()
  const app = await testApp({ isDemo: true, demoMeetings: [demo], now: clock() })
  const { staffToken, meetings: [meeting] } = (await get(`${app.url}/api/demo`)).body as Demo
  if (!meeting) throw new Error(`The demo has no meeting ${demo.id}.`)
  const link = (meeting.seats.find(({ role }) => role === 'referrer') ?? meeting.seats.find(({ role }) => role === 'chair'))?.link ?? ''
  const reader = await connect(app.url, await join(app.url, link))
  const others = []
  for (const name of beside) others.push(await connect(app.url, await join(app.url, meeting.seats.find((seat) => seat.name === name)?.link ?? '')))
  const step = async () => (await post(`${app.url}/api/demo/play`, { meetingId: meeting.meetingId, action: 'step' }, staffToken)).body as Played
  let played = await step()
  while (played.state !== 'done') played = await step()
  await reader.until(() => reader.view().about?.state === 'closed')
  await Promise.all(others.map((other) => other.until(() => other.view().about?.state === 'closed')))
  const letters = {} as Record<Paper, Letter>
  for (const paper of papers) letters[paper] = (await get(`${app.url}/api/letters/${paper}`, reader.token)).body as Letter
  await app.close()
  return { answers, faults: app.faults, letters, view: reader.view(), beside: others.map(({ views }) => views) }
}
