import type { words as sv } from '../sv/door-words.ts'
import { connection } from './door/connection.ts'
import { door } from './door/door.ts'
import { problems } from './door/problems.ts'
import { roles } from './door/roles.ts'

export const words: typeof sv = { connection, door, problems, roles }
