import type { Words } from '#client/text/words.ts'
import type { Seat } from './view-parts.ts'

export type RoleCardName = keyof Words<'meeting'>['roleCards']['cards']

/** Which card belongs to a seat: its role's; a representative's follows the mandate, a guardian has their own. */
export function roleCardOf({ role, mandate, answersForParticipant }: Pick<Seat, 'role' | 'mandate' | 'answersForParticipant'>): RoleCardName {
  if (role === 'representative') return mandate ?? 'informs'
  return role === 'supportPerson' && answersForParticipant ? 'guardian' : role
}
