import type { Command } from '#core/meeting/commands.ts'
import type { LiveCommand } from '#core/meeting/live.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { Refusal } from '#core/meeting/refusal.ts'
import { liveCommandTypes } from '#core/meeting/view-sections.ts'

const types = new Set<string>(liveCommandTypes)

export const isLiveCommand = (command: Command | LiveCommand): command is LiveCommand => types.has(command.type)

const written = new Set<Command['type']>(['addItem', 'editItem', 'noteTold', 'changeTold', 'sayTakeAway', 'replyToQuestion', 'sayMoney', 'noteGap'])

/** A command that puts what was being written: its sender writes no more. */
export const putsWords = (command: Command | LiveCommand): boolean => written.has(command.type as Command['type'])

/** What is only live belongs to a meeting that goes on; half-written words also to one that is about to begin, or to the team's own moment after it. */
export function stateRefusal({ type }: LiveCommand, { state }: Meeting): Refusal | null {
  if (state === 'open') return null
  if (state === 'withdrawn') return 'consentWithdrawn'
  if (type === 'keepDraft') return null
  return state === 'closed' ? 'meetingClosed' : 'meetingNotStarted'
}
