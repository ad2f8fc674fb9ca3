import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Demo } from '#core/wire/http.ts'
import { allDemoMeetings } from '#server/demo/all-demo-meetings.ts'
import { allFormMeetings } from '#server/demo/meetings/all-form-meetings.ts'
import { connect, join } from '#test/support/live-client.ts'
import { testDatabase, testStore } from '#test/support/postgres.ts'
import { done } from '#test/support/seated-meeting.ts'
import { answersToSteps } from '#test/support/step-answers.ts'
import { get, post, testApp, type TestApp } from '#test/support/test-app.ts'

type Playing = { meetingId: string; state: string; at: number; of: number; line: { sv: string; en: string } | null }

/** The two ordinary ones: what is asked of a meeting takes no more, and each is planned anew for each start. */
const demoMeetings = allDemoMeetings.slice(0, 2)

const demoOf = async (url: string): Promise<Demo> => (await get(`${url}/api/demo`)).body as Demo
const play = async (url: string, { staffToken }: Demo, meetingId: string, action: string): Promise<Playing> => {
  const { status, body } = await post(`${url}/api/demo/play`, { meetingId, action }, staffToken)
  expect(status).toBe(200)
  return body as Playing
}

afterEach(() => vi.restoreAllMocks())

async function playToEnd(url: string, demo: Demo, meetingId: string): Promise<Playing> {
  let playing = await play(url, demo, meetingId, 'step')
  for (let steps = 1; playing.state !== 'done' && steps < 200; steps += 1) {
    expect(playing.at).toBe(steps)
    expect(playing.line?.sv).toBeTruthy()
    playing = await play(url, demo, meetingId, 'step')
  }
  return playing
}

