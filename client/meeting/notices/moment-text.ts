import type { Locale } from '#client/text/words.ts'
import { clockText, dayText } from '#core/letters/item-sentences.ts'
import { clockOf, dayOf } from '#client/meeting/days.ts'

/** A moment (ISO 8601) as it is said: "torsdag 3 december klockan 14.05". */
export const momentText = (moment: string, locale: Locale): string => `${dayText(dayOf(Date.parse(moment)), locale)} ${clockText(clockOf(Date.parse(moment)), locale)}`
