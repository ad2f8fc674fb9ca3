import { seatOf } from '#client/meeting/people-groups.ts'
import type { Knock, People } from '#client/meeting/view-parts.ts'

/** `isNewScreen`: the seat is in already, or knocked earlier from elsewhere; then letting this one in puts the other out. */
export type KnockRow = { knock: Knock; isNewScreen: boolean; isInAlready: boolean }

/** Who knocks, in the order they came; two screens of one seat are told apart. */
export function knockRows(knocks: readonly Knock[], people: People | null): KnockRow[] {
  const inOrder = knocks.toSorted((one, other) => Date.parse(one.since) - Date.parse(other.since))
  return inOrder.map((knock, place) => {
    const isInAlready = seatOf(people, knock.seatId)?.isAdmitted ?? false
    const hasKnocked = inOrder.slice(0, place).some(({ seatId }) => seatId === knock.seatId)
    return { knock, isInAlready, isNewScreen: isInAlready || hasKnocked }
  })
}
