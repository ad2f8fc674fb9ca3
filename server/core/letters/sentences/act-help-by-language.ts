import type { Act } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { enActHelp } from './en/act-help.ts'
import type { ActHelp } from './item-words.ts'
import { svActHelp } from './sv/act-help.ts'

/** For the composer alone: what to write in an act's slot, and what else people begin with. No page needs it before somebody writes. */
export const actHelp: Record<Language, Record<Act, ActHelp>> = { sv: svActHelp, en: enActHelp }
