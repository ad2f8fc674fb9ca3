import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import { noteEnded } from './ended-drafts.ts'
import { erasedLedger, readLedger, type ErasedLedger } from './erased-ledger.ts'
import { noteProven } from './erasing.ts'
import { noteKeptLines } from './ledger-lines.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** So long after its own time may a line come to be seen: a transaction lasts, and the clocks of nodes differ. */
const comesLateMs = 3_600_000

type Parts = { pool: Pool; db: Kysely<Tables>; ledger: ErasedLedger; isShared: boolean }

/** Each node's ledger gets what any node has erased, locked or ended, so that none of them has to be there when a backup is put back. Where there is no other node, what could not be written is tried again, and nothing is asked. */
export function ledgerOfAllNodes({ pool, db, ledger, isShared }: Parts): Pick<Store, 'catchUpLedger'> {
  if (!isShared) return { catchUpLedger: () => ledger.add([]) }
  let since: string | null = null
  return {
    catchUpLedger: async (at) => {
      await overLostConnection(async () => {
        await noteProven({ pool, ledger }, { meetingIds: null, since })
        await noteKeptLines(pool, ledger, since)
        await noteEnded({ db, ledger }, since)
      })
      since = new Date(Date.parse(at) - comesLateMs).toISOString()
    },
  }
}

/** Writes what other ledgers say into the one at `path`, of each thing what is newest. Throws, and nothing is written, where one of them can not be read or is no ledger; and where it could not be written. */
export async function joinLedgers(path: string, others: readonly string[]): Promise<void> {
  const faults: unknown[] = []
  const lines = others.flatMap(readLedger)
  await erasedLedger(path, (fault) => faults.push(fault)).add(lines)
  if (faults.length > 0) throw faults[0]
}
