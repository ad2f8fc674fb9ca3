import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Erased, ErasedLedger } from '../erased-ledger.ts'
import type { Tables } from '../tables.ts'

const prefix = 'address:'

/** What the ledger calls an address that was stopped: its case, and what is worked out of how it lay sealed, which is another for each time somebody asks. */
export const addressInLedger = ({ case_id: caseId, address }: { case_id: string; address: Buffer }, at: string): Erased => ({ id: `${prefix}${caseId}:${createHash('sha256').update(address).digest('base64url').slice(0, 24)}`, at, why: 'takenBack' })

/** Nobody gets a mail that they stopped, from a database put back from a backup. Gives how many addresses went, and their reminders with them. */
export async function forgetStoppedAgain(inside: Kysely<Tables>, ledger: ErasedLedger): Promise<number> {
  const stopped = new Set(ledger.all().flatMap(({ id }) => (id.startsWith(prefix) ? [id] : [])))
  if (stopped.size === 0) return 0
  const cases = [...stopped].map((id) => id.slice(prefix.length, id.lastIndexOf(':')))
  const kept = await inside.selectFrom('reminder_address').select(['case_id', 'answerer', 'address']).where(sql<boolean>`case_id = any(${cases})`).execute()
  const gone = kept.filter((one) => stopped.has(addressInLedger(one, '').id))
  for (const { case_id, answerer } of gone) await inside.deleteFrom('reminder_address').where((where) => where.and({ case_id, answerer })).execute()
  return gone.length
}
