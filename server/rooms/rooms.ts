import { seatById } from '#core/meeting/meeting.ts'
import type { AnswerMessage, EndedMessage } from '#core/wire/down.ts'
import { withdrawalLastsMs } from '#core/meeting/subjects/withdrawal.ts'
import type { TellViewers } from './connection.ts'
import { isDatabaseAway } from './answers.ts'
import { Room, type RoomParts, type Sent } from './room.ts'

export type RoomsParts = Omit<RoomParts, 'meetingId' | 'tellViewers'> & { tellViewersOf: (meetingId: string) => TellViewers }

/** How a meeting is erased, and what those who are in its room are told. */
type Erasing = { erase: (meetingId: string) => Promise<boolean>; why: EndedMessage['why'] }

const sweepEveryMs = 4_000
/** Whose time is over is asked once a minute: it is a matter of days. */
const sweepsBetweenPurges = 15
/** A room that everybody has left is kept a little, for those who come straight back. */
const emptyLastsMs = 60_000

/** The open rooms of this process. A room opens at the first question about its meeting and closes when everybody has left. */
export class Rooms {
  readonly #parts: RoomsParts
  readonly #rooms = new Map<string, Promise<Room>>()
  readonly #emptySince = new Map<string, number>()
  /** To be erased, and not done to the end: a database that went away in the middle is asked again. */
  readonly #halfErased = new Map<string, Erasing>()
  #sweeps = 0
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
    const { tellViewersOf, ...parts } = this.#parts
    const room = new Room({ ...parts, meetingId, tellViewers: tellViewersOf(meetingId) })
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
    for (const opening of this.#rooms.values()) (await opening.catch(() => null))?.endAll('serverStops')
  }

  /** Content whose consent has been withdrawn for a minute is erased, also when the server was started anew meanwhile. */
  async eraseWithdrawn() {
    const { store, now } = this.#parts
    const until = new Date(Date.parse(now()) - withdrawalLastsMs).toISOString()
    await this.#eraseEach(await store.findWithdrawn(until), { erase: (meetingId) => store.eraseMeeting(meetingId, now(), until), why: 'consentWithdrawn' })
  }

  /** Content whose time is over is erased, as its host authority has decided. */
  async eraseOverdue() {
    const { store, now } = this.#parts
    await this.#eraseEach(await store.findOverdue(now()), { erase: (meetingId) => store.eraseOverdue(meetingId, now()), why: 'sessionOver' })
  }

  async #eraseEach(found: string[], erasing: Erasing) {
    for (const meetingId of found) this.#halfErased.set(meetingId, erasing)
    let failure: { fault: unknown } | null = null
    for (const [meetingId, how] of this.#halfErased) await this.#erase(meetingId, how).catch((fault: unknown) => (failure = { fault }))
    if (failure) throw (failure as { fault: unknown }).fault
  }

  async #erase(meetingId: string, { erase, why }: Erasing) {
    const isErased = await erase(meetingId)
    this.#halfErased.delete(meetingId)
    if (!isErased) return
    const room = await this.#rooms.get(meetingId)?.catch(() => null)
    this.#rooms.delete(meetingId)
    room?.endAll(why)
  }

  async #sweep() {
    const tell = (fault: unknown) => isDatabaseAway(fault) || this.#parts.onFault(fault)
    await this.eraseWithdrawn().catch(tell)
    if (this.#sweeps++ % sweepsBetweenPurges === 0) await this.eraseOverdue().catch(tell)
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
