import type { News, Store } from '#server/store/store.ts'
import type { Room } from './room.ts'

type NodesParts = {
  store: Pick<Store, 'nodeId' | 'joinNodes' | 'findVersions' | 'findSessionDevices'>
  /** The open rooms of this node, by meeting. */
  open: ReadonlyMap<string, Promise<Room>>
  /** This meeting was erased by somebody, or any of those that are open here may have been. */
  onErased: (meetingId?: string) => Promise<void>
  tell: (fault: unknown) => void
}

/** What this node does when it hears of the others: the rooms that are open here read what there is to know. */
export class OtherNodes {
  readonly #parts: NodesParts
  readonly #leave: () => Promise<void>
  readonly #waiting = new Set<string>()
  #others: ReadonlySet<string> = new Set()
  /** Whether it hears of all that there are: its line is there and has said who they are, or there can be none. */
  #hears: boolean
  /** Something was taken out here and has not been read since. */
  #isToRead = false

  constructor(parts: NodesParts) {
    this.#parts = parts
    this.#hears = parts.store.nodeId === null
    this.#leave = parts.store.joinNodes({
      news: (news) => void this.#hear(news).catch(parts.tell),
      others: (others) => void this.#othersAre(others).catch(parts.tell),
      again: () => {
        this.#hears = true
        void this.#hearAll().catch(parts.tell)
      },
      lost: () => void (this.#hears = false),
    })
  }

  close = () => this.#leave()

  /** A room that has just opened is told which others there are. */
  async introduce(room: Room): Promise<Room> {
    if (this.#others.size > 0) await room.othersAre(this.#others)
    return room
  }

  /** Now and then: the rooms that are open here read what was kept without them, by this node (`isChangedHere`) or another, also where news of it never came. Nobody is asked where it can have been neither; what could not be read is asked for the next time. */
  async hearVersions(isChangedHere: boolean): Promise<void> {
    const { open } = this.#parts
    this.#isToRead ||= isChangedHere
    if (this.#hears && this.#others.size === 0 && !this.#isToRead) return
    this.#isToRead = false
    if (open.size > 0 && !(await this.#readVersions([...open.keys()]))) this.#isToRead = true
  }

  /** Whether all of them could be read. */
  async #readVersions(meetingIds: string[]): Promise<boolean> {
    const { store, tell } = this.#parts
    const versions = await store.findVersions(meetingIds).catch(tell)
    let isRead = versions !== undefined
    for (const { meetingId, version } of versions ?? []) await this.#hear({ kind: 'events', meetingId, version }).catch((fault: unknown) => void ((isRead = false), tell(fault)))
    return isRead
  }

  async #hear(news: News) {
    if (news.kind === 'erased') return this.#parts.onErased(news.meetingId)
    const room = await this.#parts.open.get(news.meetingId)
    if (!room) return
    if (news.kind === 'sessions') return this.#endDevices(room, news.meetingId)
    if (news.kind === 'events') return room.hearOthers({ version: news.version, parts: false })
    return this.#once(news.meetingId, () => room.hearOthers({ version: 0, parts: true }))
  }

  /** What is told twice before it has been read once is read once. */
  async #once(meetingId: string, read: () => Promise<void>) {
    if (this.#waiting.has(meetingId)) return
    this.#waiting.add(meetingId)
    // In the next turn: several come at once.
    await new Promise((resolve) => setImmediate(resolve))
    this.#waiting.delete(meetingId)
    await read()
  }

  async #endDevices(room: Room, meetingId: string) {
    if (room.devices().length === 0) return
    const living = await this.#parts.store.findSessionDevices(meetingId)
    for (const { seatId, device } of room.devices()) if (!living.some((one) => one.seatId === seatId && one.device === device)) room.endDevice(seatId, device)
  }

  async #othersAre(others: ReadonlySet<string>) {
    const hasLost = [...this.#others].some((id) => !others.has(id))
    this.#others = others
    for (const room of await this.#rooms()) {
      await room.othersAre(others)
      // What it wrote last, it may not have told any more.
      if (hasLost) await room.hearOthers({ version: Number.MAX_SAFE_INTEGER, parts: true })
    }
  }

  /** What was told while the line was lost has not been heard. */
  async #hearAll() {
    await this.#parts.onErased()
    for (const [meetingId, opening] of this.#parts.open) {
      const room = await opening.catch(() => null)
      if (!room) continue
      await room.hearOthers({ version: Number.MAX_SAFE_INTEGER, parts: true })
      await this.#endDevices(room, meetingId)
    }
  }

  async #rooms(): Promise<Room[]> {
    const rooms = await Promise.all([...this.#parts.open.values()].map((opening) => opening.catch(() => null)))
    return rooms.filter((room) => room !== null)
  }
}
