import type { Consent, ConsentRecord, People } from '#client/meeting/view-parts.ts'
import { untold } from './spoken-consent.ts'

type NewRecord = Omit<ConsentRecord, 'at'>
export type ConsentTerms = Pick<NewRecord, 'categories' | 'kinds' | 'purpose' | 'until' | 'how' | 'textVersion'>

/** One record per organisation that still may not tell every other one, so that all are covered both ways. */
export const recordsToTakeDown = (people: People, consent: Consent | null, terms: ConsentTerms, day: string): NewRecord[] =>
  untold(people, consent, day).map(({ from, to }) => ({ fromOrganisationId: from, toOrganisationIds: to, ...terms }))
