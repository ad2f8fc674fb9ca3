import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** As `holdLiving`, of a meeting whose consent holds: nothing is sent or shown beside its withdrawal. */
export async function holdConsented(inside: Kysely<Tables>, meetingId: string): Promise<boolean> {
  const found = await inside.selectFrom('meeting').select('id').where('id', '=', meetingId).where('erased_at', 'is', null).where('withdrawn_at', 'is', null).forShare().executeTakeFirst()
  return found !== undefined
}

/** Whether the meeting is still there, held so until the caller's transaction ends: nothing is written beside an erasing. */
export async function holdLiving(inside: Kysely<Tables>, meetingId: string): Promise<boolean> {
  const living = await inside.selectFrom('meeting').select('id').where('id', '=', meetingId).where('erased_at', 'is', null).forShare().executeTakeFirst()
  return living !== undefined
}
