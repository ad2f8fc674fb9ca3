import { sql, type Kysely } from 'kysely'
import type { KeyObject } from 'node:crypto'
import type { TakenOut } from '#core/meeting/earlier-words.ts'
import { eventsWithoutPoints } from '#core/meeting/events-without-points.ts'
import { auditOfEvents } from './audit-of-events.ts'
import { releaseAllEid } from './eid-readers.ts'
import { openEvent, sealEvents } from './event-payload.ts'
import { overLostConnection } from './lost-connection.ts'
import type { MeetingKeys } from './meeting-keys.ts'
import { sealAddressesAnew } from './notices.ts'
import type { Tables } from './tables.ts'

export type TakingOut = { db: Kysely<Tables>; keys: MeetingKeys }
type Kept = { key: KeyObject; log: ({ version: number } & ReturnType<typeof openEvent>)[] }

/** Nobody of a seat did it. */
const by = 'staff'

/**
 * What is to go from a meeting that has not begun goes from it, in a transaction of its own. Whether there is anything to take out is read first and holds nobody up. Gives whether there was.
 * Rejects where the meeting can not be opened.
 */
export async function takeOut({ db, keys }: TakingOut, { id, at }: { id: string; at: string }, isTakenOut: TakenOut): Promise<boolean> {
  const kept = await overLostConnection(() => readKept(db, keys, id))
  if (!kept || !without(kept, isTakenOut)) return false
  await overLostConnection(() => db.transaction().execute((inside) => sealAnew({ inside, keys }, { id, at }, isTakenOut)))
  keys.forget(id)
  return true
}

const without = ({ log }: Kept, isTakenOut: TakenOut) => eventsWithoutPoints(log.map(({ event }) => event), isTakenOut)

/** Key and log as they were at one moment. */
async function readKept(db: Kysely<Tables>, keys: MeetingKeys, id: string): Promise<Kept | null> {
  const rows = await db.selectFrom('meeting_key as k').innerJoin('event as e', 'e.meeting_id', 'k.meeting_id').select(['k.wrapped', 'e.version', 'e.payload']).where('k.meeting_id', '=', id).orderBy('e.version').execute()
  if (!rows[0]) return null
  const key = keys.opened(id, rows[0].wrapped)
  return { key, log: rows.map(({ version, payload }) => ({ version, ...openEvent(key, id, version, payload) })) }
}

/**
 * All that lies under the meeting's key is sealed anew under another, the log without the words: under the one before they could be opened in any copy of the files. That it was done is the newest event,
 * so that what somebody decides on the log before is decided anew.
 */
async function sealAnew({ inside, keys }: { inside: Kysely<Tables>; keys: MeetingKeys }, { id, at }: { id: string; at: string }, isTakenOut: TakenOut): Promise<void> {
  const held = await inside.selectFrom('meeting').select('id').where('id', '=', id).where('erased_at', 'is', null).where('closed_at', 'is', null).forUpdate().executeTakeFirst()
  const kept = held ? await readKept(inside, keys, id) : null
  const left = kept && without(kept, isTakenOut)
  if (!left) return
  const { key, wrapped } = keys.make(id)
  for (const [index, { version, by: whose, event }] of kept.log.entries()) {
    const [payload = Buffer.alloc(0)] = sealEvents(key, id, version - 1, whose, [left.events[index] ?? event])
    await inside.updateTable('event').set({ payload }).where('meeting_id', '=', id).where('version', '=', version).execute()
  }
  await sealAddressesAnew(inside, { meetingId: id, before: kept.key, key })
  await releaseAllEid(inside, id, at)
  await inside.updateTable('meeting_key').set({ wrapped }).where('meeting_id', '=', id).execute()
  await sql`delete from live_part where meeting_id = ${id}`.execute(inside)
  const last = kept.log.at(-1)?.version ?? 0
  const taken = [{ type: 'earlierTakenOut' as const, pointIds: left.pointIds }]
  await sql`select insert_events(m, ${`earlier taken out ${last}`}, ${at}::timestamptz, ${sealEvents(key, id, last, by, taken)}::bytea[]), insert_audit(m, ${at}::timestamptz, ${auditOfEvents(taken)}::text[], null, ${last + 1}) from meeting m where id = ${id}`.execute(inside)
}
