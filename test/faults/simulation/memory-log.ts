import type { Append, Appended, NewMeeting, Store, StoredEvent } from '#server/store/store.ts'

type Kept = { hostAuthorityId: string; log: string[]; commands: Map<string, number>; withdrawnAt: string | null; isErased: boolean }

/** What a simulated server keeps of meetings: as PostgreSQL does, by the same tests, in the memory of the run. It outlives every server. */
export class Disk {
  readonly meetings = new Map<string, Kept>()
  /** Called in the instant that a command is kept. */
  onKept: (wanted: Append) => void = () => undefined

  of = (meetingId: string): Kept | null => {
    const meeting = this.meetings.get(meetingId)
    return meeting && !meeting.isErased ? meeting : null
  }
}

/** How a question reaches the disk: at once, or late, or not. */
export type Reach = <T>(work: () => T) => Promise<T>
export const atOnce: Reach = async (work) => work()

type Log = Pick<Store, 'createMeeting' | 'readMeeting' | 'append' | 'findCommand' | 'findWithdrawn' | 'nextWithdrawn' | 'eraseMeeting' | 'findErased'>

export const memoryLog = (disk: Disk, reach: Reach = atOnce): Log => ({
  createMeeting: (meeting) => reach(() => create(disk, meeting)),
  append: (wanted) => reach(() => append(disk, wanted)),
  findCommand: (meetingId, commandId) => reach(() => disk.of(meetingId)?.commands.get(commandId) ?? null),
  readMeeting: (meetingId, afterVersion = 0) =>
    reach(() => {
      const meeting = disk.of(meetingId)
      return meeting && { hostAuthorityId: meeting.hostAuthorityId, events: meeting.log.slice(afterVersion).map((one) => JSON.parse(one) as StoredEvent) }
    }),
  findWithdrawn: (until) => reach(() => [...disk.meetings].flatMap(([id, { withdrawnAt, isErased }]) => (!isErased && withdrawnAt !== null && withdrawnAt <= until ? [id] : []))),
  nextWithdrawn: () => reach(() => [...disk.meetings.values()].flatMap(({ withdrawnAt, isErased }) => (isErased ? [] : (withdrawnAt ?? []))).sort()[0] ?? null),
  eraseMeeting: (meetingId, _at, ifWithdrawnBy) => reach(() => erase(disk, meetingId, ifWithdrawnBy)),
  findErased: (meetingIds) => reach(() => meetingIds.flatMap((meetingId) => (disk.meetings.get(meetingId)?.isErased ? [{ meetingId, why: 'consentWithdrawn' as const }] : []))),
})

function create(disk: Disk, { meetingId, hostAuthorityId, commandId, by, at, events }: NewMeeting): 'created' | 'known' | 'taken' {
  const there = disk.meetings.get(meetingId)
  if (there) return there.commands.has(commandId) ? 'known' : 'taken'
  const log = events.map((event, index) => JSON.stringify({ version: index + 1, at, by, event }))
  disk.meetings.set(meetingId, { hostAuthorityId, log, commands: new Map([[commandId, events.length]]), withdrawnAt: null, isErased: false })
  return 'created'
}

function append(disk: Disk, wanted: Append): Appended {
  const { meetingId, expectedVersion, commandId, at, by, events, withdrawal } = wanted
  const meeting = disk.of(meetingId)
  if (!meeting) return { kind: 'missing' }
  const known = meeting.commands.get(commandId)
  if (known !== undefined) return { kind: 'known', version: known }
  if (meeting.log.length !== expectedVersion) return { kind: 'conflict' }
  meeting.log.push(...events.map((event, index) => JSON.stringify({ version: expectedVersion + index + 1, at, by, event })))
  meeting.commands.set(commandId, meeting.log.length)
  if (withdrawal !== undefined) meeting.withdrawnAt = withdrawal === 'takenBack' ? null : at
  disk.onKept(wanted)
  return { kind: 'appended', version: meeting.log.length }
}

function erase(disk: Disk, meetingId: string, ifWithdrawnBy?: string): boolean {
  const meeting = disk.of(meetingId)
  if (!meeting) return disk.meetings.has(meetingId)
  if (ifWithdrawnBy !== undefined && (meeting.withdrawnAt === null || meeting.withdrawnAt > ifWithdrawnBy)) return false
  Object.assign(meeting, { isErased: true, log: [], commands: new Map() })
  return true
}
