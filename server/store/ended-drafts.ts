import { sql, type Kysely } from 'kysely'
import { forgetUntold, stopTellingAskers, tellAskers } from './asker-notices.ts'
import { writeAudit } from './audit.ts'
import { isBeingPlanned } from './claimed-referrals.ts'
import type { DraftEnd, DraftRef, DraftStore, ReferralPart } from './draft-store.ts'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import { holdAuthority } from './hold-authority.ts'
import { overLostConnection } from './lost-connection.ts'
import { plansOf, type OpeningDrafts } from './sealed-drafts.ts'
import type { Tables } from './tables.ts'

type Ended = { at: string; by: string | null } & DraftEnd
type EndedRow = DraftRef & Ended

type EndingParts = { db: Kysely<Tables>; opening: OpeningDrafts; ledger: ErasedLedger; isNeeded: () => void }
/** `mails`: what the ledger is to say of mails that go with it, which is added here. */
type Inside = { inside: Kysely<Tables>; opening: OpeningDrafts; mails: Erased[] }

/** How plans and referrals end: their rows go, that they ended stays, in the database and in the ledger beside it. `isNeeded`: something was deleted that is to be swept. */
export function endedDrafts({ db, opening, ledger, isNeeded }: EndingParts): Pick<DraftStore, 'endDraft' | 'closeReferrals' | 'endOverdueDrafts' | 'endAgain'> {
  const within = async <T>(work: (it: Inside) => Promise<T>): Promise<T> => {
    const mails: Erased[] = []
    const done = await db.transaction().execute((inside) => work({ inside, opening, mails }))
    if (mails.length > 0) await ledger.add(mails)
    return done
  }
  const note = async (gone: EndedRow[]) => {
    await ledger.add(gone.map(inLedger))
    if (gone.length > 0) isNeeded()
  }
  return {
    endDraft: async (draft, ended) => {
      const gone = await within((it) => end(it, { ...draft, ...ended }))
      if (endsUnkept({ ...draft, ...ended })) await ledger.add([inLedger({ ...draft, ...ended })])
      await note(gone)
      return gone.length > 0
    },
    closeReferrals: async ({ hostAuthorityId, ids, ...closing }) => {
      const all = [...new Set(ids)].map((id): EndedRow => ({ hostAuthorityId, kind: 'referral', id, state: 'closed', ...closing }))
      const closed = await within((it) => endEach(it, all))
      await note(closed)
      return closed.flatMap(({ kind, id }) => (kind === 'referral' ? [id] : []))
    },
    endOverdueDrafts: async (at) => {
      const { gone, untold } = await within(async (it) => ({ gone: await endOverdue(it, at), untold: it.mails.push(...(await forgetUntold(it.inside, at))) }))
      await note(gone)
      if (untold > 0) isNeeded()
      return gone.length
    },
    endAgain: async (at) => {
      const count = await overLostConnection(() => endAgain({ db, opening }, ledger, at))
      if (count > 0) isNeeded()
      return count
    },
  }
}

const endedOf = (db: Kysely<Tables>, { hostAuthorityId, id }: Omit<DraftRef, 'kind'>) => db.selectFrom('ended_draft').select('id').where('host_authority_id', '=', hostAuthorityId).where('id', '=', id)

/** Whether something of this id has been there and is over. */
export const hasEnded = async (db: Kysely<Tables>, draft: Omit<DraftRef, 'kind'>): Promise<boolean> => (await endedOf(db, draft).executeTakeFirst()) !== undefined

/** How a referral has ended; undefined while it waits. */
export const endOfReferral = async (db: Kysely<Tables>, referral: Omit<DraftRef, 'kind'>): Promise<DraftEnd['state'] | undefined> => (await endedOf(db, referral).where('kind', '=', 'referral').select('state').executeTakeFirst())?.state

/** A plan that has become a meeting is ended also when it was never kept: what a page still has on its way comes too late. */
const endsUnkept = ({ kind, state }: EndedRow): boolean => kind === 'plan' && state === 'planned'

