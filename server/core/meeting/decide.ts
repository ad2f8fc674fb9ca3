import { hiddenFrom, ofMoney } from './as-read-by.ts'
import type { Command, CommandType } from './commands.ts'
import type { MeetingEvent } from './events.ts'
import { holdsPersonalNumber } from './holds-personal-number.ts'
import { isOfWhatIsNotKept } from './kept-commands.ts'
import { seatById, type Meeting } from './meeting.ts'
import { phaseBoundSchema, type PhaseBound } from './meeting-form.ts'
import { saysWhoItIs } from './nobody-named.ts'
import { answersUnknownText } from './unknown-text.ts'
import { refuse, type Refusal, type Refused } from './refusal.ts'
import { may, mayIn } from './roles.ts'
import type { Asked, Decide } from './subject.ts'
import { currentPhase, decideAgenda } from './subjects/agenda.ts'
import { decideAnswers } from './subjects/answers.ts'
import { decideCases } from './subjects/cases.ts'
import { decideClosing } from './subjects/closing.ts'
import { decideConsent } from './subjects/consent.ts'
import { decideCorrections } from './subjects/corrections.ts'
import { decideGaps } from './subjects/gaps.ts'
import { decideHandover } from './subjects/handover.ts'
import { decideReadiness } from './subjects/readiness.ts'
import { decideNoPlan } from './subjects/no-plan.ts'
import { decideFields } from './subjects/fields.ts'
import { decideNextDecision } from './subjects/next-decision.ts'
import { decideViews } from './subjects/views.ts'
import { decideObstacles } from './subjects/obstacles.ts'
import { decideOwner } from './subjects/owner.ts'
import { decideRests } from './subjects/rests.ts'
import { decideEarlier } from './subjects/earlier.ts'
import { decideItems } from './subjects/items.ts'
import { decideLead } from './subjects/lead.ts'
import { decideMoney } from './subjects/money.ts'
import { decidePeople } from './subjects/people.ts'
import { decidePlanning } from './subjects/planning.ts'
import { decidePreparation } from './subjects/preparation.ts'
import { decideQuestions } from './subjects/questions.ts'
import { decideReadBack } from './subjects/read-back.ts'
import { decideSeparate } from './subjects/separate-consents.ts'
import { decideSpeaking } from './subjects/speaking.ts'
import { decideTold } from './subjects/told.ts'
import { decideUndo } from './subjects/undo.ts'
import { decideWithdrawal } from './subjects/withdrawal.ts'

const deciders: Decide<Command, MeetingEvent> = {
  ...decidePlanning,
  ...decidePeople,
  ...decideConsent,
  ...decideSeparate,
  ...decideWithdrawal,
  ...decidePreparation,
  ...decideLead,
  ...decideAgenda,
  ...decideCases,
  ...decideSpeaking,
  ...decideTold,
  ...decideItems,
  ...decideAnswers,
  ...decideQuestions,
  ...decideMoney,
  ...decideGaps,
  ...decideHandover,
  ...decideReadiness,
  ...decideNoPlan,
  ...decideNextDecision,
  ...decideFields,
  ...decideViews,
  ...decideObstacles,
  ...decideOwner,
  ...decideRests,
  ...decideEarlier,
  ...decideReadBack,
  ...decideClosing,
  ...decideCorrections,
  ...decideUndo,
}

const beforeOpening: CommandType[] = ['planMeeting', 'addSeat', 'recordConsent', 'answerConsent', 'answerSeparate', 'withdrawConsent', 'sayWish', 'sayAdaptations', 'addNote', 'markNote', 'markPrepared', 'enter', 'admitSeat', 'turnAway', 'setListening', 'setAttends', 'startMeeting']
const onlyBeforeOpening: CommandType[] = ['sayAdaptations', 'addNote']
/** The team's own moment comes when the letters are done, and only then there is anything to correct. The chair comes back another day; consent is taken back on any. */
const afterClosing: CommandType[] = ['noteGap', 'removeGap', 'sayWrong', 'answerWrong', 'answerSeparate', 'withdrawConsent', 'enter']
const onlyAfterClosing: CommandType[] = ['sayWrong', 'answerWrong']
/** Who reads their letter by its code, or sits at the table without a screen, needs no device. */
const needsNoDevice: CommandType[] = ['enter', 'sayWrong']
/** In a meeting that is over they do it on paper's number and code as well. Before that nobody takes anything back from the lobby. */
const needsNoDeviceAfterwards: CommandType[] = ['withdrawConsent', 'takeBackWithdrawal']
const whileWithdrawn: CommandType[] = ['enter', 'takeBackWithdrawal']

