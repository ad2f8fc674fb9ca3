import type { About, Consent, People } from '#client/meeting/view-parts.ts'
import { dayOf } from '#client/meeting/days.ts'

/** The day of the meeting, or today when that has come later: a consent must last as long. */
export const dayItMustReach = (about: Pick<About, 'startsAt'> | undefined | null, now = Date.now()): string => {
  const [planned, today] = [dayOf(Date.parse(about?.startsAt ?? '') || now), dayOf(now)]
  return planned > today ? planned : today
}

/** The organisations somebody is here or expected for, in the plan's order; not those whose people were put out. */
export const organisationsAtTable = ({ organisations, seats }: People) =>
  organisations.filter((organisation) => seats.some((seat) => seat.organisationId === organisation.id && seat.standing !== 'turnedAway'))

/** The organisations at the table that still may not tell every other one, each with those. One alone at the table lacks nothing. What is over by `day` lets nobody tell any more. */
export function untold(people: People, consent: Consent | null, day: string): { from: string; to: string[] }[] {
  const ids = organisationsAtTable(people).map(({ id }) => id)
  const mayTell = (from: string, to: string) => consent?.records.some(({ until, fromOrganisationId, toOrganisationIds }) => until >= day && fromOrganisationId === from && toOrganisationIds.includes(to))
  return ids.map((from) => ({ from, to: ids.filter((to) => to !== from && !mayTell(from, to)) })).filter(({ to }) => to.length > 0)
}
