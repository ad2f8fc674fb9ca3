import { z } from 'zod'
import { agendaCommands } from './subjects/agenda.ts'
import { answerCommands } from './subjects/answers.ts'
import { closingCommands } from './subjects/closing.ts'
import { consentCommands } from './subjects/consent.ts'
import { itemCommands } from './subjects/items.ts'
import { peopleCommands } from './subjects/people.ts'
import { planningCommands } from './subjects/planning.ts'
import { readBackCommands } from './subjects/read-back.ts'
import { speakingCommands } from './subjects/speaking.ts'
import { toldCommands } from './subjects/told.ts'
import { undoCommands } from './subjects/undo.ts'

/** Everything that can be asked of a meeting and is kept. */
export const commandSchema = z.discriminatedUnion('type', [
  ...planningCommands,
  ...peopleCommands,
  ...consentCommands,
  ...agendaCommands,
  ...speakingCommands,
  ...toldCommands,
  ...itemCommands,
  ...answerCommands,
  ...readBackCommands,
  ...closingCommands,
  ...undoCommands,
])
export type Command = z.infer<typeof commandSchema>
export type CommandType = Command['type']
