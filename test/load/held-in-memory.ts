import { nobodyHere } from '#core/meeting/live.ts'
import type { Command } from '#core/meeting/commands.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import { Attendance } from '#server/rooms/attendance.ts'
import { deviceOf, openedInCore } from './opened-in-core.ts'

export type HeldInMemory = {
  /** Decided, taken and told to every seat. Throws where the core says no. */
  perform: (by: string, command: Command) => void
  seatsOf: (role: SeatRole) => string[]
  /** What has been sent so far, as JSON: how many messages, and their length in all. */
  sent: () => { messages: number; bytes: number }
}

/** A meeting with everybody let in that lies in memory: what the core and the room do for a command, without sockets and database. */
export function heldInMemory(seatCount: number): HeldInMemory {
  const { seats, now, perform } = openedInCore(seatCount)
  let [live, version, messages, bytes] = [nobodyHere, 0, 0, 0]
  const send = (message: unknown) => {
    messages += 1
    bytes += JSON.stringify(message).length
  }
  const attendance = new Attendance((_audience, message) => send(message))
  for (const { id, role } of seats) attendance.add({ id: `line-${id}`, seatId: id, role, device: deviceOf(id), isStage: false, hear: () => undefined, view: send, mine: send, end: () => undefined })
  return {
    perform: (by, command) => {
      const { at, events } = perform(by, command)
      version += events.length
      live = { ...attendance.settle(now(), live, at), today: at.slice(0, 10) }
      attendance.tell({ meeting: now(), version, now: at }, live)
    },
    seatsOf: (role) => seats.filter((seat) => seat.role === role).map(({ id }) => id),
    sent: () => ({ messages, bytes }),
  }
}
