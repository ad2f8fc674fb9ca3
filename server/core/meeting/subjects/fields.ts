import { z } from 'zod'
import { yesNoSchema, type FieldWritten } from '../kept-cases.ts'
import { forget } from '../last-action.ts'
import type { Meeting } from '../meeting.ts'
import type { FormField } from '../meeting-form.ts'
import { refuse } from '../refusal.ts'
import { freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import { withKept } from '../with-kept.ts'
import { casesHeld, isCaseOf } from './cases.ts'

export const fieldCommands = [
  z.strictObject({ type: z.literal('writeField'), fieldId: z.string().max(40), caseId: idSchema.nullable(), words: freeText(500).nullable() }).describe('What the form asks to have in writing; of a question that takes no words `yes`, `no` or `notKnown`. `caseId` is of which case, where it is asked of each. Written anew it replaces what stood, and no words take it away.'),
] as const
export type FieldCommand = z.infer<(typeof fieldCommands)[number]>

export type FieldEvent = { type: 'fieldWritten'; fieldId: string; caseId: string | null; words: string | null }

export const decideFields: Decide<FieldCommand, FieldEvent> = {
  writeField: ({ fieldId, caseId, words }, meeting) => {
    const field = meeting.plan?.form.fields.find(({ id, answeredBy }) => id === fieldId && answeredBy !== 'items')
    if (!field || (field.answeredBy === 'yesNo' && words !== null && !yesNoSchema.safeParse(words).success)) return refuse('noSuchNote')
    if (isOfEachCase(meeting, field) ? caseId === null || !isCaseOf(meeting, caseId) : caseId !== null) return refuse('noSuchCase')
    return (fieldOf(meeting, fieldId, caseId)?.words ?? null) === words ? [] : [{ type: 'fieldWritten', fieldId, caseId, words }]
  },
}

export const fieldOf = ({ kept }: Pick<Meeting, 'kept'>, fieldId: string, caseId: string | null): FieldWritten | undefined => kept.fields.find((one) => one.fieldId === fieldId && one.caseId === caseId)

/** Whether it is written in a part that every case goes through, or the form asks it of each. */
export const isOfEachCase = ({ plan }: Pick<Meeting, 'plan'>, { phase, ofEachCase }: Pick<FormField, 'phase' | 'ofEachCase'>): boolean =>
  (ofEachCase && plan?.form.cases === 'several') || (plan?.form.phases.some(({ id, perCase }) => id === phase && perCase) ?? false)

/** What is asked in writing and not there: of the meeting, or of each case that was taken up and is not put off. */
export function fieldsLacking(meeting: Meeting): { fieldId: string; caseId: string | null; need: FormField['need'] }[] {
  return (meeting.plan?.form.fields ?? []).flatMap((field) => {
    const of = isOfEachCase(meeting, field) ? casesHeld(meeting) : [null]
    return of.filter((caseId) => !isAnswered(meeting, field, caseId)).map((caseId) => ({ fieldId: field.id, caseId, need: field.need }))
  })
}

const isAnswered = (meeting: Meeting, { id, answeredBy }: FormField, caseId: string | null): boolean =>
  answeredBy !== 'items' ? fieldOf(meeting, id, caseId) !== undefined : meeting.items.some((item) => !item.isWithdrawn && (caseId === null || item.caseId === caseId)) || meeting.kept.noPlans.some((one) => one.caseId === caseId)

export const evolveFields: Evolve<FieldEvent> = {
  fieldWritten: (meeting, { fieldId, caseId, words }, { by, at }) => {
    const others = meeting.kept.fields.filter((one) => one.fieldId !== fieldId || one.caseId !== caseId)
    return forget(withKept(meeting, { fields: words === null ? others : [...others, { fieldId, caseId, words, by, at }] }), by)
  },
}
