import { nobodyHere } from '#core/meeting/live.ts'
import type { Command } from '#core/meeting/commands.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import type { Mine, ViewMessage } from '#core/wire/down.ts'
import { Attendance } from '#server/rooms/attendance.ts'
import { deviceOf, openedInCore } from './opened-in-core.ts'

export type HeldInMemory = {
  /** Decided, taken and told to every seat. Throws where the core says no. */
  perform: (by: string, command: Command) => void
  seatsOf: (role: SeatRole) => string[]
  /** What has been sent so far, as JSON: how many messages, and their length in all. */
  sent: () => { messages: number; bytes: number }
}

/** `to` is a seat, or an audience. */
export type Heard = (event: 'view' | 'mine', message: ViewMessage | Mine, to: string) => void

/** A meeting with everybody let in that lies in memory: what the core and the room do for a command, without sockets and database. */
export function heldInMemory(seatCount: number, hear: Heard = () => undefined): HeldInMemory {
  const { seats, now, perform } = openedInCore(seatCount)
  let [live, version, messages, bytes] = [nobodyHere, 0, 0, 0]
  const send: Heard = (event, message, to) => {
    messages += 1
    bytes += JSON.stringify(message).length
    hear(event, message, to)
  }
  const attendance = new Attendance((audience, message) => send('view', message, audience))
  for (const { id, role } of seats) attendance.add({ id: `line-${id}`, seatId: id, role, device: deviceOf(id), isStage: false, hear: () => undefined, view: (message) => send('view', message, id), mine: (mine) => send('mine', mine, id), end: () => undefined })
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
