import { setTimeout as pause } from 'node:timers/promises'
import { BuiltServer } from './built-server.ts'
import { freePort } from '#test/support/free-port.ts'
import { compare, sorted, type Verdict } from './compare.ts'
import { holdMeeting } from './held-meeting.ts'
import { Load } from './load.ts'
import { chanceFrom, type Chance } from './seeded-chance.ts'
import { times, type Times } from './times.ts'
import { untilWhole } from './until-whole.ts'

export type KillSettings = { file: string; kills: number; seed: number; withDatabase: boolean; meetings: number; say: (line: object) => void }

/**
 * When the kill came: at ordinary work, in the instant that somebody got an acknowledgement, while the seats were coming back, or
 * while the server itself was starting.
 */
type Moment = 'working' | 'answering' | 'returning' | 'starting'
/** `resting`: in the end, when nobody writes any more. `wholeAfter…Ms`: until the last page was whole again; null where the next kill came before that. */
export type Kill = { moment: Moment | 'resting'; startMs: number; wholeAfterReadyMs: number | null; wholeAfterKillMs: number | null }
export type Summary = Omit<Verdict, 'lost' | 'doubled' | 'diverged'> & {
  kills: number
  seed: number
  withDatabase: boolean
  seats: number
  lost: number
  doubled: number
  diverged: number
  restartMs: Times
  wholeAfterReadyMs: Times
  wholeAfterKillMs: Times
}

const wholeLimitMs = 30_000

/** Kills a working server again and again and looks, after each time, at what became of what it had acknowledged. */
export async function killRun(settings: KillSettings): Promise<Summary> {
  const server = new BuiltServer(settings.file, await freePort())
  try {
    await server.start()
    return await underLoad(settings, server)
  } finally {
    await server.remove()
  }
}

async function underLoad(settings: KillSettings, server: BuiltServer): Promise<Summary> {
  const chance = chanceFrom(settings.seed)
  const held = []
  for (let number = 0; number < settings.meetings; number += 1) held.push(await holdMeeting(server.origin, number === 0 ? 'takeAway' : 'contribute'))
  const load = new Load(held, chance)
  const kills: Kill[] = []
  const wrong = { lost: new Set<string>(), doubled: new Set<string>(), diverged: new Set<string>() }
  const look = () => {
    const verdict = compare(load.written, load.seen())
    for (const kind of ['lost', 'doubled', 'diverged'] as const) for (const one of verdict[kind]) wrong[kind].add(one)
    return verdict
  }
  load.begin()
  while (kills.length < settings.kills) {
    const round = await killUntilWhole({ ...settings, kills: settings.kills - kills.length }, server, load, chance)
    kills.push(...round)
    await load.rest(wholeLimitMs)
    const { acknowledged, lost, doubled, diverged } = look()
    for (const one of round) settings.say({ event: 'killed', ...one })
    settings.say({ event: 'looked', kills: kills.length, acknowledged, lost: lost.length, doubled: doubled.length, diverged: diverged.length })
    load.begin()
  }
  await load.rest(wholeLimitMs)
  const { last, changed } = await killAtRest(settings, server, load)
  settings.say({ event: 'killed', ...last })
  for (const one of changed) wrong.diverged.add(one)
  const { acknowledged, refused, waiting } = look()
  const seats = load.seats().length
  for (const seat of load.seats()) seat.close()
  const { kills: _asked, seed, withDatabase } = settings
  const all = [...kills, last]
  return {
    kills: kills.length, seed, withDatabase, seats, acknowledged, refused, waiting,
    lost: wrong.lost.size, doubled: wrong.doubled.size, diverged: wrong.diverged.size,
    restartMs: times(all.map((kill) => kill.startMs)),
    wholeAfterReadyMs: times(all.map((kill) => kill.wholeAfterReadyMs)),
    wholeAfterKillMs: times(all.map((kill) => kill.wholeAfterKillMs)),
  }
}

/** One kill, and sometimes another before all is well again. */
async function killUntilWhole({ withDatabase, kills }: KillSettings, server: BuiltServer, load: Load, chance: Chance): Promise<Kill[]> {
  const done: Kill[] = []
  let moment: Moment = chance.next() < 0.5 ? 'working' : 'answering'
  for (;;) {
    await pause(momentMs(moment, chance))
    if (moment === 'answering') await load.nextAnswer()
    const killedAtMs = performance.now()
    await kill(server, withDatabase, chance)
    server.spawn()
    const next: Moment = done.length + 1 >= kills || chance.next() > 0.25 ? 'working' : chance.next() > 0.5 ? 'returning' : 'starting'
    const one: Kill = { moment, startMs: 0, wholeAfterReadyMs: null, wholeAfterKillMs: null }
    done.push(one)
    if (next !== 'starting') {
      one.startMs = await server.ready()
      const readyAtMs = performance.now()
      if (next === 'working') {
        return [...done.slice(0, -1), { ...one, ...(await wholeAfter(load, killedAtMs, readyAtMs)) }]
      }
    }
    moment = next
  }
}

/** Waits for every page. Throws `NotWhole` where one does not come. */
async function wholeAfter(load: Load, killedAtMs: number, readyAtMs: number): Promise<Pick<Kill, 'wholeAfterReadyMs' | 'wholeAfterKillMs'>> {
  await untilWhole(load.seats(), (seat) => seat.isWholeSince(killedAtMs), 'start', wholeLimitMs)
  const wholeAtMs = Math.max(...load.seats().map((seat) => seat.wholeSinceMs()))
  return { wholeAfterReadyMs: Math.max(1, Math.round(wholeAtMs - readyAtMs)), wholeAfterKillMs: Math.round(wholeAtMs - killedAtMs) }
}

function momentMs(moment: Moment, chance: Chance): number {
  const [least, most] = { working: [200, 2500], answering: [200, 2500], returning: [0, 900], starting: [0, 700] }[moment] as [number, number]
  return chance.between(least, most)
}

async function kill(server: BuiltServer, withDatabase: boolean, chance: Chance): Promise<void> {
  const databaseFirst = chance.next() < 0.5
  if (withDatabase && databaseFirst) server.killDatabase()
  await server.kill()
  if (withDatabase && !databaseFirst) server.killDatabase()
}

/** What is seen at rest is seen again after one more kill: the views that grew change by change are the whole ones. */
async function killAtRest({ withDatabase }: KillSettings, server: BuiltServer, load: Load): Promise<{ last: Kill; changed: string[] }> {
  const picture = () => load.seats().map((seat) => JSON.stringify(sorted(seat.view)))
  const before = picture()
  const killedAtMs = performance.now()
  await kill(server, withDatabase, chanceFrom(1))
  const startMs = await server.start()
  const last: Kill = { moment: 'resting', startMs, ...(await wholeAfter(load, killedAtMs, performance.now())) }
  await load.rest(wholeLimitMs)
  const after = picture()
  const changed = load.seats().flatMap(({ role }, index) => (before[index] === after[index] ? [] : [`a ${role} sees something else after a kill at rest`]))
  return { last, changed }
}
