import { agenda } from './table/agenda.ts'
import { items } from './table/items.ts'
import { people } from './table/people.ts'

export const words = { agenda, items, people }
