import type { KeyObject } from 'node:crypto'
import type { Pool } from 'pg'
import type { LivePart } from '#core/meeting/live-parts.ts'
import { overLostConnection } from './lost-connection.ts'
import type { MeetingKeys } from './meeting-keys.ts'
import { aliveFor, NodeLine, type NodeLineParts } from './node-line.ts'
import type { NodeStore } from './node-store.ts'
import { seal, unseal } from './sealed.ts'

const bindingOf = (meetingId: string, node: string): string => `live:${meetingId}:${node}`

type Parts = Omit<NodeLineParts, 'ears' | 'id'> & { nodeId: string | null; keys: MeetingKeys }

/** What the nodes on one database share besides the log. */
export const nodeStore = ({ nodeId, pool, keys, log }: Parts): NodeStore => ({
  nodeId,
  joinNodes: (ears) => {
    if (nodeId === null) return () => Promise.resolve()
    const line = new NodeLine({ id: nodeId, pool, log, ears })
    return () => line.leave()
  },
  writeLivePart: async (meetingId, part) => {
    const key = nodeId === null ? null : await keys.of(meetingId)
    if (!key || nodeId === null) return
    const content = part && seal(key, Buffer.from(JSON.stringify(part)), bindingOf(meetingId, nodeId))
    await overLostConnection(() => pool.query({ name: 'live-part', text: 'select write_live_part($1, $2, $3)', values: [meetingId, nodeId, content] }))
  },
  readLiveParts: (meetingId) => overLostConnection(() => readParts(pool, keys, meetingId)),
  findVersions: (meetingIds) =>
    overLostConnection(async () => {
      const found = await pool.query<{ id: string; version: number }>('select id, version from meeting where id = any($1) and erased_at is null', [meetingIds])
      return found.rows.map(({ id, version }) => ({ meetingId: id, version }))
    }),
  findSessionDevices: (meetingId) =>
    overLostConnection(async () => {
      const found = await pool.query<{ seat_id: string; device: string }>('select seat_id, device from seat_session where meeting_id = $1 and ended_at is null', [meetingId])
      return found.rows.map(({ seat_id, device }) => ({ seatId: seat_id, device }))
    }),
})

async function readParts(pool: Pool, keys: MeetingKeys, meetingId: string): ReturnType<NodeStore['readLiveParts']> {
  const found = await pool.query<{ node: string; sealed: Buffer; is_alive: boolean }>({
    name: 'live-parts',
    text: `select p.node, p.sealed, coalesce(n.seen_at > clock_timestamp() - ${aliveFor}, false) as is_alive from live_part p left join node n on n.id = p.node where p.meeting_id = $1`,
    values: [meetingId],
  })
  const key = found.rows.length > 0 ? await keys.of(meetingId) : null
  if (!key) return []
  return found.rows.flatMap(({ node, sealed, is_alive }) => {
    const part = partIn(key, sealed, bindingOf(meetingId, node))
    return part ? [{ node, isAlive: is_alive, part }] : []
  })
}

/** Null: it was sealed under the key that the meeting had before, by a node that had not heard of the new one. It is written anew when that one has. */
function partIn(key: KeyObject, sealed: Buffer, bound: string): LivePart | null {
  try {
    return JSON.parse(unseal(key, sealed, bound).toString('utf8')) as LivePart
  } catch {
    return null
  }
}
