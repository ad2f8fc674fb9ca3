import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '#test/support/free-port.ts'
import { BuiltServer } from './built-server.ts'
import { ChaosProxy, endsLines, troubles, type Trouble } from './chaos-proxy.ts'
import { compare } from './compare.ts'
import { holdMeeting } from './held-meeting.ts'
import type { LiveSeat, Loss } from './live-seat.ts'
import { Load } from './load.ts'
import { chanceFrom } from './seeded-chance.ts'
import { times } from './times.ts'
import { untilWhole } from './until-whole.ts'

export type LineSettings = { file: string; cuts: number; seed: number; meetings: number; say: (line: object) => void }

/** What holds for a page: its socket was closed; something has begun to wait to be sent; nothing waits, and nothing is heard. */
const cases = ['closed', 'waiting', 'silent'] as const
type Case = (typeof cases)[number]
/** What a page promises: to say that the line is lost so long (ms) after that. */
export const promisedMs: Readonly<Record<Case, number>> = { closed: 5_000, waiting: 5_000, silent: 15_000 }
/** Timers are late on a machine that works. */
const lateMs = 1_000
const wholeLimitMs = 60_000

/** `afterMs`: after what the limit counts from. */
type Said = { holds: Case; afterMs: number; limitMs: number }
/** `wholeMs`: of each page that lost its line, after the trouble had passed for those who come anew. */
type Cut = { trouble: Trouble; said: Said[]; wholeMs: number[] }

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
      settings.say({ event: 'cut', trouble: cut.trouble, saidAfterMs: saidAfterMs(cut.said), wholeMs: times(cut.wholeMs), late: lateOf(cut.said).length })
    }
    for (const seat of load.seats()) seat.close()
    return { cuts: cuts.length, seed: settings.seed, seats: load.seats().length, acknowledged, ...wrong, late: lateOf(cuts.flatMap(({ said }) => said)).length, saidAfterMs: saidAfterMs(cuts.flatMap(({ said }) => said)), wholeAfterMs: { ended: wholeOf(cuts, true), silent: wholeOf(cuts, false) } }
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
  await untilWhole(seats, isBack, trouble, wholeLimitMs)
  const losses = seats.flatMap((seat) => seat.lossSince(atMs) ?? [])
  return {
    trouble,
    said: losses.map((loss) => said(trouble, atMs, loss)),
    wholeMs: seats.flatMap((seat) => (seat.lossSince(atMs) ? [Math.max(1, Math.round(seat.wholeSinceMs() - passesAtMs))] : [])),
  }
}

/** Which promise holds for a page, and how long it took. */
function said(trouble: Trouble, cutAtMs: number, { atMs, unsavedSinceMs }: Loss): Said {
  const holds = endsLines(trouble) ? 'closed' : unsavedSinceMs !== null ? 'waiting' : 'silent'
  const fromMs = holds === 'waiting' ? Math.max(cutAtMs, unsavedSinceMs ?? 0) : cutAtMs
  return { holds, afterMs: Math.round(atMs - fromMs), limitMs: promisedMs[holds] }
}

const wholeOf = (cuts: Cut[], isEnded: boolean) => times(cuts.filter(({ trouble }) => endsLines(trouble) === isEnded).flatMap(({ wholeMs }) => wholeMs))

const lateOf = (all: Said[]) => all.filter(({ afterMs, limitMs }) => afterMs > limitMs + lateMs)

/** By the promise that held; those that held for nobody are left out. */
const saidAfterMs = (all: Said[]) =>
  Object.fromEntries(cases.map((one) => [one, all.filter(({ holds }) => holds === one)] as const).filter(([, found]) => found.length > 0).map(([one, found]) => [one, times(found.map(({ afterMs }) => Math.max(1, afterMs)))]))
