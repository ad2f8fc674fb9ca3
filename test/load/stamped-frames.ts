type Frame = { data: Buffer; atMs: number; read: (text: string, atMs: number) => void }

/**
 * Frames of all sockets, stamped the moment they come and read one at a time between the looks at the sockets: reading a large one
 * does not make the next one look late.
 */
export class StampedFrames {
  readonly #waiting: Frame[] = []
  #at = 0
  #isReading = false

  take(data: Buffer, read: Frame['read']) {
    this.#waiting.push({ data, atMs: performance.now(), read })
    if (!this.#isReading) setImmediate(this.#readOne)
    this.#isReading = true
  }

  readonly #readOne = () => {
    const frame = this.#waiting[this.#at]
    this.#at += 1
    if (this.#at >= this.#waiting.length) {
      this.#waiting.length = 0
      this.#at = 0
      this.#isReading = false
    } else setImmediate(this.#readOne)
    frame?.read(frame.data.toString(), frame.atMs)
  }
}
