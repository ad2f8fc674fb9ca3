import type { MeetingForm } from './meeting-form.ts'
import type { Organisation } from './plan.ts'

/** How many organisations the meeting needs, of which kinds; of any where there are none. */
export type AtLeast = { count: number; kinds: MeetingForm['requiredOrganisations'] }

/** What the form asks for where fewer organisations are here than it needs; null where enough are. Of one kind there may be two: primary and psychiatric care. */
export function lackingOf({ atLeast, requiredOrganisations, wantedOrganisations }: Pick<MeetingForm, 'atLeast' | 'requiredOrganisations' | 'wantedOrganisations'>, here: readonly Pick<Organisation, 'kind'>[]): AtLeast | null {
  const kinds = [...new Set([...requiredOrganisations, ...wantedOrganisations])]
  const counted = here.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
  return counted.length < atLeast ? { count: atLeast, kinds } : null
}