describe('the demo', () => {
  it('[DEMO-1] has two ordinary meetings, ten difficult ones and those of other kinds, each with a link that opens on the address that was asked', async () => {
    const { url } = await testApp({ isDemo: true })
    for (const address of [url, url.replace('127.0.0.1', 'localhost')]) {
      const { meetings } = await demoOf(address)
      expect(meetings.filter(({ form, difficulty }) => form === null && difficulty === null)).toHaveLength(2)
      expect(meetings.filter(({ difficulty }) => difficulty !== null)).toHaveLength(10)
      expect(meetings).toHaveLength(12 + allFormMeetings.length)
      const links = meetings.flatMap((meeting) => meeting.seats.map((seat) => seat.link))
      expect(links.length).toBeGreaterThanOrEqual(8)
      for (const link of links) {
        expect(new URL(link).origin).toBe(address)
        expect((await join(url, link)).token).toHaveLength(43)
      }
    }
  })

  it('[DEMO-2] plays both ordinary meetings to the end, every step done, and each ends with a letter', async () => {
    const answers = answersToSteps()
    const app = await testApp({ isDemo: true, demoMeetings })
    const demo = await demoOf(app.url)
    for (const { meetingId, seats } of demo.meetings.slice(0, 2)) {
      const link = seats.find((seat) => seat.role === 'referrer')?.link ?? ''
      const referrer = await connect(app.url, await join(app.url, link))
      const before = answers.length
      const ended = await playToEnd(app.url, demo, meetingId)
      expect(ended).toMatchObject({ state: 'done', at: ended.of })
      expect(ended.of).toBeGreaterThan(25)
      const steps = answers.slice(before)
      expect(steps.filter((answer) => answer.kind !== 'done')).toEqual([])
      expect(steps).toHaveLength(ended.of)
      await referrer.until(() => referrer.view().about?.state === 'closed')
      const { about, letter, items } = referrer.view()
      expect(about?.early).toBeNull()
      expect(letter?.blocks.length).toBeGreaterThan(5)
      expect(referrer.view().referrerLetter?.blocks.length).toBeGreaterThan(5)
      expect(items?.length).toBeGreaterThan(2)
      expect(items?.every((item) => item.settlement !== 'open')).toBe(true)
      expect((await get(`${app.url}/api/letters/participant`, referrer.token)).status).toBe(200)
      expect(await play(app.url, demo, meetingId, 'step')).toEqual(ended)
    }
    expect(app.faults).toEqual([])
  })

  it('[DEMO-2] plays by itself, and stands still when it is paused', async () => {
    const { url } = await testApp({ isDemo: true, demoMeetings })
    const demo = await demoOf(url)
    const meetingId = demo.meetings[0]?.meetingId ?? ''
    const seen = async () => (await get(`${url}/api/demo/play/${meetingId}`, demo.staffToken)).body as Playing
    expect(await seen()).toMatchObject({ state: 'idle', at: 0 })
    await play(url, demo, meetingId, 'play')
    await expect.poll(async () => (await seen()).at, { timeout: 5_000 }).toBe(1)
    expect(await play(url, demo, meetingId, 'pause')).toMatchObject({ state: 'paused' })
    const { at } = await seen()
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect((await seen()).at).toBe(at)
  })

  it('[DEMO-3] gives a new meeting with new links when it is restarted, and leaves the other alone', async () => {
    const { url } = await testApp({ isDemo: true, demoMeetings })
    const before = await demoOf(url)
    const [first, second] = before.meetings
    await playToEnd(url, before, first?.meetingId ?? '')
    const fresh = await play(url, before, first?.meetingId ?? '', 'restart')
    expect(fresh).toMatchObject({ state: 'idle', at: 0 })
    const after = await demoOf(url)
    expect(after.meetings[0]?.meetingId).toBe(fresh.meetingId)
    expect(fresh.meetingId).not.toBe(first?.meetingId)
    expect(after.meetings[0]?.seats.map((seat) => seat.name)).toEqual(first?.seats.map((seat) => seat.name))
    expect(after.meetings[0]?.seats.filter((seat) => first?.seats.some((one) => one.link === seat.link))).toEqual([])
    expect(after.meetings[1]).toEqual(second)
    expect((await post(`${url}/api/demo/play`, { meetingId: first?.meetingId, action: 'step' }, before.staffToken)).status).toBe(404)
    expect((await playToEnd(url, after, fresh.meetingId)).state).toBe('done')
  })

  it('[DEMO-4] has the same meetings and links when the server starts again on the same data, also after a restart of one', async () => {
    const answers = answersToSteps()
    const [database, masterKey] = [await testDatabase(), randomBytes(32)]
    const start = async () => testApp({ isDemo: true, masterKey, store: await testStore(database) })
    const first = await start()
    const before = await demoOf(first.url)
    await play(first.url, before, before.meetings[0]?.meetingId ?? '', 'restart')
    const restarted = await demoOf(first.url)
    for (let step = 0; step < 12; step += 1) await play(first.url, restarted, restarted.meetings[0]?.meetingId ?? '', 'step')
    await first.close()

    const second = await start()
    const again = await demoOf(second.url)
    const paths = ({ meetings }: Demo) => meetings.flatMap((meeting) => meeting.seats.map(({ link }) => new URL(link).pathname + new URL(link).hash))
    expect(again.staffToken).toBe(before.staffToken)
    expect(paths(again)).toEqual(paths(restarted))
    const ended = await playToEnd(second.url, again, again.meetings[0]?.meetingId ?? '')
    expect(ended.state).toBe('done')
    expect(answers.filter((answer) => answer.kind !== 'done')).toEqual([])
    await second.close()

    const third = await demoOf((await start()).url)
    expect(third.meetings[0]?.meetingId).not.toBe(again.meetings[0]?.meetingId)
    expect(third.meetings[1]?.meetingId).toBe(again.meetings[1]?.meetingId)
  })

  it('[DEMO-3] starts a meeting over whose consent was withdrawn and that is erased, also after a restart of the server', async () => {
    const [database, masterKey] = [await testDatabase(), randomBytes(32)]
    let atMs = Date.now()
    const start = async () => testApp({ isDemo: true, demoMeetings, masterKey, store: await testStore(database), now: () => new Date(atMs).toISOString() })
    const linkOf = (demo: Demo, role: string, which = 0) => demo.meetings[which]?.seats.find((seat) => seat.role === role)?.link ?? ''
    /** The chair of a meeting withdraws, and a minute goes by. */
    const erase = async (app: TestApp, demo: Demo, which = 0) => {
      const chair = await connect(app.url, await join(app.url, linkOf(demo, 'chair', which)))
      await done(chair, { type: 'withdrawConsent' })
      atMs += 61_000
      await expect.poll(() => chair.ended()?.why, { timeout: 60_000 }).toBe('consentWithdrawn')
    }
    const first = await start()
    const before = await demoOf(first.url)
    await play(first.url, before, before.meetings[0]?.meetingId ?? '', 'step')
    await erase(first, before)
    expect((await play(first.url, before, before.meetings[0]?.meetingId ?? '', 'step')).state).toBe('paused')
    const fresh = await play(first.url, before, before.meetings[0]?.meetingId ?? '', 'restart')
    const second = await demoOf(first.url)
    expect([second.meetings[0]?.meetingId, second.meetings[0]?.meetingId === before.meetings[0]?.meetingId]).toEqual([fresh.meetingId, false])
    expect((await join(first.url, linkOf(second, 'participant'))).token).toHaveLength(43)

    await play(first.url, second, fresh.meetingId, 'restart')
    const third = await demoOf(first.url)
    await erase(first, third)
    await play(first.url, third, third.meetings[0]?.meetingId ?? '', 'restart')
    const fourth = await demoOf(first.url)
    await first.close()
    const anew = await start()
    const again = await demoOf(anew.url)
    expect(again.meetings.map((meeting) => meeting.meetingId), 'an erased meeting hides none that came after it').toEqual(fourth.meetings.map((meeting) => meeting.meetingId))
    await erase(anew, again)
    await erase(anew, again, 1)
    await anew.close()

    const last = await start()
    const afterwards = await demoOf(last.url)
    expect(afterwards.meetings).toHaveLength(before.meetings.length)
    expect(afterwards.meetings[1]?.meetingId, 'the id of a meeting that was erased is used up').not.toBe(again.meetings[1]?.meetingId)
    expect((await join(last.url, linkOf(afterwards, 'chair', 1))).token).toHaveLength(43)
    expect((await playToEnd(last.url, afterwards, afterwards.meetings[0]?.meetingId ?? '')).state).toBe('done')
    expect([...first.faults, ...anew.faults, ...last.faults]).toEqual([])
  })

  it('[DEMO-5] lets a real device sit down beside the player, and goes on with it', async () => {
    const app = await testApp({ isDemo: true, demoMeetings })
    const demo = await demoOf(app.url)
    const meeting = demo.meetings[0]!
    const linkOf = (role: string) => meeting.seats.find((seat) => seat.role === role)?.link ?? ''
    const participant = await connect(app.url, await join(app.url, linkOf('participant')))
    const chair = await connect(app.url, await join(app.url, linkOf('chair')))
    await play(app.url, demo, meeting.meetingId, 'step')
    await participant.until(() => participant.mine()?.standing === 'admitted' && participant.view().people)
    await play(app.url, demo, meeting.meetingId, 'step')
    expect(chair.mine()?.standing).toBe('admitted')
    expect(await chair.send({ type: 'recordConsent', records: [] } as never)).toEqual({ kind: 'problem', problem: 'badMessage' })
    expect((await playToEndFrom(app.url, demo, meeting.meetingId)).state).toBe('done')
    await participant.until(() => participant.view().about?.state === 'closed' && participant.view().letter)
  })
})

async function playToEndFrom(url: string, demo: Demo, meetingId: string): Promise<Playing> {
  let playing = await play(url, demo, meetingId, 'step')
  for (let steps = 0; playing.state !== 'done' && steps < 200; steps += 1) playing = await play(url, demo, meetingId, 'step')
  return playing
}
