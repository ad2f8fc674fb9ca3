import type { MeetingEvent } from './events.ts'
import { forget, lastActionOf, putBack } from './last-action.ts'
import { unplanned, type Meeting } from './meeting.ts'
import type { Evolve, Fact } from './subject.ts'
import { evolveAgenda } from './subjects/agenda.ts'
import { evolveAnswers } from './subjects/answers.ts'
import { evolveCases } from './subjects/cases.ts'
import { evolveClosing } from './subjects/closing.ts'
import { evolveConsent } from './subjects/consent.ts'
import { evolveCorrections } from './subjects/corrections.ts'
import { evolveGaps } from './subjects/gaps.ts'
import { evolveHandover } from './subjects/handover.ts'
import { evolveReadiness } from './subjects/readiness.ts'
import { evolveNoPlan } from './subjects/no-plan.ts'
import { evolveFields } from './subjects/fields.ts'
import { evolveNextDecision } from './subjects/next-decision.ts'
import { evolveViews } from './subjects/views.ts'
import { evolveObstacles } from './subjects/obstacles.ts'
import { evolveOwner } from './subjects/owner.ts'
import { evolveRests } from './subjects/rests.ts'
import { evolveEarlier } from './subjects/earlier.ts'
import { evolveItems } from './subjects/items.ts'
import { evolveLead } from './subjects/lead.ts'
import { evolveMoney } from './subjects/money.ts'
import { evolvePeople } from './subjects/people.ts'
import { evolvePlanning } from './subjects/planning.ts'
import { evolvePreparation } from './subjects/preparation.ts'
import { evolveQuestions } from './subjects/questions.ts'
import { evolveReadBack } from './subjects/read-back.ts'
import { evolveSeparate } from './subjects/separate-consents.ts'
import { evolveSpeaking } from './subjects/speaking.ts'
import { evolveTold } from './subjects/told.ts'
import { evolveWithdrawal } from './subjects/withdrawal.ts'

/** A fact as it is kept: what happened, by which seat, when. */
export type Recorded = Fact & { event: MeetingEvent }

const evolvers: Evolve<MeetingEvent> = {
  ...evolvePlanning,
  ...evolvePeople,
  ...evolveConsent,
  ...evolveSeparate,
  ...evolveWithdrawal,
  ...evolvePreparation,
  ...evolveLead,
  ...evolveAgenda,
  ...evolveCases,
  ...evolveSpeaking,
  ...evolveTold,
  ...evolveItems,
  ...evolveAnswers,
  ...evolveQuestions,
  ...evolveMoney,
  ...evolveGaps,
  ...evolveHandover,
  ...evolveReadiness,
  ...evolveNoPlan,
  ...evolveNextDecision,
  ...evolveFields,
  ...evolveViews,
  ...evolveObstacles,
  ...evolveOwner,
  ...evolveRests,
  ...evolveEarlier,
  ...evolveReadBack,
  ...evolveClosing,
  ...evolveCorrections,
  lastUndone: (meeting, { undone }, fact) => {
    const last = lastActionOf(meeting, fact.by)
    const played = play(meeting, undone, fact)
    return forget(last ? putBack(played, last) : played, fact.by)
  },
}

/** The meeting after a fact. Never fails; what did not change is the same object as before. */
export const evolve = (meeting: Meeting, { event, by, at }: Recorded): Meeting => play(meeting, event, { by, at })

/** The meeting that a log leads to. */
export const replay = (log: Recorded[]): Meeting => log.reduce(evolve, unplanned)

function play(meeting: Meeting, event: MeetingEvent, fact: Fact): Meeting {
  // The table is complete (typed above); TypeScript cannot pair a union with its table by itself.
  const evolver = evolvers[event.type] as (meeting: Meeting, event: MeetingEvent, fact: Fact) => Meeting
  return evolver(meeting, event, fact)
}
