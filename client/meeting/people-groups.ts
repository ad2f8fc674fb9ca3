import type { Organisation, People, Seat, SeatRole } from './view-parts.ts'

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

/** Each role as the page says it. */
export type RoleNames = Record<SeatRole, string>

/** Spoken aloud, "Anna" and "anna" are the same. */
const isNamedAlike = (one: Seat, other: Seat) => one.name.trim().toLocaleLowerCase('sv') === other.name.trim().toLocaleLowerCase('sv')

const othersThan = (people: People | null, seat: Seat): Seat[] => (people?.seats ?? []).filter(({ id }) => id !== seat.id)

/**
 * The shortest that is one person's alone, for a line where the rest is known: "Anna"; where another has that name "Anna (remittent)";
 * where that is not enough "Anna (remittent, Arbetsförmedlingen)". Empty for a seat that is not there.
 */
export function shortName(people: People | null, seatId: string | null, roles: RoleNames): string {
  const seat = seatOf(people, seatId)
  if (!seat) return ''
  const namesakes = othersThan(people, seat).filter((other) => isNamedAlike(seat, other))
  if (namesakes.length === 0) return seat.name
  const isRoleEnough = namesakes.every(({ role }) => role !== seat.role)
  return `${seat.name} (${joined(roles[seat.role], isRoleEnough ? null : organisationOf(people, seat)?.name)})`
}

/** A name with its role, and the organisation where two share both: for a list to choose from. */
export function nameAndRole(people: People | null, seat: Seat, roles: RoleNames): string {
  const isAlone = othersThan(people, seat).every((other) => other.role !== seat.role || !isNamedAlike(seat, other))
  return joined(seat.name, isAlone ? null : organisationOf(people, seat)?.name, roles[seat.role])
}

/**
 * Who and from where, for whoever meets the name: "Anna, Arbetsförmedlingen". The role is added where the organisation sits here in
 * two roles, so that the referrer is never taken for the representative, and where somebody without an organisation has a namesake.
 */
export function nameAndPlace(people: People | null, seatId: string | null, roles: RoleNames): string {
  const seat = seatOf(people, seatId)
  if (!seat) return ''
  const organisation = organisationOf(people, seat)
  const others = othersThan(people, seat)
  const isAmbiguous = organisation
    ? others.some((other) => other.organisationId === organisation.id && (other.role !== seat.role || isNamedAlike(seat, other)))
    : others.some((other) => isNamedAlike(seat, other))
  return joined(seat.name, organisation?.name, isAmbiguous ? roles[seat.role] : null)
}

const joined = (...parts: (string | null | undefined)[]): string => parts.filter((part) => part !== null && part !== undefined).join(', ')

export type Standing = Pick<Seat, 'role' | 'attends' | 'isAdmitted' | 'standing'>

/** Whether somebody takes part: let in, or there without a screen, on the phone or in the room. */
export const isAtTable = ({ role, attends, isAdmitted, standing }: Standing): boolean =>
  standing ? standing === 'atTable' : isAdmitted || attends === 'phone' || (attends === 'room' && role !== 'chair')

/** Who takes part by phone or in the room and has no screen: what they say is taken down for them. */
export const isWithoutScreen = (seat: Standing): boolean => isAtTable(seat) && !seat.isAdmitted

/** Whether who leads from the start is on the line; before the start nobody else can begin. */
export const isChairHere = (people: People | null): boolean => people?.seats.find(({ role }) => role === 'chair')?.isHere !== false
