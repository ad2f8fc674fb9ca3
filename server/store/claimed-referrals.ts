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

type Referral = Omit<Claim, 'version' | 'meetingId'>

/** Who plans a meeting of a referral, at this moment, with the caller's hold on its authority; undefined when it does not wait. */
const claimOn = (inside: Kysely<Tables>, { hostAuthorityId, id, at }: Referral) =>
  inside
    .selectFrom('kept_draft')
    .leftJoin('meeting', 'meeting.id', 'claimed_for')
    .where('kept_draft.host_authority_id', '=', hostAuthorityId)
    .where('kind', '=', 'referral')
    .where('kept_draft.id', '=', id)
    // A planning that broke off without an answer holds it for a minute.
    .select(['kept_draft.version', 'claimed_for', 'meeting.id as planned', sql<boolean>`coalesce(claimed_for is not null and claimed_at > ${new Date(at)}::timestamptz - interval '1 minute', false)`.as('isFresh')])
    .executeTakeFirst()

/** Whether a meeting is being planned of it, or is planned: what somebody added now would be erased with it, unread. */
export async function isBeingPlanned(inside: Kysely<Tables>, referral: Referral): Promise<'justNow' | 'planned' | false> {
  const claim = await claimOn(inside, referral)
  return claim?.isFresh ? 'justNow' : claim?.planned ? 'planned' : false
}

async function take(inside: Kysely<Tables>, claim: Claim): ReturnType<Claims['claimReferral']> {
  const { hostAuthorityId, id, version, meetingId, at } = claim
  await holdAuthority(inside, hostAuthorityId)
  const waits = await claimOn(inside, claim)
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
