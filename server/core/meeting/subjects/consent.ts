import { z } from 'zod'
import { isAtTable, type Consent, type Meeting } from '../meeting.ts'
import { consentRecordSchema, type ConsentRecord } from '../plan.ts'
import { refuse } from '../refusal.ts'
import type { Decide, Evolve } from '../subject.ts'

export const consentCommands = [
  z.strictObject({ type: z.literal('recordConsent'), records: z.array(consentRecordSchema).min(1).max(20) }).describe('Take down consent: who may tell whom about what, until when. A meeting starts when every organisation at the table is covered.'),
] as const
export type ConsentCommand = z.infer<(typeof consentCommands)[number]>

export type ConsentEvent = { type: 'consentRecorded'; records: ConsentRecord[] }

export const decideConsent: Decide<ConsentCommand, ConsentEvent> = {
  recordConsent: ({ records }, meeting) => {
    const known = new Set(meeting.plan?.organisations.map((organisation) => organisation.id))
    const named = records.flatMap((record) => [record.fromOrganisationId, ...record.toOrganisationIds])
    return named.every((id) => known.has(id)) ? [{ type: 'consentRecorded', records }] : refuse('noSuchOrganisation')
  },
}

export const evolveConsent: Evolve<ConsentEvent> = {
  consentRecorded: (meeting, { records }, { by, at }) => ({
    ...meeting,
    consents: [...meeting.consents, ...records.map((record) => ({ ...record, takenBy: by, at }))],
  }),
}

/**
 * Organisations at the table that are not covered: each must be free to tell every other one, up to the day of the
 * meeting. An organisation alone needs nobody's consent. `also` are organisations about to sit down. Ids, in the plan's order.
 */
export function consentGaps(meeting: Meeting, also: string[] = []): string[] {
  const seated = meeting.seats.filter(isAtTable).flatMap((seat) => seat.organisationId ?? [])
  const present = new Set([...seated, ...also])
  const atTable = (meeting.plan?.organisations ?? []).map((organisation) => organisation.id).filter((id) => present.has(id))
  if (atTable.length < 2) return []
  const consents = meeting.consents.filter((consent) => isInForce(consent, meeting))
  const mayTell = (from: string, to: string) => consents.some((consent) => consent.fromOrganisationId === from && consent.toOrganisationIds.includes(to))
  // One that no consent names as telling is itself the gap, not those who wait for it.
  const hasConsent = (id: string) => consents.some((consent) => consent.fromOrganisationId === id)
  const isCovered = (id: string) =>
    hasConsent(id) && atTable.every((other) => other === id || (mayTell(id, other) && mayTell(other, id)) || !hasConsent(other))
  return atTable.filter((id) => !isCovered(id))
}

/** Both are calendar days, so they compare as text. */
const isInForce = ({ until }: Consent, { plan }: Meeting) => plan !== null && until >= plan.startsAt.slice(0, 10)

/** Whether somebody of this organisation (null: of none) may take part without anybody telling what they must not. */
export const isCoveredAtTable = (meeting: Meeting, organisationId: string | null): boolean =>
  organisationId === null || !consentGaps(meeting, [organisationId]).includes(organisationId)
