import { bearerOf, type ItemContent, type ItemKind } from './item.ts'
import { kindRules } from './kinds.ts'
import { isAtTable, participantOf, seatById, type Meeting } from './meeting.ts'
import { isProfessional } from './professional.ts'
import { refuse, type Refusal, type Refused } from './refusal.ts'
import type { Asked } from './subject.ts'
import { swedishDay } from './swedish-day.ts'
import { dayOf, hasPassed } from './when-day.ts'

/** Why an item of this kind may not say this, from this author; null when it may. `stands` is what it says already: a day that has come since is left alone. */
export function wrongContent(kind: ItemKind, content: ItemContent, meeting: Meeting, { role, at }: Pick<Asked, 'role' | 'at'>, stands: ItemContent | null = null): Refused | null {
  if (namedSeats(content).some((id) => !seatById(meeting, id))) return refuse('noSuchSeat')
  if (role === 'participant' && kind !== 'ownStep') return refuse('onlyOwnSteps')
  const wrong = wrongOfKind[kind](content, meeting, swedishDay(at)) ?? firstMissing(kind, content) ?? wrongDay(kind, content.when, stands?.when ?? null, at) ?? absentBearer(kind, content, stands, meeting)
  return wrong && refuse(wrong)
}

const namedSeats = ({ who, when, carriedBy }: ItemContent): string[] =>
  [who.kind === 'seat' ? who.seatId : null, when?.kind === 'contact' ? when.seatId : null, carriedBy].filter((id) => id !== null)

const missing: Record<(typeof kindRules)[ItemKind]['needs'][number], Refusal> = { why: 'reasonForItemMissing', when: 'whenMissing', wait: 'waitMissing', track: 'trackMissing' }

const firstMissing = (kind: ItemKind, content: ItemContent): Refusal | null => {
  const lacks = kindRules[kind].needs.find((field) => content[field] === null)
  return lacks === undefined ? null : missing[lacks]
}

/** What is to be done is done today or later. A decision that is told of is the one thing that has its day behind it. */
function wrongDay(kind: ItemKind, when: ItemContent['when'], stands: ItemContent['when'], at: string): Refusal | null {
  if (kind === 'reportedDecision' || when === null) return null
  const day = dayOf(when)
  return hasPassed(day, at) && (stands === null || dayOf(stands) !== day) ? 'dayHasPassed' : null
}

/** Nobody promises or takes a question on who is not here to say so; who has left since stays named. */
function absentBearer(kind: ItemKind, content: ItemContent, stands: ItemContent | null, meeting: Meeting): Refusal | null {
  const bearer = kind === 'undertaking' || kind === 'question' ? bearerOf({ content }) : null
  if (bearer === null || (stands !== null && bearerOf({ content: stands }) === bearer)) return null
  const seat = seatById(meeting, bearer)
  return seat && !isAtTable(seat) ? 'seatNotHere' : null
}

/** `today` is the day in Sweden, `2026-12-03`. */
type Check = (content: ItemContent, meeting: Meeting, today: string) => Refusal | null

const wrongOfKind: Record<ItemKind, Check> = {
  recommendation: ({ who }, meeting) => (who.kind === 'organisation' ? 'noSuchSeat' : personWithASeat(who, meeting)),
  /** For a seat that can confirm it, or it would stay open for ever. */
  undertaking: ({ who }, meeting) => (who.kind === 'seat' && isProfessional(meeting, who.seatId) ? null : 'notToBeConfirmed'),
  ownStep: ({ who }, meeting) => {
    const participant = participantOf(meeting)
    const isTheirs = participant ? who.kind === 'seat' && who.seatId === participant.id : who.kind === 'person'
    return isTheirs ? null : 'onlyTheParticipantsStep'
  },
  question: (content, meeting) => (content.when !== null && content.when.kind !== 'by' ? 'whenMissing' : wrongBearer(content, meeting) ?? ownWordsOnly(content)),
  information: (content, meeting) => personWithASeat(content.who, meeting) ?? ownWordsOnly(content),
  /** The team decides nothing: a decision has an authority elsewhere and the day it was made, which is never ahead. */
  reportedDecision: (content, _meeting, today) => {
    const { who, when } = content
    if (who.kind !== 'organisation') return 'authorityMissing'
    if (when !== null && (when.kind !== 'on' || when.time !== null)) return 'whenMissing'
    return when !== null && when.date > today ? 'decisionNotMadeYet' : ownWordsOnly(content)
  },
}

/** `person` is for whom the meeting is about where they have no seat; one with a seat is one and the same everywhere. */
const personWithASeat = ({ kind }: ItemContent['who'], meeting: Meeting): Refusal | null => (kind === 'person' && participantOf(meeting) ? 'participantHasASeat' : null)

/** Somebody at the table answers, or takes it to somebody who is not. */
function wrongBearer({ who, carriedBy }: ItemContent, meeting: Meeting): Refusal | null {
  if (who.kind === 'person') return 'noSuchSeat'
  if (who.kind === 'seat') return isProfessional(meeting, who.seatId) ? null : 'notToBeConfirmed'
  if (carriedBy === null) return 'carrierMissing'
  return isProfessional(meeting, carriedBy) ? null : 'notToBeConfirmed'
}

function ownWordsOnly({ what }: ItemContent): Refusal | null {
  return what.kind === 'words' ? null : 'ownWordsMissing'
}
