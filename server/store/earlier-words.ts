import { sql, type Kysely } from 'kysely'
import type { TakenOut } from '#core/meeting/earlier-words.ts'
import { eventsWithoutPoints } from '#core/meeting/events-without-points.ts'
import { auditOfEvents } from './audit-of-events.ts'
import { openEvent, sealEvents } from './event-payload.ts'
import type { MeetingKeys } from './meeting-keys.ts'
import type { Tables } from './tables.ts'

type Inside = { inside: Kysely<Tables>; keys: MeetingKeys }
type Row = { version: number; payload: Buffer }

/** Nobody of a seat did it. */
const by = 'staff'

/** The meetings that go on from this one and are not over, held until the caller's transaction ends. */
export async function followersOf(inside: Kysely<Tables>, meetingId: string): Promise<string[]> {
  const found = await inside.selectFrom('meeting').select('id').where('follows', '=', meetingId).where('erased_at', 'is', null).where('closed_at', 'is', null).orderBy('id').forUpdate().execute()
  return found.map(({ id }) => id)
}

export async function notOver(inside: Kysely<Tables>, hostAuthorityId: string): Promise<string[]> {
  const found = await inside.selectFrom('meeting').select('id').where('host_authority_id', '=', hostAuthorityId).where('erased_at', 'is', null).where('closed_at', 'is', null).orderBy('id').forUpdate().execute()
  return found.map(({ id }) => id)
}

/**
 * What those of these meetings that have not begun were given of what was taken back goes from them, in the caller's transaction, which holds their
 * rows. Gives those whose key is another: whoever has the one before in memory forgets it when the transaction is done.
 */
export async function takeOutOfEach(it: Inside, meetingIds: readonly string[], isTakenOut: TakenOut, at: string): Promise<string[]> {
  const changed: string[] = []
  for (const id of meetingIds) if (await takeOut(it, { id, at }, isTakenOut)) changed.push(id)
  return changed
}

/** The whole log of the meeting is sealed anew under a key of its own, without the words: under the one before they could be opened in any copy of the files. That it was done is the newest event, so that what somebody decides on the log before is decided anew. */
async function takeOut({ inside, keys }: Inside, { id, at }: { id: string; at: string }, isTakenOut: TakenOut): Promise<boolean> {
  const kept = (await sql<{ wrapped: Buffer }>`select wrapped from meeting_key where meeting_id = ${id}`.execute(inside)).rows[0]
  if (!kept) return false
  const before = keys.opened(id, kept.wrapped)
  const { rows } = await sql<Row>`select version, payload from event where meeting_id = ${id} order by version`.execute(inside)
  const opened = rows.map(({ version, payload }) => ({ version, ...openEvent(before, id, version, payload) }))
  const without = eventsWithoutPoints(opened.map(({ event }) => event), isTakenOut)
  if (!without) return false
  const { key, wrapped } = keys.make(id)
  for (const [index, event] of without.events.entries()) {
    const { version, by: whose } = opened[index] ?? { version: index + 1, by }
    const [payload] = sealEvents(key, id, version - 1, whose, [event])
    await sql`update event set payload = ${payload} where meeting_id = ${id} and version = ${version}`.execute(inside)
  }
  await sql`update meeting_key set wrapped = ${wrapped} where meeting_id = ${id}`.execute(inside)
  await sql`delete from live_part where meeting_id = ${id}`.execute(inside)
  const last = opened.at(-1)?.version ?? 0
  const taken = [{ type: 'earlierTakenOut' as const, pointIds: without.pointIds }]
  await sql`select insert_events(m, ${`earlier taken out ${last}`}, ${at}::timestamptz, ${sealEvents(key, id, last, by, taken)}::bytea[]), insert_audit(m, ${at}::timestamptz, ${auditOfEvents(taken)}::text[], null, ${last + 1}) from meeting m where id = ${id}`.execute(inside)
  return true
}
