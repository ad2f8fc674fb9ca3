import { sql, type Kysely } from 'kysely'
import type { DraftStore } from './draft-store.ts'
import { holdAuthority } from './hold-authority.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Tables } from './tables.ts'

type Claims = Pick<DraftStore, 'claimReferral' | 'releaseReferral'>
type Claim = Parameters<Claims['claimReferral']>[0]

/** Of a referral one meeting is planned. The meeting's own id takes it, so that the same planning sent twice is answered alike. */
export const claimedReferrals = (db: Kysely<Tables>): Claims => ({
  claimReferral: (claim) => overLostConnection(() => db.transaction().execute((inside) => take(inside, claim))),
  releaseReferral: ({ hostAuthorityId, id, meetingId }) =>
    overLostConnection(async () => {
      await db.updateTable('kept_draft').set({ claimed_for: null }).where('host_authority_id', '=', hostAuthorityId).where('kind', '=', 'referral').where('id', '=', id).where('claimed_for', '=', meetingId).execute()
    }),
})

async function take(inside: Kysely<Tables>, { hostAuthorityId, id, version, meetingId, at }: Claim): ReturnType<Claims['claimReferral']> {
  await holdAuthority(inside, hostAuthorityId)
  const waits = await inside
    .selectFrom('kept_draft')
    .leftJoin('meeting', 'meeting.id', 'claimed_for')
    .where('kept_draft.host_authority_id', '=', hostAuthorityId)
    .where('kind', '=', 'referral')
    .where('kept_draft.id', '=', id)
    // A planning that broke off without an answer holds it for a minute.
    .select(['kept_draft.version', 'claimed_for', 'meeting.id as planned', sql<boolean>`claimed_at > ${new Date(at)}::timestamptz - interval '1 minute'`.as('isFresh')])
    .executeTakeFirst()
  if (!waits) return ofEnded(inside, { hostAuthorityId, id, meetingId })
  const isOthers = waits.claimed_for !== null && waits.claimed_for !== meetingId && (waits.planned !== null || waits.isFresh)
  if (isOthers) return 'taken'
  if (version !== null && waits.version !== version && waits.planned === null) return 'changed'
  await inside.updateTable('kept_draft').set({ claimed_for: meetingId, claimed_at: new Date(at) }).where('host_authority_id', '=', hostAuthorityId).where('id', '=', id).execute()
  return 'claimed'
}

async function ofEnded(inside: Kysely<Tables>, { hostAuthorityId, id, meetingId }: Omit<Claim, 'version' | 'at'>): ReturnType<Claims['claimReferral']> {
  const ended = await inside.selectFrom('ended_draft').select(['state', 'became']).where('host_authority_id', '=', hostAuthorityId).where('kind', '=', 'referral').where('id', '=', id).executeTakeFirst()
  if (ended?.state === 'planned') return ended.became === meetingId ? 'claimed' : 'taken'
  return ended?.state === 'closed' ? 'closed' : 'claimed'
}
