import { setImmediate as next } from 'node:timers/promises'
import { parentPort, Worker } from 'node:worker_threads'
import type { CodedRowKept } from '#server/store/store.ts'
import { yearAsKept, type GivenYear, type MakeYear } from './make-year.ts'

/** What a thread of ours is started with, so that the program knows that it is one. */
export const yearThread = 'sampratad makes a year'
/** So many rows are handed over at a time: a few milliseconds each. */
const rowsAtOnce = 250

type Sent = { more: readonly CodedRowKept[] } | { make: Omit<GivenYear, 'rows'> }

/** Makes a year in a thread of its own, so that nobody in a meeting waits for it. `program`: a file that calls `makeYearsHere` where it is started as that thread. */
export const yearInThread =
  (program: URL): MakeYear =>
  async ({ rows, ...rest }) => {
    const worker = new Worker(program, { workerData: yearThread })
    const made = new Promise<string>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('The thread that makes a year has ended.')))
    })
    const send = async () => {
      for (let from = 0; from < rows.length; from += rowsAtOnce) {
        worker.postMessage({ more: rows.slice(from, from + rowsAtOnce) } satisfies Sent)
        await next()
      }
      worker.postMessage({ make: rest } satisfies Sent)
    }
    try {
      const [year] = await Promise.all([made, send()])
      return year
    } finally {
      await worker.terminate()
    }
  }

/** The thread's own side: gathers rows, and answers with the year. */
export function makeYearsHere() {
  const rows: CodedRowKept[] = []
  parentPort?.on('message', (sent: Sent) => {
    if ('more' in sent) rows.push(...sent.more)
    else parentPort?.postMessage(yearAsKept({ ...sent.make, rows }))
  })
}
