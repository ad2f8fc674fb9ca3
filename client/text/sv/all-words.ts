import { connection } from './connection.ts'
import { door } from './door.ts'
import { participant } from './participant.ts'
import { problems } from './problems.ts'
import { refusals } from './refusals.ts'

export const allWords = { connection, door, participant, problems, refusals }
