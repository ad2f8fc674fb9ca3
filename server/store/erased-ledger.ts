import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'

/** What is erased, and when and why: never a word of what it was. `id` is a meeting's, or begins with what else it is (`referral:`, `followed:`, `text:`…); `at` is ISO 8601. */
export type Erased = { id: string; at: string; why: string | null }

export type ErasedLedger = {
  /** Adds those that are not there yet, or for another reason: the last counts. On disk when it resolves, and nobody in any meeting waits for the disk meanwhile. Rejects when the file can not be written. */
  add: (erased: readonly Erased[]) => Promise<void>
  /** As `add`, of what the database knows from before: what is there with the same moment or a later one stands. */
  addMissed: (erased: readonly Erased[]) => Promise<void>
  all: () => Erased[]
}

/**
 * A file beside the database with every erasing, a line each. A backup of the database is older than some of them: when it is put back,
 * the ledger tells what is to be erased once more. It is worth what it is kept apart for: do not put an older ledger back with it.
 */
export function erasedLedger(path: string): ErasedLedger {
  const known = new Map(linesOf(path).flatMap(parse).map((one) => [one.id, one]))
  let queue: Promise<unknown> = Promise.resolve()
  /** One after the other: what is there is looked at when it is this one's turn. */
  const inTurn = (write: () => Promise<void>): Promise<void> => {
    const turn = queue.then(write)
    queue = turn.catch(() => undefined)
    return turn
  }
  const addNow = async (erased: readonly Erased[]) => {
    const fresh = erased.filter(({ id, why }) => !known.has(id) || known.get(id)?.why !== why)
    if (fresh.length === 0) return
    await appendToDisk(path, fresh.map(({ at, id, why }) => `${at} ${id} ${why ?? '-'}\n`).join(''))
    for (const one of fresh) known.set(one.id, one)
  }
  return {
    add: (erased) => inTurn(() => addNow(erased)),
    addMissed: (erased) => inTurn(() => addNow(erased.filter(({ id, at }) => Date.parse(known.get(id)?.at ?? '') >= Date.parse(at) === false))),
    all: () => [...known.values()],
  }
}

/** Where none is kept. */
export const noLedger: ErasedLedger = { add: async () => undefined, addMissed: async () => undefined, all: () => [] }

async function appendToDisk(path: string, lines: string): Promise<void> {
  const file = await open(path, 'a', 0o600)
  try {
    await file.appendFile(lines)
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** A line that was cut off by a crash is not one. */
function parse(line: string): Erased[] {
  const [, at = '', id = '', why = '-'] = /^(\S+) ([A-Za-z0-9_:-]{8,200}) (\S+)$/.exec(line) ?? []
  return id === '' ? [] : [{ id, at, why: why === '-' ? null : why }]
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
