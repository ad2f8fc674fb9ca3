import { createHmac, type KeyObject } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { writeAudit } from './audit.ts'
import type { ClaimedNotice, DeliveryStore, NewNotice, Notice, NoticeOutcome } from './delivery-store.ts'
import { holdConsented } from './living-meeting.ts'
import { overLostConnection } from './lost-connection.ts'
import type { MeetingKeys } from './meeting-keys.ts'
import { seal, unseal } from './sealed.ts'
import type { Tables } from './tables.ts'

type Notices = Pick<DeliveryStore, 'askNotice' | 'claimNotice' | 'hindranceOf' | 'settleNotice' | 'tidyNotices' | 'stopNotice' | 'listNotices' | 'findWrittenSince' | 'renewNotices'>

/** The outbox of notices. An address is sealed under its meeting's key, and stands in no row of a notice. */
export const notices = (db: Kysely<Tables>, keys: MeetingKeys): Notices => ({
  askNotice: async (notice) => {
    const key = await keys.of(notice.meetingId)
    return key && overLostConnection(() => db.transaction().execute((inside) => ask(inside, key, notice)))
  },
  // Not asked again by itself: what was claimed and not heard of is unsure.
  claimNotice: (now) => claim(db, keys, now),
  hindranceOf: (id) => overLostConnection(() => hindrance(db, id)),
  settleNotice: (outcome) => overLostConnection(() => db.transaction().execute((inside) => settle(inside, outcome))),
  tidyNotices: (now, claimedBefore) => overLostConnection(() => db.transaction().execute((inside) => tidy(inside, now, claimedBefore))),
  stopNotice: (meetingId, id, at, by) => overLostConnection(() => db.transaction().execute((inside) => stop(inside, { meetingId, id, at, by }))),
  listNotices: (meetingId) => overLostConnection(() => list(db, keys, meetingId)),
  findWrittenSince: () => overLostConnection(() => writtenSince(db)),
  renewNotices: (meeting, newId) => overLostConnection(() => db.transaction().execute((inside) => renew(inside, meeting, newId))),
})

const bindingOf = (meetingId: string, hash: Buffer) => `address:${meetingId}:${hash.toString('hex')}`
/** Alike however it was typed; without the meeting's key nobody can try addresses against it. What each seat has of its own goes to the same address once for each. */
const hashOf = (key: KeyObject, address: string, { recipient, seatId }: Pick<NewNotice, 'recipient' | 'seatId'>): Buffer =>
  createHmac('sha256', key).update(`${recipient === 'copy' || recipient === 'preparation' ? `address of ${seatId}` : 'address'}:${address.toLowerCase()}`).digest()

async function ask(inside: Kysely<Tables>, key: KeyObject, { id, meetingId, hostAuthorityId, seatId, recipient, letterVersion, language, address, at, by }: NewNotice): Promise<'asked' | 'known' | null> {
  if (!(await holdConsented(inside, meetingId))) return null
  if (await inside.selectFrom('notice').select('id').where('id', '=', id).executeTakeFirst()) return 'known'
  const hash = hashOf(key, address, { recipient, seatId })
  const letter = { meeting_id: meetingId, host_authority_id: hostAuthorityId, recipient, address_hash: hash }
  const fresh = { id, state: 'waiting' as const, attempts: 0, asked_at: new Date(at), next_try_at: new Date(at), claimed_at: null, settled_at: null, why: null }
  const asked = await inside
    .insertInto('notice')
    .values({ ...letter, seat_id: seatId, letter_version: letterVersion, ...fresh })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'recipient', 'letter_version', 'address_hash']).doUpdateSet(fresh).where('notice.state', 'in', ['failed', 'stopped', 'unsure']))
    .returning('id')
    .executeTakeFirst()
  if (!asked) return 'known'
  const { version } = await inside.selectFrom('meeting').select('version').where('id', '=', meetingId).executeTakeFirstOrThrow()
  await inside
    .insertInto('notice_address')
    .values({ ...letter, address: seal(key, Buffer.from(address), bindingOf(meetingId, hash)), seat_id: seatId, language, compared_at: version })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await writeAudit(inside, { at, hostAuthorityId, meetingId, what: `noticeAsked ${recipient}`, byWhom: by })
  return 'asked'
}

