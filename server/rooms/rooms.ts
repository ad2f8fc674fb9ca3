import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises'
import { seatById } from '#core/meeting/meeting.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import { withdrawalLastsMs } from '#core/meeting/subjects/withdrawal.ts'
import type { TellViewers } from './connection.ts'
import { isDatabaseAway } from './answers.ts'
import { ErasingMoment } from './erasing-moment.ts'
import { OtherNodes } from './other-nodes.ts'
import { Room, type RoomParts, type Sent } from './room.ts'

export type RoomsParts = Omit<RoomParts, 'meetingId' | 'tellViewers'> & { tellViewersOf: (meetingId: string) => TellViewers }

const sweepEveryMs = 4_000
/** Whose time is over is asked every twenty seconds: a minute after, files and all, nothing of it opens. */
const sweepsBetweenPurges = 5
/** So many chains of the audit log lose what is too old at once; the others the next time. */
const chainsAtOnce = 100
/** Somebody else's transaction may last long (a backup, say), and what was withdrawn is not to lie there for a minute. */
const sweepFilesAgainMs = 4_000
/** A database that is away keeps nobody from stopping. */
const restLimitMs = 2_000
/** A room that everybody has left is kept a little, for those who come straight back. */
const emptyLastsMs = 60_000

/** The open rooms of this process. A room opens at the first question about its meeting and closes when everybody has left. */
export class Rooms {
  readonly #parts: RoomsParts
  readonly #rooms = new Map<string, Promise<Room>>()
  readonly #emptySince = new Map<string, number>()
  #sweeps = 0
  /** What is done by the clock now; null before and after. */
  #sweeping: Promise<void> | null = null
  #isClosing = false
  #isClosed = false
  #isSweepingFiles = false
  #sweepFilesAfter = 0
  readonly #tell = (fault: unknown) => void (this.#isClosed || isDatabaseAway(fault) || this.#parts.onFault(fault))
  readonly #timer: NodeJS.Timeout
  readonly #nodes: OtherNodes
  readonly #erasing: ErasingMoment

