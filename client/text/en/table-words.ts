import type { words as sv } from '../sv/table-words.ts'
import { adaptationNames } from './table/adaptation-names.ts'
import { agenda } from './table/agenda.ts'
import { itemNews } from './table/item-news.ts'
import { items } from './table/items.ts'
import { people } from './table/people.ts'
import { waiting } from './table/waiting.ts'

export const words: typeof sv = { adaptationNames, agenda, itemNews, items, people, waiting }
