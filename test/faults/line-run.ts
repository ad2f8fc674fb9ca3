import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '#test/support/free-port.ts'
import { BuiltServer } from './built-server.ts'
import { ChaosProxy, troubles, type Trouble } from './chaos-proxy.ts'
import { compare } from './compare.ts'
import { holdMeeting, until } from './held-meeting.ts'
import type { LiveSeat } from './live-seat.ts'
import { Load } from './load.ts'
import { chanceFrom } from './seeded-chance.ts'
import { times } from './times.ts'

export type LineSettings = { file: string; cuts: number; seed: number; meetings: number; say: (line: object) => void }

/** What a page promises: to say that the line is lost so long after something began to wait, else after so long a silence. */
const promisedMs = { waiting: 5_000, silent: 15_000 }
/** A server that hears nobody still sends, until it has missed an answer: only then is it silent. */
const serverNoticesMs = 15_000
/** Timers are late on a machine that works. */
const lateMs = 1_000
const wholeLimitMs = 60_000

type Cut = { trouble: Trouble; noticedMs: number[]; lateBy: number[]; wholeMs: number[] }

/** Cuts the line between people and the server in every way again and again, while they write. */
export async function lineRun(settings: LineSettings) {
  const [port, serverPort] = [await freePort(), await freePort()]
  const chance = chanceFrom(settings.seed)
  const staffToken = randomBytes(24).toString('base64url')
  const server = new BuiltServer(settings.file, serverPort, { PUBLIC_URL: `http://127.0.0.1:${port}`, MASTER_KEY: randomBytes(32).toString('base64'), HOST_AUTHORITY: 'Ekby kommun', STAFF_TOKEN: staffToken })
  const proxy = new ChaosProxy(port, serverPort, chance)
  try {
    await server.start()
    const held = []
    for (let number = 0; number < settings.meetings; number += 1) held.push(await holdMeeting(`http://127.0.0.1:${port}`, number === 0 ? 'takeAway' : 'contribute', staffToken))
    const load = new Load(held, chance)
    const cuts: Cut[] = []
    const wrong = { lost: 0, doubled: 0, diverged: 0 }
    let acknowledged = 0
    while (cuts.length < settings.cuts) {
      load.begin()
      await pause(chance.between(300, 1_500))
      const cut = await cutAndWait(troubles[cuts.length % troubles.length]!, proxy, load.seats())
      cuts.push(cut)
      await load.rest(wholeLimitMs)
      const verdict = compare(load.written, load.seen())
      for (const kind of ['lost', 'doubled', 'diverged'] as const) wrong[kind] += verdict[kind].length
      acknowledged = verdict.acknowledged
      settings.say({ event: 'cut', trouble: cut.trouble, noticedMs: times(cut.noticedMs), wholeMs: times(cut.wholeMs), late: cut.lateBy.length })
    }
    for (const seat of load.seats()) seat.close()
    return { cuts: cuts.length, seed: settings.seed, seats: load.seats().length, acknowledged, ...wrong, late: cuts.flatMap(({ lateBy }) => lateBy).length, noticedMs: times(cuts.flatMap(({ noticedMs }) => noticedMs)), wholeMs: times(cuts.flatMap(({ wholeMs }) => wholeMs)) }
  } finally {
    await proxy.close()
    await server.remove()
  }
}

/** Until every seat has noticed and is whole again; a line that is only slow need not be noticed. */
async function cutAndWait(trouble: Trouble, proxy: ChaosProxy, seats: LiveSeat[]): Promise<Cut> {
  const atMs = performance.now()
  const passesAtMs = atMs + proxy.cause(trouble)
  const isBack = (seat: LiveSeat) => {
    const loss = seat.lossSince(atMs)
    return loss ? seat.isWholeSince(loss.atMs) : trouble === 'slow' && performance.now() > passesAtMs && seat.isWholeSince(0)
  }
  await until(() => seats.every(isBack), `all seats are whole after ${trouble}`, wholeLimitMs)
  const losses = seats.flatMap((seat) => seat.lossSince(atMs) ?? [])
  const noticed = losses.map(({ atMs: lostMs, unsavedSinceMs }) => ({ afterMs: lostMs - Math.max(atMs, unsavedSinceMs ?? 0), isWaiting: unsavedSinceMs !== null, sinceCutMs: lostMs - atMs }))
  const allowedMs = (isWaiting: boolean) => (isWaiting ? promisedMs.waiting : promisedMs.silent + (trouble === 'deafServer' ? serverNoticesMs : 0)) + lateMs
  return {
    trouble,
    noticedMs: noticed.map(({ sinceCutMs }) => Math.round(sinceCutMs)),
    lateBy: noticed.filter(({ afterMs, isWaiting }) => afterMs > allowedMs(isWaiting)).map(({ afterMs, isWaiting }) => Math.round(afterMs - allowedMs(isWaiting))),
    wholeMs: seats.flatMap((seat) => {
      const loss = seat.lossSince(atMs)
      return loss ? [Math.max(1, Math.round(seat.wholeSinceMs() - Math.max(loss.atMs, passesAtMs)))] : []
    }),
  }
}
