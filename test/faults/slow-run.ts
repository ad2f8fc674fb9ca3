import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { wireVersion } from '#core/wire/wire-version.ts'
import { freePort } from '#test/support/free-port.ts'
import { BuiltServer } from './built-server.ts'
import { compare, type Written } from './compare.ts'
import { holdMeeting, until } from './held-meeting.ts'
import type { LiveSeat } from './live-seat.ts'
import { chanceFrom, type Chance } from './seeded-chance.ts'
import { times, type Times } from './times.ts'

export type SlowSettings = { file: string; seconds: number; readers: number; seed: number; say: (line: object) => void }

/** Never: and no answer to a sign of life. Pretending: nothing is read, and it is answered all the same. Slowly: a moment of each second. */
export const slownesses = ['never', 'pretending', 'slowly'] as const

/** Whole views are asked for as fast as one may, so that much waits. */
const asksEveryMs = 1_000

/** Some write and are heard, at first alone and then beside readers that do not read. */
export async function slowRun({ file, seconds, readers, seed, say }: SlowSettings) {
  const chance = chanceFrom(seed)
  const port = await freePort()
  const staffToken = randomBytes(24).toString('base64url')
  const server = new BuiltServer(file, port, { PUBLIC_URL: `http://127.0.0.1:${port}`, MASTER_KEY: randomBytes(32).toString('base64'), HOST_AUTHORITY: 'Ekby kommun', STAFF_TOKEN: staffToken })
  try {
    await server.start()
    const { meetingId, seats } = await holdMeeting(server.origin, 'contribute', staffToken)
    const written: Written[] = []
    const writers = seats.filter(({ role }) => role === 'referrer' || role === 'participant')
    const alone = await write({ meetingId, writers, written, chance, seconds })
    const [memoryBefore] = [memoryOf(server)]
    say({ event: 'alone', answeredMs: alone, memoryMb: memoryBefore })
    const slow = await Promise.all(Array.from({ length: readers }, (_, number) => slowReader(server.origin, seats[number % seats.length]!.token, slownesses[number % slownesses.length]!)))
    const peak = watchMemory(server)
    const beside = await write({ meetingId, writers, written, chance, seconds })
    const { reached, stop } = peak
    stop()
    await until(() => seats.every(({ unsaved, version }) => unsaved === 0 && version === seats[0]?.version), 'all stand on the same version')
    const seen = seats.map((seat) => ({ meetingId, role: seat.role, view: seat.view, words: (seat.view.told ?? []).map(({ words }) => words.split(' ').at(-1) ?? '') }))
    const { acknowledged, refused, waiting, lost, doubled } = compare(written, seen.filter(({ view }) => view.told !== undefined))
    for (const one of slow) one.terminate()
    const timesLost = seats.reduce((sum, one) => sum + one.timesLost, 0)
    for (const seat of seats) seat.close()
    return { seed, readers, acknowledged, refused, waiting, lost: lost.length, doubled: doubled.length, timesLost, aloneMs: alone, besideMs: beside, memoryBeforeMb: memoryBefore, memoryPeakMb: reached() }
  } finally {
    await server.remove()
  }
}

type Writing = { meetingId: string; writers: LiveSeat[]; written: Written[]; chance: Chance; seconds: number }

/** Out: how long an answer took. */
async function write({ meetingId, writers, written, chance, seconds }: Writing): Promise<Times> {
  const took: number[] = []
  const untilMs = performance.now() + seconds * 1_000
  const one = async (seat: LiveSeat) => {
    while (performance.now() < untilMs) {
      const entry: Written = { meetingId, word: chance.word(), state: 'waiting' }
      written.push(entry)
      const since = performance.now()
      const answer = await seat.send({ type: 'noteTold', words: `${'Vi talar om hur det går. '.repeat(3)}Jag säger ${entry.word}` })
      took.push(Math.max(1, Math.round(performance.now() - since)))
      entry.state = answer.kind === 'done' ? 'acknowledged' : 'refused'
      await pause(chance.between(150, 450))
    }
  }
  await Promise.all(writers.map(one))
  return times(took)
}

/** Comes in as a seat's further page and then reads as it does. */
async function slowReader(origin: string, token: string, how: (typeof slownesses)[number]): Promise<WebSocket> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  socket.on('error', () => undefined)
  let isIn = false
  socket.on('message', (data: Buffer) => {
    const text = data.toString()
    if (text.startsWith('0')) socket.send(`40${JSON.stringify({ token, wireVersion })}`)
    if (text.startsWith('40')) isIn = true
    if (text === '2' && how === 'slowly') socket.send('3')
  })
  await until(() => isIn, `a reader that reads ${how} is in`)
  socket.pause()
  const timer = setInterval(() => {
    if (socket.readyState !== WebSocket.OPEN) return clearInterval(timer)
    socket.send('42["resync",{}]')
    if (how === 'pretending') socket.send('3')
    if (how !== 'slowly') return
    socket.resume()
    setTimeout(() => socket.pause(), 20)
  }, asksEveryMs)
  socket.on('close', () => clearInterval(timer))
  return socket
}

/** What the process holds (MB), as the system counts it; 0 where it does not say. */
function memoryOf({ pid }: BuiltServer): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}

function watchMemory(server: BuiltServer) {
  let most = memoryOf(server)
  const timer = setInterval(() => (most = Math.max(most, memoryOf(server))), 200)
  return { reached: () => most, stop: () => clearInterval(timer) }
}
