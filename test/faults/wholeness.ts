/** A time without the whole view over a line that stands, and when it was over (performance.now, ms); `wholeAtMs` is null until then. */
export type Gap = { leftAtMs: number; wholeAtMs: number | null }

/**
 * Whether a page has got the whole view over the line that it has now and calls it live. What the page says alone is not enough: when a
 * server asks it to come back, it says for four seconds that nothing is lost.
 */
export class Wholeness {
  readonly gaps: Gap[] = []
  #hasWhole = false
  #isLive = false
  #sinceMs: number | null = null

  /** When it last became whole (performance.now, ms); null while it is not. */
  get sinceMs() {
    return this.#sinceMs
  }

  /** The whole view has come over the line. */
  gotWhole() {
    this.#hasWhole = true
    this.#look()
  }

  /** The line is over, or another one is opened. */
  left() {
    this.#hasWhole = false
    this.#look()
  }

  says(isLive: boolean) {
    this.#isLive = isLive
    this.#look()
  }

  #look() {
    const isWhole = this.#hasWhole && this.#isLive
    if (isWhole === (this.#sinceMs !== null)) return
    const nowMs = performance.now()
    this.#sinceMs = isWhole ? nowMs : null
    const last = this.gaps.at(-1)
    if (!isWhole) this.gaps.push({ leftAtMs: nowMs, wholeAtMs: null })
    else if (last) last.wholeAtMs = nowMs
  }
}
