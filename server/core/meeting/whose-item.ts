import type { Meeting } from './meeting.ts'
import { isCalledByAlias } from './protected-identity.ts'

/**
 * Whose consent binds what this seat puts: its organisation, null where it has none. What somebody protected puts stands for others as taken
 * down by the chair, and is bound as that: else who reads it, and not what the chair puts, knows that they are there.
 */
export function organisationOfWriter({ seats, plan }: Pick<Meeting, 'seats' | 'plan'>, seatId: string): string | null {
  const writer = seats.find(({ id }) => id === seatId)
  const isProtected = plan !== null && writer !== undefined && isCalledByAlias(plan, writer)
  return (isProtected ? seats.find(({ role }) => role === 'chair') : writer)?.organisationId ?? null
}
