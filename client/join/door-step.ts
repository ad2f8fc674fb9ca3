import type { SessionState } from '#client/live/session.ts'
import type { Problem } from '#core/wire/problem.ts'

/** Where somebody stands who has gone up to the door. */
export type DoorStep =
  | { at: 'knocking'; isSlow: boolean }
  | { at: 'lobby' }
  | { at: 'turnedAway' }
  | { at: 'meeting' }
  | { at: 'replaced'; isChair: boolean }
  | { at: 'oldPage' }
  | { at: 'erased' }
  | { at: 'shut'; problem: Problem }

/** Pure: the same session, the same step. Who has been let in stays at the meeting while the line is lost. */
export function doorStep({ connection, ended, problem, mine, view }: SessionState): DoorStep {
  if (ended === 'replacedByOtherDevice') return { at: 'replaced', isChair: mine?.role === 'chair' }
  if (ended === 'consentWithdrawn') return { at: 'erased' }
  if (connection === 'ended') return problem === 'wrongWireVersion' ? { at: 'oldPage' } : { at: 'shut', problem: problem ?? 'signInAgain' }
  if (mine?.standing === 'turnedAway') return { at: 'turnedAway' }
  if (mine?.standing === 'admitted' && view.about) return { at: 'meeting' }
  if (mine?.standing === 'waiting' && view.lobby) return { at: 'lobby' }
  return { at: 'knocking', isSlow: problem !== null || connection === 'lost' }
}
