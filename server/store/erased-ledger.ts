import { appendFileSync, readFileSync } from 'node:fs'

/** What is erased, and when and why: never a word of what it was. `id` is a meeting's, or begins with what else it is (`referral:`, `followed:`, `text:`…); `at` is ISO 8601. */
export type Erased = { id: string; at: string; why: string | null }

export type ErasedLedger = {
  /** Adds those that are not there yet, or for another reason: the last counts. On disk when it returns. Throws when the file can not be written. */
  add: (erased: readonly Erased[]) => void
  /** As `add`, of what the database knows from before: what is there with the same moment or a later one stands. */
  addMissed: (erased: readonly Erased[]) => void
  all: () => Erased[]
}

/**
 * A file beside the database with every erasing, a line each. A backup of the database is older than some of them: when it is put back,
 * the ledger tells what is to be erased once more. It is worth what it is kept apart for: do not put an older ledger back with it.
 */
export function erasedLedger(path: string): ErasedLedger {
  const known = new Map(linesOf(path).flatMap(parse).map((one) => [one.id, one]))
  const add = (erased: readonly Erased[]) => {
    const fresh = erased.filter(({ id, why }) => !known.has(id) || known.get(id)?.why !== why)
    if (fresh.length === 0) return
    appendFileSync(path, fresh.map(({ at, id, why }) => `${at} ${id} ${why ?? '-'}\n`).join(''), { mode: 0o600, flush: true })
    for (const one of fresh) known.set(one.id, one)
  }
  return {
    add,
    addMissed: (erased) => add(erased.filter(({ id, at }) => Date.parse(known.get(id)?.at ?? '') >= Date.parse(at) === false)),
    all: () => [...known.values()],
  }
}

/** Where none is kept. */
export const noLedger: ErasedLedger = { add: () => undefined, addMissed: () => undefined, all: () => [] }

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
