import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { until } from '#test/faults/held-meeting.ts'
import { chanceFrom } from '#test/faults/seeded-chance.ts'
import { tellParent, whenAsked } from './asked-program.ts'
import { BareRoom } from './bare-room.ts'
import { startsAt } from './course.ts'
import { percentile, rounded } from './figures.ts'
import { loopDelayOf, loopDelayResolutionMs } from './loop-delay.ts'
import { Pace } from './pace.ts'
import { recordedEvents } from './recorded-events.ts'
import { SeatedMeeting } from './seated-meeting.ts'
import { StampedFrames } from './stamped-frames.ts'
import { Tally, type Counted } from './tally.ts'

export type Seating = { meetings: number; seatCount: number; everyMs: number; seed: number } & ({ url: string } | { origin: string; staffToken: string })
/** What the one that measures was busy with itself: a share of one core, and times in ms. */
export type Busy = { cpu: number; loopDelayP99: number; latenessP99: number }
export type Heard = Counted & { missed: number; refusals: Record<string, number>; busy: Busy }
/** What was heard at one pace; `dropped`: connections that had ended by then. */
export type HeardAtPace = Counted & { missed: number; dropped: number; busy: Busy }
type Asked = Seating & { seconds: number }

const openedAtOnce = 16
const drainLimitMs = 30_000
/** Twice round the course: what comes after goes round again. */
const recordedMoves = 200

let meetings: (SeatedMeeting | BareRoom)[] = []
let everyMs = 1_000
let pace: Pace | null = null
let givesUp: NodeJS.Timeout | undefined
const tally = new Tally()
const ended: string[] = []

async function seat(seating: Seating) {
  const chance = chanceFrom(seating.seed)
  const common = { seatCount: seating.seatCount, chance, frames: new StampedFrames(), tally, onEnded: (why: string) => void ended.push(why) }
  const events = 'url' in seating ? recordedEvents(seating.seatCount, recordedMoves) : []
  const open = (number: number) =>
    'url' in seating ? BareRoom.open({ ...common, url: seating.url, events }, startsAt(number)) : SeatedMeeting.open({ ...common, ...seating }, startsAt(number))
  everyMs = seating.everyMs
  const numbers = Array.from({ length: seating.meetings }, (_, number) => number).values()
  const openSome = async () => {
    for (const number of numbers) meetings.push(await open(number))
  }
  await Promise.all(Array.from({ length: openedAtOnce }, openSome))
}

/** From now on at this pace, whatever it was before. */
function begin(seed: number) {
  pace?.stop()
  pace = new Pace(meetings, everyMs, chanceFrom(seed))
  givesUp ??= setInterval(() => meetings.forEach((meeting) => meeting.giveUpOld(performance.now())), 1_000).unref()
}

async function measure(seconds: number): Promise<Busy> {
  const delay = monitorEventLoopDelay({ resolution: loopDelayResolutionMs })
  delay.enable()
  const before = process.cpuUsage()
  if (pace) pace.latenessMs.length = 0
  tally.isMeasuring = true
  await pause(seconds * 1_000)
  tally.isMeasuring = false
  const { user, system } = process.cpuUsage(before)
  delay.disable()
  return { cpu: rounded((user + system) / 1_000_000 / seconds), loopDelayP99: loopDelayOf(delay), latenessP99: rounded(percentile(pace?.latenessMs ?? [], 0.99)) }
}

/** Nothing new is sent; what is out gets its time. */
async function drain(): Promise<void> {
  pace?.stop()
  await until(() => meetings.every((meeting) => meeting.isQuiet), 'all that was sent is seen or given up', drainLimitMs)
  if (ended.length > 0) throw new Error(`${ended.length} connections ended under the load; the first: ${ended[0] ?? ''}`)
}

const missedSoFar = () => meetings.reduce((sum, meeting) => sum + meeting.missed, 0)

let busy: Busy

whenAsked<Asked>({
  seat: async (asked) => tellParent(await seat(asked)),
  begin: async ({ seed, everyMs: everyOther }) => {
    everyMs = everyOther ?? everyMs
    tellParent(begin(seed) ?? null)
  },
  measure: async ({ seconds }) => {
    busy = await measure(seconds)
    tellParent(null)
  },
  measureAtPace: async ({ seconds }) => {
    const busyNow = await measure(seconds)
    tellParent({ ...tally.take(), missed: missedSoFar(), dropped: ended.length, busy: busyNow } satisfies HeardAtPace)
  },
  leave: async () => {
    await drain()
    const heard: Heard = { ...tally.counted, missed: missedSoFar(), refusals: tally.refusals, busy }
    for (const meeting of meetings) meeting.close()
    meetings = []
    tellParent(heard)
  },
})
