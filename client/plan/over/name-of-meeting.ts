import { momentInWords } from '#client/meeting/day-in-words.ts'
import { clockOf, dayOf } from '#client/meeting/days.ts'
import type { Locale } from '#client/text/words.ts'
import type { Ahead } from './ask-over.ts'

/** What the office knows a meeting by: its team, day and clock. */
export function nameOfMeeting({ teamName, startsAt }: Pick<Ahead, 'teamName' | 'startsAt'>, locale: Locale): string {
  const moment = Date.parse(startsAt)
  return `${teamName}, ${momentInWords(dayOf(moment), clockOf(moment).replace('.', ':'), locale)}`
}
