import { sql, type Kysely } from 'kysely'
import { overLostConnection } from './lost-connection.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Of letters and of what was asked for: their numbers, which are no secret. */
export const numbers = (db: Kysely<Tables>): Pick<Store, 'authorityOfNumber'> => ({
  authorityOfNumber: (number) =>
    overLostConnection(async () => {
      const found = await sql<{ id: string }>`select host_authority_id as id from reading_code where number = ${number} union all select host_authority_id from referral_code where number = ${number} limit 1`.execute(db)
      return found.rows[0]?.id ?? null
    }),
})
