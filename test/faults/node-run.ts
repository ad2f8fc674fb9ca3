import { setTimeout as pause } from 'node:timers/promises'
import type { BuiltServer } from './built-server.ts'
import { compare, differingSections, sectionsOf } from './compare.ts'
import { holdMeeting, until, type HeldMeeting } from './held-meeting.ts'
import { Load } from './load.ts'
import { cutNodeLines, openNodeHouse, staffToken, type NodeHouse } from './node-house.ts'
import { chanceFrom, type Chance } from './seeded-chance.ts'
import { times, type Times } from './times.ts'
import { longestAwayMs, untilWhole } from './until-whole.ts'

export type NodeRunSettings = { file: string; rounds: number; seed: number; meetings: number; withHaproxy: boolean; databaseUrl: string | null; happenings?: readonly Happening[]; say: (line: object) => void }

/** What happens in a round: a node is killed at work, told to stop and started again, both are one after the other, or the lines between them are cut. */
export const happeningsOfARun = ['kill', 'kill', 'restart', 'rolling', 'cutLines'] as const
export type Happening = (typeof happeningsOfARun)[number]

export type NodeSummary = { rounds: number; seed: number; withHaproxy: boolean; seats: number; acknowledged: number; refused: number; waiting: number; lost: number; doubled: number; diverged: number; wholeAfterMs: Partial<Record<Happening, Times>>; saidLostWhenStopped: number; stops: number; freezeMs: Times }

const wholeLimitMs = 30_000
const noticedAfterMs = 1_000

/** Two nodes, a balancer and seats that write, while something happens to the nodes; after each time, what became of what they had acknowledged. */
export async function nodeRun(settings: NodeRunSettings): Promise<NodeSummary> {
  const house = await openNodeHouse(settings)
  try {
    return await underLoad(settings, house)
  } finally {
    await house.close()
  }
}

type Wrong = Record<'lost' | 'doubled' | 'diverged', Set<string>>

async function underLoad({ rounds, seed, meetings, withHaproxy, say, happenings = happeningsOfARun }: NodeRunSettings, house: NodeHouse): Promise<NodeSummary> {
  const chance = chanceFrom(seed)
  const held: HeldMeeting[] = []
  for (let number = 0; number < meetings; number += 1) held.push(await holdMeeting(house.balancer.origin, number === 0 ? 'takeAway' : 'contribute', staffToken))
  const load = new Load(held, chance)
  const wrong: Wrong = { lost: new Set(), doubled: new Set(), diverged: new Set() }
  const whole: [Happening, number][] = []
  let [saidLostWhenStopped, stops] = [0, 0]
  for (let round = 0; round < rounds; round += 1) {
    load.begin()
    await pause(chance.between(200, 1_500))
    const happening = happenings[round % happenings.length] ?? 'kill'
    const before = load.seats().map(({ timesLost }) => timesLost)
    const wholeMsOfEach = await happen(happening, house, load, chance)
    for (const wholeMs of wholeMsOfEach) whole.push([happening, wholeMs])
    await load.rest(wholeLimitMs)
    // Only now: who is asked to come back says that the line is lost after four seconds, and not before.
    const saidLost = load.seats().filter(({ timesLost }, n) => timesLost > (before[n] ?? 0)).length
    if (happening === 'restart' || happening === 'rolling') [saidLostWhenStopped, stops] = [saidLostWhenStopped + saidLost, stops + (happening === 'rolling' ? 2 : 1)]
    const { acknowledged, ...found } = compare(load.written, load.seen())
    for (const kind of ['lost', 'doubled', 'diverged'] as const) for (const one of found[kind]) wrong[kind].add(one)
    say({ event: 'looked', round: round + 1, happening, wholeMs: wholeMsOfEach, saidLost, acknowledged, lost: found.lost.length, doubled: found.doubled.length, diverged: found.diverged })
    // A balancer has to see that a node is back before another one goes.
    await pause(house.balancer.noticesAfterMs)
    await spread(load, chance)
  }
  const changed = await comeAnew(house, load)
  for (const one of changed) wrong.diverged.add(one)
  if (changed.length > 0) say({ event: 'differs when both nodes are new', changed })
  const { acknowledged, refused, waiting } = compare(load.written, load.seen())
  const freezeMs = await freezeAll(held)
  const seats = load.seats().length
  for (const seat of load.seats()) seat.close()
  const wholeAfterMs = Object.fromEntries([...new Set(happenings)].map((kind) => [kind, times(whole.filter(([one]) => one === kind).map(([, ms]) => ms))]))
  return { rounds, seed, withHaproxy, seats, acknowledged, refused, waiting, lost: wrong.lost.size, doubled: wrong.doubled.size, diverged: wrong.diverged.size, wholeAfterMs, saidLostWhenStopped, stops, freezeMs }
}

