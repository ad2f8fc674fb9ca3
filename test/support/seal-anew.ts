import { Pool } from 'pg'
import { sealWhatLiesOpen } from '#server/store/seal-what-lies-open.ts'
import { secretKey } from '#server/store/sealed.ts'
import type { TestDatabase } from './postgres.ts'

/** Rows that a test put there in plain text are sealed as a start would do it. */
export async function sealAnew({ connection, masterKey }: Pick<TestDatabase, 'connection' | 'masterKey'>): Promise<void> {
  const pool = new Pool(connection)
  await sealWhatLiesOpen(pool, secretKey(masterKey)).finally(() => pool.end())
}
