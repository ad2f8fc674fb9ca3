import type { Pool } from 'pg'
import { auditOfEvents } from './audit-of-events.ts'
import { openEvent, sealEvents } from './event-payload.ts'
import { lockingLine } from './locked-again.ts'
import { overLostConnection } from './lost-connection.ts'
import type { MeetingKeys } from './meeting-keys.ts'
import type { Append, Appended, NewLink, NewMeeting, Store } from './store.ts'

type MeetingLog = Pick<Store, 'createMeeting' | 'readMeeting' | 'append' | 'findCommand' | 'findWithdrawn' | 'nextWithdrawn' | 'listOver' | 'listUnclosed'>
type Row = { host_authority_id: string; version: number | null; at: Date | null; payload: Buffer | null }

const seatsOf = (links: NewLink[]): string[] => links.map((link) => link.seatId)
const hashesOf = (links: NewLink[]): string[] => links.map((link) => link.secretHash)

const readSql = `
  select m.host_authority_id, e.version, e.at, e.payload
  from meeting m left join event e on e.meeting_id = m.id and e.version > $2
  where m.id = $1 and m.erased_at is null
  order by e.version`

/** The events of meetings: one round trip and one transaction per command, payloads sealed before they leave the process. */
export function meetingLog(pool: Pool, keys: MeetingKeys): MeetingLog {
  return {
    createMeeting: (meeting) => overLostConnection(() => create(pool, keys, meeting)),
    append: (wanted) => overLostConnection(() => append(pool, keys, wanted)),
    findCommand: (meetingId, commandId) => overLostConnection(() => findCommand(pool, meetingId, commandId)),
    findWithdrawn: (until) => overLostConnection(() => findWithdrawn(pool, until)),
    nextWithdrawn: () => overLostConnection(() => nextWithdrawn(pool)),
    listOver: (hostAuthorityId) => overLostConnection(() => listOver(pool, hostAuthorityId)),
    listUnclosed: (hostAuthorityId) => overLostConnection(() => listUnclosed(pool, hostAuthorityId)),
    readMeeting: (meetingId, afterVersion = 0) => overLostConnection(() => read(pool, keys, meetingId, afterVersion)),
  }
}

/** A follow-up that is taken away, or of which an answer is, in this moment is waited for; one that stands as it was read stays so until the meeting can be found, so that its codes go from it. */
const createSql = `select case when $14::text is null or exists (select from meeting where id = $1) or exists (select from followed_case where id = $14 and ($15::text is null or xmin::text = $15) for share)
  then create_meeting($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) when $15 is null then 'caseGone' else 'caseChanged' end as outcome`

async function create(pool: Pool, keys: MeetingKeys, meeting: NewMeeting): ReturnType<Store['createMeeting']> {
  const { meetingId, hostAuthorityId, commandId, by, at, startsAt = null, links, isAboutNobody = false } = meeting
  const { key, wrapped } = keys.make(meetingId)
  const payloads = sealEvents(key, meetingId, 0, by, meeting.events)
  const made = await pool.query<{ outcome: Awaited<ReturnType<Store['createMeeting']>> }>(createSql, [
    meetingId, hostAuthorityId, commandId, meeting.noted ?? by, at, wrapped, payloads, seatsOf(links), hashesOf(links), startsAt, auditOfEvents(meeting.events), meeting.follows ?? null, isAboutNobody, meeting.afterCase ?? null, meeting.caseVersion ?? null,
  ])
  return made.rows[0]?.outcome ?? 'taken'
}

const appendSql = 'select kind, version from append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)'

async function append(pool: Pool, keys: MeetingKeys, wanted: Append): Promise<Appended> {
  const { meetingId, expectedVersion, commandId, by, at, links = [], withdrawal = null } = wanted
  const key = await keys.of(meetingId)
  if (!key) return { kind: 'missing' }
  const payloads = sealEvents(key, meetingId, expectedVersion, by, wanted.events)
  const done = await pool.query<{ kind: Appended['kind']; version: number }>({
    // Named: each connection parses and plans it once.
    ...(withdrawal === null ? { name: 'append', text: appendSql } : { text: `with done as materialized (${appendSql}), line as (${lockingLine}) select kind, version from done` }),
    values: [meetingId, expectedVersion, commandId, wanted.noted ?? by, at, payloads, seatsOf(links), hashesOf(links), withdrawal, auditOfEvents(wanted.events)],
  })
  const { kind, version } = done.rows[0] ?? { kind: 'missing', version: 0 }
  if (kind === 'missing') keys.forget(meetingId)
  return kind === 'appended' || kind === 'known' ? { kind, version } : { kind }
}

async function read(pool: Pool, keys: MeetingKeys, meetingId: string, afterVersion: number): ReturnType<Store['readMeeting']> {
  const found = await pool.query<Row>({ text: readSql, values: [meetingId, afterVersion] })
  try {
    return await opened(found.rows, keys, meetingId)
  } catch {
    // Sealed anew under another key by another node since we had this one.
    keys.forget(meetingId)
    return opened((await pool.query<Row>({ text: readSql, values: [meetingId, afterVersion] })).rows, keys, meetingId)
  }
}

async function opened(rows: Row[], keys: MeetingKeys, meetingId: string): ReturnType<Store['readMeeting']> {
  const first = rows[0]
  const key = first ? await keys.of(meetingId) : null
  if (!first || !key) return null
  const events = rows.flatMap(({ version, at, payload }) =>
    version === null || !at || !payload ? [] : [{ version, at: at.toISOString(), ...openEvent(key, meetingId, version, payload) }],
  )
  return { hostAuthorityId: first.host_authority_id, events }
}

async function findCommand(pool: Pool, meetingId: string, commandId: string): Promise<number | null> {
  const found = await pool.query<{ version: number }>({ text: 'select version from command where meeting_id = $1 and command_id = $2', values: [meetingId, commandId] })
  return found.rows[0]?.version ?? null
}

async function findWithdrawn(pool: Pool, until: string): Promise<string[]> {
  const found = await pool.query<{ id: string }>('select id from meeting where withdrawn_at <= $1 and not keeps_withdrawn and erased_at is null', [until])
  return found.rows.map((row) => row.id)
}

async function nextWithdrawn(pool: Pool): Promise<string | null> {
  const found = await pool.query<{ next: Date | null }>('select min(withdrawn_at) as next from meeting where withdrawn_at is not null and not keeps_withdrawn and erased_at is null')
  return found.rows[0]?.next?.toISOString() ?? null
}

async function listOver(pool: Pool, hostAuthorityId: string): ReturnType<Store['listOver']> {
  const found = await pool.query<{ id: string; closed_at: Date; kept_until: Date; is_locked: boolean }>(
    'select id, closed_at, erase_after(m) as kept_until, withdrawn_at is not null as is_locked from meeting m where host_authority_id = $1 and closed_at is not null and erased_at is null order by closed_at desc, id',
    [hostAuthorityId],
  )
  return found.rows.map(({ id, closed_at, kept_until, is_locked }) => ({ meetingId: id, closedAt: closed_at.toISOString(), keptUntil: kept_until.toISOString(), isLocked: is_locked }))
}

async function listUnclosed(pool: Pool, hostAuthorityId: string): ReturnType<Store['listUnclosed']> {
  const found = await pool.query<{ id: string; is_locked: boolean }>(
    'select id, withdrawn_at is not null as is_locked from meeting where host_authority_id = $1 and closed_at is null and erased_at is null order by starts_at nulls last, id',
    [hostAuthorityId],
  )
  return found.rows.map(({ id, is_locked }) => ({ meetingId: id, isLocked: is_locked }))
}
