import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

/** Where a chain ends: a meeting's, or (`meetingId` empty) an authority's own. `hash` in hex. */
export type ChainHead = { hostAuthorityId: string; meetingId: string; place: number; hash: string }
export type BrokenChain = Pick<ChainHead, 'hostAuthorityId' | 'meetingId' | 'place'> & { why: 'changed' | 'missing' | 'notAsNoted' }
export type AuditVerdict = { lines: number; heads: ChainHead[]; broken: BrokenChain[] }

type Row = { id: string; place: number; written_at: string; at: string; host_authority_id: string; meeting_id: string | null; what: string; by_whom: string | null; version: number | null; hash: Buffer }
type Chain = { host_authority_id: string; meeting_id: string }

const linesSql = `
  select id, place, host_authority_id, meeting_id, what, by_whom, version, hash,
    to_char(written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as written_at, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
  from audit where host_authority_id = $1 and coalesce(meeting_id, '') = $2 order by place`

/**
 * Counts the chains of the audit log anew, without asking the database's own functions: each with the first line that does not follow from
 * the ones before. `noted`: heads of an earlier time, kept elsewhere; a chain that lost its end, or is gone, is found by them alone.
 */
export async function verifyAudit(pool: Pool, noted: readonly ChainHead[] = []): Promise<AuditVerdict> {
  const found = await pool.query<Chain>("select distinct host_authority_id, coalesce(meeting_id, '') as meeting_id from audit order by 1, 2")
  const verdict: AuditVerdict = { lines: 0, heads: [], broken: [] }
  const missing = new Map(noted.map((head) => [nameOf(head), head]))
  for (const { host_authority_id: hostAuthorityId, meeting_id: meetingId } of found.rows) {
    const { rows } = await pool.query<Row>(linesSql, [hostAuthorityId, meetingId])
    const chain = { hostAuthorityId, meetingId }
    const earlier = missing.get(nameOf(chain))
    missing.delete(nameOf(chain))
    const broken = firstBroken(rows) ?? notAsNoted(rows, earlier)
    verdict.lines += rows.length
    if (broken) verdict.broken.push({ ...chain, ...broken })
    else verdict.heads.push({ ...chain, ...headOf(rows) })
  }
  verdict.broken.push(...[...missing.values()].map(({ hostAuthorityId, meetingId, place }) => ({ hostAuthorityId, meetingId, place, why: 'notAsNoted' as const })))
  return verdict
}

const nameOf = ({ hostAuthorityId, meetingId }: Pick<ChainHead, 'hostAuthorityId' | 'meetingId'>): string => JSON.stringify([hostAuthorityId, meetingId])
const headOf = (rows: Row[]): Pick<ChainHead, 'place' | 'hash'> => ({ place: rows.length, hash: rows.at(-1)?.hash.toString('hex') ?? '' })

function firstBroken(rows: Row[]): Pick<BrokenChain, 'place' | 'why'> | null {
  let before: Buffer = Buffer.alloc(0)
  for (const [index, row] of rows.entries()) {
    if (row.place !== index + 1) return { place: index + 1, why: 'missing' }
    if (!hashOf(row, before).equals(row.hash)) return { place: row.place, why: 'changed' }
    before = row.hash
  }
  return null
}

function notAsNoted(rows: Row[], noted: ChainHead | undefined): Pick<BrokenChain, 'place' | 'why'> | null {
  if (!noted || rows[noted.place - 1]?.hash.toString('hex') === noted.hash) return null
  return { place: noted.place, why: 'notAsNoted' }
}

/** As `audit_hash` in migrations/0012: PostgreSQL writes an array of JSON with a space after each comma. */
function hashOf(row: Row, before: Buffer): Buffer {
  const fields = [Number(row.id), row.place, row.written_at, row.at, row.host_authority_id, row.meeting_id, row.what, row.by_whom, row.version]
  return createHash('sha256').update(before).update(`[${fields.map((field) => JSON.stringify(field)).join(', ')}]`).digest()
}