  constructor(parts: RoomsParts) {
    this.#parts = parts
    this.#nodes = new OtherNodes({ ...parts, open: this.#rooms, onErased: (meetingId) => this.#endErased(meetingId === undefined ? undefined : [meetingId]), tell: this.#tell })
    this.#erasing = new ErasingMoment({ ...parts, erase: () => this.#eraseNow() })
    this.#timer = setInterval(() => (this.#sweeping ??= this.#sweep().finally(() => (this.#sweeping = null))), sweepEveryMs)
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
    const opening = room.open().then(() => this.#nodes.introduce(room))
    this.#rooms.set(meetingId, opening)
    opening.catch(() => this.#rooms.delete(meetingId))
    return opening
  }

  /** A command that the server vouches for: staff who plan, the demo that plays, or who came by number and code. */
  async performAs(meetingId: string, by: string, sent: Sent, isByCode = false): Promise<AnswerMessage> {
    const room = await this.roomOf(meetingId)
    const role = by === 'staff' ? by : seatById(room.see().meeting, by)?.role
    return role ? room.perform({ by, role, connectionId: null, isByCode }, sent) : { kind: 'problem', problem: 'noSuchMeeting' }
  }

  /** How many are open now. */
  count = () => this.#rooms.size

  /** Everybody is told to come back, what is on its way is done and told the other nodes, and they hear that this one leaves. */
  async close() {
    this.#isClosing = true
    clearInterval(this.#timer)
    this.#erasing.stop()
    const rooms = (await Promise.all([...this.#rooms.values()].map((opening) => opening.catch(() => null)))).filter((room) => room !== null)
    for (const room of rooms) room.endAll('serverStops')
    await Promise.race([Promise.allSettled([...rooms.map((room) => room.atRest()), this.#sweeping]), pause(restLimitMs, undefined, { ref: false })])
    await this.#nodes.close()
    // Somebody takes what is still at work up again: the database goes away under it.
    this.#isClosed = true
  }

  /** Content whose consent has been withdrawn for half a minute is erased, also when the server was started anew meanwhile. */
  async eraseWithdrawn() {
    const { store, now } = this.#parts
    const until = new Date(Date.parse(now()) - withdrawalLastsMs).toISOString()
    await this.#each([
      async () => this.#eraseEach(await store.findWithdrawn(until), (meetingId) => store.eraseMeeting(meetingId, now(), until)),
      () => this.#takeOut(until),
    ])
  }

  /** What was given of a meeting that is withdrawn, or of a follow-up that is gone, goes from meetings that have not begun, and from the memory of their rooms, whoever took it out. */
  async #takeOut(until: string) {
    const { store, now } = this.#parts
    // What breaks off may have changed something.
    let isChanged = true
    const leave = async () => {
      const { count, faults } = await store.leaveWithdrawn(until, now())
      isChanged = count + faults.length > 0
      faults.forEach(this.#tell)
    }
    await this.#each([leave, () => this.#nodes.hearVersions(isChanged)])
  }

  /** Content and lines of the log whose time is over are erased, as their host authority has decided. */
  async eraseOverdue() {
    const { store, now } = this.#parts
    await this.#each([
      async () => this.#eraseEach(await store.findOverdue(now()), (meetingId) => store.eraseOverdue(meetingId, now())),
      () => store.endOverdueDrafts(now()),
      () => store.eraseOverdueCases(swedishDay(now()), now()),
      () => store.forgetAskingPlaces(now()),
      () => store.trimAudit(chainsAtOnce),
      () => store.catchUpLedger(now()),
    ])
  }

  /** One that fails is found again. */
  #eraseEach = (found: string[], erase: (meetingId: string) => Promise<boolean>) => this.#each([...found.map((meetingId) => () => erase(meetingId)), () => this.#endErased()])

  /** One after the other, each by itself: one that fails is told, and keeps no other from being done. */
  async #each(steps: (() => Promise<unknown>)[]) {
    for (const step of steps) await Promise.resolve().then(step).catch(this.#tell)
  }

  /** Nothing erased stays in the memory of a room, whoever erased it. */
  async #endErased(meetingIds = [...this.#rooms.keys()]) {
    if (meetingIds.length === 0) return
    for (const { meetingId, why } of await this.#parts.store.findErased(meetingIds)) {
      const room = await this.#rooms.get(meetingId)?.catch(() => null)
      this.#rooms.delete(meetingId)
      room?.endAll(why === 'timeIsOver' ? 'sessionOver' : 'consentWithdrawn')
    }
  }

  /** The files are swept beside all else: it may have to wait for somebody's long transaction. */
  async #sweepFiles() {
    const { store, now } = this.#parts
    if (this.#isClosing || this.#isSweepingFiles || Date.now() < this.#sweepFilesAfter) return
    this.#isSweepingFiles = true
    const isDone = await store.sweepErased(now()).catch((fault: unknown) => this.#tell(fault))
    await store.sweepTexts().catch((fault: unknown) => this.#tell(fault))
    this.#sweepFilesAfter = isDone === true ? 0 : Date.now() + sweepFilesAgainMs
    this.#isSweepingFiles = false
  }

  /** What is withdrawn, and then its traces in the files. */
  async #eraseNow() {
    await this.eraseWithdrawn()
    void this.#sweepFiles()
    if (!this.#isClosing) await this.#erasing.plan(sweepEveryMs).catch(this.#tell)
  }

  async #sweep() {
    await this.#eraseNow()
    if (this.#isClosing) return
    if (this.#sweeps++ % sweepsBetweenPurges === 0) await this.eraseOverdue()
    for (const [meetingId, opening] of this.#rooms) {
      const room = await opening.catch(() => null)
      if (this.#isClosing) return
      if (!room) continue
      await room.sweep().catch((fault: unknown) => this.#parts.onFault(fault))
      // A thousand rooms in one go would hold up everybody's commands.
      await breathe()
      if (this.#hasStoodEmpty(meetingId, room)) this.#shut(meetingId, room)
    }
  }

  #shut(meetingId: string, room: Room) {
    this.#rooms.delete(meetingId)
    room.leave().catch(this.#tell)
  }

  #hasStoodEmpty(meetingId: string, room: Room): boolean {
    const since = this.#emptySince.get(meetingId) ?? Date.now()
    if (room.isEmpty()) this.#emptySince.set(meetingId, since)
    else this.#emptySince.delete(meetingId)
    return room.isEmpty() && Date.now() - since > emptyLastsMs
  }
}
