import { z } from 'zod'
import type { Meeting } from '../meeting.ts'
import { consentRecordSchema, type ConsentRecord } from '../plan.ts'
import { refuse } from '../refusal.ts'
import type { Decide, Evolve } from '../subject.ts'

export const consentCommands = [
  z.strictObject({ type: z.literal('recordConsent'), records: z.array(consentRecordSchema).min(1).max(20) }),
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
 * Organisations at the table that are not covered: each must be free to tell every other one.
 * `also` are organisations about to sit down. Ids, in the plan's order.
 */
export function consentGaps(meeting: Meeting, also: string[] = []): string[] {
  const seated = meeting.seats.filter((seat) => seat.admittedDevice !== null).flatMap((seat) => seat.organisationId ?? [])
  const present = new Set([...seated, ...also])
  const atTable = (meeting.plan?.organisations ?? []).map((organisation) => organisation.id).filter((id) => present.has(id))
  const mayTell = (from: string, to: string) =>
    meeting.consents.some((consent) => consent.fromOrganisationId === from && consent.toOrganisationIds.includes(to))
  const isCovered = (id: string) =>
    hasConsent(meeting, id) && atTable.every((other) => other === id || (mayTell(id, other) && mayTell(other, id)) || !hasConsent(meeting, other))
  return atTable.filter((id) => !isCovered(id))
}

/** Whether an organisation is named in any consent at all: one that is not is itself the gap, not those who wait for it. */
const hasConsent = (meeting: Meeting, id: string) => meeting.consents.some((consent) => consent.fromOrganisationId === id)
