import { seatById } from '#core/meeting/meeting.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { TellRole } from './connection.ts'
import { Room, type RoomParts, type Sent } from './room.ts'

export type RoomsParts = Omit<RoomParts, 'meetingId' | 'tellRole'> & { tellRoleOf: (meetingId: string) => TellRole }

const sweepEveryMs = 4_000
/** A room that everybody has left is kept a little, for those who come straight back. */
const emptyLastsMs = 60_000

/** The open rooms of this process. A room opens at the first question about its meeting and closes when everybody has left. */
export class Rooms {
  readonly #parts: RoomsParts
  readonly #rooms = new Map<string, Promise<Room>>()
  readonly #emptySince = new Map<string, number>()
  readonly #timer: NodeJS.Timeout

  constructor(parts: RoomsParts) {
    this.#parts = parts
    this.#timer = setInterval(() => void this.#sweep(), sweepEveryMs)
    this.#timer.unref()
  }

  /** The room of a meeting, opened from the log if it is not open. Rejects when the log can not be read. */
  roomOf(meetingId: string): Promise<Room> {
    // Whoever asks is about to come in: a room never closes under them.
    this.#emptySince.delete(meetingId)
    const open = this.#rooms.get(meetingId)
    if (open) return open
    const { tellRoleOf, ...parts } = this.#parts
    const room = new Room({ ...parts, meetingId, tellRole: tellRoleOf(meetingId) })
    const opening = room.open().then(() => room)
    this.#rooms.set(meetingId, opening)
    opening.catch(() => this.#rooms.delete(meetingId))
    return opening
  }

  /** A command that the server vouches for: staff who plan, or the demo that plays. */
  async performAs(meetingId: string, by: string, sent: Sent): Promise<AnswerMessage> {
    const room = await this.roomOf(meetingId)
    const role = by === 'staff' ? by : seatById(room.see().meeting, by)?.role
    return role ? room.perform({ by, role, connectionId: null }, sent) : { kind: 'problem', problem: 'noSuchMeeting' }
  }

  async close() {
    clearInterval(this.#timer)
    for (const opening of this.#rooms.values()) (await opening.catch(() => null))?.endAll()
  }

  async #sweep() {
    for (const [meetingId, opening] of this.#rooms) {
      const room = await opening.catch(() => null)
      if (!room) continue
      await room.sweep().catch((fault: unknown) => this.#parts.onFault(fault))
      if (this.#hasStoodEmpty(meetingId, room)) this.#rooms.delete(meetingId)
    }
  }

  #hasStoodEmpty(meetingId: string, room: Room): boolean {
    const since = this.#emptySince.get(meetingId) ?? Date.now()
    if (room.isEmpty()) this.#emptySince.set(meetingId, since)
    else this.#emptySince.delete(meetingId)
    return room.isEmpty() && Date.now() - since > emptyLastsMs
  }
}
