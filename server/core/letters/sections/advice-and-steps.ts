import type { Item } from '#core/meeting/item.ts'
import { seatById } from '#core/meeting/meeting.ts'
import { answerWords, ofItem, stepsOf, whatLines, whyLines } from '../item-lines.ts'
import { isParticipants, type ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { whoText } from '../wording/who-text.ts'

const list = (items: Item[], lines: (item: Item) => Sentence[], isNumbered = false): Block => ({ kind: 'list', isNumbered, items: items.map(lines) })

/** The advice that the participant said yes to, with the reason for each. */
export function advice(pen: Pen, { agreed }: ItemsInLetter): Block[] {
  const taken = agreed.filter((item) => item.kind === 'recommendation')
  if (taken.length === 0) return []
  const yes = pen.say(taken.length === 1 ? 'yesToAdviceOne' : 'yesToAdviceMany')
  // A yes may come with a condition: without its words it would be another answer.
  const said = (item: Item) => answerWords(pen, item, pen.say('youSaid'))
  const lines = (item: Item) => [...whatLines(pen, item), ...whyLines(pen, item), ...said(item)]
  return [pen.heading('adviceHeading'), paragraph(yes), list(taken, lines, true)]
}

/** Who does what and when: the participant's own first. Never left out: no step is said too. */
export function nextSteps(pen: Pen, { agreed }: ItemsInLetter): Block[] {
  const yours = agreed.filter((item) => isParticipants(item, pen.meeting))
  const others = agreed.filter((item) => !isParticipants(item, pen.meeting))
  if (agreed.length === 0) return [pen.heading('noSteps'), paragraph(pen.say('noStepsAgreed'))]
  return [
    ...(yours.length > 0 ? [pen.heading('yourSteps'), stepsOf(pen, yours)] : []),
    ...(others.length > 0 ? [pen.heading(othersHeading(pen, others)), stepsOf(pen, others)] : []),
  ]
}

/** "Vi" are those at the table for an organisation: nobody else has promised anything. */
function othersHeading(pen: Pen, items: Item[]): 'ourSteps' | 'othersSteps' | 'ourAndOthersSteps' {
  const isOurs = ({ content: { who } }: Item) => who.kind === 'seat' && (seatById(pen.meeting, who.seatId)?.organisationId ?? null) !== null
  if (items.every(isOurs)) return 'ourSteps'
  return items.some(isOurs) ? 'ourAndOthersSteps' : 'othersSteps'
}

/** Not yet, no, and not answered: each said plainly, none argued with. */
export function putOff(pen: Pen, { later, notAgreed, unfinished }: ItemsInLetter): Block[] {
  const said = (item: Item) => answerWords(pen, item, pen.say('youSaid'))
  const hasTalk = pen.meeting.followUp?.kind === 'talk'
  return [
    ...(later.length > 0
      ? [pen.heading('laterHeading'), list(later, (item) => [...whatLines(pen, item), ...whyLines(pen, item), ...said(item)]), paragraph(pen.say('laterIsFine'))]
      : []),
    ...(notAgreed.length > 0 ? [pen.heading('noHeading'), list(notAgreed, (item) => [...whatLines(pen, item), ...said(item)]), paragraph(pen.say('noIsFine'))] : []),
    ...(unfinished.length > 0
      ? [pen.heading('unfinishedHeading'), list(unfinished, (item) => [...whatLines(pen, item), unanswered(pen, item)]), ...(hasTalk ? [paragraph(pen.say('unfinishedNext'))] : [])]
      : []),
  ]
}

function unanswered(pen: Pen, item: Item): Sentence {
  if (item.kind !== 'undertaking') return pen.say('youHaveNotAnswered')
  return pen.tell('hasNotAnswered', { who: whoText(item.content.who, pen.table, pen.language, pen.reader) }, ofItem(item))
}
