import { z } from 'zod'
import { isAtTable, type Meeting } from '../meeting.ts'
import { consentRecordSchema, type ConsentRecord } from '../plan.ts'
import { refuse } from '../refusal.ts'
import type { Decide, Evolve } from '../subject.ts'
import { joinRound } from './speaking.ts'

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
  /** Who sat there uncovered, without a screen, has a turn to come from now on. */
  consentRecorded: (meeting, { records }, { by, at }) => {
    const recorded: Meeting = { ...meeting, consents: [...meeting.consents, ...records.map((record) => ({ ...record, takenBy: by, at }))] }
    return meeting.seats.filter(isAtTable).reduce((after, { id }) => joinRound(after, id), recorded)
  },
}
