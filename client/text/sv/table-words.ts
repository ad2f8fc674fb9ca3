import { adaptationNames } from './table/adaptation-names.ts'
import { agenda } from './table/agenda.ts'
import { itemNews } from './table/item-news.ts'
import { items } from './table/items.ts'
import { people } from './table/people.ts'
import { waiting } from './table/waiting.ts'

export const words = { adaptationNames, agenda, itemNews, items, people, waiting }
