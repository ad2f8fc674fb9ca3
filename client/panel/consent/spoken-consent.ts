import type { Consent, ConsentRecord, People } from '#client/meeting/view-parts.ts'

type NewRecord = Omit<ConsentRecord, 'at'>
export type ConsentTerms = Pick<NewRecord, 'categories' | 'kinds' | 'purpose' | 'until' | 'how' | 'textVersion'>

/** The organisations somebody is here or expected for, in the plan's order; not those whose people were put out. */
export const organisationsAtTable = ({ organisations, seats }: People) =>
  organisations.filter((organisation) => seats.some((seat) => seat.organisationId === organisation.id && seat.standing !== 'turnedAway'))

/**
 * One record per organisation that still may not tell every other one, so that all are covered both ways.
 * An organisation alone at the table needs none.
 */
export function recordsToTakeDown(people: People, consent: Consent | null, terms: ConsentTerms): NewRecord[] {
  const ids = organisationsAtTable(people).map((organisation) => organisation.id)
  const mayTell = (from: string, to: string) => (consent?.records ?? []).some((record) => record.fromOrganisationId === from && record.toOrganisationIds.includes(to))
  return ids.flatMap((from): NewRecord[] => {
    const others = ids.filter((to) => to !== from)
    const lacking = others.filter((to) => !mayTell(from, to))
    return lacking.length === 0 ? [] : [{ fromOrganisationId: from, toOrganisationIds: lacking, ...terms }]
  })
}
