import type { CommandType } from './commands.ts'
import type { LiveCommandType } from './live.ts'
import { leaderOf, seatById, type Meeting } from './meeting.ts'
import { professionalRoles } from './plan.ts'
import type { Actor, Part } from './subject.ts'

const anybody: Part[] = ['chair', 'representative', 'referrer', 'participant', 'supportPerson', 'interpreter']
const professionals: readonly Part[] = professionalRoles
const authors: Part[] = [...professionals, 'participant']
const forParticipant: Part[] = ['participant', 'guardian']

/** The one table of who may send what. What is not listed for a part is refused. */
const allowed: Record<CommandType | LiveCommandType, readonly Part[]> = {
  planMeeting: ['staff'],
  addSeat: ['staff', 'chair'],
  recordConsent: ['staff', 'chair'],
  answerConsent: forParticipant,
  answerSeparate: [...forParticipant, 'chair', 'staff'],
  withdrawConsent: [...forParticipant, 'chair', 'leader', 'staff'],
  takeBackWithdrawal: [...forParticipant, 'chair', 'leader', 'staff'],
  sayWish: [...forParticipant, 'chair'],
  sayAdaptations: ['participant'],
  addNote: ['referrer'],
  markNote: ['chair'],
  markPrepared: [...forParticipant, 'chair', 'referrer'],
  enter: anybody,
  admitSeat: ['chair'],
  turnAway: ['chair'],
  setAttends: ['leader'],
  setListening: ['leader', 'representative', 'referrer'],
  startMeeting: ['chair'],
  takeLead: ['representative'],
  takeBackLead: ['chair'],
  moveToPhase: ['leader'],
  moveToCase: ['leader'],
  putOffCase: ['leader'],
  pauseMeeting: ['leader'],
  resumeMeeting: ['leader'],
  startRound: ['leader'],
  giveTurn: ['leader'],
  endTurn: anybody,
  passTurn: anybody,
  noteTold: ['leader', 'chair', 'referrer', 'participant'],
  changeTold: ['leader', 'chair', 'referrer', 'participant'],
  removeTold: ['leader', 'chair', 'referrer', 'participant'],
  addItem: authors,
  editItem: authors,
  withdrawItem: authors,
  answerItem: ['leader', 'chair', ...forParticipant],
  takeBackAnswer: ['leader', 'chair', ...forParticipant],
  confirmItem: professionals,
  moveItem: ['leader', 'chair'],
  replyToQuestion: professionals,
  sayMoney: professionals,
  noteGap: professionals,
  removeGap: professionals,
  nameReceiver: professionals,
  confirmHandover: professionals,
  sayReady: [...professionals, ...forParticipant],
  sayVoiceSilent: ['leader', 'chair'],
  sayNoPlan: ['leader', 'chair'],
  askDecision: professionals,
  writeField: professionals,
  noteViews: professionals,
  sayView: [...authors, 'guardian'],
  removeViews: professionals,
  raiseObstacle: professionals,
  answerObstacle: professionals,
  removeObstacle: professionals,
  nameOwner: professionals,
  answerOwner: professionals,
  letRest: professionals,
  endRest: professionals,
  settleEarlier: professionals,
  sayTakeAway: ['leader', 'chair', 'participant'],
  setFollowUp: ['leader', 'chair', 'referrer'],
  closeMeeting: ['chair'],
  sayWrong: [...forParticipant, 'reader'],
  answerWrong: ['chair'],
  undoLast: [...authors, 'guardian'],
  raiseSignal: ['participant', 'supportPerson'],
  lowerSignal: ['participant', 'supportPerson'],
  answerSignal: ['leader'],
  setWriting: authors,
  keepDraft: [...authors, 'guardian'],
}

export const may = (part: Part, command: CommandType | LiveCommandType): boolean => allowed[command].includes(part)

/** Whose own paper it is, where minutes or a referrer's answer are written in the stead of the participant's letter. */
function readsInTheirStead({ plan }: Meeting, role: Actor): boolean {
  const papers = plan?.form.papers ?? []
  return !papers.includes('participant') && ((papers.includes('minutes') && professionals.includes(role)) || (papers.includes('referrer') && role === 'referrer'))
}

/** In which parts a seat acts: its role, and besides that as who leads now, as who may answer for the participant, or as who reads what is written in the stead of their letter. */
export function partsOf(meeting: Meeting, by: string, role: Actor): Part[] {
  const leads: Part[] = role !== 'staff' && leaderOf(meeting) === by ? ['leader'] : []
  const guards: Part[] = seatById(meeting, by)?.answersForParticipant ? ['guardian'] : []
  const reads: Part[] = readsInTheirStead(meeting, role) ? ['reader'] : []
  return [role, ...leads, ...guards, ...reads]
}

/** Whether this seat may ever send this command now, in any of its parts. */
export const mayIn = (meeting: Meeting, by: string, role: Actor, command: CommandType | LiveCommandType): boolean =>
  partsOf(meeting, by, role).some((part) => may(part, command))

/** Every command that a part may ever send, kept and live. */
export const commandsOf = (part: Part) =>
  (Object.keys(allowed) as (CommandType | LiveCommandType)[]).filter((command) => may(part, command))
