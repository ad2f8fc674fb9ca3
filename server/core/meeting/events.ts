import type { AgendaEvent } from './subjects/agenda.ts'
import type { AnswerEvent } from './subjects/answers.ts'
import type { ClosingEvent } from './subjects/closing.ts'
import type { ConsentEvent } from './subjects/consent.ts'
import type { CorrectionEvent } from './subjects/corrections.ts'
import type { GapEvent } from './subjects/gaps.ts'
import type { HandoverEvent } from './subjects/handover.ts'
import type { ReadinessEvent } from './subjects/readiness.ts'
import type { NoPlanEvent } from './subjects/no-plan.ts'
import type { FieldEvent } from './subjects/fields.ts'
import type { NextDecisionEvent } from './subjects/next-decision.ts'
import type { ViewsEvent } from './subjects/views.ts'
import type { ObstacleEvent } from './subjects/obstacles.ts'
import type { OwnerEvent } from './subjects/owner.ts'
import type { RestEvent } from './subjects/rests.ts'
import type { EarlierEvent } from './subjects/earlier.ts'
import type { ItemEvent } from './subjects/items.ts'
import type { LeadEvent } from './subjects/lead.ts'
import type { MoneyEvent } from './subjects/money.ts'
import type { PeopleEvent } from './subjects/people.ts'
import type { PlanningEvent } from './subjects/planning.ts'
import type { PreparationEvent } from './subjects/preparation.ts'
import type { QuestionEvent } from './subjects/questions.ts'
import type { ReadBackEvent } from './subjects/read-back.ts'
import type { SeparateEvent } from './subjects/separate-consents.ts'
import type { SpeakingEvent } from './subjects/speaking.ts'
import type { ToldEvent } from './subjects/told.ts'
import type { UndoEvent } from './subjects/undo.ts'
import type { WithdrawalEvent } from './subjects/withdrawal.ts'

/** Everything that can have happened in a meeting. */
export type MeetingEvent =
  | PlanningEvent
  | PeopleEvent
  | ConsentEvent
  | SeparateEvent
  | WithdrawalEvent
  | PreparationEvent
  | LeadEvent
  | AgendaEvent
  | SpeakingEvent
  | ToldEvent
  | ItemEvent
  | AnswerEvent
  | QuestionEvent
  | MoneyEvent
  | GapEvent
  | HandoverEvent
  | ReadinessEvent
  | NoPlanEvent
  | NextDecisionEvent
  | FieldEvent
  | ViewsEvent
  | ObstacleEvent
  | OwnerEvent
  | RestEvent
  | EarlierEvent
  | ReadBackEvent
  | ClosingEvent
  | CorrectionEvent
  | UndoEvent
