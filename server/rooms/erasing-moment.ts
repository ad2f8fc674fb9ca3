import { withdrawalLastsMs } from '#core/meeting/subjects/withdrawal.ts'
import type { Store } from '#server/store/store.ts'

type Parts = { store: Pick<Store, 'nextWithdrawn'>; now: () => string; erase: () => Promise<void> }

/** A timer may wake a moment before its time. */
const soonAfterMs = 5

/**
 * Erases at the very moment when the next withdrawal can no longer be undone. Which one that is stands in the database: so whoever asks in time,
 * after a restart or on another node, knows of it.
 */
export class ErasingMoment {
  readonly #parts: Parts
  #timer: NodeJS.Timeout | undefined

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Sets the clock for what comes before the next question, so many ms from now. */
  async plan(withinMs: number) {
    const withdrawnAt = await this.#parts.store.nextWithdrawn()
    clearTimeout(this.#timer)
    if (withdrawnAt === null) return
    const waitsMs = Date.parse(withdrawnAt) + withdrawalLastsMs - Date.parse(this.#parts.now()) + soonAfterMs
    if (waitsMs > 0 && waitsMs <= withinMs + soonAfterMs) this.#timer = setTimeout(() => void this.#parts.erase(), waitsMs).unref()
  }

  stop() {
    clearTimeout(this.#timer)
  }
}
