import type { View } from '#core/wire/down.ts'
import { isAtTable, participantOf } from '#client/meeting/people-groups.ts'
import { isPresent } from '#client/meeting/who-is-here.ts'
import { mayBePutOut } from '#client/meeting/turn-away.tsx'
import type { Consent, Organisation, People, Seat } from '#client/meeting/view-parts.ts'

type Ready = NonNullable<View['ready']>
/** Whom the meeting is about, by name, who is not here; a role or a kind of organisation that the meeting needs or that nobody is invited from, how many organisations it needs, an organisation by name that nobody is here from, or those that consent does not reach. */
export type ReadyNote = { says: 'roleNeeded'; what: NonNullable<Ready['requiredRoles']>[number] } | { says: 'needed' | 'notInvited'; what: Organisation['kind'] } | ({ says: 'tooFew' } & NonNullable<Ready['atLeast']>) | { says: 'participantNotHere' | 'notHere' | 'notCovered'; what: string }

/** What the chair should see to before the start, most basic first. Organisations without any seat were never expected. */
export function readyNotes({ missingKinds, requiredKinds = [], requiredRoles = [], atLeast, absentOrganisations }: Ready, people: People, consent: Consent | null): ReadyNote[] {
  const { organisations, seats } = people
  const participant = participantOf(people)
  const isExpected = (id: string) => seats.some(({ organisationId, standing }) => organisationId === id && standing !== 'turnedAway')
  const absent = organisations.filter(({ id, kind }) => absentOrganisations.includes(id) && isExpected(id) && !requiredKinds.includes(kind))
  const uncovered = organisations.filter(({ id }) => consent?.gaps.includes(id) === true).map(({ name }) => name)
  return [
    ...(participant === null || isPresent(participant) ? [] : [{ says: 'participantNotHere', what: participant.name } as const]),
    ...requiredRoles.map((what): ReadyNote => ({ says: 'roleNeeded', what })),
    ...requiredKinds.map((what): ReadyNote => ({ says: 'needed', what })),
    ...(atLeast ? [{ says: 'tooFew', ...atLeast } as const] : []),
    ...missingKinds.filter((kind) => !requiredKinds.includes(kind)).map((what): ReadyNote => ({ says: 'notInvited', what })),
    ...absent.map(({ name }): ReadyNote => ({ says: 'notHere', what: name })),
    ...(uncovered.length === 0 ? [] : [{ says: 'notCovered', what: uncovered.join(', ') } as const]),
  ]
}

/** Who sits at the table for an organisation that consent does not reach, and may go instead: all but the chair. */
export const peopleBeyondConsent = ({ seats }: People, consent: Consent | null): Seat[] =>
  seats.filter((seat) => seat.organisationId !== null && consent?.gaps.includes(seat.organisationId) === true && isAtTable(seat) && mayBePutOut(seat))
