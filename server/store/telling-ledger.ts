import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import type { ErasedLedger } from './erased-ledger.ts'
import { noteKeptLines } from './ledger-lines.ts'
import type { Store } from './store.ts'

/** A ledger or a database that does not answer keeps nobody from stopping. */
const restMs = 2_000

type Parts = { pool: Pool; ledger: ErasedLedger; onFault: (fault: unknown) => void }
type Telling<Meetings> = { meetings: Meetings; atRest: () => Promise<void> }

/** What goes, or comes back, with a consent that is taken back is told the ledger afterwards, one after the other: who takes it back waits for no ledger. The database has its lines; what could not be told of them is told, and the next start adds them. */
export function tellingLedger<Meetings extends Pick<Store, 'append'>>(meetings: Meetings, { pool, ledger, onFault }: Parts): Telling<Meetings> {
  let telling = Promise.resolve()
  const append: Store['append'] = async (wanted) => {
    const appended = await meetings.append(wanted)
    if (appended.kind === 'appended' && wanted.withdrawal) telling = telling.then(() => noteKeptLines(pool, ledger, wanted.at)).catch(onFault)
    return appended
  }
  return { meetings: { ...meetings, append }, atRest: () => Promise.race([telling, pause(restMs, undefined, { ref: false })]) }
}
