import { useWords } from '#client/text/use-words.tsx'
import { groupPeople, nameAndRole, participantOf } from '#client/meeting/people-groups.ts'
import type { People, Seat } from '#client/meeting/view-parts.ts'

type SeatOptionsProps = {
  people: People
  among?: (seat: Seat) => boolean
  /** Who can not be chosen now stands in the list all the same, with the reason. */
  isOpen?: (seat: Seat) => boolean
}

/** The people of the meeting as choices, under their organisations, each with their role: no two can be taken for each other, also when one is chosen. */
export function SeatOptions({ people, among = () => true, isOpen = () => true }: SeatOptionsProps) {
  const words = useWords('table').people
  const { roles } = useWords('door')
  const groups = groupPeople(people).map((group) => ({ ...group, seats: group.seats.filter(among) }))
  return groups
    .filter((group) => group.seats.length > 0)
    .map(({ organisation, seats }) => (
      <optgroup key={organisation?.id ?? 'none'} label={organisation?.name ?? words.withParticipant(participantOf(people)?.name ?? null)}>
        {seats.map((seat) => (
          <option key={seat.id} value={seat.id} disabled={!isOpen(seat)}>
            {isOpen(seat) ? nameAndRole(people, seat, roles) : words.notHereNow(nameAndRole(people, seat, roles))}
          </option>
        ))}
      </optgroup>
    ))
}
