import type { words as sv } from '../sv/table-words.ts'
import { agenda } from './table/agenda.ts'
import { items } from './table/items.ts'
import { people } from './table/people.ts'

export const words: typeof sv = { agenda, items, people }
