import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { faultLog } from '#server/fault-log.ts'
import { openMetrics } from '#server/metrics/metrics.ts'
import { metricsServer } from '#server/metrics/metrics-server.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { get, testApp } from '#test/support/test-app.ts'

const canary = 'qvxzkwordofnobody'

/** A figure as Prometheus reads it: its value under these labels, null where it has none. */
function figure(text: string, name: string, labels: Record<string, string> = {}): number | null {
  const line = text.split('\n').find((one) => new RegExp(`^${name}[ {]`).test(one) && Object.entries(labels).every(([label, value]) => one.includes(`${label}="${value}"`)))
  return line === undefined ? null : Number(line.split(' ').at(-1))
}

async function counted() {
  const metrics = openMetrics()
  const app = await testApp({ metrics })
  return { metrics, app, text: async () => (await metrics.read()).text }
}

describe('figures', () => {
  it('[METRIC-1] say nothing of persons or meetings, after a meeting was held and strange addresses were asked for', async () => {
    const { app, text } = await counted()
    const { seats, meetingId } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    await done(seats.officer, recommendation(canary))
    for (const path of [`/${canary}`, `/brev/${canary}`, `/api/meetings/${canary}/seats?${canary}`, `/api/meetings/${meetingId}/letters/participant`]) await get(`${app.url}${path}`)
    const said = await text()
    expect(said).toContain('sampratad_command_seconds')
    for (const secret of [canary, meetingId, meetingId.slice(0, 8), 'Mona', 'Sjöviks', 'seat-']) expect(said).not.toContain(secret)
  })

  it('[METRIC-2] count answers by the pattern of their address and the class of their status', async () => {
    const { app, text } = await counted()
    const { status } = await get(`${app.url}/healthz`)
    await get(`${app.url}/healthz`)
    await get(`${app.url}/nothing-is-here`)
    await get(`${app.url}/api/meetings/m-1`)
    const said = await text()
    expect(status).toBe(200)
    expect(figure(said, 'sampratad_request_seconds_count', { route: '/healthz', method: 'GET', status: '2xx' })).toBe(2)
    expect(figure(said, 'sampratad_request_seconds_count', { route: 'other', status: '4xx' })).toBeGreaterThan(0)
  })

  it('[METRIC-3] count commands by what became of them, and say how many rooms and sockets there are', async () => {
    const { app, text } = await counted()
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    await done(seats.officer, recommendation())
    expect(await seats.participant.send({ type: 'closeMeeting' } as never)).toMatchObject({ kind: 'problem' })
    expect(await seats.participant.send(recommendation(), newCommandId())).toMatchObject({ kind: 'refused' })
    const said = await text()
    expect(figure(said, 'sampratad_command_seconds_count', { type: 'addItem', outcome: 'done' })).toBe(1)
    expect(figure(said, 'sampratad_command_seconds_count', { type: 'addItem', outcome: 'refused' })).toBe(1)
    expect(figure(said, 'sampratad_open_rooms')).toBe(1)
    expect(figure(said, 'sampratad_open_sockets')).toBe(3)
  })

  it('[METRIC-4] are on a port of their own, which has nothing else, and not among our pages', async () => {
    const { app, metrics } = await counted()
    const server = metricsServer(metrics).listen(0, '127.0.0.1')
    whenFileEnds(() => void server.close())
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const figures = await fetch(`${url}/metrics`)
    expect(figures.headers.get('content-type')).toContain('text/plain')
    expect(await figures.text()).toContain('nodejs_eventloop_lag_seconds')
    expect((await get(`${url}/healthz`)).status).toBe(404)
    expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(404)
    expect((await get(`${app.url}/metrics`)).status).toBe(404)
  })

  it('[METRIC-5] count our own errors as often as the log has a line for them', async () => {
    const lines: string[] = []
    const metrics = openMetrics()
    const onFault = faultLog(pino({ level: 'error' }, { write: (line) => void lines.push(line) }), metrics.faultLogged)
    onFault(new Error(canary))
    onFault('no error at all')
    const { text } = await metrics.read()
    expect(lines).toHaveLength(2)
    expect(lines.join('')).not.toContain(canary)
    expect(figure(text, 'sampratad_faults_total')).toBe(2)
  })
})
