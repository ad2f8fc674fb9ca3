import type { CommandType } from './commands.ts'
import type { LiveCommandType } from './live.ts'
import { professionalRoles } from './plan.ts'
import type { Actor } from './subject.ts'

const anybody: Actor[] = ['chair', 'representative', 'referrer', 'participant', 'supportPerson', 'interpreter']
const professionals: readonly Actor[] = professionalRoles
const authors: Actor[] = [...professionals, 'participant']

/** The one table of who may send what. What is not listed for a role is refused. */
const allowed: Record<CommandType | LiveCommandType, readonly Actor[]> = {
  planMeeting: ['staff'],
  addSeat: ['staff', 'chair'],
  recordConsent: ['staff', 'chair'],
  enter: anybody,
  admitSeat: ['chair'],
  turnAway: ['chair'],
  startMeeting: ['chair'],
  moveToPhase: ['chair'],
  pauseMeeting: ['chair'],
  resumeMeeting: ['chair'],
  startRound: ['chair'],
  giveTurn: ['chair'],
  endTurn: anybody,
  passTurn: anybody,
  noteTold: ['chair', 'referrer', 'participant'],
  changeTold: ['chair', 'referrer', 'participant'],
  removeTold: ['chair', 'referrer', 'participant'],
  addItem: authors,
  editItem: authors,
  withdrawItem: authors,
  answerItem: ['chair', 'participant'],
  confirmItem: professionals,
  moveItem: ['chair'],
  sayTakeAway: ['chair', 'participant'],
  setFollowUp: ['chair', 'referrer'],
  closeMeeting: ['chair'],
  undoLast: authors,
  raiseSignal: ['participant', 'supportPerson'],
  lowerSignal: ['participant', 'supportPerson'],
  answerSignal: ['chair'],
  setWriting: authors,
}

export const may = (role: Actor, command: CommandType | LiveCommandType): boolean => allowed[command].includes(role)

/** Every command a role may ever send, kept and live. */
export const commandsOf = (role: Actor) =>
  (Object.keys(allowed) as (CommandType | LiveCommandType)[]).filter((command) => may(role, command))
