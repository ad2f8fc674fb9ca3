import type { Consent, People } from '#client/meeting/view-parts.ts'
import { informationKinds, type InformationKind } from '#core/meeting/information-kind.ts'
import { mayTellOf } from '#core/meeting/may-tell.ts'
import { organisationsAtTable } from './spoken-consent.ts'

type Reach = { own: string; people: People; consent: Consent; startsAt: string; at?: string }

/** What one organisation may not tell the others at the table, those together of whom it is the same; names. Of whom it may tell nothing at all is said elsewhere. */
export function kindsNotTold({ own, people, consent, startsAt, at }: Reach): { kinds: InformationKind[]; to: string[] }[] {
  const reach = { plan: { organisations: people.organisations, startsAt }, consents: consent.records }
  const told = organisationsAtTable(people).filter(({ id }) => id !== own && consent.records.some(({ fromOrganisationId, toOrganisationIds, kinds }) => fromOrganisationId === own && toOrganisationIds.includes(id) && kinds !== undefined))
  const alike = new Map<string, { kinds: InformationKind[]; to: string[] }>()
  for (const { id, name } of told) {
    const kinds = informationKinds.filter((kind) => !mayTellOf(kind, own, id, reach, at))
    const before = alike.get(kinds.join())
    if (kinds.length > 0) alike.set(kinds.join(), { kinds, to: [...(before?.to ?? []), name] })
  }
  return [...alike.values()]
}
