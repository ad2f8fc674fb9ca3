import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** One at a time for each authority, until the caller's transaction ends. Rows that only refer to the authority, as each line of the log does, wait for nobody. */
export async function holdAuthority(inside: Kysely<Tables>, hostAuthorityId: string): Promise<void> {
  await inside.selectFrom('host_authority').select('id').where('id', '=', hostAuthorityId).forNoKeyUpdate().executeTakeFirst()
}
