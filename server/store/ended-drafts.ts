import { sql, type Kysely } from 'kysely'
import { forgetUntold, stopTellingAskers, tellAskers } from './asker-notices.ts'
import { writeAudit } from './audit.ts'
import { isBeingPlanned } from './claimed-referrals.ts'
import type { DraftEnd, DraftRef, DraftStore, ReferralPart } from './draft-store.ts'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import { holdAuthority } from './hold-authority.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Tables } from './tables.ts'

type Ended = { at: string; by: string | null } & DraftEnd
type EndedRow = DraftRef & Ended

/** How plans and referrals end: their rows go, that they ended stays, in the database and in the ledger beside it. `isNeeded`: something was deleted that is to be swept. */
export const endedDrafts = (db: Kysely<Tables>, ledger: ErasedLedger, isNeeded: () => void): Pick<DraftStore, 'endDraft' | 'closeReferrals' | 'endOverdueDrafts' | 'endAgain'> => ({
  endDraft: async (draft, ended) => {
    const isEnded = await db.transaction().execute((inside) => end(inside, { ...draft, ...ended }))
    if (isEnded || endsUnkept({ ...draft, ...ended })) ledger.add([inLedger({ ...draft, ...ended })])
    if (isEnded) isNeeded()
    return isEnded
  },
  closeReferrals: async ({ hostAuthorityId, ids, ...closing }) => {
    const all = [...new Set(ids)].map((id): EndedRow => ({ hostAuthorityId, kind: 'referral', id, state: 'closed', ...closing }))
    const closed = await db.transaction().execute((inside) => endEach(inside, all))
    ledger.add(closed.map(inLedger))
    if (closed.length > 0) isNeeded()
    return closed.map(({ id }) => id)
  },
  endOverdueDrafts: async (at) => {
    const { gone, untold } = await db.transaction().execute(async (inside) => ({ gone: await endOverdue(inside, at), untold: await forgetUntold(inside, at) }))
    ledger.add(gone.map(inLedger))
    if (gone.length + untold > 0) isNeeded()
    return gone.length
  },
  endAgain: async (at) => {
    const count = await overLostConnection(() => endAgain(db, ledger, at))
    if (count > 0) isNeeded()
    return count
  },
})

/** Whether something of this id has been there and is over. */
export async function hasEnded(db: Kysely<Tables>, { hostAuthorityId, id }: Omit<DraftRef, 'kind'>): Promise<boolean> {
  return (await db.selectFrom('ended_draft').select('id').where('host_authority_id', '=', hostAuthorityId).where('id', '=', id).executeTakeFirst()) !== undefined
}

/** A plan that has become a meeting is ended also when it was never kept: what a page still has on its way comes too late. */
const endsUnkept = ({ kind, state }: EndedRow): boolean => kind === 'plan' && state === 'planned'

async function end(inside: Kysely<Tables>, ended: EndedRow, isAgain = false): Promise<boolean> {
  const { hostAuthorityId, kind, id } = ended
  await holdAuthority(inside, hostAuthorityId)
  if (kind === 'referral' && ended.state === 'closed' && (await isBeingPlanned(inside, ended)) === 'justNow') return false
  const gone = await inside.deleteFrom('kept_draft').where('host_authority_id', '=', hostAuthorityId).where('kind', '=', kind).where('id', '=', id).returning('id').executeTakeFirst()
  if (!gone && !endsUnkept(ended)) return false
  await noteEnd(inside, ended, gone !== undefined)
  // Whose identity turned out to be protected gets nothing but paper.
  if (kind === 'referral') await (ended.state === 'planned' && ended.isProtected ? stopTellingAskers(inside, ended) : tellAskers(inside, ended, isAgain))
  return gone !== undefined
}

async function endEach(inside: Kysely<Tables>, all: EndedRow[]): Promise<EndedRow[]> {
  const gone: EndedRow[] = []
  for (const one of all) if (await end(inside, one)) gone.push(one)
  return gone
}

