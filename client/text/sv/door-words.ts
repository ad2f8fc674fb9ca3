import { connection } from './door/connection.ts'
import { door } from './door/door.ts'
import { problems } from './door/problems.ts'
import { roles } from './door/roles.ts'

export const words = { connection, door, problems, roles }