/** The one gate: what a command leads to, or why it may not be done. Pure: the same meeting, command and asker give the same answer. */
export function decide(command: Command, meeting: Meeting, asked: Asked): MeetingEvent[] | Refused {
  const barred = hindrance(command.type, meeting, asked)
  if (barred) return refuse(barred)
  if (holdsPersonalNumber(command)) return refuse('personalNumber')
  if (answersUnknownText(command)) return refuse('unknownText')
  if (saysWhoItIs(command, meeting)) return refuse('namesSomebody')
  if (isOfWhatTheyDoNotRead(command, meeting, asked)) return refuse('noSuchItem')
  if (isOfHiddenMoney(command.type, meeting, asked)) return refuse('moneyIsHidden')
  return decideLetThrough(command, meeting, asked)
}

/** What the rule of its subject says to a command that the gate lets through. Only buttons ask it by itself, of what says nothing but its name. */
export function decideLetThrough(command: Command, meeting: Meeting, asked: Asked): MeetingEvent[] | Refused {
  // The table is complete (typed above); TypeScript cannot pair a union with its table by itself.
  const decider = deciders[command.type] as (command: Command, meeting: Meeting, asked: Asked) => MeetingEvent[] | Refused
  return decider(command, meeting, asked)
}

/** Of something that was put and that consent keeps from their organisation: for them there is no such thing. */
function isOfWhatTheyDoNotRead(command: Command, meeting: Meeting, { by, at }: Asked): boolean {
  const id = 'itemId' in command ? command.itemId : 'pointId' in command ? (command.pointId ?? null) : command.type === 'letRest' && command.rest.of.kind === 'item' ? command.rest.of.itemId : null
  const seat = id === null ? undefined : seatById(meeting, by)
  return id !== null && seat !== undefined && hiddenFrom(meeting, seat, undefined, at).includes(id)
}

/** What stands of the money is said anew by nobody who does not read it. */
export function isOfHiddenMoney(type: CommandType, meeting: Meeting, { by, at }: Asked): boolean {
  const seat = type === 'sayMoney' ? seatById(meeting, by) : undefined
  return seat !== undefined && hiddenFrom(meeting, seat, undefined, at).includes(ofMoney)
}

type Who = Pick<Asked, 'by' | 'role' | 'isByCode'>

/** Why this seat may not send this kind of command now, or null. */
export function hindrance(type: CommandType, meeting: Meeting, who: Who): Refusal | null {
  if (!mayIn(meeting, who.by, who.role, type)) return meeting.lead && who.role === 'chair' && may('leader', type) ? 'somebodyElseLeads' : 'notYourRole'
  return hindranceNow(type, meeting, who)
}

/** The same of a command that one of their parts may send at all. Buttons (abilities) ask this of each. */
export function hindranceNow(type: CommandType, meeting: Meeting, { by, role, isByCode = false }: Who): Refusal | null {
  if (role !== 'staff' && !isByCode && !isWithoutDevice(type, meeting) && (seatById(meeting, by)?.admittedDevice ?? null) === null) return 'notAdmitted'
  return notInThisState(type, meeting) ?? notInThisForm(type, meeting) ?? notInThisPhase(type, meeting)
}

const isWithoutDevice = (type: CommandType, { closing }: Meeting): boolean => needsNoDevice.includes(type) || (closing !== null && needsNoDeviceAfterwards.includes(type))

function notInThisState(type: CommandType, { state }: Meeting): Refusal | null {
  if (state === 'closed') return afterClosing.includes(type) ? null : 'meetingClosed'
  if (state === 'withdrawn') return whileWithdrawn.includes(type) ? null : 'consentWithdrawn'
  if (state === 'unplanned') return type === 'planMeeting' ? null : 'meetingNotPlanned'
  if (state === 'open') return onlyAfterClosing.includes(type) ? 'meetingNotClosed' : onlyBeforeOpening.includes(type) ? 'meetingAlreadyStarted' : null
  return beforeOpening.includes(type) ? null : 'meetingNotStarted'
}

/** Where nobody is named there is nobody to ask for a yes, and nothing that a yes would open. */
const ofConsent: CommandType[] = ['markNote', 'recordConsent', 'answerConsent', 'answerSeparate', 'withdrawConsent', 'takeBackWithdrawal']

function notInThisForm(type: CommandType, meeting: Meeting): Refusal | null {
  if (meeting.plan && meeting.plan.form.case !== 'named' && ofConsent.includes(type)) return 'nobodyToAsk'
  return isOfWhatIsNotKept(type, meeting) ? 'notKept' : null
}

const isPhaseBound = (type: string): type is PhaseBound => (phaseBoundSchema.options as string[]).includes(type)

function notInThisPhase(type: CommandType, meeting: Meeting): Refusal | null {
  return isPhaseBound(type) && !currentPhase(meeting)?.allows.includes(type) ? 'notInThisPhase' : null
}
