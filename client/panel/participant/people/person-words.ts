import { organisationOf, seatOf } from '#client/meeting/people-groups.ts'
import type { People, Seat } from '#client/meeting/view-parts.ts'
import type { Words } from '#client/text/words.ts'

type Speakers = Words<'participant'>['speakers']

/**
 * "Anna från Arbetsförmedlingen"; the name alone of who is here for nobody but themselves. What they do here is added where they could
 * be taken for somebody else: "Petra från Arbetsförmedlingen, som kom med frågan". Empty for a seat that is not there.
 */
export function fullNameOf(people: People, seatId: string, { speakers }: Words<'participant'>): string {
  const seat = seatOf(people, seatId)
  if (!seat) return ''
  const organisation = organisationOf(people, seat)
  const who = organisation ? speakers.from(seat.name, organisation.name) : seat.name
  return isMistakable(people, seat) ? speakers.withPart(who, partOf(seat, speakers)) : who
}

/** "Anna", and more only where another in the meeting has that name. */
export function nameOf(people: People | null, seatId: string, words: Words<'participant'>): string {
  const seat = seatOf(people, seatId)
  if (!people || !seat) return ''
  return othersOf(people, seat).some((other) => isNamedAlike(seat, other)) ? fullNameOf(people, seatId, words) : seat.name
}

/** What somebody does here in plain words, after their name: "som kom med frågan". */
const partOf = ({ role, answersForParticipant }: Seat, { parts }: Speakers): string => parts[answersForParticipant ? 'guardian' : role]

/** The referrer beside a representative of the same authority always; else two of one name from one place. */
function isMistakable(people: People, seat: Seat): boolean {
  const colleagues = othersOf(people, seat).filter(({ organisationId }) => organisationId === seat.organisationId)
  const isReferrerAmongOthers = seat.role === 'referrer' && seat.organisationId !== null && colleagues.some(({ role }) => role === 'representative')
  return isReferrerAmongOthers || colleagues.some((other) => isNamedAlike(seat, other))
}

const othersOf = ({ seats }: People, { id }: Seat) => seats.filter((seat) => seat.id !== id)

/** Spoken aloud, "Anna" and "anna" are the same. */
const isNamedAlike = (one: Seat, other: Seat) => one.name.trim().toLocaleLowerCase('sv') === other.name.trim().toLocaleLowerCase('sv')
