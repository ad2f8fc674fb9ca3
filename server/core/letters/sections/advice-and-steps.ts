import type { Item } from '#core/meeting/item.ts'
import { participantOf, seatById } from '#core/meeting/meeting.ts'
import { answerLine, guardianName, guardianOf, whoAnswered, whyTheyMay, wordsLabel } from '../answerer.ts'
import { answerWords, ofItem, step, stepsBlock, waitLines, whatLines, whyLines } from '../item-lines.ts'
import { isParticipants, soonestFirst, type ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { whatItIs } from '../what-it-is.ts'
import { whoFindsOut } from './money.ts'
import { waitText } from '../wording/wait-text.ts'
import { shortSeatText } from '../wording/who-text.ts'

/** The advice that the participant said yes to, with the reason for each. */
export function advice(pen: Pen, { agreed }: ItemsInLetter): Block[] {
  const taken = agreed.filter((item) => item.kind === 'recommendation')
  if (taken.length === 0) return []
  const others = whoAnswered(pen, taken)
  const isMixed = others !== null && taken.some((item) => guardianOf(pen, item) === null)
  const label = (item: Item) => (isMixed || others === null ? wordsLabel(pen, item, 'youSaid') : pen.tell('somebodySaid', { who: guardianName(pen, item) }, ofItem(item)))
  // A yes may come with a condition: without its words it would be another answer.
  const said = (item: Item) => [...(isMixed && guardianOf(pen, item) !== null ? answerLine(pen, item) : []), ...answerWords(pen, item, label(item))]
  const lines = (item: Item) => [...whatLines(pen, item), ...whatItIs(pen, item), ...whyLines(pen, item), ...said(item)]
  const heading = others === null ? [pen.heading('adviceHeadingYours')] : [pen.heading('adviceHeading'), ...whyTheyMay(pen, taken), paragraph(pen.tell('othersYesToAdvice', { who: others }, 'items'))]
  return [...heading, { kind: 'list', isNumbered: true, items: taken.map(lines) }]
}

/** Who does what and when: the participant's own first. Never left out: no step is said too. */
export function nextSteps(pen: Pen, { agreed, carried }: ItemsInLetter): Block[] {
  const yours = agreed.filter((item) => isParticipants(item, pen.meeting))
  const others = agreed.filter((item) => !isParticipants(item, pen.meeting))
  if (agreed.length === 0) return [pen.heading('noSteps'), paragraph(...noStep(pen, carried))]
  const call = ifNothingIsHeard(pen, agreed)
  // Right under the table that says it, and where both do, once under the last.
  const isUnderYours = !others.some((item) => waits(pen, item) || isToHear(pen, item))
  return [
    ...(yours.length > 0 ? [pen.heading('yourSteps'), stepsOf(pen, yours), ...(isUnderYours ? call : [])] : []),
    ...(others.length > 0 ? [pen.heading(othersHeading(pen, others)), stepsOf(pen, others), ...(isUnderYours ? [] : call)] : []),
  ]
}

const waits = (pen: Pen, { content }: Item): boolean => waitText(content.wait, pen.language, pen.reader) !== null

/** Whether somebody else is to get in touch by a day. */
const isToHear = (pen: Pen, { content: { when } }: Item): boolean => when?.kind === 'contact' && when.seatId !== participantOf(pen.meeting)?.id

/** Whom to call when the wait grows long, or who was to get in touch by a day does not: by name where it is one alone. */
function ifNothingIsHeard(pen: Pen, items: Item[]): Block[] {
  const isWaiting = items.some((item) => waits(pen, item))
  const seatIds = [...new Set(items.flatMap((item) => (isToHear(pen, item) && item.content.when?.kind === 'contact' ? [item.content.when.seatId] : [])))]
  const [first] = seatIds
  if (!isWaiting && first === undefined) return []
  if (isWaiting || first === undefined || seatIds.length > 1) return [paragraph(pen.tell('callIfWaiting', pen.contact, 'plan'))]
  return [paragraph(pen.tell('callIfNoContact', { ...pen.contact, who: shortSeatText(first, pen.table, pen.language, pen.reader) }, 'items'))]
}

/** The soonest first. What a recommendation is and its reason stand with the advice already. */
function stepsOf(pen: Pen, items: Item[]): Block {
  const after = (item: Item) => [...(item.kind === 'recommendation' ? [] : [...whatItIs(pen, item), ...whyLines(pen, item)]), ...waitLines(pen, item)]
  return stepsBlock(pen, soonestFirst(items).map((item) => step(pen, item, after(item), pen.say('youChooseWhen'))))
}

/** Where nobody agreed on a step: what goes on all the same, a question or money that somebody finds out about; else that there was none. */
function noStep(pen: Pen, carried: Item[]): Sentence[] {
  const goesOn = [...(carried.length > 0 ? [pen.tell(carried.length === 1 ? 'oneLeft' : 'manyLeft', { count: String(carried.length) }, 'items')] : []), ...whoFindsOut(pen)]
  return goesOn.length > 0 ? goesOn : [pen.say('noStepsAgreed')]
}

export const weCarry = (pen: Pen, carried: Item[]): Sentence => pen.tell(carried.length === 1 ? 'carryOne' : 'carryMany', { count: String(carried.length) }, 'items')

/** "Vi" are those at the table for an organisation: nobody else has promised anything. */
function othersHeading(pen: Pen, items: Item[]): 'ourSteps' | 'othersSteps' | 'ourAndOthersSteps' {
  const isOurs = ({ content: { who } }: Item) => who.kind === 'seat' && (seatById(pen.meeting, who.seatId)?.organisationId ?? null) !== null
  if (items.every(isOurs)) return 'ourSteps'
  return items.some(isOurs) ? 'ourAndOthersSteps' : 'othersSteps'
}
