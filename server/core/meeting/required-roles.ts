import { isAtTable, type Meeting } from './meeting.ts'
import type { RequiredRole } from './meeting-form.ts'

/** The roles without which the meeting is not held, and that nobody at the table has. Of several cases whoever brings one is there for the referrer: the chair too. */
export function missingRoles({ plan, seats }: Meeting): RequiredRole[] {
  const atTable = seats.filter(isAtTable)
  const present = new Set<string>(atTable.map(({ role }) => role))
  if (plan?.cases?.some(({ referrerSeatId }) => atTable.some(({ id }) => id === referrerSeatId))) present.add('referrer')
  return (plan?.form.requiredRoles ?? []).filter((role) => !present.has(role))
}
