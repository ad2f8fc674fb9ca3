import type { About, Consent, ConsentRecord, People } from '#client/meeting/view-parts.ts'
import { dayOf } from '#client/meeting/days.ts'

type NewRecord = Omit<ConsentRecord, 'at'>
export type ConsentTerms = Pick<NewRecord, 'categories' | 'kinds' | 'purpose' | 'until' | 'how' | 'textVersion'>

/** The day of the meeting, or today when that has come later: a consent must last as long. */
export const dayItMustReach = (about: Pick<About, 'startsAt'> | undefined | null, now = Date.now()): string => {
  const [planned, today] = [dayOf(Date.parse(about?.startsAt ?? '') || now), dayOf(now)]
  return planned > today ? planned : today
}

/** The organisations somebody is here or expected for, in the plan's order; not those whose people were put out. */
export const organisationsAtTable = ({ organisations, seats }: People) =>
  organisations.filter((organisation) => seats.some((seat) => seat.organisationId === organisation.id && seat.standing !== 'turnedAway'))

/**
 * One record per organisation that still may not tell every other one, so that all are covered both ways.
 * An organisation alone at the table needs none. What is over by `day` lets nobody tell any more.
 */
export function recordsToTakeDown(people: People, consent: Consent | null, terms: ConsentTerms, day: string): NewRecord[] {
  const ids = organisationsAtTable(people).map((organisation) => organisation.id)
  const mayTell = (from: string, to: string) => (consent?.records ?? []).some((record) => record.until >= day && record.fromOrganisationId === from && record.toOrganisationIds.includes(to))
  return ids.flatMap((from): NewRecord[] => {
    const others = ids.filter((to) => to !== from)
    const lacking = others.filter((to) => !mayTell(from, to))
    return lacking.length === 0 ? [] : [{ fromOrganisationId: from, toOrganisationIds: lacking, ...terms }]
  })
}
