import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import { writeAudit } from './audit.ts'
import type { EidStore, EidSubject } from './eid-store.ts'
import { overLostConnection } from './lost-connection.ts'
import { referralColumns } from './referral-codes.ts'
import type { Tables } from './tables.ts'

/** Of another salt for every code: one person has another hash in each, and without the server's key nobody can try people against it. */
const hashOf = (masterKey: KeyObject, salt: Buffer, { issuer, subject }: EidSubject): Buffer => createHmac('sha256', masterKey).update(JSON.stringify(['e-ID of a referral', salt.toString('base64url'), issuer, subject])).digest()

type EidReferrals = Pick<EidStore, 'findReferralOfEid' | 'findBoundReferral' | 'bindReferral'>

/** By whose e-ID people come back to what they asked for. */
export const eidReferrals = (db: Kysely<Tables>, masterKey: KeyObject): EidReferrals => {
  const bound = (number: string) => db.selectFrom('referral_code').select([...referralColumns, 'salt', 'subject_hash']).where('number', '=', number).where('subject_hash', 'is not', null).executeTakeFirst()
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
        return found ? withoutHash(found) : null
      }),
    bindReferral: (code, by, at) => overLostConnection(() => db.transaction().execute((inside) => bind(inside, masterKey, { ...code, by, at }))),
  }
}

const withoutHash = <Row extends { salt: Buffer; subject_hash: Buffer | null }>({ salt: _salt, subject_hash: _known, ...referral }: Row) => referral

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
