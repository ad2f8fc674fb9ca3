import type { Pool } from 'pg'
import type { ErasedLedger } from './erased-ledger.ts'
import { noteKeptLines } from './ledger-lines.ts'
import type { Store } from './store.ts'

type Telling = { pool: Pool; ledger: ErasedLedger; log: (line: string) => void }
const codeOf = (error: unknown) => (error as { code?: string }).code ?? 'unknown'

/** What goes, or comes back, with a consent that is taken back is told the ledger at once. A ledger that can not be written keeps nobody from taking consent back: the database has its lines, and the next start adds them. */
export const tellingLedger = <Meetings extends Pick<Store, 'append'>>(meetings: Meetings, { pool, ledger, log }: Telling): Meetings => ({
  ...meetings,
  append: async (wanted: Parameters<Store['append']>[0]) => {
    const appended = await meetings.append(wanted)
    if (appended.kind === 'appended' && wanted.withdrawal) await noteKeptLines(pool, ledger, wanted.at).catch((error: unknown) => log(`The ledger of what was erased was not written (${codeOf(error)}). The next start adds it.`))
    return appended
  },
})
