import { z } from 'zod'
import { agendaCommands } from './subjects/agenda.ts'
import { answerCommands } from './subjects/answers.ts'
import { caseCommands } from './subjects/cases.ts'
import { closingCommands } from './subjects/closing.ts'
import { consentCommands } from './subjects/consent.ts'
import { correctionCommands } from './subjects/corrections.ts'
import { gapCommands } from './subjects/gaps.ts'
import { handoverCommands } from './subjects/handover.ts'
import { readinessCommands } from './subjects/readiness.ts'
import { noPlanCommands } from './subjects/no-plan.ts'
import { fieldCommands } from './subjects/fields.ts'
import { nextDecisionCommands } from './subjects/next-decision.ts'
import { viewsCommands } from './subjects/views.ts'
import { obstacleCommands } from './subjects/obstacles.ts'
import { ownerCommands } from './subjects/owner.ts'
import { restCommands } from './subjects/rests.ts'
import { earlierCommands } from './subjects/earlier.ts'
import { itemCommands } from './subjects/items.ts'
import { leadCommands } from './subjects/lead.ts'
import { moneyCommands } from './subjects/money.ts'
import { peopleCommands } from './subjects/people.ts'
import { planningCommands } from './subjects/planning.ts'
import { preparationCommands } from './subjects/preparation.ts'
import { questionCommands } from './subjects/questions.ts'
import { readBackCommands } from './subjects/read-back.ts'
import { separateCommands } from './subjects/separate-consents.ts'
import { speakingCommands } from './subjects/speaking.ts'
import { toldCommands } from './subjects/told.ts'
import { undoCommands } from './subjects/undo.ts'
import { withdrawalCommands } from './subjects/withdrawal.ts'

/** Everything that can be asked of a meeting and is kept. */
export const commandSchema = z.discriminatedUnion('type', [
  ...planningCommands,
  ...peopleCommands,
  ...consentCommands,
  ...separateCommands,
  ...withdrawalCommands,
  ...preparationCommands,
  ...leadCommands,
  ...agendaCommands,
  ...caseCommands,
  ...speakingCommands,
  ...toldCommands,
  ...itemCommands,
  ...answerCommands,
  ...questionCommands,
  ...moneyCommands,
  ...gapCommands,
  ...handoverCommands,
  ...readinessCommands,
  ...noPlanCommands,
  ...nextDecisionCommands,
  ...fieldCommands,
  ...viewsCommands,
  ...obstacleCommands,
  ...ownerCommands,
  ...restCommands,
  ...earlierCommands,
  ...readBackCommands,
  ...closingCommands,
  ...correctionCommands,
  ...undoCommands,
])
export type Command = z.infer<typeof commandSchema>
export type CommandType = Command['type']
