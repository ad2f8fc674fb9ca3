import type { Organisation, SeatRole } from '#core/meeting/plan.ts'

/** Who sits at the table, as the view shows it (and the plan: a meeting's plan fits as it is). */
export type Table = {
  seats: readonly { id: string; name: string; role: SeatRole; organisationId: string | null; answersForParticipant?: boolean }[]
  organisations: readonly { id: string; name: string; kind?: Organisation['kind'] }[]
}

/** Who reads: the participant is "du"; everybody else reads of them by name. */
export type Reader = 'participant' | 'others'

export const seatAt = (table: Table, seatId: string) => table.seats.find((seat) => seat.id === seatId)

export const participantAt = (table: Table) => table.seats.find((seat) => seat.role === 'participant')
