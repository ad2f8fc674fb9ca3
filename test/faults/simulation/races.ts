import type { SeatCommand } from '#client/live/session.ts'
import { ordinary } from './happenings.ts'
import type { Seat } from './seat.ts'
import { World } from './world.ts'

/** What takes a right away in the same moment as somebody uses it. `victims`: who loses it, by their place at the table. */
type Race = { also?: { type: 'leadTaken'; seatId: string }[]; victims: number[]; uses: (seat: Seat) => void; takes: (world: World, seats: Seat[]) => void }

const chair = 0
const officer = 1
const participant = 2
const referrer = 3
const atOnceMs = 160
const send = (seat: Seat, command: SeatCommand) => void seat.page.session.send(command)
const writes = (seat: Seat) => seat.write((word) => ({ type: 'noteTold', words: `Jag säger ${word}` }))

export const races = {
  turnAway: { victims: [participant], uses: writes, takes: (_world, seats) => send(seats[chair]!, { type: 'turnAway', seatId: seats[participant]!.seatId }) },
  /** The chair of a seat that two devices want: letting the second in puts the first out. */
  otherDevice: {
    victims: [participant],
    uses: writes,
    takes: ({ house }, seats) => {
      const { seatId } = seats[participant]!
      void house?.rooms.performAs('meeting-of-the-simulation', seats[chair]!.seatId, { id: 'lets-another-in', command: { type: 'admitSeat', seatId, device: 'device-of-somebody-else' } })
    },
  },
  /** Who led instead of the chair leads no more. */
  demote: {
    also: [{ type: 'leadTaken', seatId: `seat-number-${officer}` }],
    victims: [officer],
    uses: (seat) => send(seat, { type: seat.state.view.agenda?.isPaused ? 'resumeMeeting' : 'pauseMeeting' }),
    takes: (_world, seats) => send(seats[chair]!, { type: 'takeBackLead' }),
  },
  withdraw: { victims: [chair, referrer], uses: writes, takes: (_world, seats) => send(seats[participant]!, { type: 'withdrawConsent' }) },
  close: { victims: [participant], uses: writes, takes: (_world, seats) => send(seats[chair]!, { type: 'closeMeeting', early: 'Vi slutar nu.' }) },
  revoke: { victims: [participant], uses: writes, takes: (world, seats) => world.revoke(seats[participant]!) },
} satisfies Record<string, Race>

export type RaceKind = keyof typeof races
export type Raced = { kind: RaceKind; seed: number; before: number; after: number; violations: string[] }

/** Several uses and one taking away, each at any moment of the same tenth of a second or two. Out: how many were in time, and how many too late. */
export async function raceOf(kind: RaceKind, seed: number): Promise<Raced> {
  const { also, victims, uses, takes }: Race = races[kind]
  const world = new World({ seed, seats: 4, rates: ordinary, thinksMs: 1e12, peaceMs: 1e12, ...(also && { also }) })
  try {
    await world.open()
    const { seats, chance, time, checks } = world
    const kept = () => world.disk.of('meeting-of-the-simulation')?.log.length ?? 0
    const began = kept()
    for (const place of victims) {
      const seat = seats[place]!
      for (let use = 0; use < 4; use += 1) time.later(seat.page.device, chance.between(0, atOnceMs), () => uses(seat))
    }
    const taker = kind === 'revoke' || kind === 'otherDevice' ? world.house!.process : seats[kind === 'withdraw' ? participant : chair]!.page.device
    time.later(taker, chance.between(0, atOnceMs), () => takes(world, seats))
    await time.pass(4_000)
    const isTaken = kind === 'revoke' ? 0 : 1
    const before = kept() - began - isTaken
    return { kind, seed, before, after: victims.length * 4 - before, violations: checks.violations }
  } finally {
    world.close()
  }
}
