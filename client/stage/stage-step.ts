import type { SessionState } from '#client/live/session.ts'

/** What a large screen shows instead of the meeting, or the meeting. */
export type StageStep = 'waiting' | 'lost' | 'stopped' | 'erased' | 'over' | 'meeting'

/** So long a screen without contact still shows what it had, in ms: a dropped line is ordinary, an old meeting on a wall is not. */
export const lostShowsMs = 15_000

/** Pure. `isLongLost`: the line has been lost for longer than `lostShowsMs`. Words of the meeting are shown in `meeting` alone. */
export function stageStep({ connection, ended, view: { about } }: Pick<SessionState, 'connection' | 'ended' | 'view'>, isLongLost: boolean): StageStep {
  if (ended === 'consentWithdrawn') return 'erased'
  if (about?.state === 'closed') return 'over'
  if (!about || connection === 'ended') return 'waiting'
  if (isLongLost) return 'lost'
  return about.state === 'withdrawn' ? 'stopped' : 'meeting'
}
