import type { Words } from '../sv/all-words.ts'
import { agenda } from './agenda.ts'
import { connection } from './connection.ts'
import { demo } from './demo.ts'
import { door } from './door.ts'
import { items } from './items.ts'
import { panel } from './panel.ts'
import { participant } from './participant.ts'
import { people } from './people.ts'
import { problems } from './problems.ts'
import { refusals } from './refusals.ts'

export const allWords: Words = { agenda, connection, demo, door, items, panel, participant, people, problems, refusals }
