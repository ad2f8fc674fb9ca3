import type { AnswerMessage } from '#core/wire/down.ts'

/** More than ten who write at once send in the half minute in which an answer can be lost. */
const kept = 500

/** The last answers of a room: the same command id gets the same answer, refusals too. Accepted ones are also in the log. */
export class Answers {
  readonly #byId = new Map<string, AnswerMessage>()

  given = (by: string, id: string): AnswerMessage | null => this.#byId.get(`${by} ${id}`) ?? null

  keep(by: string, id: string, answer: AnswerMessage) {
    this.#byId.set(`${by} ${id}`, answer)
    const oldest = this.#byId.keys().next().value
    if (this.#byId.size > kept && oldest !== undefined) this.#byId.delete(oldest)
  }
}

/** A database that is away is not our error: the client keeps the text and tries again. */
export function ofFault(fault: unknown, onFault: (fault: unknown) => string): AnswerMessage {
  if (isDatabaseAway(fault)) return { kind: 'problem', problem: 'databaseAway' }
  return { kind: 'problem', problem: 'unexpected', faultId: onFault(fault) }
}

/** Connection failures of PostgreSQL (class 08, 57P0x), what is too slow (57014; 55P03: somebody holds what is asked for, such as the sweeping of a table; 25P03), what was undone for somebody else’s sake (a deadlock, 40P01), what it has no room for (class 53: a full disk, no memory, no more connections), and failures of the network under it. */
export function isDatabaseAway(fault: unknown): boolean {
  const { code = '', message = '', syscall } = (fault ?? {}) as { code?: string; message?: string; syscall?: string }
  // A socket that is not there is a database away; any other file that is not there is a fault.
  if (code === 'ENOENT') return syscall === 'connect'
  return /^(08...|57014|57P0.|55P03|25P03|40P01|53...|ECONN.*|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|25006)$/.test(code) || /Connection terminated|connection error|timeout exceeded when trying to connect/.test(message)
}