/** What was there and is gone: the draft, and with a referral the plans that were begun from it. */
async function end(it: Inside, ended: EndedRow, isAgain = false): Promise<EndedRow[]> {
  const { inside } = it
  const { hostAuthorityId, kind, id } = ended
  await holdAuthority(inside, hostAuthorityId)
  if (kind === 'referral' && ended.state === 'closed' && (await isBeingPlanned(inside, ended)) === 'justNow') return []
  const gone = await inside.deleteFrom('kept_draft').where('host_authority_id', '=', hostAuthorityId).where('kind', '=', kind).where('id', '=', id).returning('id').executeTakeFirst()
  if (!gone && !endsUnkept(ended)) return []
  await noteEnd(inside, ended, gone !== undefined)
  // Whose identity turned out to be protected gets nothing but paper.
  if (kind === 'referral' && ended.state === 'planned' && ended.isProtected) it.mails.push(...(await stopTellingAskers(inside, ended)))
  else if (kind === 'referral') await tellAskers(inside, ended, isAgain)
  return gone ? [ended, ...(await endPlansOf(it, ended))] : []
}

/** Its words stand in there as well. The plan that became the meeting is gone by then; any other of the same referral is closed. */
async function endPlansOf({ inside, opening }: Pick<Inside, 'inside' | 'opening'>, referral: EndedRow): Promise<EndedRow[]> {
  const { hostAuthorityId, kind, at, by } = referral
  if (kind !== 'referral') return []
  const state = referral.state === 'planned' ? 'closed' : referral.state
  const plans = (await plansOf(inside, opening, referral)).map(({ id }): EndedRow => ({ hostAuthorityId, kind: 'plan', id, state, at, by }))
  for (const plan of plans) {
    await inside.deleteFrom('kept_draft').where('host_authority_id', '=', hostAuthorityId).where('id', '=', plan.id).execute()
    await noteEnd(inside, plan, true)
  }
  return plans
}

async function endEach(it: Inside, all: EndedRow[]): Promise<EndedRow[]> {
  const gone: EndedRow[] = []
  for (const one of all) gone.push(...(await end(it, one)))
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

async function endOverdue(it: Inside, at: string): Promise<EndedRow[]> {
  const { inside } = it
  const now = new Date(at)
  // Whoever keeps a plan of such a referral just now has kept it, or is refused.
  const held = await inside.selectFrom('kept_draft').select('host_authority_id').distinct().where('expires_at', '<=', now).orderBy('host_authority_id').execute()
  for (const { host_authority_id } of held) await holdAuthority(inside, host_authority_id)
  const rows = await inside.deleteFrom('kept_draft').where('expires_at', '<=', now).returning(['id', 'host_authority_id as hostAuthorityId', 'kind']).execute()
  const gone: EndedRow[] = []
  for (const one of rows.map((row): EndedRow => ({ ...row, at, by: null, state: 'timeIsOver' }))) {
    await noteEnd(inside, one, true)
    if (one.kind === 'referral') await tellAskers(inside, one, false)
    gone.push(one, ...(await endPlansOf(it, one)))
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

/** What the database says has ended is in the ledger. `since`: only what did then (ISO 8601) or later; null: all. */
export async function noteEnded({ db, ledger }: Pick<EndingParts, 'db' | 'ledger'>, since: string | null): Promise<void> {
  const all = db.selectFrom('ended_draft').selectAll()
  const proven = await (since === null ? all : all.where('ended_at', '>=', new Date(since))).execute()
  await ledger.add(proven.map(({ host_authority_id: hostAuthorityId, ended_at, became, state, ...row }) => inLedger({ ...row, hostAuthorityId, at: ended_at.toISOString(), by: null, ...(state === 'planned' ? { state, became: became ?? '' } : { state }) })))
}

async function endAgain({ db, opening }: Pick<EndingParts, 'db' | 'opening'>, ledger: ErasedLedger, at: string): Promise<number> {
  await noteEnded({ db, ledger }, null)
  const [standing, meetings] = await Promise.all([db.selectFrom('kept_draft').select(['id', 'kind', 'host_authority_id']).execute(), db.selectFrom('meeting').select('id').execute()])
  const stands = new Set(standing.map(({ kind, host_authority_id, id }) => `${kind}:${host_authority_id}:${id}`))
  const known = new Set([...meetings.map(({ id }) => id), ...ledger.all().map(({ id }) => id)])
  let count = 0
  for (const line of ledger.all().filter(({ id }) => stands.has(id))) {
    const ended = ofLedger(line)
    // Its meeting was planned after the backup and is lost with it: whoever asked still waits.
    if (!ended || (ended.state === 'planned' && !known.has(ended.became))) continue
    count += (await db.transaction().execute((inside) => end({ inside, opening, mails: [] }, { ...ended, at }, true))).length
  }
  return count
}
