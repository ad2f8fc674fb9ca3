import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import { writeAudit } from './audit.ts'
import type { EidStore, EidSubject } from './eid-store.ts'
import { overLostConnection } from './lost-connection.ts'
import { referralColumns } from './referral-codes.ts'
import type { Tables } from './tables.ts'

/** Of another salt for every code: one person has another hash in each, and without the server's key nobody can try people against it. */
const hashOf = (masterKey: KeyObject, salt: Buffer, { issuer, subject }: EidSubject): Buffer => createHmac('sha256', masterKey).update(JSON.stringify(['e-ID of a referral', salt.toString('base64url'), issuer, subject])).digest()

type EidReferrals = Pick<EidStore, 'findReferralOfEid' | 'findBoundReferral' | 'bindReferral' | 'listBoundReferrals' | 'releaseReferralEid'>

/** By whose e-ID people come back to what they asked for. */
export const eidReferrals = (db: Kysely<Tables>, masterKey: KeyObject): EidReferrals => {
  const bound = (number: string) => db.selectFrom('referral_code').select([...referralColumns, 'salt', 'subject_hash', 'bound_at']).where('number', '=', number).where('subject_hash', 'is not', null).executeTakeFirst()
  return {
    findReferralOfEid: (number, by) =>
      overLostConnection(async () => {
        const found = await bound(number)
        if (!found?.subject_hash || !timingSafeEqual(found.subject_hash, hashOf(masterKey, found.salt, by))) return null
        return withoutHash(found)
      }),
    findBoundReferral: (number) =>
      overLostConnection(async () => {
        const found = await bound(number)
        return found?.bound_at ? { ...withoutHash(found), boundAt: found.bound_at.toISOString() } : null
      }),
    listBoundReferrals: (hostAuthorityId) =>
      overLostConnection(async () => {
        const rows = await db.selectFrom('referral_code').select(['referral_id as referralId', 'part', 'bound_at']).where('host_authority_id', '=', hostAuthorityId).where('state', '=', 'waiting').where('subject_hash', 'is not', null).orderBy('part').execute()
        return rows.flatMap(({ bound_at: since, ...row }) => (since ? [{ ...row, since: since.toISOString() }] : []))
      }),
    releaseReferralEid: (bound) => db.transaction().execute((inside) => release(inside, bound)),
    bindReferral: (code, by, at) => overLostConnection(() => db.transaction().execute((inside) => bind(inside, masterKey, { ...code, by, at }))),
  }
}

const withoutHash = <Row extends { salt: Buffer; subject_hash: Buffer | null; bound_at: Date | null }>({ salt: _salt, subject_hash: _known, bound_at: _since, ...referral }: Row) => referral

type Binding = Parameters<EidReferrals['bindReferral']>[0] & { by: EidSubject; at: string }

async function bind(inside: Kysely<Tables>, masterKey: KeyObject, { number, salt, by, at }: Binding): Promise<boolean> {
  const hash = hashOf(masterKey, salt, by)
  const first = await inside
    .updateTable('referral_code')
    .set({ subject_hash: hash, bound_at: new Date(at) })
    .where('number', '=', number)
    .where('salt', '=', salt)
    .where('subject_hash', 'is', null)
    .returning(['host_authority_id as hostAuthorityId', 'referral_id', 'part'])
    .executeTakeFirst()
  if (first) await writeAudit(inside, { at, hostAuthorityId: first.hostAuthorityId, what: `referral bound ${first.referral_id}`, byWhom: first.part })
  const stands = await inside.selectFrom('referral_code').select('subject_hash').where('number', '=', number).where('salt', '=', salt).executeTakeFirst()
  return !!stands?.subject_hash && timingSafeEqual(stands.subject_hash, hash)
}

const nobodys = { subject_hash: null, bound_at: null }

async function release(inside: Kysely<Tables>, { hostAuthorityId, referralId, part, by, at }: Parameters<EidReferrals['releaseReferralEid']>[0]): Promise<boolean> {
  const gone = await inside.updateTable('referral_code').set(nobodys).where('host_authority_id', '=', hostAuthorityId).where('referral_id', '=', referralId).where('part', '=', part).where('state', '=', 'waiting').where('subject_hash', 'is not', null).returning('number').executeTakeFirst()
  if (gone) await writeAudit(inside, { at, hostAuthorityId, what: `referral released ${referralId}`, byWhom: by })
  return gone !== undefined
}

type OfSeat = { meetingId: string; hostAuthorityId: string; seatId: string }

/** Of the seat that somebody has in the meeting that came of what they asked for, in the caller's transaction. */
export async function releaseReferralsOfSeat(inside: Kysely<Tables>, { meetingId, hostAuthorityId, seatId }: OfSeat): Promise<boolean> {
  const gone = await inside.updateTable('referral_code').set(nobodys).where('host_authority_id', '=', hostAuthorityId).where('seat_id', '=', seatId).where('referral_id', 'in', becameOf(inside, meetingId)).where('subject_hash', 'is not', null).returning('number').execute()
  return gone.length > 0
}

export const boundReferralsOf = (db: Kysely<Tables>, meetingId: string) => db.selectFrom('referral_code').select(['seat_id', 'bound_at']).where('referral_id', 'in', becameOf(db, meetingId)).where('seat_id', 'is not', null).where('subject_hash', 'is not', null).execute()

const becameOf = (db: Kysely<Tables>, meetingId: string) => db.selectFrom('ended_draft').select('id').where('kind', '=', 'referral').where('became', '=', meetingId)