const onPaperAlone = sql<boolean>`coalesce((select reading_gate from authority_setting s where s.host_authority_id = notice.host_authority_id order by version desc limit 1), '') = 'paperOnly'`
const isBeforeNoMore = sql<boolean>`notice.recipient = 'preparation' and exists (select from meeting m where m.id = notice.meeting_id and m.closed_at is not null)`
const isWithdrawn = sql<boolean>`exists (select from meeting m where m.id = notice.meeting_id and m.withdrawn_at is not null)`

async function claim(db: Kysely<Tables>, keys: MeetingKeys, now: string): Promise<ClaimedNotice | null> {
  const next = db
    .selectFrom('notice')
    .select('id')
    .where('state', '=', 'waiting')
    .where('next_try_at', '<=', new Date(now))
    .where(sql<boolean>`not ${onPaperAlone} and not ${isWithdrawn}`)
    .orderBy('next_try_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
  const taken = await db
    .updateTable('notice')
    .set({ state: 'sending', attempts: sql`attempts + 1`, claimed_at: new Date(now), next_try_at: null })
    .where('id', 'in', next)
    .returning(['id', 'meeting_id', 'recipient', 'seat_id', 'address_hash', 'letter_version', 'attempts', 'asked_at'])
    .executeTakeFirst()
  if (!taken) return null
  const { id, meeting_id: meetingId, recipient, seat_id: seatId, address_hash: hash, letter_version: letterVersion, attempts: attempt, asked_at: askedAt } = taken
  const to = await db.selectFrom('notice_address').select(['address', 'language']).where('meeting_id', '=', meetingId).where('recipient', '=', recipient).where('address_hash', '=', hash).executeTakeFirst()
  const key = to && (await keys.of(meetingId))
  // Erased in this very moment: there is nothing left to send, and no row to settle.
  if (!to || !key) return null
  const address = unseal(key, to.address, bindingOf(meetingId, hash)).toString('utf8')
  return { id, meetingId, recipient, seatId, address, language: to.language, letterVersion, attempt, askedAt: askedAt.toISOString() }
}

async function hindrance(db: Kysely<Tables>, id: string): Promise<'withdrawn' | 'paperOnly' | null> {
  const found = await db.selectFrom('notice').select([isWithdrawn.as('isWithdrawn'), onPaperAlone.as('isOnPaper')]).where('id', '=', id).executeTakeFirst()
  // Erased meanwhile: that follows a withdrawal.
  return !found || found.isWithdrawn ? 'withdrawn' : found.isOnPaper ? 'paperOnly' : null
}

async function settle(inside: Kysely<Tables>, { id, attempt, state, why, nextTryAt, at }: NoticeOutcome): Promise<void> {
  const settled = await inside
    .updateTable('notice')
    .set({ state, why, next_try_at: nextTryAt === null ? null : new Date(nextTryAt), settled_at: state === 'waiting' ? null : new Date(at) })
    .where('id', '=', id)
    .where('attempts', '=', attempt)
    .where('state', 'in', ['sending', 'unsure'])
    .returningAll()
    .executeTakeFirst()
  if (!settled || state === 'waiting') return
  await writeAudit(inside, { at, hostAuthorityId: settled.host_authority_id, meetingId: settled.meeting_id, what: `notice ${state} ${settled.recipient}` })
  await forgetUnused(inside, settled.meeting_id)
}

/** An address is kept only while something goes there, or has gone. */
const forgetUnused = (inside: Kysely<Tables>, meetingId: string) =>
  inside
    .deleteFrom('notice_address as a')
    .where('a.meeting_id', '=', meetingId)
    .where(sql<boolean>`not exists (select from notice n where n.meeting_id = a.meeting_id and n.recipient = a.recipient and n.address_hash = a.address_hash and n.state in ('waiting', 'sending', 'sent', 'unsure'))`)
    .execute()

async function tidy(inside: Kysely<Tables>, now: string, claimedBefore: string): Promise<void> {
  const at = new Date(now)
  const unsure = inside.updateTable('notice').set({ state: 'unsure', settled_at: at, why: null }).where('state', '=', 'sending').where('claimed_at', '<', new Date(claimedBefore)).returningAll()
  const hinder = (why: 'withdrawn' | 'paperOnly' | null, isHindered: typeof isWithdrawn) =>
    inside.updateTable('notice').set({ state: 'stopped', settled_at: at, next_try_at: null, why }).where('state', '=', 'waiting').where(isHindered).returningAll()
  for (const query of [unsure, hinder('withdrawn', isWithdrawn), hinder('paperOnly', onPaperAlone), hinder(null, isBeforeNoMore)]) {
    for (const { host_authority_id: hostAuthorityId, meeting_id: meetingId, state, recipient } of await query.execute()) {
      await writeAudit(inside, { at: now, hostAuthorityId, meetingId, what: `notice ${state} ${recipient}` })
      if (state === 'stopped') await forgetUnused(inside, meetingId)
    }
  }
}

async function stop(inside: Kysely<Tables>, { meetingId, id, at, by }: { meetingId: string; id: string; at: string; by: string }): Promise<boolean> {
  const stopped = await inside
    .updateTable('notice')
    .set({ state: 'stopped', settled_at: new Date(at), next_try_at: null, why: 'byChair' })
    .where('id', '=', id)
    .where('meeting_id', '=', meetingId)
    .where('state', '=', 'waiting')
    .returningAll()
    .executeTakeFirst()
  if (!stopped) return false
  await writeAudit(inside, { at, hostAuthorityId: stopped.host_authority_id, meetingId, what: `notice stopped ${stopped.recipient}`, byWhom: by })
  await forgetUnused(inside, meetingId)
  return true
}

async function list(db: Kysely<Tables>, keys: MeetingKeys, meetingId: string): Promise<Notice[]> {
  const key = await keys.of(meetingId)
  const rows = await db
    .selectFrom('notice')
    .leftJoin('notice_address as a', (join) => join.onRef('a.meeting_id', '=', 'notice.meeting_id').onRef('a.recipient', '=', 'notice.recipient').onRef('a.address_hash', '=', 'notice.address_hash'))
    .select(['notice.id', 'notice.recipient', 'notice.seat_id', 'notice.letter_version', 'notice.state', 'notice.why', 'notice.asked_at', 'notice.settled_at', 'notice.next_try_at', 'notice.address_hash', 'a.address'])
    .where('notice.meeting_id', '=', meetingId)
    .orderBy('notice.asked_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    recipient: row.recipient,
    seatId: row.seat_id,
    letterVersion: row.letter_version,
    to: key && row.address ? inPart(unseal(key, row.address, bindingOf(meetingId, row.address_hash)).toString('utf8')) : '',
    state: row.state,
    why: row.why,
    askedAt: row.asked_at.toISOString(),
    settledAt: row.settled_at?.toISOString() ?? null,
    nextTryAt: row.next_try_at?.toISOString() ?? null,
  }))
}

