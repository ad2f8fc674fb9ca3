import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { faultLog } from '#server/fault-log.ts'
import type { Store } from '#server/store/store.ts'
import { connect, join, newCommandId } from '#test/support/live-client.ts'
import { testStore } from '#test/support/postgres.ts'
import { done, openedIn, planBody, planned, recommendation } from '#test/support/seated-meeting.ts'
import { post, staffToken, testApp } from '#test/support/test-app.ts'

const canary = 'kanariefågeln sjunger'

/** A log that is kept in memory, and a store that fails on demand, telling what it was given. */
async function failing() {
  const lines: string[] = []
  const onFault = faultLog(pino({ base: null }, { write: (line: string) => void lines.push(line) }))
  const real = await testStore()
  let how: ((...given: unknown[]) => never) | null = null
  const fails =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    (...given: A): Promise<R> =>
      how ? how(...given) : work(...given)
  const store: Store = { ...real, append: fails(real.append), findCommand: fails(real.findCommand), readMeeting: fails(real.readMeeting), createMeeting: fails(real.createMeeting), findSession: fails(real.findSession), findLink: fails(real.findLink) }
  const app = await testApp({ store, onFault })
  return { app, lines, fail: (next: typeof how) => void (how = next) }
}

const thrown = (...given: unknown[]): never => {
  throw Object.assign(new Error(`${canary}\n    at ${canary} ${JSON.stringify(given)}`), { detail: canary })
}
const rejected = (...given: unknown[]) => Promise.reject(new Error(`${canary} ${JSON.stringify(given)}`)) as never
const notAnError = () => Promise.reject(canary) as never
const nothing = () => Promise.reject(undefined) as never

describe('a fault', () => {
  it('[ROOM-26] in the room is answered with an id, says nothing of what was written, and the room goes on', async () => {
    const { app, lines, fail } = await failing()
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { officer, participant } = seats
    for (const how of [thrown, rejected, notAnError, nothing]) {
      fail(how)
      const id = newCommandId()
      const answer = await officer.send(recommendation(canary), id)
      expect(answer).toEqual({ kind: 'problem', problem: 'unexpected', faultId: expect.stringMatching(/^[0-9a-f]{8}$/) as unknown })
      expect(lines.at(-1)).toContain(answer.kind === 'problem' ? (answer.faultId ?? '-') : '-')
      fail(null)
      const before = participant.view().items?.length ?? 0
      expect(await officer.send(recommendation(`igen ${before}`), id)).toMatchObject({ kind: 'done' })
      await participant.until(() => participant.view().items?.length === before + 1)
    }
    expect(lines).toHaveLength(4)
    expect(lines.join('')).not.toContain('kanarie')
    expect(lines.join('')).not.toContain(officer.token)
    expect(lines.join('')).toMatch(/faults\.test|room/)
  })

  it('[ROOM-26] while the room opens or a device is known ends that connection alone, and the next try works', async () => {
    const { app, lines, fail } = await failing()
    const meeting = await planned(app)
    const joined = await join(app.url, meeting.link('officer'))
    fail(rejected)
    await expect(connect(app.url, joined)).rejects.toThrow()
    fail(null)
    expect((await connect(app.url, joined)).mine()?.standing).toBe('waiting')
    expect(lines.join('')).not.toContain('kanarie')
  })

  it('[ROOM-26] while the chair sits down ends that connection, so that it tries again', async () => {
    const store = await testStore()
    let isAway = true
    const away = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
    const app = await testApp({ store: { ...store, append: async (wanted) => (isAway ? Promise.reject(away) : store.append(wanted)) } })
    const meeting = await planned(app)
    const joined = await join(app.url, meeting.link('chair'))
    const first = await connect(app.url, joined).catch(() => null)
    await expect.poll(() => first?.socket.connected ?? false).toBe(false)
    isAway = false
    const chair = await connect(app.url, joined)
    expect(chair.mine()?.standing).toBe('admitted')
  })

  it('[ROOM-26] at a door is answered with an id and nothing of the body', async () => {
    const { app, lines, fail } = await failing()
    for (const how of [thrown, rejected, notAnError, nothing]) {
      fail(how)
      const answers = [
        await post(`${app.url}/api/meetings`, planBody({ question: canary }), staffToken),
        await post(`${app.url}/api/join`, { seatId: 'seat-officer', secret: 'x'.repeat(32), device: 'y'.repeat(32) }),
      ]
      for (const { status, body } of answers) {
        expect(status).toBe(500)
        expect(body).toEqual({ problem: 'unexpected', message: expect.any(String) as unknown, faultId: expect.any(String) as unknown })
        expect(JSON.stringify(body)).not.toContain('kanarie')
      }
      fail(null)
    }
    expect(lines).toHaveLength(8)
    expect(lines.join('')).not.toMatch(/kanarie|xxxx|Kim/)
    expect((await post(`${app.url}/api/meetings`, planBody(), staffToken)).status).toBe(201)
  })

  it('[ROOM-26] never comes of an ordinary meeting, and nothing of one is logged', async () => {
    const { app, lines } = await failing()
    const { seats } = await openedIn('recommend', await planned(app), 'officer')
    await done(seats.officer, recommendation(canary))
    expect(lines).toEqual([])
  })
})
