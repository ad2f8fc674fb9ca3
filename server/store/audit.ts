import { sql, type Kysely } from 'kysely'
import { meaningOf, partsOfLine, type AuditWhat } from './audit-kinds.ts'
import type { AuditStore } from './audit-store.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Tables } from './tables.ts'

export type AuditLine = { at: string; hostAuthorityId: string; meetingId?: string; what: AuditWhat; byWhom?: string }

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

/** The log of meetings, for what is looked at and for whoever asks what it says. */
export const audit = (db: Kysely<Tables>): AuditStore => ({
  // Asked again when a connection was lost after the commit it says one thing twice: better than not at all.
  noteOfMeeting: (noted) => overLostConnection(() => noteOfMeeting(db, noted)),
  noteOfAuthority: ({ meetingId, ...line }) => overLostConnection(() => writeAudit(db, { ...line, ...(meetingId !== null && { meetingId }) })),
  findMeetingOfLetter: (number, hostAuthorityId) => overLostConnection(() => findMeetingOfLetter(db, number, hostAuthorityId)),
  readAudit: (meetingId, hostAuthorityId) => overLostConnection(() => readAudit(db, meetingId, hostAuthorityId)),
  trimAudit: (atMost) => overLostConnection(() => trimAudit(db, atMost)),
})

/** Each chain in a transaction of its own, so that nobody who writes waits for more than one. */
async function trimAudit(db: Kysely<Tables>, atMost: number): Promise<number> {
  for (let trimmed = 0; trimmed < atMost; trimmed++) {
    const { rows } = await sql<{ more: boolean }>`select trim_audit() as more`.execute(db)
    if (rows[0]?.more !== true) return trimmed
  }
  return atMost
}

async function noteOfMeeting(db: Kysely<Tables>, { meetingId, what, byWhom, at }: Parameters<AuditStore['noteOfMeeting']>[0]): Promise<void> {
  const meeting = await db.selectFrom('meeting').select('host_authority_id').where('id', '=', meetingId).executeTakeFirst()
  if (meeting) await writeAudit(db, { at, hostAuthorityId: meeting.host_authority_id, meetingId, what, ...(byWhom !== undefined && { byWhom }) })
}

async function findMeetingOfLetter(db: Kysely<Tables>, number: string, hostAuthorityId: string): Promise<string | null> {
  const found = await db.selectFrom('reading_code').select('meeting_id').where('number', '=', number).where('host_authority_id', '=', hostAuthorityId).executeTakeFirst()
  return found?.meeting_id ?? null
}

async function readAudit(db: Kysely<Tables>, meetingId: string, hostAuthorityId: string): ReturnType<AuditStore['readAudit']> {
  const ofMeeting = await db.selectFrom('audit').select(['at', 'what', 'by_whom']).where('host_authority_id', '=', hostAuthorityId).where('meeting_id', '=', meetingId).orderBy('place').execute()
  const rows = ofMeeting.length === 0 ? [] : [...(await beforeTheMeeting(db, meetingId, hostAuthorityId)), ...ofMeeting].toSorted((one, other) => one.at.getTime() - other.at.getTime())
  return rows.map(({ at, what, by_whom }) => ({ at: at.toISOString(), ...(partsOfLine(what) ?? { kind: what, object: '' }), meaning: meaningOf(what), byWhom: by_whom }))
}

/** What happened with the referral and the plan that became the meeting, which stands in the authority's own chain; a list that was read names nobody, so it counts as long as the referral stood in it. */
async function beforeTheMeeting(db: Kysely<Tables>, meetingId: string, hostAuthorityId: string) {
  const drafts = await db.selectFrom('ended_draft').select(['id', 'kind', 'ended_at']).where('host_authority_id', '=', hostAuthorityId).where('became', '=', meetingId).where('state', '=', 'planned').execute()
  const all = await Promise.all(
    drafts.map(async ({ id, kind, ended_at }) => {
      const own = await linesBefore(db, hostAuthorityId, `^${kind} [a-zA-Z]+ ${id}( |$)`)
      const since = own[0]?.at
      if (kind !== 'referral' || since === undefined) return own
      const ofList = await linesBefore(db, hostAuthorityId, String.raw`^referral read \*$`)
      return [...own, ...ofList.filter(({ at }) => at >= since && at <= ended_at)]
    }),
  )
  return all.flat().toSorted((one, other) => one.place - other.place)
}

const linesBefore = (db: Kysely<Tables>, hostAuthorityId: string, pattern: string) =>
  db.selectFrom('audit').select(['at', 'what', 'by_whom', 'place']).where('host_authority_id', '=', hostAuthorityId).where('meeting_id', 'is', null).where('what', '~', pattern).orderBy('place').execute()
