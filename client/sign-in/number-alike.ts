import type { AccountSeats } from '#core/wire/http.ts'

export type AccountSeat = AccountSeats['seats'][number]
/** `alike`: which one it is of those that its person can not tell apart by anything else, the first being 1; null for all others. */
export type NumberedSeat = AccountSeat & { alike: { number: number; of: number } | null }

/** In: seats as the server has them, the next first and those of one moment in the order of planning; what is drawn of each. Out: the same, numbered where the very words are alike. */
export function numberAlike(seats: AccountSeat[], drawn: (seat: AccountSeat) => object): NumberedSeat[] {
  const looks = seats.map((seat) => JSON.stringify(drawn(seat)))
  return seats.map((seat, place) => {
    const group = seats.filter((_other, at) => looks[at] === looks[place])
    return { ...seat, alike: group.length > 1 ? { number: group.indexOf(seat) + 1, of: group.length } : null }
  })
}

/** What a deep link names stands first: anybody may have written it, so that it opens nothing by itself. */
export const linkedFirst = <Seat extends AccountSeat>(seats: Seat[], linked: string | null): Seat[] => seats.toSorted((one, other) => Number(other.meetingId === linked) - Number(one.meetingId === linked))
