import type { Organisation, People, Seat } from './view-parts.ts'

export type PeopleGroup = { organisation: Organisation | null; seats: Seat[] }

/** The people in groups: the participant and those with them first (no organisation), then each organisation in the plan's order. Empty groups are left out. */
export function groupPeople({ organisations, seats }: People): PeopleGroup[] {
  const groups: PeopleGroup[] = [
    { organisation: null, seats: seats.filter((seat) => seat.organisationId === null) },
    ...organisations.map((organisation) => ({ organisation, seats: seats.filter((seat) => seat.organisationId === organisation.id) })),
  ]
  return groups.filter((group) => group.seats.length > 0)
}

export const seatOf = (people: People | null, seatId: string | null): Seat | null => people?.seats.find((seat) => seat.id === seatId) ?? null

export const participantOf = (people: People | null): Seat | null => people?.seats.find((seat) => seat.role === 'participant') ?? null

export const organisationOf = (people: People | null, seat: Seat | null): Organisation | null =>
  people?.organisations.find((organisation) => organisation.id === seat?.organisationId) ?? null

/** "Anna, Arbetsförmedlingen"; only the name for whoever is here for nobody but themselves. */
export function nameAndPlace(people: People | null, seatId: string | null): string {
  const seat = seatOf(people, seatId)
  if (!seat) return ''
  const organisation = organisationOf(people, seat)
  return organisation ? `${seat.name}, ${organisation.name}` : seat.name
}

/** Who is at the table, on the phone or let in; and who is expected and not here yet. */
export function whoIsHere({ seats }: People): { here: Seat[]; missing: Seat[] } {
  const isAtTable = (seat: Seat) => seat.isAdmitted || seat.attends === 'phone'
  return { here: seats.filter(isAtTable), missing: seats.filter((seat) => !isAtTable(seat)) }
}
