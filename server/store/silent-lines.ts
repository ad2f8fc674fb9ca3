import type { Socket } from 'node:net'
import type { Client } from 'pg'

/** What a line to the database ends with when nobody answers on it; `lost-connection.ts` knows the beginning. */
const silence = (): Error => new Error('Connection terminated: the database does not answer on it')
/** So long after goodbye was said on a line that is asked nothing. */
const goodbyeMs = 1_000
/** So long may those that are still asked something take, when all is to end. */
const lastAnswersMs = 5_000

/** pg's own mark of a connection on which nothing is asked. */
type Asked = Client & { readyForQuery: boolean }

/**
 * The lines of one pool. TCP does not tell that the other side is gone: a line on which something was asked and nothing came for so
 * long is given up, and with it all that have not been heard since, whether they lie idle or wait as well. Else each of them costs the next one that long.
 */
export class SilentLines {
  readonly #silentAfterMs: number | null
  readonly #heardAt = new Map<Asked, number>()

  /** Null: a question may take as long as it takes, as the copying of a whole database does. */
  constructor(silentAfterMs: number | null) {
    this.#silentAfterMs = silentAfterMs
  }

  /** From its first question on. */
  watch(client: Client) {
    const line = client as Asked
    const stream = line.connection.stream as Socket
    const heard = () => this.#heardAt.set(line, performance.now())
    heard()
    stream.once('close', () => this.#heardAt.delete(line))
    const limitMs = this.#silentAfterMs
    // What copies a whole table takes the data from the stream itself, and no other listener may stand there.
    if (limitMs === null) return
    stream.on('data', heard)
    stream.setTimeout(limitMs, () => (!line.readyForQuery || stream.writableEnded) && this.#silent(line, limitMs))
  }

  /**
   * What came while this process was busy lies there unread: it is heard first. The clock of a stream begins before its words are heard,
   * and again only with the next ones, so this line goes whatever its own time says.
   */
  #silent(line: Asked, limitMs: number) {
    const ownAt = this.#heardAt.get(line) ?? 0
    setImmediate(() => {
      if (this.#heardAt.get(line) === ownAt) this.#giveUp(([, heardAt]) => heardAt <= Math.max(ownAt, performance.now() - limitMs))
    })
  }

  /** While `ending` is waited for: who does not answer a goodbye, and then who does not answer at all, is left. */
  async end(ending: Promise<void>): Promise<void> {
    const timers = [setTimeout(() => this.#giveUp(([line]) => line.connection.stream.writableEnded), goodbyeMs), setTimeout(() => this.#giveUp(() => true), lastAnswersMs)]
    await ending.finally(() => timers.forEach(clearTimeout))
  }

  #giveUp(which: (line: [Asked, heardAt: number]) => boolean) {
    for (const [line] of [...this.#heardAt].filter(which)) line.connection.stream.destroy(silence())
  }
}
