import { z } from 'zod'
import type { CaseProgress, Meeting } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import { freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import { currentPhase, leap, type AgendaEvent, type CaseEvent } from './agenda.ts'
import { floorFor } from './speaking.ts'

export const caseCommands = [
  z.strictObject({ type: z.literal('moveToCase'), caseId: idSchema }).describe('Take up a case, at the first of the phases that every case goes through. In a meeting with several.'),
  z.strictObject({ type: z.literal('putOffCase'), caseId: idSchema, reason: freeText(160), kind: z.enum(['later', 'elsewhere']).optional() }).describe('Leave a case to another meeting, and why. `elsewhere`: it does not belong to such a meeting, and `reason` says where it goes. It can be taken up all the same.'),
] as const
export type CaseCommand = z.infer<(typeof caseCommands)[number]>

export const decideCases: Decide<CaseCommand, AgendaEvent> = {
  moveToCase: ({ caseId }, meeting, asked) => {
    const first = meeting.plan?.form.phases.find(({ perCase }) => perCase)
    const known = caseById(meeting, caseId)
    if (!first || !known) return refuse('noSuchCase')
    if (meeting.agenda.caseId === caseId) return known.putOffBecause === null ? refuse('alreadyThere') : [{ type: 'caseEntered', caseId }]
    const isAtFirst = meeting.plan?.form.phases[meeting.agenda.current ?? -1] === first
    const events = isAtFirst ? [{ type: 'phaseEntered' as const, phaseId: first.id }] : leap(meeting, first.id, null, asked)
    return 'refused' in events ? events : [...events, { type: 'caseEntered', caseId }]
  },
  putOffCase: ({ caseId, reason, kind = 'later' }, meeting) => {
    const known = caseById(meeting, caseId)
    if (!known) return refuse('noSuchCase')
    const isElsewhere = kind === 'elsewhere'
    return known.putOffBecause === reason && (known.isElsewhere ?? false) === isElsewhere ? [] : [{ type: 'casePutOff', caseId, reason, ...(isElsewhere && { isElsewhere }) }]
  },
}

const caseById = ({ agenda }: Meeting, caseId: string): CaseProgress | undefined => agenda.cases.find(({ id }) => id === caseId)

/** Whether this is one of the meeting's cases; `null` stands for the one of a meeting that has no other. */
export const isCaseOf = (meeting: Meeting, caseId: string | null): boolean => (caseId === null ? meeting.plan?.form.cases !== 'several' : caseById(meeting, caseId) !== undefined)

/** The cases that were taken up and not put off; `null` where the meeting has one alone. */
export const casesHeld = ({ plan, agenda }: Meeting): (string | null)[] =>
  plan?.form.cases === 'several' ? agenda.cases.filter(({ isVisited, putOffBecause }) => isVisited && putOffBecause === null).map(({ id }) => id) : [null]

/** Cases that were neither taken up nor put off. */
export const casesLeft = ({ agenda }: Meeting): CaseProgress[] => agenda.cases.filter(({ isVisited, putOffBecause }) => !isVisited && putOffBecause === null)

/** What is said and put now belongs to this case; nothing outside the phases of cases. */
export const ofCase = ({ agenda: { caseId } }: Meeting): { caseId?: string } => (caseId === null ? {} : { caseId })

const changed = (meeting: Meeting, caseId: string, to: Partial<CaseProgress>, now: Partial<Meeting['agenda']> = {}): Meeting => ({
  ...meeting,
  agenda: { ...meeting.agenda, ...now, cases: meeting.agenda.cases.map((one) => (one.id === caseId ? { ...one, ...to } : one)) },
})

export const evolveCases: Evolve<CaseEvent> = {
  caseEntered: (meeting, { caseId }, { at }) => {
    const entered = changed(meeting, caseId, { isVisited: true, putOffBecause: null, isElsewhere: false }, { caseId })
    if (meeting.agenda.caseId === caseId) return entered
    return { ...entered, speaking: floorFor(entered, currentPhase(entered)?.id ?? '', at) }
  },
  casePutOff: (meeting, { caseId, reason, isElsewhere = false }) => changed(meeting, caseId, { putOffBecause: reason, isElsewhere }),
}
