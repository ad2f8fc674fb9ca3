import { Field, Select } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { SeatOptions } from '#client/meeting/composer/seat-options.tsx'
import { isAtTable } from '#client/meeting/people-groups.ts'
import type { Seat, SeatRole } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'

const professionals: readonly SeatRole[] = ['chair', 'representative', 'referrer']
export const isProfessional = ({ role }: Seat): boolean => professionals.includes(role)

type SeatFieldProps = {
  label: string
  seatId: string
  onSeat: (seatId: string) => void
  problem: string | undefined
  among?: (seat: Seat) => boolean
  isOpen?: (seat: Seat) => boolean
  /** Who is no seat, last in the list. */
  other?: { value: string; label: string }
}

/** Somebody of the meeting; who works there and is at the table, unless said otherwise. */
export function SeatField({ label, seatId, onSeat, problem, among = isProfessional, isOpen = isAtTable, other }: SeatFieldProps) {
  const { people = null } = useView()
  const { shared: words } = useWords('kept')
  return (
    <Field label={label} {...lacking(problem)}>
      <Select value={seatId} onChange={(_event, { value }) => onSeat(value)}>
        <option value="">{words.whoNobody}</option>
        {people && <SeatOptions people={people} among={among} isOpen={isOpen} />}
        {other && <option value={other.value}>{other.label}</option>}
      </Select>
    </Field>
  )
}
