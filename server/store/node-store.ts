import type { LivePart } from '#core/meeting/live-parts.ts'

/**
 * What one node tells the others; they read for themselves what it is. `events`: a log has come to this version. `sessions`: some session of a
 * seat has ended. `live`: a node has written its part of what is live.
 */
export type News =
  | { kind: 'events'; meetingId: string; version: number }
  | { kind: 'erased'; meetingId: string }
  | { kind: 'sessions'; meetingId: string }
  | { kind: 'live'; meetingId: string; node: string }

export type NodeEars = {
  news: (news: News) => void
  /** Which other nodes there are by now, whenever that has changed. */
  others: (ids: ReadonlySet<string>) => void
  /** The line to the database was lost and is back, or is there for the first time: what was told meanwhile has not been heard. */
  again: () => void
  /** The line was lost, or could not be opened: until `again` nothing is heard. */
  lost: () => void
}

export interface NodeStore {
  /** The name of this node; null where the database is nobody else's, and nothing is told or heard. */
  nodeId: string | null
  /** From now on this node is known to the others, and hears them on a line of its own that never ends the process. Out: the end of it. */
  joinNodes(ears: NodeEars): () => Promise<void>
  /** This node's part of a meeting's live state, sealed under the meeting's key; null takes it away. */
  writeLivePart(meetingId: string, part: LivePart | null): Promise<void>
  /** The parts of every node; `isAlive`: it has been seen in the last seconds. */
  readLiveParts(meetingId: string): Promise<{ node: string; isAlive: boolean; part: LivePart }[]>
  /** The versions of those of these meetings that are there. */
  findVersions(meetingIds: string[]): Promise<{ meetingId: string; version: number }[]>
  /** The devices of a meeting that have a session that has not been ended. */
  findSessionDevices(meetingId: string): Promise<{ seatId: string; device: string }[]>
}
