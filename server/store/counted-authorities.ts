import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Authorities that have said yes to being counted, by what they decided last. */
export const countedAuthorities = (db: Kysely<Tables>) =>
  db
    .selectFrom('authority_setting as s')
    .select(['s.host_authority_id', 's.municipalities'])
    .where('s.is_counted', '=', true)
    .where('s.version', '=', (inner) => inner.selectFrom('authority_setting as newest').select(({ fn }) => fn.max('newest.version').as('version')).whereRef('newest.host_authority_id', '=', 's.host_authority_id'))
