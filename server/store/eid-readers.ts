import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import { writeAudit } from './audit.ts'
import { boundReferralsOf, releaseReferralsOfSeat } from './eid-referrals.ts'
import type { EidStore, EidSubject } from './eid-store.ts'
import { holdConsented } from './living-meeting.ts'
import { overLostConnection } from './lost-connection.ts'
import type { MeetingKeys } from './meeting-keys.ts'
import { holdCode, letterColumns } from './reading-codes.ts'
import type { Tables } from './tables.ts'

/** Without the meeting's key nobody can try people against it, and one person has another hash in every meeting. */
const hashOf = (key: KeyObject, { issuer, subject }: EidSubject): Buffer => createHmac('sha256', key).update(JSON.stringify(['e-ID', issuer, subject])).digest()

/** By whose e-ID letters are opened. */
export const eidReaders = (db: Kysely<Tables>, keys: MeetingKeys): Pick<EidStore, 'findLetterOfEid' | 'bindEid' | 'listBoundSeats' | 'listSeatsBoundBefore' | 'releaseEid'> => ({
  findLetterOfEid: (number, by) => overLostConnection(() => find(db, keys, number, by)),
  bindEid: (letter, by, at) => overLostConnection(() => db.transaction().execute((inside) => bind(inside, keys, { ...letter, by, at }))),
  listBoundSeats: (meetingId) => overLostConnection(async () => sinceBySeat(await boundSeats(db, meetingId))),
  listSeatsBoundBefore: (meetingId) => overLostConnection(async () => sinceBySeat([...(await boundReferralsOf(db, meetingId)), ...(await boundSeats(db, meetingId))])),
  releaseEid: (bound) => db.transaction().execute((inside) => release(inside, bound)),
})

const boundSeats = (db: Kysely<Tables>, meetingId: string) => db.selectFrom('eid_reader').select(['seat_id', 'bound_at']).where('meeting_id', '=', meetingId).execute()

const sinceBySeat = (rows: { seat_id: string | null; bound_at: Date | null }[]): Map<string, string> => new Map(rows.flatMap(({ seat_id, bound_at }) => (seat_id !== null && bound_at !== null ? [[seat_id, bound_at.toISOString()]] : [])))

async function find(db: Kysely<Tables>, keys: MeetingKeys, number: string, by: EidSubject): ReturnType<EidStore['findLetterOfEid']> {
  const found = await db
    .selectFrom('reading_code')
    .innerJoin('eid_reader', (join) => join.onRef('eid_reader.meeting_id', '=', 'reading_code.meeting_id').onRef('eid_reader.seat_id', '=', 'reading_code.seat_id'))
    .innerJoin('meeting_key', 'meeting_key.meeting_id', 'reading_code.meeting_id')
    .select([...letterColumns, 'code_hash as codeHash', 'subject_hash', 'wrapped'])
    .where('number', '=', number)
    .executeTakeFirst()
  if (!found || !timingSafeEqual(found.subject_hash, hashOf(keys.opened(found.meetingId, found.wrapped), by))) return null
  const { subject_hash: _known, wrapped: _key, ...letter } = found
  return letter
}

type Binding = Parameters<EidStore['bindEid']>[0] & { by: EidSubject; at: string }

async function bind(inside: Kysely<Tables>, keys: MeetingKeys, { meetingId, hostAuthorityId, seatId, recipient, number, codeHash, by, at }: Binding): Promise<boolean> {
  if (!(await holdCode(inside, number, codeHash)) || !(await holdConsented(inside, meetingId))) return false
  const key = await keys.standing(inside, meetingId)
  if (!key) return false
  const hash = hashOf(key, by)
  const bound = await inside
    .insertInto('eid_reader')
    .values({ meeting_id: meetingId, host_authority_id: hostAuthorityId, seat_id: seatId, subject_hash: hash, bound_at: new Date(at) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('seat_id')
    .executeTakeFirst()
  if (bound) await writeAudit(inside, { at, hostAuthorityId, meetingId, what: `eidBound ${recipient} byEid` })
  const stands = await inside.selectFrom('eid_reader').select('subject_hash').where('meeting_id', '=', meetingId).where('seat_id', '=', seatId).executeTakeFirst()
  return stands !== undefined && timingSafeEqual(stands.subject_hash, hash)
}

async function release(inside: Kysely<Tables>, { meetingId, hostAuthorityId, seatId, recipient, by, at }: Parameters<EidStore['releaseEid']>[0]): Promise<boolean> {
  if (!(await holdConsented(inside, meetingId))) return false
  const gone = await inside.deleteFrom('eid_reader').where('meeting_id', '=', meetingId).where('host_authority_id', '=', hostAuthorityId).where('seat_id', '=', seatId).returning('seat_id').executeTakeFirst()
  const isOfReferral = recipient === 'preparation' && (await releaseReferralsOfSeat(inside, { meetingId, hostAuthorityId, seatId }))
  if (!gone && !isOfReferral) return false
  await shutOpened(inside, meetingId, seatId)
  await writeAudit(inside, { at, hostAuthorityId, meetingId, what: `eidReleased ${recipient}`, byWhom: by })
  return true
}

/** What somebody's e-ID had opened of a seat. */
async function shutOpened(inside: Kysely<Tables>, meetingId: string, seatId: string): Promise<void> {
  const ofSeat = inside.selectFrom('reading_code').select('number').where('meeting_id', '=', meetingId).where('seat_id', '=', seatId)
  await inside.deleteFrom('reading').where('meeting_id', '=', meetingId).where('is_by_eid', '=', true).where('number', 'in', ofSeat).execute()
}

/** Of a meeting that has not begun and whose key becomes another: whose e-ID it was nobody can tell, so that none can be known again under it. Each opens the letter with its code once more. */
export async function releaseAllEid(inside: Kysely<Tables>, meetingId: string, at: string): Promise<void> {
  const gone = await inside.deleteFrom('eid_reader').where('meeting_id', '=', meetingId).returning(['seat_id', 'host_authority_id as hostAuthorityId']).execute()
  for (const { seat_id, hostAuthorityId } of gone) {
    await shutOpened(inside, meetingId, seat_id)
    await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'eidReleased preparation' })
  }
}
