import type { AnswerMessage } from '#core/wire/down.ts'
import type { CommandMessage } from '#core/wire/up.ts'
import type { SeatCommand } from './session.ts'

/** `sinceMs`: by a clock that nobody sets (performance.now). */
export type Waiting = { message: CommandMessage; sinceMs: number }
type Kept = Waiting & { answer: (answer: AnswerMessage) => void }

/** Commands without an answer, oldest first, in memory alone. Each keeps its id however often it is sent. */
export class Outbox {
  #waiting: Kept[] = []

  /** How many of a kind wait. */
  count = (which: (waiting: Waiting) => boolean): number => this.#waiting.filter(which).length

  get oldest(): Waiting | undefined {
    return this.#waiting[0]
  }

  /** Out: the answer, when there is one. */
  add(command: SeatCommand): Promise<AnswerMessage> {
    const message = { id: crypto.randomUUID(), command }
    return new Promise((answer) => this.#waiting.push({ message, sinceMs: performance.now(), answer }))
  }

  /** Gives a command its answer. Out: false when it has had one already. */
  settle(id: string, answer: AnswerMessage): boolean {
    const settled = this.#waiting.find(({ message }) => message.id === id)
    if (!settled) return false
    this.#waiting = this.#waiting.filter((one) => one !== settled)
    settled.answer(answer)
    return true
  }

  /** The same answer to all that wait. */
  settleAll(answer: AnswerMessage) {
    for (const { message } of [...this.#waiting]) this.settle(message.id, answer)
  }
}
