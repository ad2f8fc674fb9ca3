import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { chanceFrom } from '#test/faults/seeded-chance.ts'
import { tellParent, whenAsked } from './asked-program.ts'
import { rounded } from './figures.ts'
import { FreezingMeeting, type Freeze } from './freezing-meeting.ts'
import { loopDelayOf, loopDelayResolutionMs } from './loop-delay.ts'
import type { ProductAt } from './own-server.ts'
import { Pace } from './pace.ts'
import { StampedFrames } from './stamped-frames.ts'
import { Tally } from './tally.ts'

export type Freezing = ProductAt & { meetings: number; seatCount: number; everyMs: number; seconds: number; warmUpSeconds: number; seed: number }
export type Froze = { freezes: Freeze[]; busy: { cpu: number; loopDelayP99: number } }

const openedAtOnce = 16
const meetings: FreezingMeeting[] = []
const ended: string[] = []

async function seat(freezing: Freezing) {
  const common = { ...freezing, chance: chanceFrom(freezing.seed), frames: new StampedFrames(), tally: new Tally(), onEnded: (why: string) => void ended.push(why) }
  const numbers = Array.from({ length: freezing.meetings }, (_, number) => number).values()
  const openSome = async () => {
    for (const _number of numbers) meetings.push(await FreezingMeeting.open(common))
  }
  await Promise.all(Array.from({ length: openedAtOnce }, openSome))
}

/** Every second meeting freezes, each at a moment of chance in its share of the seconds; the others go on. */
async function freeze({ everyMs, seconds, warmUpSeconds, seed }: Freezing): Promise<Froze> {
  const chance = chanceFrom(seed)
  const pace = new Pace(meetings, everyMs, chance)
  await pause(warmUpSeconds * 1_000)
  const delay = monitorEventLoopDelay({ resolution: loopDelayResolutionMs })
  delay.enable()
  const [before, sinceMs] = [process.cpuUsage(), performance.now()]
  const freezing = meetings.filter((_meeting, number) => number % 2 === 0)
  const shareMs = (seconds * 1_000) / freezing.length
  const inItsTime = async (meeting: FreezingMeeting, number: number) => {
    await pause((number + chance.next()) * shareMs)
    await meeting.tellAll()
    const freeze = await meeting.withdraw(number % 2 === 0 ? 'participant' : 'chair')
    // Nothing is left to look at there, and in a minute the server ends these lines itself.
    meeting.close()
    return freeze
  }
  const freezes = await Promise.all(freezing.map(inItsTime))
  pace.stop()
  delay.disable()
  const { user, system } = process.cpuUsage(before)
  if (ended.length > 0) throw new Error(`${ended.length} connections ended under the load; the first: ${ended[0] ?? ''}`)
  return { freezes, busy: { cpu: rounded((user + system) / 1_000 / (performance.now() - sinceMs)), loopDelayP99: loopDelayOf(delay) } }
}

whenAsked<Freezing>({
  seat: async (asked) => tellParent(await seat(asked)),
  freeze: async (asked) => tellParent(await freeze(asked)),
})
