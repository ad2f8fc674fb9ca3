import { spawn, type ChildProcess } from 'node:child_process'

type Answer = { answer: unknown } | { failed: string }

const running = new Set<AskedProgram>()

/** Ends every program: whoever waits for an answer of theirs is told so, and cleans up after itself. */
export const endAskedPrograms = () => running.forEach((program) => void program.stop())

/** A program of ours in a process of its own, that does what it is asked and answers. */
export class AskedProgram {
  readonly #child: ChildProcess
  readonly #gone: Promise<void>
  #isGone = false

  constructor(file: string) {
    this.#child = spawn(process.execPath, [file], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    this.#gone = new Promise((resolve) => this.#child.once('exit', () => resolve()))
    running.add(this)
    void this.#gone.then(() => {
      this.#isGone = true
      running.delete(this)
    })
  }

  get pid(): number {
    return this.#child.pid ?? 0
  }

  /** One question at a time. Rejects with the program's own words when it can not, and when it ends instead. */
  async ask<T>(what: string, given: object = {}): Promise<T> {
    const failed = `The program ended before it could ${what}.`
    if (this.#isGone) throw new Error(failed)
    const answered = new Promise<Answer>((resolve) => this.#child.once('message', (answer) => resolve(answer as Answer)))
    this.#child.send({ what, given }, (error) => error && this.#child.kill())
    const answer = await Promise.race([answered, this.#gone.then(() => ({ failed }))])
    if ('failed' in answer) throw new Error(answer.failed)
    return answer.answer as T
  }

  async stop(): Promise<void> {
    if (!this.#isGone) this.#child.kill('SIGTERM')
    await this.#gone
  }
}

export const tellParent = (answer: unknown) => void process.send?.({ answer })

/** On the program's side: each question by its name. It ends with its parent. */
export function whenAsked<T>(handlers: Record<string, (given: T) => Promise<void>>) {
  process.on('disconnect', () => process.exit(0))
  process.on('message', ({ what, given }: { what: string; given: T }) => {
    handlers[what]?.(given).catch((error: Error) => process.send?.({ failed: error.message }))
  })
}
