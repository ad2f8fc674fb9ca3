import { isAtTable, type Meeting } from './meeting.ts'
import type { RequiredRole } from './meeting-form.ts'

/** The roles without which the meeting is not held, and that nobody at the table has. */
export function missingRoles({ plan, seats }: Meeting): RequiredRole[] {
  const present = new Set<string>(seats.filter(isAtTable).map(({ role }) => role))
  return (plan?.form.requiredRoles ?? []).filter((role) => !present.has(role))
}
