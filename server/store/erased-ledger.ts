import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** What is erased, and when and why: never a word of what it was. `id` is a meeting's, or begins with what else it is (`referral:`, `followed:`, `text:`…); `at` is ISO 8601. */
export type Erased = { id: string; at: string; why: string | null }

export type ErasedLedger = {
  /**
   * Adds what is newer than what is there of the same id; of one moment what is said last counts. Resolves when it is on disk, or after two seconds, and never rejects: nobody waits for the disk, and nothing fails with it.
   * What could not be written is told, and is written with what comes next; the database has its lines, and the next start adds them.
   */
  add: (erased: readonly Erased[]) => Promise<void>
  all: () => Erased[]
  /** The same lines, said now: none older than what is there of the same id, and newer where it says something else, whatever a clock that was put back says. */
  saidNow: (erased: readonly Erased[]) => Erased[]
}

class LedgerNotWritten extends Error {
  override readonly name = 'LedgerNotWritten'
  readonly code: string | undefined

  constructor(cause?: unknown) {
    super('The ledger of what is erased can not be written.', { cause })
    this.code = cause === undefined ? 'LATE' : (cause as NodeJS.ErrnoException).code
  }
}

const waitsMs = 2_000

/**
 * A file beside the database with every erasing, a line each. A backup of the database is older than some of them: when it is put back,
 * the ledger tells what is to be erased once more. It is worth what it is kept apart for: do not put an older ledger back with it.
 */
export function erasedLedger(path: string, onFault: (fault: unknown) => void): ErasedLedger {
  const text = textOf(path)
  const known = new Map<string, Erased>()
  const know = (erased: readonly Erased[]) => erased.filter((one) => isNews(one, known.get(one.id)) && known.set(one.id, one))
  know(text.split('\n').flatMap(parse))
  let [isWhole, isTold, waiting]: [boolean, boolean, Erased[]] = [text === '' || text.endsWith('\n'), false, []]
  let queue = Promise.resolve()
  /** Once, until it can be written again. */
  const tell = (fault: unknown) => {
    if (!isTold) onFault(fault)
    isTold = true
  }
  const write = async () => {
    const lines = waiting
    if (lines.length === 0) return
    waiting = []
    try {
      // After a line that was cut off the next one stands by itself.
      await appendToDisk(path, `${isWhole ? '' : '\n'}${lines.map(({ at, id, why }) => `${at} ${id} ${why ?? '-'}\n`).join('')}`)
      isWhole = true
      isTold = false
    } catch (error) {
      isWhole = false
      waiting = [...lines, ...waiting]
      tell(new LedgerNotWritten(error))
    }
  }
  return {
    add: async (erased) => {
      waiting.push(...know(erased))
      if (waiting.length === 0) return
      queue = queue.then(write)
      const isDone = await Promise.race([queue.then(() => true), pause(isTold ? 0 : waitsMs, false, { ref: false })])
      if (!isDone) tell(new LedgerNotWritten())
    },
    all: () => [...known.values()],
    saidNow: (erased) => erased.map((one) => notBefore(one, known.get(one.id))),
  }
}

/** Where none is kept. */
export const noLedger: ErasedLedger = { add: async () => undefined, all: () => [], saidNow: (erased) => [...erased] }

function notBefore(one: Erased, known: Erased | undefined): Erased {
  if (!known) return one
  const least = Date.parse(known.at) + (known.why === one.why ? 0 : 1)
  return Date.parse(one.at) >= least ? one : { ...one, at: new Date(least).toISOString() }
}

const isNews = ({ at, why }: Erased, known: Erased | undefined): boolean => !known || Date.parse(at) > Date.parse(known.at) || (Date.parse(at) === Date.parse(known.at) && why !== known.why)

async function appendToDisk(path: string, lines: string): Promise<void> {
  const file = await open(path, 'a', 0o600)
  try {
    await file.appendFile(lines)
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** What a ledger of another node says. Throws with one readable line where it can not be read, or has lines and none of ours. */
export function readLedger(path: string): Erased[] {
  const text = asText(path)
  const lines = text.split('\n').flatMap(parse)
  if (text.trim() !== '' && lines.length === 0) throw new Error(`${path} is no ledger of what is erased.`)
  return lines
}

function asText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Error(`${path} can not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`, { cause: error })
  }
}

/** A line that was cut off by a crash is not one. */
function parse(line: string): Erased[] {
  const [, at = '', id = '', why = '-'] = /^(\S+) ([A-Za-z0-9_:-]{8,200}) (\S+)$/.exec(line) ?? []
  return id === '' || Number.isNaN(Date.parse(at)) ? [] : [{ id, at, why: why === '-' ? null : why }]
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
