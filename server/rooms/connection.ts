import type { SeatRole } from '#core/meeting/plan.ts'
import type { EndedMessage, Mine, ViewMessage } from '#core/wire/down.ts'

/** One connected device of one seat, as the room sees it. The gateway makes it from a socket, the demo without one. */
export type Connection = {
  id: string
  seatId: string
  role: SeatRole
  device: string
  /** A large screen of the seat's: it looks on, does not count as being here, and sends nothing. */
  isStage: boolean
  /** Joins what is sent to everybody who sees the meeting so (and leaves what it heard before), or with null leaves; a message is serialised once for them all. */
  hear(audience: string | null): void
  view(message: ViewMessage): void
  mine(mine: Mine): void
  end(why: EndedMessage['why']): void
}

/** Sends one message to every admitted device that sees the meeting so. */
export type TellViewers = (audience: string, message: ViewMessage) => void
