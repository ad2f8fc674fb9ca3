import type { Meeting } from '#core/meeting/meeting.ts'
import type { Case } from '#core/meeting/plan.ts'
import { itemsInLetter } from '../items-in-letter.ts'
import type { Block } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { matter } from './matter.ts'

/** What was said and agreed in this case alone; null: in the meeting as a whole. */
const within = ({ told, items }: Meeting, caseId: string | null) => ({ told: told.filter((one) => (one.caseId ?? null) === caseId), items: itemsInLetter({ items: items.filter((one) => (one.caseId ?? null) === caseId) }) })

/** One case by its code and question: what came out of it, or why it was put off. */
export function ofCase(pen: Pen, { id, code, question }: Case): Block[] {
  const reason = pen.meeting.agenda.cases.find((one) => one.id === id)?.putOffBecause ?? null
  const head = [pen.heading('caseHeading', { code }), paragraph(pen.own(question, 'plan'))]
  const { told, items } = within(pen.meeting, id)
  const isEmpty = told.length === 0 && Object.values(items).every((some) => some.length === 0)
  const putOff = reason !== null ? [paragraph(pen.say('casePutOff'), pen.say('reasonIs'), pen.own(reason, 'agenda'))] : []
  return [...head, ...putOff, ...(isEmpty && putOff.length > 0 ? [] : matter(pen, told, items))]
}

/** Everything that was said and agreed: case by case, and what belongs to none of them. */
export function ofAll(pen: Pen): Block[] {
  const { cases } = pen.plan
  if (!cases) return matter(pen, pen.meeting.told, itemsInLetter(pen.meeting))
  const { told, items } = within(pen.meeting, null)
  const isEmpty = told.length === 0 && Object.values(items).every((some) => some.length === 0)
  return [...cases.flatMap((one) => ofCase(pen, one)), ...(isEmpty ? [] : [pen.heading('noCaseHeading'), ...matter(pen, told, items, false)])]
}
