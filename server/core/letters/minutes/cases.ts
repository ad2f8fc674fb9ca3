import { bearerOf, type Item } from '#core/meeting/item.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { Case } from '#core/meeting/plan.ts'
import { itemsInLetter } from '../items-in-letter.ts'
import type { Block } from '../letter.ts'
import { ownerOf } from '#core/meeting/subjects/owner.ts'
import { decisionOf } from '#core/meeting/subjects/next-decision.ts'
import { earlier, earlierOfCase, earlierOfNone } from '../sections/earlier.ts'
import { fields, lastFields } from '../sections/fields.ts'
import { ownerOfCase } from '../sections/owner.ts'
import { asksReader, nextDecisionOrNone, noPlan } from '../sections/plan-and-decision.ts'
import { restsOfCase } from '../sections/rests.ts'
import { paragraph, type Pen } from '../pen.ts'
import { matter } from './matter.ts'

/** What was said and agreed in this case alone; null: in the meeting as a whole. */
const within = ({ told, items, kept }: Meeting, caseId: string | null) => ({ told: told.filter((one) => (one.caseId ?? null) === caseId), items: itemsInLetter({ kept, items: items.filter((one) => (one.caseId ?? null) === caseId) }) })

/** One case by its code and question: what came out of it, or why it was put off or where it goes. */
export function ofCase(pen: Pen, { id, code, question }: Case): Block[] {
  const { putOffBecause: reason, isElsewhere = false } = pen.meeting.agenda.cases.find((one) => one.id === id) ?? { putOffBecause: null }
  const owned = reason === null || ownerOf(pen.meeting, id) ? ownerOfCase(pen, id) : []
  const head = [pen.heading('caseHeading', { code }), paragraph(pen.own(question, 'plan')), ...(owned.length > 0 ? [paragraph(...owned)] : [])]
  // What is asked of the reader stands first of all in their letter.
  const asked = asksReader(pen, decisionOf(pen.meeting, id)?.decision) ? [] : nextDecisionOrNone(pen, id)
  const rest = [...noPlan(pen, id), ...asked, ...restsOfCase(pen, id)]
  const { told, items } = within(pen.meeting, id)
  const isEmpty = told.length === 0 && Object.values(items).every((some) => some.length === 0)
  const putOff = reason !== null ? [paragraph(pen.say(isElsewhere ? 'caseElsewhere' : 'casePutOff'), pen.say(isElsewhere ? 'caseGoes' : 'reasonIs'), pen.own(reason, `putOff:${id}`))] : []
  return [...head, ...earlierOfCase(pen, code), ...putOff, ...fields(pen, id), ...(isEmpty && putOff.length > 0 ? [] : matter(pen, told, items)), ...rest]
}

/** Everything that was said and agreed: case by case, and what belongs to none of them. */
export function ofAll(pen: Pen): Block[] {
  const { cases } = pen.plan
  if (!cases) return [...earlier(pen), ...fields(pen), ...matter(pen, pen.meeting.told, itemsInLetter(pen.meeting)), ...lastFields(pen)]
  const { told, items } = within(pen.meeting, null)
  const rest = restsOfCase(pen, null)
  const isEmpty = told.length === 0 && Object.values(items).every((some) => some.length === 0)
  return [...earlierOfNone(pen, cases.map(({ code }) => code)), ...fields(pen), ...cases.flatMap((one) => ofCase(pen, one)), ...(isEmpty && rest.length === 0 ? [] : [pen.heading('noCaseHeading'), ...matter(pen, told, items, false), ...rest]), ...lastFields(pen)]
}

/** What the reader has taken on outside the cases: what they are to do and which question they take along, with what they said of it themselves. Nobody else's words on it: those may be of any case. */
export function readersOwnOfAll(pen: Pen): Block[] {
  const { you, meeting } = pen
  const own = (item: Item): Item => ({ ...item, content: { ...item.content, why: item.by === you ? item.content.why : null }, answer: item.answer && { ...item.answer, words: item.answer.by === you ? item.answer.words : null } })
  const { agreed: steps, carried } = within(meeting, null).items
  const [theirSteps, questions] = [steps, carried].map((items) => items.filter((item) => bearerOf(item) === you).map(own)) as [Item[], Item[]]
  if (theirSteps.length + questions.length === 0) return []
  const taken = { agreed: theirSteps, later: [], notAgreed: [], unfinished: [], carried: questions, answered: [], information: [], decisions: [] }
  return [pen.heading('noCaseHeading'), ...matter(pen, [], taken, false)]
}