/** "k…@exempel.se": enough to know one's own address by. */
const inPart = (address: string) => address.replace(/^(.)[^@]*/u, '$1…')

async function writtenSince(db: Kysely<Tables>): Promise<string[]> {
  const found = await db.selectFrom('notice_address as a').innerJoin('meeting as m', 'm.id', 'a.meeting_id').select('a.meeting_id').distinct().where('m.erased_at', 'is', null).whereRef('m.version', '>', 'a.compared_at').execute()
  return found.map((row) => row.meeting_id)
}

async function renew(inside: Kysely<Tables>, { meetingId, letterVersion, logVersion, at }: { meetingId: string; letterVersion: number; logVersion: number; at: string }, newId: () => string): Promise<number> {
  if (!(await holdConsented(inside, meetingId))) return 0
  const readers = await inside.updateTable('notice_address').set({ compared_at: logVersion }).where('meeting_id', '=', meetingId).returning(['recipient', 'seat_id', 'address_hash', 'host_authority_id']).execute()
  let renewed = 0
  for (const { recipient, seat_id, address_hash, host_authority_id } of readers) {
    // The letter before the meeting is not what is corrected after it.
    if (recipient === 'preparation') continue
    const letter = { meeting_id: meetingId, recipient, address_hash }
    const earlier = await inside.selectFrom('notice').select(['letter_version', 'state']).where((where) => where.and(letter)).execute()
    if (!earlier.some(({ state }) => state === 'sent' || state === 'unsure') || earlier.some(({ letter_version }) => letter_version >= letterVersion)) continue
    // The notice before this one says the same as long as it waits.
    await inside.updateTable('notice').set({ state: 'stopped', settled_at: new Date(at), next_try_at: null, why: null }).where((where) => where.and({ ...letter, state: 'waiting' })).execute()
    await inside.insertInto('notice').values({ id: newId(), ...letter, seat_id, host_authority_id, letter_version: letterVersion, state: 'waiting', asked_at: new Date(at), next_try_at: new Date(at) }).execute()
    renewed++
  }
  return renewed
}
