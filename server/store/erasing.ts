import type { Pool } from 'pg'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import { caseInLedger } from './follow-up/erased-cases.ts'
import { noteKeptLines } from './ledger-lines.ts'
import { overLostConnection } from './lost-connection.ts'
import type { MeetingKeys } from './meeting-keys.ts'
import type { Erasure, Store } from './store.ts'
import { sweepingErased } from './sweep-erased.ts'
import type { SweepingOwner } from './sweeping-owner.ts'

type ErasingParts = Pick<Store, 'eraseMeeting' | 'eraseAgain' | 'findOverdue' | 'eraseOverdue' | 'findErased' | 'sweepErased' | 'listErasures'>
type Erasers = { pool: Pool; keys: MeetingKeys; ledger: ErasedLedger }
type Erasing = { meetingId: string; at: string; sql: string; until: string | null }

/** The row is locked before it is asked: a withdrawal that is being taken back at this moment either counts or comes too late. */
const withdrawnSql = `
  with still as (select id from meeting where id = $1 and ($3::timestamptz is null or (withdrawn_at <= $3 and not keeps_withdrawn)) for update)
  select erase_meeting(id, $2, 'consentWithdrawn') as found from still`

const overdueSql = `
  with still as (select id from meeting m where id = $1 and (erased_at is not null or erase_after(m) <= $3) for update)
  select erase_meeting(id, $2, 'timeIsOver') as found from still`

/** Takes away what people wrote, and shows that it was done. */
export const erasing = ({ pool, owner, keys, ledger }: Erasers & { owner: SweepingOwner }): ErasingParts => ({
  eraseMeeting: (meetingId, at, ifWithdrawnBy) => erase({ pool, keys, ledger }, { meetingId, at, sql: withdrawnSql, until: ifWithdrawnBy ?? null }),
  eraseOverdue: (meetingId, at) => erase({ pool, keys, ledger }, { meetingId, at, sql: overdueSql, until: at }),
  findOverdue: (now) => overLostConnection(() => findOverdue(pool, now)),
  findErased: (meetingIds) => overLostConnection(() => findErased({ pool, keys, ledger }, meetingIds)),
  eraseAgain: (at) => overLostConnection(() => eraseAgain({ pool, keys, ledger }, at)),
  sweepErased: sweepingErased({ pool, owner }),
  listErasures: (hostAuthorityId) => overLostConnection(() => listErasures(pool, hostAuthorityId)),
})

/** Deletes everything of the meeting in one transaction. Erasing an erased meeting changes nothing. Gives whether it is erased. */
async function erase({ pool, keys, ledger }: Erasers, { meetingId, at, sql, until }: Erasing): Promise<boolean> {
  // What goes with a consent that was taken back; a follow-up else outlives its meeting.
  const followed = await pool.query<{ id: string }>('select c.id from followed_case c join meeting m on m.id = c.meeting_id where m.id = $1 and m.withdrawn_at is not null', [meetingId])
  const erased = await pool.query<{ found: boolean }>(sql, [meetingId, at, until])
  const isErased = erased.rows[0]?.found ?? false
  if (!isErased) return false
  keys.forget(meetingId)
  ledger.add(followed.rows.map(({ id }) => caseInLedger(id, at, 'consentWithdrawn')))
  await noteProven({ pool, ledger }, [meetingId])
  return true
}

/** The database's proof is what counts: it is there before the ledger's line, and a line that was missed is added at the next start. */
async function noteProven({ pool, ledger }: Pick<Erasers, 'pool' | 'ledger'>, meetingIds: string[] | null): Promise<void> {
  const { rows } = await pool.query<Proof>('select * from erasure_proof where $1::text[] is null or meeting_id = any($1)', [meetingIds])
  ledger.add(rows.map(lineOf))
}

async function eraseAgain({ pool, keys, ledger }: Erasers, at: string): Promise<number> {
  await noteProven({ pool, ledger }, null)
  await noteKeptLines(pool, ledger)
  const restored = await pool.query<{ id: string }>('select id from meeting where erased_at is null and id = any($1)', [ledger.all().map(({ id }) => id)])
  const whys = new Map(ledger.all().map(({ id, why }) => [id, why]))
  for (const { id } of restored.rows) {
    await pool.query('select erase_meeting($1, $2, $3)', [id, at, whys.get(id) ?? null])
    keys.forget(id)
  }
  return restored.rows.length
}

/** Whoever erased it: no key of it stays here, and this folder's ledger has its line. */
async function findErased({ pool, keys, ledger }: Erasers, meetingIds: string[]): Promise<{ meetingId: string; why: Erasure['why'] }[]> {
  const found = await pool.query<Proof>('select * from erasure_proof where meeting_id = any($1)', [meetingIds])
  for (const { meeting_id } of found.rows) keys.forget(meeting_id)
  ledger.add(found.rows.map(lineOf))
  return found.rows.map((row) => ({ meetingId: row.meeting_id, why: row.why }))
}

/**
 * Asked every twenty seconds of every meeting: to tell when one is over takes reading all its events, so first comes what its own row tells. No meeting
 * is over before the shortest time that anybody has decided on after its close, or after its day where it was not closed.
 */
export const findOverdueSql = `
  select id from meeting m
  where erased_at is null
    and coalesce(closed_at, starts_at, created_at + interval '90 days') + make_interval(days => (select least(14, min(retention_days)) from authority_setting)) <= $1
    and erase_after(m) <= $1`

async function findOverdue(pool: Pool, now: string): Promise<string[]> {
  const found = await pool.query<{ id: string }>(findOverdueSql, [now])
  return found.rows.map((row) => row.id)
}

const lineOf = ({ meeting_id: id, erased_at: at, why }: Proof): Erased => ({ id, at: at.toISOString(), why })

type Proof = { meeting_id: string; created_at: Date; erased_at: Date; event_count: number; why: Erasure['why']; swept_at: Date | null; tables_swept: Erasure['tablesSwept']; log_let_go: Erasure['logLetGo'] }

async function listErasures(pool: Pool, hostAuthorityId: string): Promise<Erasure[]> {
  const found = await pool.query<Proof>('select * from erasure_proof where host_authority_id = $1 order by erased_at desc, meeting_id', [hostAuthorityId])
  return found.rows.map((row) => ({
    meetingId: row.meeting_id,
    createdAt: row.created_at.toISOString(),
    erasedAt: row.erased_at.toISOString(),
    eventCount: row.event_count,
    why: row.why,
    sweptAt: row.swept_at?.toISOString() ?? null,
    tablesSwept: row.tables_swept,
    logLetGo: row.log_let_go,
  }))
}
