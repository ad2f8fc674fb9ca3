import { contactWayId } from '#core/meeting/contact-way.ts'
import type { FormField } from '#core/meeting/meeting-form.ts'
import { lineOfCase } from '#core/meeting/line-id.ts'
import { yesNoSchema } from '#core/meeting/kept-cases.ts'
import { fieldOf, isOfEachCase } from '#core/meeting/subjects/fields.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { saysContactWay } from './handover.ts'

/** What the form asked to have in writing, in the order of the form, each under the heading that the form gives it: of one of several cases, or of the meeting. */
export const fields = (pen: Pen, caseId: string | null = null): Block[] => listed(pen, caseId, (field) => !isLast(pen, field))

/** What is written when the meeting is read aloud: it looks ahead, and stands after what was agreed. */
export const lastFields = (pen: Pen): Block[] => listed(pen, null, (field) => isLast(pen, field))

const isLast = ({ plan }: Pen, { phase }: FormField): boolean => plan.form.phases.some(({ id, shows }) => id === phase && shows === 'readBack')

function listed(pen: Pen, caseId: string | null, isHere: (field: FormField) => boolean): Block[] {
  const asked = pen.plan.form.fields.filter((field) => isHere(field) && !(field.id === contactWayId && saysContactWay(pen)) && isOfEachCase(pen.meeting, field) === (caseId !== null))
  return [...asked.filter(({ answeredBy }) => answeredBy !== 'yesNo').flatMap((field) => inWords(pen, field, caseId)), ...questions(pen, asked.filter(({ answeredBy }) => answeredBy === 'yesNo'), caseId)]
}

/** Questions that take no words, one under the other, each with its answer. */
function questions(pen: Pen, asked: readonly FormField[], caseId: string | null): Block[] {
  const items = asked.flatMap((field): Sentence[][] => {
    const answer = yesNoSchema.safeParse(fieldOf(pen.meeting, field.id, caseId)?.words).data
    return answer ? [[{ text: field.label[pen.language], source: { kind: 'record', of: 'plan' } }, pen.tell(yesNoKeys[answer], {}, lineOfCase(`field:${field.id}`, caseId))]] : []
  })
  return items.length === 0 ? [] : [pen.heading('questionsAsked'), { kind: 'list', isNumbered: false, items }]
}

const yesNoKeys = { yes: 'questionYes', no: 'questionNo', notKnown: 'questionNotKnown' } as const

function inWords(pen: Pen, field: FormField, caseId: string | null): Block[] {
  const written = fieldOf(pen.meeting, field.id, caseId)
  return written ? [{ kind: 'heading', sentences: [{ text: field.label[pen.language], source: { kind: 'record', of: 'plan' } }] }, paragraph(pen.own(written.words, lineOfCase(`field:${field.id}`, caseId)))] : []
}
