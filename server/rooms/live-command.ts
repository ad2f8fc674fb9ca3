import type { Command } from '#core/meeting/commands.ts'
import type { LiveCommand } from '#core/meeting/live.ts'
import { liveCommandTypes } from '#core/meeting/view-sections.ts'

const types = new Set<string>(liveCommandTypes)

export const isLiveCommand = (command: Command | LiveCommand): command is LiveCommand => types.has(command.type)

const written = new Set<Command['type']>(['addItem', 'editItem', 'noteTold', 'changeTold', 'sayTakeAway', 'replyToQuestion', 'sayMoney', 'noteGap', 'nameReceiver', 'sayReady', 'sayNoPlan', 'askDecision', 'writeField', 'noteViews', 'sayView', 'raiseObstacle', 'answerObstacle'])

/** A command that puts what was being written: its sender writes no more. */
export const putsWords = (command: Command | LiveCommand): boolean => written.has(command.type as Command['type'])