async function noteEnd(inside: Kysely<Tables>, ended: EndedRow, isTold: boolean): Promise<void> {
  const { hostAuthorityId, kind, id, state, at, by } = ended
  await inside
    .insertInto('ended_draft')
    .values({ host_authority_id: hostAuthorityId, id, kind, state, became: becameOf(ended), ended_at: new Date(at) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await inside.updateTable('referral_code').set({ state }).where('host_authority_id', '=', hostAuthorityId).where('referral_id', '=', id).execute()
  for (const [part, seatId] of Object.entries((ended.state === 'planned' && ended.seats) || {})) {
    await inside.updateTable('referral_code').set({ seat_id: seatId }).where('host_authority_id', '=', hostAuthorityId).where('referral_id', '=', id).where('part', '=', part as ReferralPart).execute()
  }
  if (isTold) await writeAudit(inside, { at, hostAuthorityId, what: `${kind} ${state} ${id}${whyOf(ended)}`, ...(by !== null && { byWhom: by }) })
}

async function endOverdue(inside: Kysely<Tables>, at: string): Promise<EndedRow[]> {
  const now = new Date(at)
  const rows = await inside.deleteFrom('kept_draft').where('expires_at', '<=', now).returning(['id', 'host_authority_id as hostAuthorityId', 'kind']).execute()
  const gone = rows.map((row): EndedRow => ({ ...row, at, by: null, state: 'timeIsOver' }))
  for (const one of gone) {
    await noteEnd(inside, one, true)
    if (one.kind === 'referral') await tellAskers(inside, one, false)
  }
  await inside.deleteFrom('referral_code').where('expires_at', '<=', sql<Date>`${now}::timestamptz - interval '30 days'`).execute()
  return gone
}

const whyOf = (ended: DraftEnd): string => (ended.state === 'closed' && ended.why !== undefined ? ` ${ended.why}` : '')
const becameOf = (ended: DraftEnd): string | null => (ended.state === 'planned' ? ended.became : null)

const inLedger = (ended: EndedRow): Erased => ({ id: `${ended.kind}:${ended.hostAuthorityId}:${ended.id}`, at: ended.at, why: [ended.state, becameOf(ended)].filter(Boolean).join(':') })

/** What a line of the ledger says of a plan or a referral; null for a meeting's. */
function ofLedger({ id: line, at, why }: Erased): EndedRow | null {
  const [, kind, hostAuthorityId = '', id = ''] = /^(plan|referral):(.+):([A-Za-z0-9_-]+)$/.exec(line) ?? []
  const [state, became = ''] = (why ?? '').split(':')
  if (kind !== 'plan' && kind !== 'referral') return null
  const ref = { kind, hostAuthorityId, id, at, by: null } as const
  if (state === 'planned') return { ...ref, state, became }
  return state === 'closed' || state === 'timeIsOver' ? { ...ref, state } : null
}

async function endAgain(db: Kysely<Tables>, ledger: ErasedLedger, at: string): Promise<number> {
  const proven = await db.selectFrom('ended_draft').selectAll().execute()
  ledger.add(proven.map(({ host_authority_id: hostAuthorityId, ended_at, became, state, ...row }) => inLedger({ ...row, hostAuthorityId, at: ended_at.toISOString(), by: null, ...(state === 'planned' ? { state, became: became ?? '' } : { state }) })))
  const [standing, meetings] = await Promise.all([db.selectFrom('kept_draft').select(['id', 'kind', 'host_authority_id']).execute(), db.selectFrom('meeting').select('id').execute()])
  const stands = new Set(standing.map(({ kind, host_authority_id, id }) => `${kind}:${host_authority_id}:${id}`))
  const known = new Set([...meetings.map(({ id }) => id), ...ledger.all().map(({ id }) => id)])
  let count = 0
  for (const line of ledger.all().filter(({ id }) => stands.has(id))) {
    const ended = ofLedger(line)
    // Its meeting was planned after the backup and is lost with it: whoever asked still waits.
    if (!ended || (ended.state === 'planned' && !known.has(ended.became))) continue
    if (await db.transaction().execute((inside) => end(inside, { ...ended, at }, true))) count += 1
  }
  return count
}
