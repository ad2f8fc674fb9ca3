import { createHmac, randomUUID, type KeyObject } from 'node:crypto'
import { sql, type Kysely, type Selectable } from 'kysely'
import { writeAudit } from './audit.ts'
import type { DeliveryStore, NewNotice, Notice } from './delivery-store.ts'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import { keepLines, tellingAfterwards, type Came } from './ledger-lines.ts'
import { holdConsented } from './living-meeting.ts'
import { overLostConnection } from './lost-connection.ts'
import type { MeetingKeys } from './meeting-keys.ts'
import { endMails, isOnPaperAlone, mailInLedger, type Outbox } from './outboxes.ts'
import { seal, unseal } from './sealed.ts'
import type { Tables } from './tables.ts'

type Notices = Pick<DeliveryStore, 'askNotice' | 'stopNotice' | 'listNotices' | 'findWrittenSince' | 'renewNotices'>

/** The outbox of notices. An address is sealed under its meeting's key, and stands in no row of a notice. */
export function notices(db: Kysely<Tables>, keys: MeetingKeys, ledger: ErasedLedger): Notices {
  const inside = tellingAfterwards(db, ledger)
  return {
    askNotice: (notice) => inside((rows) => ask(rows, keys, notice)),
    stopNotice: (meetingId, id, at, by) => inside((rows) => stop(rows, outboxOfNotices(keys), { meetingId, id, at, by })),
    listNotices: (meetingId) => overLostConnection(() => list(db, keys, meetingId)),
    findWrittenSince: () => overLostConnection(() => writtenSince(db)),
    renewNotices: (meeting, newId) => inside((rows) => renew(rows, meeting, newId)),
  }
}

const bindingOf = (meetingId: string, hash: Buffer) => `address:${meetingId}:${hash.toString('hex')}`
/** Alike however it was typed; without the meeting's key nobody can try addresses against it. What each seat has of its own goes to the same address once for each. */
const hashOf = (key: KeyObject, address: string, { recipient, seatId }: Pick<NewNotice, 'recipient' | 'seatId'>): Buffer =>
  createHmac('sha256', key).update(`${recipient === 'copy' || recipient === 'preparation' ? `address of ${seatId}` : 'address'}:${address.toLowerCase()}`).digest()

async function ask(inside: Kysely<Tables>, keys: MeetingKeys, { id: said, meetingId, hostAuthorityId, seatId, recipient, letterVersion, language, address, at, by }: NewNotice): Promise<Came<'asked' | 'known' | null>> {
  const key = (await holdConsented(inside, meetingId)) && (await keys.standing(inside, meetingId))
  if (!key) return { came: null, lines: [] }
  const known = await inside.selectFrom('notice').select('meeting_id').where('id', '=', said).executeTakeFirst()
  if (known?.meeting_id === meetingId) return { came: 'known', lines: [] }
  // Of another meeting there is nothing to know: an id that is taken there is another here.
  const id = known ? randomUUID() : said
  const hash = hashOf(key, address, { recipient, seatId })
  const letter = { meeting_id: meetingId, host_authority_id: hostAuthorityId, recipient, address_hash: hash }
  const fresh = { id, state: 'waiting' as const, attempts: 0, asked_at: new Date(at), next_try_at: new Date(at), claimed_at: null, is_in_hand: false, settled_at: null, why: null }
  const asked = await inside
    .insertInto('notice')
    .values({ ...letter, seat_id: seatId, letter_version: letterVersion, ...fresh })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'recipient', 'letter_version', 'address_hash']).doUpdateSet(fresh).where('notice.state', 'in', ['failed', 'stopped', 'unsure']))
    .returning('id')
    .executeTakeFirst()
  if (!asked) return { came: 'known', lines: [] }
  const lines = await stopEarlier(inside, letter, id, at)
  const { version } = await inside.selectFrom('meeting').select('version').where('id', '=', meetingId).executeTakeFirstOrThrow()
  await inside
    .insertInto('notice_address')
    .values({ ...letter, address: seal(key, Buffer.from(address), bindingOf(meetingId, hash)), seat_id: seatId, language, compared_at: version })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await writeAudit(inside, { at, hostAuthorityId, meetingId, what: `noticeAsked ${recipient}`, byWhom: by })
  return { came: 'asked', lines }
}

const isWithdrawn = sql`exists (select from meeting m where m.id = notice.meeting_id and m.withdrawn_at is not null)`
const isOver = sql`notice.recipient = 'preparation' and exists (select from meeting m where m.id = notice.meeting_id and m.closed_at is not null)`

/** How notices go out. */
export const outboxOfNotices = (keys: MeetingKeys): Outbox<Selectable<Tables['notice']>> => ({
  name: 'notice',
  hindrance: sql`case when ${isWithdrawn} then 'withdrawn' when ${isOnPaperAlone('notice')} then 'paperOnly' when ${isOver} then 'isOver' end`,
  stopsWhenHindered: true,
  tellsWhy: true,
  async open(db, { meeting_id: meetingId, recipient, seat_id: seatId, address_hash: hash, letter_version: letterVersion, asked_at: askedAt }) {
    const to = await db.selectFrom('notice_address as a').innerJoin('meeting_key as k', 'k.meeting_id', 'a.meeting_id').select(['address', 'language', 'wrapped']).where('a.meeting_id', '=', meetingId).where('recipient', '=', recipient).where('address_hash', '=', hash).executeTakeFirst()
    if (!to) return null
    const key = keys.opened(meetingId, to.wrapped)
    const about = { kind: 'letter', meetingId, recipient, seatId, letterVersion } as const
    return { address: unseal(key, to.address, bindingOf(meetingId, hash)).toString('utf8'), language: to.language, dueAt: askedAt.toISOString(), about }
  },
  async end(inside, { host_authority_id: hostAuthorityId, meeting_id: meetingId, recipient }, { state, at, by }) {
    await writeAudit(inside, { at, hostAuthorityId, meetingId, what: `notice ${state} ${recipient}`, ...(by !== undefined && { byWhom: by }) })
    await forgetUnused(inside, meetingId)
    // Erased with its meeting, whose files are swept by themselves.
    return false
  },
})

