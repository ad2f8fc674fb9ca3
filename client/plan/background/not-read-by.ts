import { mayRead } from '#core/meeting/may-tell.ts'
import { recordsOf } from '../consent/consent-draft.ts'
import { organisationsAtTable, type PlanDraft } from '../plan-draft.ts'
import type { Organisation } from '../plan-parts.ts'
import { markOf, type NoteDraft } from './background-draft.ts'

/** Which organisations that would read a marked note do not, as consent stands in the plan: by the meeting's own rule. */
export function notReadBy(note: NoteDraft, draft: Pick<PlanDraft, 'organisations' | 'people' | 'consent' | 'day'>, today: string): Organisation[] {
  const organisations = organisationsAtTable(draft)
  const day = draft.day === '' ? today : draft.day
  // The names of what consent is about bind nobody.
  const consents = recordsOf(draft.consent, organisations, day, { health: 'a', work: 'b', money: 'c', support: 'd' })
  const reads = (role: string) => role === 'referrer' || (role === 'representative' && note.mayBeSaid)
  return organisations.filter(({ id }) => draft.people.some(({ organisationId, role }) => organisationId === id && reads(role)) && !mayRead(markOf(note, organisations), id, { plan: { organisations, startsAt: `${day}T12:00:00.000Z` }, consents }))
}
