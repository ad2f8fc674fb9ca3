import type { Chance } from '../seeded-chance.ts'
import type { Owner, VirtualTime } from './virtual-time.ts'

export type Way = 'up' | 'down'
type Ends = Record<Way, Owner>

/** One line between a page and the server, as TCP is: what comes comes in order and once, or the line is over. */
export class Wire {
  readonly isDeaf = { up: false, down: false }
  isCut = false
  /** How late everything is, besides the ordinary (ms). */
  lateMs = 0
  /** The next view is lost on its way, as when somebody between took it for sent. */
  losesNextView = false
  /** The next command comes twice. */
  doublesNext = false
  /** Told, each on its side, when the line is cut. */
  readonly closed: Record<Way, () => void> = { up: () => undefined, down: () => undefined }
  readonly #time: VirtualTime
  readonly #chance: Chance
  readonly #ends: Ends
  readonly #freeAtMs = { up: 0, down: 0 }

  /** `up`: who hears what goes up. */
  constructor(time: VirtualTime, chance: Chance, ends: Ends) {
    this.#time = time
    this.#chance = chance
    this.#ends = ends
  }

  /** Ends it, and what was on its way with it. A side that nothing reaches is not told. */
  cut() {
    if (this.isCut) return
    this.isCut = true
    for (const way of ['up', 'down'] as const) if (!this.isDeaf[way]) this.#time.later(this.#ends[way], this.#chance.between(1, 40), this.closed[way])
  }

  /** `isPlain`: that it comes leads to no promise. */
  carry(way: Way, run: () => void, isPlain = false) {
    if (this.isCut) return
    const atMs = Math.max(this.#freeAtMs[way], this.#time.nowMs + this.#chance.between(2, 60) + this.lateMs)
    this.#freeAtMs[way] = atMs
    const arrive = () => {
      if (!this.isCut && !this.isDeaf[way]) run()
    }
    this.#time[isPlain ? 'plainLater' : 'later'](this.#ends[way], atMs - this.#time.nowMs, arrive)
  }
}
