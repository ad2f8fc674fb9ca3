import type { Words } from '#client/text/words.ts'
import type { People, Seat } from './view-parts.ts'

export type RoleCardName = keyof Words<'meeting'>['roleCards']['cards']

/** Which card belongs to a seat: its role's; a representative's follows the mandate, a guardian has their own. */
export function roleCardOf({ role, mandate, answersForParticipant }: Pick<Seat, 'role' | 'mandate' | 'answersForParticipant'>): RoleCardName {
  if (role === 'representative') return mandate ?? 'informs'
  return role === 'supportPerson' && answersForParticipant ? 'guardian' : role
}

/** Whether a referrer's organisation also has a representative here, who promises for it. */
export const isBesideRepresentative = ({ role, organisationId }: Pick<Seat, 'role' | 'organisationId'>, people: People): boolean =>
  role === 'referrer' && people.seats.some((other) => other.role === 'representative' && other.organisationId === organisationId)
