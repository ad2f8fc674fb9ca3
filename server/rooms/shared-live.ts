import { changesBetween, counting, elsewhere, emptyPart, nobodyElsewhere, stillNeeded, withEntries, type Elsewhere, type Entry, type OthersPart } from '#core/meeting/live-parts.ts'
import { nobodyHere, type Live } from '#core/meeting/live.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { Store } from '#server/store/store.ts'
import { isDatabaseAway } from './answers.ts'

export type SharedLiveParts = { meetingId: string; store: Pick<Store, 'nodeId' | 'readLiveParts' | 'writeLivePart'>; onFault: (fault: unknown) => unknown }

/** Between two writings of one meeting's part: what changes with every word is written together. */
const restMs = 20

const nothing = JSON.stringify(emptyPart)

/** The live state of one meeting on one node, put together with that of the others. Without others nothing is read or written. */
export class SharedLive {
  readonly #parts: SharedLiveParts
  /** What this node last knew, so that what is new in it is what somebody here has done since. */
  #base: Live = nobodyHere
  #own: Entry[] = []
  #others = new Map<string, OthersPart>()
  #alive: ReadonlySet<string> = new Set()
  /** What has been taken into the live state already: what was forgotten since does not come back. */
  readonly #taken = new Map<string, Entry>()
  #wanted = nothing
  #written = nothing
  #writing: Promise<void> | null = null

  constructor(parts: SharedLiveParts) {
    this.#parts = parts
  }

  /** The parts of all nodes, as they lie in the database. What a node left that is gone becomes ours: somebody has to say it. */
  async read(): Promise<void> {
    const { meetingId, store } = this.#parts
    const found = await store.readLiveParts(meetingId)
    const ours = found.find(({ node }) => node === store.nodeId)
    // The room was open here before, and closing it could not be said.
    if (ours && this.#written === nothing) this.#written = JSON.stringify(ours.part)
    const before = this.#others
    this.#others = new Map(found.flatMap(({ node, isAlive, part }) => (node === store.nodeId ? [] : [[node, { ...part, isAlive }]])))
    for (const [node, part] of before) if (!this.#others.has(node)) this.#others.set(node, { ...part, isAlive: false })
  }

  /** Which other nodes there are by now. */
  setAlive(alive: ReadonlySet<string>): void {
    const hasNew = [...alive].some((id) => !this.#alive.has(id))
    this.#alive = alive
    for (const [node, part] of this.#others) this.#others.set(node, { ...part, isAlive: alive.has(node) })
    // Who has come knows nothing of ours, unless it was there to be read.
    if (hasNew && this.#wanted !== nothing) this.#written = ''
  }

  hasOthers = (): boolean => this.#alive.size > 0

  /** With what the others have told since; and whose drafts that changed. */
  take(live: Live): { live: Live; changedDrafts: string[] } {
    this.note(live)
    const fresh = [...counting([{ entries: this.#own }, ...this.#others.values()])].filter(([place, entry]) => JSON.stringify(this.#taken.get(place)) !== JSON.stringify(entry))
    for (const [place, entry] of fresh) this.#taken.set(place, entry)
    this.#base = withEntries(live, fresh.map(([, entry]) => entry))
    const changedDrafts = this.#base.drafts === live.drafts ? [] : fresh.flatMap(([place]) => (place.startsWith('draft/') ? (place.split('/')[1] ?? []) : []))
    return { live: this.#base, changedDrafts }
  }

  /** Counts what is new in this state as done here. */
  note(live: Live): void {
    const changes = changesBetween(this.#base, live, counting([{ entries: this.#own }, ...this.#others.values()]))
    for (const entry of changes) this.#taken.set(entry.place, entry)
    if (changes.length > 0) this.#own = [...this.#own.filter(({ place }) => !changes.some((one) => one.place === place)), ...changes]
    this.#base = live
  }

  /** What is old has been forgotten: nobody did that, and it is not told. */
  forgot(live: Live): void {
    this.#base = live
  }

  elsewhere = (meeting: Meeting): Elsewhere => (this.#others.size === 0 ? nobodyElsewhere : elsewhere([...this.#others.values()], meeting))

  /** Tells the others what this node has, when it has changed and there are any. */
  publish(connected: Pick<Live, 'here' | 'knocks'>, { leaderAwaySince }: Live): void {
    const alive = [...this.#others.values()].filter(({ isAlive }) => isAlive)
    this.#adopt([...this.#others.values()].filter(({ isAlive }) => !isAlive))
    this.#own = stillNeeded(this.#own, this.#base, counting(alive))
    this.#wanted = JSON.stringify({ ...connected, leaderAwaySince, entries: this.#own })
    if (this.#alive.size > 0 && this.#wanted !== this.#written) this.#writing ??= this.#write().finally(() => (this.#writing = null))
  }

  /** The room closes here: nobody is connected, and what stands half written is left to the others. */
  async leave(): Promise<void> {
    if (this.#written !== nothing) await this.#parts.store.writeLivePart(this.#parts.meetingId, null)
  }

  #adopt(dead: OthersPart[]) {
    if (dead.length === 0) return
    this.#own = [...counting([{ entries: this.#own }, ...dead]).values()]
  }

  /** When what this node has is written. */
  flush = async (): Promise<void> => void (await this.#writing)

  async #write() {
    const { meetingId, store, onFault } = this.#parts
    while (this.#wanted !== this.#written) {
      const wanted = this.#wanted
      try {
        await store.writeLivePart(meetingId, JSON.parse(wanted))
        this.#written = wanted
      } catch (fault) {
        // The next change, or the line that is back, tries again.
        if (!isDatabaseAway(fault)) onFault(fault)
        break
      }
      await new Promise((resolve) => setTimeout(resolve, restMs).unref())
    }
  }
}
