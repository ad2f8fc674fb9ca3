import type { FormField } from '#core/meeting/meeting-form.ts'
import { fieldOf, isOfEachCase } from '#core/meeting/subjects/fields.ts'
import type { Block } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'

/** What the form asked to have in writing, in the order of the form, each under the heading that the form gives it: of one of several cases, or of the meeting. */
export const fields = (pen: Pen, caseId: string | null = null): Block[] => listed(pen, caseId, (field) => !isLast(pen, field))

/** What is written when the meeting is read aloud: it looks ahead, and stands after what was agreed. */
export const lastFields = (pen: Pen): Block[] => listed(pen, null, (field) => isLast(pen, field))

const isLast = ({ plan }: Pen, { phase }: FormField): boolean => plan.form.phases.some(({ id, shows }) => id === phase && shows === 'readBack')

const listed = (pen: Pen, caseId: string | null, isHere: (field: FormField) => boolean): Block[] =>
  pen.plan.form.fields.filter((field) => isHere(field) && isOfEachCase(pen.meeting, field) === (caseId !== null)).flatMap((field): Block[] => {
    const written = fieldOf(pen.meeting, field.id, caseId)
    return written ? [{ kind: 'heading', sentences: [{ text: field.label[pen.language], source: { kind: 'record', of: 'plan' } }] }, paragraph(pen.own(written.words, `field:${field.id}`))] : []
  })
