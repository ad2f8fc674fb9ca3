import type { Language } from '#core/meeting/scalars.ts'
import { enItemWords } from './en/item-words.ts'
import type { ItemWords } from './item-words.ts'
import { svItemWords } from './sv/item-words.ts'

export const itemWords: Record<Language, ItemWords> = { sv: svItemWords, en: enItemWords }
