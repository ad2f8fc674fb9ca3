import { createHash } from 'node:crypto'
import type { ClientBase, Pool } from 'pg'

/** Where a chain ends: a meeting's, or (`meetingId` empty) an authority's own. `hash` in hex. */
export type ChainHead = { hostAuthorityId: string; meetingId: string; place: number; hash: string }
/** Where a chain begins whose oldest lines, `place` of them, were taken away when their time was over, the last time at `trimmedAt` (ISO 8601). */
export type ChainAnchor = ChainHead & { trimmedAt: string }
export type BrokenChain = Pick<ChainHead, 'hostAuthorityId' | 'meetingId' | 'place'> & { why: 'changed' | 'missing' | 'notAsNoted' }
export type AuditVerdict = { lines: number; heads: ChainHead[]; anchors: ChainAnchor[]; broken: BrokenChain[] }

type Row = { id: string; place: number; written_at: string; at: string; host_authority_id: string; meeting_id: string | null; what: string; by_whom: string | null; version: number | null; hash: Buffer }
type Chain = { host_authority_id: string; meeting_id: string; anchor_place: number | null; anchor_hash: Buffer | null; trimmed_at: Date | null }

const linesSql = `
  select id, place, host_authority_id, meeting_id, what, by_whom, version, hash,
    to_char(written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as written_at, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
  from audit where host_authority_id = $1 and coalesce(meeting_id, '') = $2 order by place`

const chainsSql = `
  select host_authority_id, meeting_id, place as anchor_place, hash as anchor_hash, trimmed_at
  from (select distinct host_authority_id, coalesce(meeting_id, '') as meeting_id from audit) chain
  full join audit_anchor using (host_authority_id, meeting_id) order by 1, 2`

/**
 * Counts the chains of the audit log anew, without asking the database's own functions: each with the first line that does not follow from
 * the ones before. `noted`: heads of an earlier time, kept elsewhere; a chain that lost its end, or is gone, is found by them alone.
 * Where the oldest lines are gone since their time was over, it begins with the anchor that says so.
 */
export async function verifyAudit(pool: Pool, noted: readonly ChainHead[] = []): Promise<AuditVerdict> {
  const client = await pool.connect()
  try {
    // As it stands at one moment: lines are written, and old ones taken away, meanwhile.
    await client.query('begin isolation level repeatable read read only')
    return await verdictOn(client, noted)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** The same, as it stands in the caller's transaction. */
export async function verdictOn(client: ClientBase, noted: readonly ChainHead[] = []): Promise<AuditVerdict> {
  const found = await client.query<Chain>(chainsSql)
  const verdict: AuditVerdict = { lines: 0, heads: [], anchors: [], broken: [] }
  const missing = new Map(noted.map((head) => [nameOf(head), head]))
  for (const row of found.rows) {
    const { host_authority_id: hostAuthorityId, meeting_id: meetingId } = row
    const { rows } = await client.query<Row>(linesSql, [hostAuthorityId, meetingId])
    const chain = { hostAuthorityId, meetingId }
    const earlier = missing.get(nameOf(chain))
    missing.delete(nameOf(chain))
    const anchor = anchorOf(row)
    const broken = firstBroken(rows, anchor) ?? notAsNoted(rows, anchor, earlier)
    verdict.lines += rows.length
    if (broken) verdict.broken.push({ ...chain, ...broken })
    else verdict.heads.push({ ...chain, ...headOf(rows, anchor) })
    if (row.trimmed_at) verdict.anchors.push({ ...chain, place: anchor.place, hash: anchor.hash.toString('hex'), trimmedAt: row.trimmed_at.toISOString() })
  }
  verdict.broken.push(...[...missing.values()].map(({ hostAuthorityId, meetingId, place }) => ({ hostAuthorityId, meetingId, place, why: 'notAsNoted' as const })))
  return verdict
}

const nameOf = ({ hostAuthorityId, meetingId }: Pick<ChainHead, 'hostAuthorityId' | 'meetingId'>): string => JSON.stringify([hostAuthorityId, meetingId])
/** The line before the first one that is there: none, or the last that is gone. */
type Before = { place: number; hash: Buffer }
const anchorOf = ({ anchor_place: place, anchor_hash: hash }: Chain): Before => ({ place: place ?? 0, hash: hash ?? Buffer.alloc(0) })

const headOf = (rows: Row[], anchor: Before): Pick<ChainHead, 'place' | 'hash'> => ({ place: anchor.place + rows.length, hash: (rows.at(-1) ?? anchor).hash.toString('hex') })

function firstBroken(rows: Row[], anchor: Before): Pick<BrokenChain, 'place' | 'why'> | null {
  let before = anchor
  for (const row of rows) {
    if (row.place !== before.place + 1) return { place: before.place + 1, why: 'missing' }
    if (!hashOf(row, before.hash).equals(row.hash)) return { place: row.place, why: 'changed' }
    before = row
  }
  return null
}

/** What was noted of a line that is gone since its time was over can be held against the last of them alone. */
function notAsNoted(rows: Row[], anchor: Before, noted: ChainHead | undefined): Pick<BrokenChain, 'place' | 'why'> | null {
  if (!noted || noted.place < anchor.place) return null
  const found = noted.place === anchor.place ? anchor : rows[noted.place - anchor.place - 1]
  return found?.hash.toString('hex') === noted.hash ? null : { place: noted.place, why: 'notAsNoted' }
}

/** As `audit_hash` in migrations/0012: PostgreSQL writes an array of JSON with a space after each comma. */
function hashOf(row: Row, before: Buffer): Buffer {
  const fields = [Number(row.id), row.place, row.written_at, row.at, row.host_authority_id, row.meeting_id, row.what, row.by_whom, row.version]
  return createHash('sha256').update(before).update(`[${fields.map((field) => JSON.stringify(field)).join(', ')}]`).digest()
}
