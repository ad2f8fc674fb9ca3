import { connect as connectTcp } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { connect, join } from '#test/support/live-client.ts'
import { knocking, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { get, testApp } from '#test/support/test-app.ts'
import { twoNodes } from '#test/support/two-nodes.ts'

/** Everything that comes back on this line until it is closed; `send` writes to it. */
function rawLine(url: string) {
  const socket = connectTcp(Number(new URL(url).port), '127.0.0.1')
  let came = ''
  socket.on('data', (bytes) => (came += bytes.toString()))
  socket.on('error', () => undefined)
  const closed = new Promise<string>((resolve) => socket.on('close', () => resolve(came)))
  return { closed, send: (text: string) => new Promise<void>((resolve) => socket.write(text, () => resolve())) }
}

describe('a node that is told to stop', () => {
  it('[NODE-10] says so first and serves on, then asks those who are in to come back and takes nobody new', async () => {
    const app = await testApp()
    const meeting = await planned(app)
    const { seats } = await openedIn('recommend', meeting, 'officer')
    let isOver = false
    const stopped = app.app.close(700).then(() => (isOver = true))
    expect(await get(`${app.url}/readyz`)).toMatchObject({ status: 503, body: { problem: 'serverStops' } })
    expect((await get(`${app.url}/healthz`)).status).toBe(200)
    expect((await seats.officer.send(recommendation())).kind).toBe('done')
    const late = await knocking(meeting, 'participant')
    expect([isOver, late.ended(), seats.chair.ended()]).toEqual([false, null, null])
    await stopped
    for (const client of [late, seats.chair, seats.officer]) await client.until(() => client.ended()?.why === 'serverStops')
    await expect(join(app.url, meeting.link('adviser'))).rejects.toThrow('fetch failed')
  })

  it('[NODE-10] does what is on its way: a request that had begun is answered', async () => {
    const app = await testApp()
    const line = rawLine(app.url)
    await line.send('POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{')
    await expect.poll(() => new Promise((resolve) => app.app.http.getConnections((_error, count) => resolve(count)))).toBe(1)
    const stopped = app.close()
    await pause(100)
    await line.send('}')
    expect(await line.closed).toMatch(/^HTTP\/1\.1 400 .*"badMessage"/s)
    await stopped
  })

  it('[NODE-11] leaves what was sent at its end to be asked again on the other, where it is kept once', async () => {
    const { a, b } = await twoNodes()
    const meeting = await planned(a)
    const { seats } = await openedIn('recommend', meeting, 'participant')
    const officer = await connect(b.url, await join(b.url, meeting.link('officer')))
    await seats.chair.send({ type: 'admitSeat', seatId: officer.seatId, device: (await seats.chair.until(() => seats.chair.view().knocks?.[0])).device })
    await officer.until(() => officer.mine()?.standing === 'admitted')
    const first = officer.send(recommendation(), 'a-command-at-the-very-end')
    await b.close()
    // It may have come too late to be answered there.
    const before = await Promise.race([first, pause(200).then(() => null)])
    const moved = await connect(a.url, officer)
    const again = await moved.send(recommendation(), 'a-command-at-the-very-end')
    expect(again.kind).toBe('done')
    expect([again, null]).toContainEqual(before)
    await seats.participant.until(() => seats.participant.view().items?.length === 1)
    expect(moved.view().items).toHaveLength(1)
  })
})
