import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

export type AuditLine = { at: string; hostAuthorityId: string; meetingId?: string; what: string; byWhom?: string }

/** One line of the append-only log, in the caller's transaction. Ids and codes only, never content. */
export async function writeAudit(db: Kysely<Tables>, line: AuditLine): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      at: new Date(line.at),
      host_authority_id: line.hostAuthorityId,
      meeting_id: line.meetingId ?? null,
      what: line.what,
      by_whom: line.byWhom ?? null,
      version: null,
    })
    .execute()
}
