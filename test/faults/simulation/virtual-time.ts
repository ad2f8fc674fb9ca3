import { createRequire, syncBuiltinESMExports } from 'node:module'
import type { Chance } from '../seeded-chance.ts'

/** Whose timers these are: a process of the server, a page, the database, the line between them. */
export type Owner = {
  readonly name: string
  /** Killed or closed: nothing of it happens any more. */
  isGone: boolean
  /** Frozen: what would happen to it happens then. */
  asleepUntilMs: number
  /** What its clock is off by. */
  clockOffMs: number
}

export const owner = (name: string): Owner => ({ name, isGone: false, asleepUntilMs: 0, clockOffMs: 0 })

class Timer {
  isCleared = false
  atMs: number
  order: number
  readonly owner: Owner
  readonly run: () => void
  readonly everyMs: number | null
  /** It leads to no promise: nobody needs to wait for it. */
  isPlain = false
  constructor({ atMs, order, to, run, everyMs }: { atMs: number; order: number; to: Owner; run: () => void; everyMs: number | null }) {
    this.atMs = atMs
    this.order = order
    this.owner = to
    this.run = run
    this.everyMs = everyMs
  }
  unref = () => this
  ref = () => this
}

const kept = { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, now: Date.now, monotonic: performance.now.bind(performance), randomUUID: globalThis.crypto.randomUUID }
const timersPromises = createRequire(import.meta.url)('node:timers/promises') as { setTimeout: unknown }
const keptPause = timersPromises.setTimeout

const isBefore = (one: Timer, other: Timer) => one.atMs < other.atMs || (one.atMs === other.atMs && one.order < other.order)

/**
 * A time of its own for all code in this thread that asks for time or waits: minutes pass in as long as what happens in them takes.
 * Everything that happens is one step, whole with all promises that it leads to, and belongs to one owner.
 */
export class VirtualTime {
  nowMs: number
  steps = 0
  #order = 0
  readonly #heap: Timer[] = []
  #current = owner('nobody')

  constructor(startMs: number) {
    this.nowMs = startMs
  }

  now = (): string => new Date(this.nowMs).toISOString()

  /** From now on the thread's time is this one. `chance`: for the ids that code makes. */
  install(chance: Chance) {
    const set = (work: (...with_: unknown[]) => void, ms = 0, ...with_: unknown[]) => this.#add(this.#current, Math.max(0, ms), () => work(...with_), null)
    const clear = (timer?: Timer) => void (timer && (timer.isCleared = true))
    const every = (work: () => void, ms: number) => this.#add(this.#current, ms, work, ms)
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear, setInterval: every, clearInterval: clear })
    Date.now = () => this.nowMs + this.#current.clockOffMs
    performance.now = () => this.nowMs
    globalThis.crypto.randomUUID = () => `${chance.word()}-0-0-0-${chance.word()}`
    timersPromises.setTimeout = (ms: number, value: unknown) => new Promise((resolve) => this.#add(this.#current, ms, () => resolve(value), null))
    syncBuiltinESMExports()
  }

  uninstall() {
    const { now, monotonic, randomUUID, setImmediate: _same, ...timers } = kept
    Object.assign(globalThis, timers)
    Date.now = now
    performance.now = monotonic
    globalThis.crypto.randomUUID = randomUUID
    timersPromises.setTimeout = keptPause
    syncBuiltinESMExports()
  }

  /** Happens to this owner, so much later. */
  later = (to: Owner, ms: number, run: () => void): void => void this.#add(to, ms, run, null)

  /** As `later`, of what leads to no promise. */
  plainLater = (to: Owner, ms: number, run: () => void): void => void (this.#add(to, ms, run, null).isPlain = true)

  /** Happens to this owner now, with all that it leads to at once. */
  async as(who: Owner, run: () => void): Promise<void> {
    this.#current = who
    run()
    await new Promise<void>((resolve) => void kept.setImmediate(resolve))
  }

  /** Lets so much time pass, or less where `isEnough` says so. */
  async pass(ms: number, isEnough: () => boolean = () => false): Promise<void> {
    const endMs = this.nowMs + ms
    for (;;) {
      const next = this.#heap[0]
      if (!next || next.atMs > endMs) break
      this.#take()
      if (next.isCleared || next.owner.isGone) continue
      if (next.owner.asleepUntilMs > next.atMs) {
        this.#put(Object.assign(next, { atMs: next.owner.asleepUntilMs }))
        continue
      }
      this.nowMs = next.atMs
      this.steps += 1
      if (next.isPlain) this.#asPlain(next)
      else await this.as(next.owner, next.run)
      if (next.everyMs !== null) this.#put(Object.assign(next, { atMs: next.atMs + next.everyMs, order: (this.#order += 1) }))
      if (isEnough()) return
    }
    this.nowMs = endMs
  }

  #asPlain({ owner: who, run }: Timer) {
    this.#current = who
    run()
  }

  #add(to: Owner, ms: number, run: () => void, everyMs: number | null): Timer {
    const timer = new Timer({ atMs: this.nowMs + ms, order: (this.#order += 1), to, run, everyMs })
    this.#put(timer)
    return timer
  }

  #put(timer: Timer) {
    const heap = this.#heap
    let at = heap.push(timer) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!isBefore(timer, heap[above]!)) break
      heap[at] = heap[above]!
      at = above
    }
    heap[at] = timer
  }

  #take() {
    const heap = this.#heap
    const last = heap.pop()!
    if (heap.length === 0) return
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= heap.length) break
      if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below += 1
      if (!isBefore(heap[below]!, last)) break
      heap[at] = heap[below]!
      at = below
    }
    heap[at] = last
  }
}