/** An address is kept only while something goes there, or has gone. */
const forgetUnused = (inside: Kysely<Tables>, meetingId: string) =>
  inside
    .deleteFrom('notice_address as a')
    .where('a.meeting_id', '=', meetingId)
    .where(sql<boolean>`not exists (select from notice n where n.meeting_id = a.meeting_id and n.recipient = a.recipient and n.address_hash = a.address_hash and n.state in ('waiting', 'sending', 'sent', 'unsure'))`)
    .execute()

/** Addresses of a meeting whose key becomes another. What has an address no more keeps its mark, which nothing is compared with. */
export async function sealAddressesAnew(inside: Kysely<Tables>, { meetingId, before, key }: { meetingId: string; before: KeyObject; key: KeyObject }): Promise<void> {
  const kept = await inside.selectFrom('notice_address').select(['recipient', 'address_hash', 'address', 'seat_id as seatId']).where('meeting_id', '=', meetingId).execute()
  for (const { recipient, address_hash, address: sealed, seatId } of kept) {
    const address = unseal(before, sealed, bindingOf(meetingId, address_hash)).toString('utf8')
    const hash = hashOf(key, address, { recipient, seatId })
    const which = { meeting_id: meetingId, recipient, address_hash }
    await inside.updateTable('notice').set({ address_hash: hash }).where((where) => where.and(which)).execute()
    await inside.updateTable('notice_address').set({ address_hash: hash, address: seal(key, Buffer.from(address), bindingOf(meetingId, hash)) }).where((where) => where.and(which)).execute()
  }
}

async function stop(inside: Kysely<Tables>, outbox: Outbox, { meetingId, id, at, by }: { meetingId: string; id: string; at: string; by: string }): Promise<Came<boolean>> {
  const { count, lines } = await endMails(inside, outbox, sql`id = ${id} and meeting_id = ${meetingId} and state = 'waiting'`, { state: 'stopped', why: 'byChair', at, by })
  return { came: count > 0, lines }
}

async function list(db: Kysely<Tables>, keys: MeetingKeys, meetingId: string): Promise<Notice[]> {
  const rows = await db
    .selectFrom('notice')
    .leftJoin('meeting_key as k', 'k.meeting_id', 'notice.meeting_id')
    .leftJoin('notice_address as a', (join) => join.onRef('a.meeting_id', '=', 'notice.meeting_id').onRef('a.recipient', '=', 'notice.recipient').onRef('a.address_hash', '=', 'notice.address_hash'))
    .select(['notice.id', 'notice.recipient', 'notice.seat_id', 'notice.letter_version', 'notice.state', 'notice.why', 'notice.asked_at', 'notice.settled_at', 'notice.next_try_at', 'notice.address_hash', 'a.address', 'k.wrapped'])
    .where('notice.meeting_id', '=', meetingId)
    .orderBy('notice.asked_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    recipient: row.recipient,
    seatId: row.seat_id,
    letterVersion: row.letter_version,
    to: row.wrapped && row.address ? inPart(unseal(keys.opened(meetingId, row.wrapped), row.address, bindingOf(meetingId, row.address_hash)).toString('utf8')) : '',
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

async function renew(inside: Kysely<Tables>, { meetingId, letterVersion, logVersion, at }: { meetingId: string; letterVersion: number; logVersion: number; at: string }, newId: () => string): Promise<Came<number>> {
  const renewed: Came<number> = { came: 0, lines: [] }
  if (!(await holdConsented(inside, meetingId))) return renewed
  const readers = await inside.updateTable('notice_address').set({ compared_at: logVersion }).where('meeting_id', '=', meetingId).returning(['recipient', 'seat_id', 'address_hash', 'host_authority_id']).execute()
  for (const { recipient, seat_id, address_hash, host_authority_id } of readers) {
    // The letter before the meeting is not what is corrected after it.
    if (recipient === 'preparation') continue
    const letter = { meeting_id: meetingId, recipient, address_hash }
    const earlier = await inside.selectFrom('notice').select(['letter_version', 'state']).where((where) => where.and(letter)).execute()
    if (!earlier.some(({ state }) => state === 'sent' || state === 'unsure') || earlier.some(({ letter_version }) => letter_version >= letterVersion)) continue
    const id = newId()
    renewed.lines.push(...(await stopEarlier(inside, letter, id, at)))
    await inside.insertInto('notice').values({ id, ...letter, seat_id, host_authority_id, letter_version: letterVersion, state: 'waiting', asked_at: new Date(at), next_try_at: new Date(at) }).execute()
    renewed.came++
  }
  return renewed
}

/** The notice before this one (`id`) says the same as long as it waits. Gives what the ledger is to say of it. */
async function stopEarlier(inside: Kysely<Tables>, letter: { meeting_id: string; recipient: NewNotice['recipient']; address_hash: Buffer }, id: string, at: string): Promise<Erased[]> {
  const stopped = await inside.updateTable('notice').set({ state: 'stopped', settled_at: new Date(at), next_try_at: null, why: null }).where((where) => where.and({ ...letter, state: 'waiting' })).where('id', '<>', id).returning('id').execute()
  return keepLines(inside, stopped.map((one) => mailInLedger({ id: one.id, state: 'stopped', at })))
}
