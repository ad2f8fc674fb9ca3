import type { SeatRole } from '#core/meeting/plan.ts'
import type { EndedMessage, Mine, ViewMessage } from '#core/wire/down.ts'

/** One connected device of one seat, as the room sees it. The gateway makes it from a socket, the demo without one. */
export type Connection = {
  id: string
  seatId: string
  role: SeatRole
  device: string
  /** Joins or leaves what is sent to everybody in the role; a message is serialised once for them all. */
  hear(isHearing: boolean): void
  view(message: ViewMessage): void
  mine(mine: Mine): void
  end(why: EndedMessage['why']): void
}

/** Sends one message to every admitted device of a role. */
export type TellRole = (role: SeatRole, message: ViewMessage) => void
