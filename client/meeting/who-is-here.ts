import { isAtTable, type Standing } from './people-groups.ts'
import type { People, Seat } from './view-parts.ts'

/** Whether somebody is here now: on a line that holds, or without a screen. */
export const isPresent = (seat: Standing & Pick<Seat, 'isHere'>): boolean => isAtTable(seat) && (seat.isHere || !seat.isAdmitted)

/** Who is here now; and who is expected and not here, or has lost the line. Who was put out is neither, nor whose presence is not told. */
export function whoIsHere({ seats }: People): { here: Seat[]; missing: Seat[] } {
  const told = seats.filter(({ isPresenceHidden }) => !isPresenceHidden)
  return { here: told.filter(isPresent), missing: told.filter((seat) => !isPresent(seat) && seat.standing !== 'turnedAway') }
}
