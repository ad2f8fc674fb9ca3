import { z } from 'zod'
import { isTooLong, lastDayOfYes } from '../longest-yes.ts'
import { isAtTable, type ConsentAsk, type Meeting } from '../meeting.ts'
import { consentRecordSchema, type ConsentRecord } from '../plan.ts'
import { refuse } from '../refusal.ts'
import { idSchema } from '../scalars.ts'
import { isSignedAhead } from '../separate-answer.ts'
import type { Decide, Evolve } from '../subject.ts'
import { swedishDay } from '../swedish-day.ts'
import { joinRound } from './speaking.ts'

export const consentCommands = [
  z.strictObject({ type: z.literal('recordConsent'), records: z.array(consentRecordSchema).min(1).max(20) }).describe('Take down consent: who may tell whom about what, until when. A meeting starts when every organisation at the table is covered. What is to be said yes to on the participant’s own screen is asked there, and holds when they answer.'),
  z.strictObject({ type: z.literal('answerConsent'), askId: idSchema, answer: z.enum(['yes', 'no']), textVersion: consentRecordSchema.shape.textVersion }).describe('The participant’s own answer to one organisation’s consent, on their screen, and the version of the text that stood there.'),
] as const
export type ConsentCommand = z.infer<(typeof consentCommands)[number]>

export type ConsentEvent =
  | { type: 'consentRecorded'; records: ConsentRecord[] }
  | { type: 'consentAsked'; asks: { id: string; record: ConsentRecord }[] }
  | { type: 'consentAnswered'; askId: string; answer: 'yes' | 'no'; /** Absent before who answers said which text they saw. */ textVersion?: string }

export const decideConsent: Decide<ConsentCommand, ConsentEvent> = {
  recordConsent: ({ records }, meeting, { newId, at }) => {
    const known = new Set(meeting.plan?.organisations.map((organisation) => organisation.id))
    const named = records.flatMap((record) => [record.fromOrganisationId, ...record.toOrganisationIds])
    if (!named.every((id) => known.has(id))) return refuse('noSuchOrganisation')
    if (records.some((record) => isSignedAhead(record, at))) return refuse('decisionNotMadeYet')
    const last = lastDayOfYes(swedishDay(meeting.plan?.startsAt ?? at), swedishDay(at))
    if (records.some(({ until }) => isTooLong(until, last))) return refuse('consentTooLong')
    const [given, asked] = [records.filter(({ how }) => how !== 'onScreen'), records.filter(({ how }) => how === 'onScreen')]
    if (asked.length > 0 && meeting.plan?.form.participantPresent === false) return refuse('noSuchSeat')
    return [
      ...(given.length > 0 ? [{ type: 'consentRecorded', records: given } as const] : []),
      ...(asked.length > 0 ? [{ type: 'consentAsked', asks: asked.map((record) => ({ id: newId(), record })) } as const] : []),
    ]
  },
  answerConsent: ({ askId, answer, textVersion }, { consentAsks }) => {
    const ask = consentAsks.find(({ id }) => id === askId)
    if (!ask) return refuse('changedSince')
    // A yes is taken back as every yes is: for the whole meeting, at once.
    if (ask.answer === 'yes') return answer === 'yes' ? [] : refuse('alreadySettled')
    return ask.answer === answer ? [] : [{ type: 'consentAnswered', askId, answer, textVersion }]
  },
}

export const evolveConsent: Evolve<ConsentEvent> = {
  consentRecorded: (meeting, { records }, { by, at }) => withConsents(meeting, records, { by, at }),
  consentAsked: (meeting, { asks }) => ({ ...meeting, consentAsks: [...stillAsked(meeting.consentAsks, asks), ...asks.map((ask) => ({ ...ask, answer: null }))] }),
  consentAnswered: (meeting, { askId, answer, textVersion }, { by, at }) => {
    const consentAsks = meeting.consentAsks.map((ask) => (ask.id === askId ? { ...ask, answer } : ask))
    const records = consentAsks.flatMap(({ id, record }) => (id === askId && answer === 'yes' ? [{ ...record, ...(textVersion !== undefined && { textVersion }) }] : []))
    return withConsents({ ...meeting, consentAsks }, records, { by, at })
  },
}

/** What is asked of an organisation anew takes the place of what was asked of it and not said yes to. */
const stillAsked = (before: ConsentAsk[], asks: { record: ConsentRecord }[]): ConsentAsk[] =>
  before.filter(({ answer, record }) => answer === 'yes' || !asks.some((ask) => ask.record.fromOrganisationId === record.fromOrganisationId))

/** Who sat there uncovered, without a screen, has a turn to come from now on. */
function withConsents(meeting: Meeting, records: ConsentRecord[], { by, at }: { by: string; at: string }): Meeting {
  if (records.length === 0) return meeting
  const recorded: Meeting = { ...meeting, consents: [...meeting.consents, ...records.map((record) => ({ ...record, takenBy: by, at }))] }
  return meeting.seats.filter(isAtTable).reduce((after, { id }) => joinRound(after, id, at), recorded)
}
