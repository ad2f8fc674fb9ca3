import { mayRead } from '#core/meeting/may-tell.ts'
import { recordsOf } from '../consent/consent-draft.ts'
import { organisationsAtTable, type PlanDraft } from '../plan-draft.ts'
import type { Organisation } from '../plan-parts.ts'
import { markOf, type NoteDraft } from './background-draft.ts'

/** Of the organisations that would read a note if it were not marked, which do and which do not, as consent stands in the plan: by the meeting's own rule. */
export function whoReads(note: NoteDraft, draft: Pick<PlanDraft, 'organisations' | 'people' | 'consent' | 'day'>, today: string): { reads: Organisation[]; not: Organisation[] } {
  const organisations = organisationsAtTable(draft)
  const day = draft.day === '' ? today : draft.day
  // The names of what consent is about bind nobody; what is asked on the participant's screen holds when they have answered.
  const consents = recordsOf(draft.consent, organisations, day, { health: 'a', work: 'b', money: 'c', support: 'd' }).filter(({ how }) => how !== 'onScreen')
  const wouldRead = (role: string) => role === 'referrer' || (role === 'representative' && note.mayBeSaid)
  const mayIt = ({ id }: Organisation) => mayRead(markOf(note, organisations), id, { plan: { organisations, startsAt: `${day}T12:00:00.000Z` }, consents })
  const asked = organisations.filter(({ id }) => draft.people.some(({ organisationId, role }) => organisationId === id && wouldRead(role)))
  return { reads: asked.filter(mayIt), not: asked.filter((one) => !mayIt(one)) }
}