/** Out: how long it took until every seat was whole again (ms), of each node that was stopped and had any. */
async function happen(happening: Happening, house: NodeHouse, load: Load, chance: Chance): Promise<number[]> {
  const node = chance.next() < 0.5 ? 0 : 1
  if (happening === 'cutLines') {
    await cutNodeLines(house)
    return [await load.wholeAgain(happening, wholeLimitMs)]
  }
  const first = await stopAndStart(house.nodes[node], happening, load)
  if (happening !== 'rolling') return first
  await pause(house.balancer.noticesAfterMs)
  return [...first, ...(await stopAndStart(house.nodes[1 - node], happening, load))]
}

async function stopAndStart(node: BuiltServer | undefined, happening: Happening, load: Load): Promise<number[]> {
  const isTold = happening !== 'kill'
  const sinceMs = performance.now()
  await (isTold ? node?.stop() : node?.kill())
  // Until those whose line it was have noticed. What they meet while the node starts again is not of its end.
  await pause(noticedAfterMs)
  await untilWhole(load.seats(), (seat) => seat.isWhole(), happening, wholeLimitMs)
  const longest = longestAwayMs(load.seats(), sinceMs, isTold)
  await node?.start()
  return longest
}

/** Everybody was on the node that stayed: some lose their line, and come to the other one. What comes next begins when they are there. */
async function spread(load: Load, chance: Chance): Promise<void> {
  for (const seat of load.seats()) if (chance.next() < 0.5) seat.cut()
  await untilWhole(load.seats(), (seat) => seat.isWhole(), 'single lines were cut', wholeLimitMs)
}

/** What is seen at rest is seen again when every node has been started anew: the views that grew change by change are the whole ones. */
async function comeAnew({ nodes }: NodeHouse, load: Load): Promise<string[]> {
  await pause(1_000)
  await load.rest(wholeLimitMs)
  const picture = () => load.seats().map(({ view }) => sectionsOf(view))
  const before = picture()
  const sinceMs = performance.now()
  for (const node of nodes) await node.kill()
  await Promise.all(nodes.map((node) => node.start()))
  await untilWhole(load.seats(), (seat) => seat.isWholeSince(sinceMs), 'both nodes were killed', wholeLimitMs)
  await pause(1_000)
  await load.rest(wholeLimitMs)
  return picture().flatMap((after, index) => {
    const differing = differingSections(before[index] ?? new Map(), after)
    return differing.length === 0 ? [] : [`${index} ${load.seats()[index]?.role ?? ''}: ${differing.join(', ')}`]
  })
}

/** How long from the participant's taking back of consent until every screen, on whichever node, is empty of the meeting. */
async function freezeAll(held: HeldMeeting[]): Promise<Times> {
  const measured: number[] = []
  for (const { seats } of held) {
    const sinceMs = performance.now()
    await seats.find(({ role }) => role === 'participant')?.send({ type: 'withdrawConsent' })
    await until(() => seats.every(({ view }) => view.about?.state === 'withdrawn' && !view.items), 'every screen is empty')
    measured.push(Math.round(performance.now() - sinceMs))
  }
  return times(measured)
}
