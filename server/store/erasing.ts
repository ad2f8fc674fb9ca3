import { sql, type Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import { caseInLedger } from './follow-up/erased-cases.ts'
import { noteKeptLines } from './ledger-lines.ts'
import { overLostConnection } from './lost-connection.ts'
import type { MeetingKeys } from './meeting-keys.ts'
import type { Erasure, Store } from './store.ts'
import { sweepingErased } from './sweep-erased.ts'
import type { TextSweeping } from './sweep-texts.ts'
import type { SweepingOwner } from './sweeping-owner.ts'
import type { Tables } from './tables.ts'
import { followersOf, noteCases, noteFollowers, takingOut } from './taking-out.ts'

type ErasingParts = Pick<Store, 'eraseMeeting' | 'eraseAgain' | 'findOverdue' | 'eraseOverdue' | 'findErased' | 'sweepErased' | 'listErasures' | 'leaveWithdrawn' | 'leaveBeforeStart'>
type Erasers = { pool: Pool; db: Kysely<Tables>; keys: MeetingKeys; ledger: ErasedLedger }
type Moment = { meetingId: string; at: string; until: string | null }
type Erasing = Moment & { asked: typeof withdrawn }

/** The row is locked before it is asked: a withdrawal that is being taken back at this moment either counts or comes too late. */
const withdrawn = ({ meetingId, at, until }: Moment) => sql<{ found: boolean }>`
  with still as (select id from meeting where id = ${meetingId} and (${until}::timestamptz is null or (withdrawn_at <= ${until} and not keeps_withdrawn)) for update)
  select erase_meeting(id, ${at}, 'consentWithdrawn') as found from still`

const overdue = ({ meetingId, at, until }: Moment) => sql<{ found: boolean }>`
  with still as (select id from meeting m where id = ${meetingId} and (erased_at is not null or erase_after(m) <= ${until}) for update)
  select erase_meeting(id, ${at}, 'timeIsOver') as found from still`

/** Takes away what people wrote, and shows that it was done. */
export const erasing = ({ owner, sweeping, ...erasers }: Erasers & { owner: SweepingOwner; sweeping: Pick<TextSweeping, 'isNeeded'> }): ErasingParts => ({
  ...takingOut(erasers, sweeping.isNeeded),
  eraseMeeting: (meetingId, at, ifWithdrawnBy) => erase(erasers, { meetingId, at, asked: withdrawn, until: ifWithdrawnBy ?? null }),
  eraseOverdue: (meetingId, at) => erase(erasers, { meetingId, at, asked: overdue, until: at }),
  findOverdue: (now) => overLostConnection(() => findOverdue(erasers.pool, now)),
  findErased: (meetingIds) => overLostConnection(() => findErased(erasers, meetingIds)),
  eraseAgain: (at) => overLostConnection(() => eraseAgain(erasers, at)),
  sweepErased: sweepingErased({ pool: erasers.pool, owner }),
  listErasures: (hostAuthorityId) => overLostConnection(() => listErasures(erasers.pool, hostAuthorityId)),
})

/** Deletes everything of the meeting in one transaction; what the next one was given of a consent that was taken back waits to be taken out from then on. Erasing an erased meeting changes nothing. Gives whether it is erased. */
async function erase({ pool, db, keys, ledger }: Erasers, erasing: Erasing): Promise<boolean> {
  const { meetingId, at } = erasing
  const { isErased, cases } = await overLostConnection(() => db.transaction().execute((inside) => eraseInside(inside, erasing)))
  if (!isErased) return false
  keys.forget(meetingId)
  await ledger.add(cases.map(({ id }) => caseInLedger(id, at, 'consentWithdrawn')))
  await noteProven({ pool, ledger }, { meetingIds: [meetingId] })
  return true
}

async function eraseInside(inside: Kysely<Tables>, { meetingId, at, asked, until }: Erasing) {
  const stands = await inside.selectFrom('meeting').select('withdrawn_at').where('id', '=', meetingId).forUpdate().executeTakeFirst()
  // What goes with a consent that was taken back; a follow-up else outlives its meeting.
  const cases = stands?.withdrawn_at ? await inside.selectFrom('followed_case').select(['id', 'host_authority_id']).where('meeting_id', '=', meetingId).execute() : []
  const followers = stands?.withdrawn_at || asked === withdrawn ? await followersOf(inside, meetingId) : []
  const isErased = (await asked({ meetingId, at, until }).execute(inside)).rows[0]?.found ?? false
  if (!isErased) return { isErased, cases: [] }
  await noteFollowers(inside, followers, at)
  await noteCases(inside, cases, at)
  return { isErased, cases }
}

/** The database's proof is what counts: it is there before the ledger's line, and a line that was missed is added later. Of these meetings, or all; `since`: only what was erased then (ISO 8601) or later. */
export async function noteProven({ pool, ledger }: Pick<Erasers, 'pool' | 'ledger'>, { meetingIds, since = null }: { meetingIds: string[] | null; since?: string | null }): Promise<void> {
  const { rows } = await pool.query<Proof>('select * from erasure_proof where ($1::text[] is null or meeting_id = any($1)) and ($2::timestamptz is null or erased_at >= $2)', [meetingIds, since])
  await ledger.add(rows.map(lineOf))
}

async function eraseAgain({ pool, db, keys, ledger }: Erasers, at: string): Promise<number> {
  await noteProven({ pool, ledger }, { meetingIds: null })
  await noteKeptLines(pool, ledger)
  const restored = await pool.query<{ id: string }>('select id from meeting where erased_at is null and id = any($1)', [ledger.all().map(({ id }) => id)])
  const whys = new Map(ledger.all().map(({ id, why }) => [id, why]))
  for (const { id } of restored.rows) {
    const why = whys.get(id) ?? null
    await db.transaction().execute(async (inside) => {
      await sql`select from meeting where id = ${id} for update`.execute(inside)
      if (why === 'consentWithdrawn') {
        await noteFollowers(inside, await followersOf(inside, id), at)
        await sql`delete from coded_meeting c using counted_meeting m where m.meeting_id = ${id} and c.id = m.coded_id`.execute(inside)
      }
      await sql`select erase_meeting(${id}, ${at}, ${why})`.execute(inside)
    })
    keys.forget(id)
  }
  return restored.rows.length
}

/** Whoever erased it: no key of it stays here, and this folder's ledger has its line. */
async function findErased({ pool, keys, ledger }: Pick<Erasers, 'pool' | 'keys' | 'ledger'>, meetingIds: string[]): Promise<{ meetingId: string; why: Erasure['why'] }[]> {
  const found = await pool.query<Proof>('select * from erasure_proof where meeting_id = any($1)', [meetingIds])
  for (const { meeting_id } of found.rows) keys.forget(meeting_id)
  // Rooms end first.
  void ledger.add(found.rows.map(lineOf))
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
