import { organisationOf, seatOf } from '#client/meeting/people-groups.ts'
import type { People } from '#client/meeting/view-parts.ts'
import type { Words } from '#client/text/words.ts'

/** "Anna från Arbetsförmedlingen"; the name alone of who is here for nobody but themselves. */
export function whoSpeaks(people: People, seatId: string, { speakers }: Words<'participant'>): string {
  const seat = seatOf(people, seatId)
  const organisation = organisationOf(people, seat)
  return organisation && seat ? speakers.from(seat.name, organisation.name) : (seat?.name ?? '')
}
