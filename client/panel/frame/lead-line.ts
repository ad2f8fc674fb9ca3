import type { View } from '#core/wire/down.ts'

type Lead = NonNullable<View['lead']>
type May = { takeLead: boolean; takeBackLead: boolean }

/** What is said of who leads; null while the chair does and is here. `standInAway` names whoever led instead. */
export type LeadSaid = { says: 'chairAway' | 'standInAway' | 'otherLeads' | 'youLead'; act: 'take' | 'takeBack' | null }

/** In: who leads, who looks, and what the server lets them do. Who has gone is said before who leads. */
export function leadSaid({ seatId, isStandIn, awaySince }: Lead, mySeatId: string, may: May): LeadSaid | null {
  if (isStandIn && seatId === mySeatId) return { says: 'youLead', act: null }
  const act = may.takeBackLead ? 'takeBack' : may.takeLead ? 'take' : null
  if (awaySince !== null) return { says: isStandIn ? 'standInAway' : 'chairAway', act }
  return isStandIn ? { says: 'otherLeads', act } : null
}
