import type { Chance } from '../seeded-chance.ts'
import type { Database } from './house.ts'
import type { Seat } from './seat.ts'
import type { VirtualTime } from './virtual-time.ts'

const dayMs = 86_400_000

/** What faults come to. */
type Surroundings = {
  time: VirtualTime
  database: Database
  later: (ms: number, run: () => void) => void
  /** On the seat's device. */
  laterAt: (seat: Seat, atMs: number, run: () => void) => void
  reopen: (seat: Seat, deviceId?: string) => void
  killServer: () => void
  stopServer: () => void
}

/** What can go wrong, by name. `seat`: somebody at the table, by chance. */
export const happenings = {
  /** The line breaks and both sides hear of it. */
  cut: ({ seat }) => seat.page.wire?.cut(),
  /** Nothing comes through any more, and nobody is told. */
  halfOpen: ({ seat }) => seat.page.wire && Object.assign(seat.page.wire.isDeaf, { up: true, down: true }),
  deafServer: ({ seat }) => seat.page.wire && (seat.page.wire.isDeaf.up = true),
  deafPage: ({ seat }) => seat.page.wire && (seat.page.wire.isDeaf.down = true),
  /** Everything is late; longer than any patience now and then. What a page has given up still comes. */
  late: ({ seat, chance, world }) => {
    const { wire } = seat.page
    if (!wire) return
    wire.lateMs = chance.between(300, 9_000)
    world.later(chance.between(1_000, 20_000), () => (wire.lateMs = 0))
  },
  losesView: ({ seat }) => seat.page.wire && (seat.page.wire.losesNextView = true),
  doubles: ({ seat }) => seat.page.wire && (seat.page.wire.doublesNext = true),
  /** No network for a while, and the line that was is gone without a word. */
  offline: ({ seat, chance, world }) => {
    seat.offlineUntilMs = world.time.nowMs + chance.between(1_000, 40_000)
    if (seat.page.wire) Object.assign(seat.page.wire.isDeaf, { up: true, down: true })
    world.laterAt(seat, seat.offlineUntilMs, () => seat.page.wake())
  },
  /** The tab is loaded anew: what had no answer is gone, and known to be. */
  reload: ({ seat, world }) => world.reopen(seat),
  /** Another device in the same person's hands: it knocks, and puts the first one out. */
  otherDevice: ({ seat, world, chance }) => world.reopen(seat, `device-${chance.word()}`),
  /** The phone sleeps: nothing happens on it, and then all at once. */
  sleep: ({ seat, chance, world }) => {
    seat.page.device.asleepUntilMs = world.time.nowMs + chance.between(2_000, 40_000)
    world.laterAt(seat, seat.page.device.asleepUntilMs, () => seat.page.wake())
  },
  /** Somebody sets the clock of a device. */
  clock: ({ seat, chance }) => (seat.page.device.clockOffMs = chance.between(-1, 2) * dayMs),
  killServer: ({ world }) => world.killServer(),
  stopServer: ({ world }) => world.stopServer(),
  databaseAway: ({ world, chance }) => (world.database.awayUntilMs = world.time.nowMs + chance.between(500, 15_000)),
  databaseSlow: ({ world, chance }) => {
    world.database.lateMs = chance.between(100, 4_000)
    world.later(chance.between(1_000, 20_000), () => (world.database.lateMs = 0))
  },
  /** A commit whose connection ends before the answer. */
  forgetsToSay: ({ world }) => (world.database.forgetsToSay = 1),
} satisfies Record<string, (to: { seat: Seat; chance: Chance; world: Surroundings }) => unknown>

export type Happening = keyof typeof happenings

/** How often each comes, in parts: what costs nothing is common. */
export const ordinary: Record<Happening, number> = { cut: 6, halfOpen: 3, deafServer: 2, deafPage: 2, late: 8, losesView: 12, doubles: 12, offline: 4, reload: 3, otherDevice: 1, sleep: 3, clock: 1, killServer: 2, stopServer: 1, databaseAway: 2, databaseSlow: 3, forgetsToSay: 6 }

export function drawn(rates: Record<Happening, number>, chance: Chance): Happening {
  const all = Object.entries(rates) as [Happening, number][]
  let left = chance.next() * all.reduce((sum, [, rate]) => sum + rate, 0)
  return all.find(([, rate]) => (left -= rate) < 0)?.[0] ?? 'cut'
}
