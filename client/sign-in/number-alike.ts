import type { AccountSeats } from '#core/wire/http.ts'

type Seat = AccountSeats['seats'][number]
/** `alike`: which one it is of those that its person can not tell apart by anything else, the one that was planned first being 1; null for all others. */
export type AccountSeat = Seat & { alike: { number: number; of: number } | null }

/** All that one chooses by. */
const looksOf = ({ startsAt, teamName, formName, role, organisation, isOver }: Seat) => JSON.stringify([Date.parse(startsAt), teamName, formName, role, organisation, isOver])

/** In: seats as the server has them, those of one moment in the order of planning. Out: the same, numbered where they look alike. */
export function numberAlike(seats: Seat[]): AccountSeat[] {
  return seats.map((seat) => {
    const group = seats.filter((other) => looksOf(other) === looksOf(seat))
    return { ...seat, alike: group.length > 1 ? { number: group.indexOf(seat) + 1, of: group.length } : null }
  })
}
