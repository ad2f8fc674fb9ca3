import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { CodedFollowUp } from '#core/follow-up/coded-follow-up.ts'
import { countedAuthorities } from '../counted-authorities.ts'
import { overLostConnection } from '../lost-connection.ts'
import type { Tables } from '../tables.ts'
import { readFollowedForStatistics } from './followed-for-statistics.ts'

/** What the statistics read of follow-ups: those of a year's meetings, of the authorities that are counted now. */
export async function readFollowedOfYear(db: Kysely<Tables>, pool: Pool, year: number): Promise<CodedFollowUp[]> {
  const counted = await overLostConnection(() => countedAuthorities(db).execute())
  return readFollowedForStatistics(pool, counted.map(({ host_authority_id }) => host_authority_id), { from: `${year}-01-01`, to: `${year}-12-31` })
}
