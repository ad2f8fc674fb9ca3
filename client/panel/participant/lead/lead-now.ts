import type { People } from '#client/meeting/view-parts.ts'
import type { View } from '#core/wire/down.ts'
import type { Words } from '#client/text/words.ts'
import { nameOf } from '../people/person-words.ts'

/** A line that drops for a moment is nobody's worry: so long it is not mentioned, in ms. */
export const unmentionedMs = 4000

type Lead = NonNullable<View['lead']>

/** What there is to say about who leads, at a moment of the server's clock (ms); null while all is as it was. */
export function leadText(lead: Lead | null, nowMs: number, people: People | null, words: Words<'participant'>): string | null {
  if (!lead) return null
  const { lead: says } = words
  const isAway = lead.awaySince !== null && nowMs - Date.parse(lead.awaySince) >= unmentionedMs
  if (!lead.isStandIn) return isAway ? says.away : null
  const who = nameOf(people, lead.seatId, words)
  return isAway ? says.standInAway(who) : says.standIn(who)
}
