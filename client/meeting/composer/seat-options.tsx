import { useWords } from '#client/text/use-words.tsx'
import { groupPeople, nameAndRole, participantOf } from '#client/meeting/people-groups.ts'
import type { People, Seat } from '#client/meeting/view-parts.ts'

/** The people at the table as choices, under their organisations, each with their role: no two can be taken for each other, also when one is chosen. */
export function SeatOptions({ people, among = () => true }: { people: People; among?: (seat: Seat) => boolean }) {
  const words = useWords('table').people
  const { roles } = useWords('door')
  const groups = groupPeople(people).map((group) => ({ ...group, seats: group.seats.filter(among) }))
  return groups
    .filter((group) => group.seats.length > 0)
    .map(({ organisation, seats }) => (
      <optgroup key={organisation?.id ?? 'none'} label={organisation?.name ?? words.withParticipant(participantOf(people)?.name ?? null)}>
        {seats.map((seat) => (
          <option key={seat.id} value={seat.id}>
            {nameAndRole(people, seat, roles)}
          </option>
        ))}
      </optgroup>
    ))
}
