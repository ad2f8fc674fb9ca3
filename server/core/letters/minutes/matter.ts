import type { Item } from '#core/meeting/item.ts'
import type { Told } from '#core/meeting/meeting.ts'
import { answerWords, step, stepsBlock, waitLines, whatLines, whyLines, whySuggested } from '../item-lines.ts'
import { isQuestion, soonestFirst, type ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { allQuestions } from '../appendix/told.ts'
import { trackLines } from '../appendix/items.ts'
import { decidedLines, toldLines } from '../sections/good-to-know.ts'

/** What was said and agreed, of the whole meeting or of one of its cases: everything that stands, in the order it is read for. `saysNone`: that nothing was agreed is said too. */
export const matter = (pen: Pen, told: readonly Told[], items: ItemsInLetter, saysNone = true): Block[] => [...talked(pen, told), ...(saysNone || items.agreed.length > 0 ? agreed(pen, items) : []), ...allQuestions(pen, items), ...noted(pen, items), ...notAgreed(pen, items)]

function talked(pen: Pen, told: readonly Told[]): Block[] {
  const stands = told.filter(({ isRemoved }) => !isRemoved)
  return stands.length === 0 ? [] : [pen.heading('toldHeadingMinutes'), { kind: 'quote', sentences: stands.map(({ id, words }) => pen.bare(words, `told:${id}`)) }]
}

/** Who does what and when, with why, how long it waits and which part of life it is about. */
export function agreed(pen: Pen, { agreed: items }: ItemsInLetter): Block[] {
  if (items.length === 0) return [pen.heading('agreedHeading'), paragraph(pen.say('nothingAgreed'))]
  const after = (item: Item) => [...whyLines(pen, item), ...saidWith(pen, item), ...waitLines(pen, item), ...trackLines(pen, item)]
  return [pen.heading('agreedHeading'), stepsBlock(pen, soonestFirst(items).map((item) => step(pen, item, after(item), pen.say('noDate'))))]
}

/** What the team said with its answer. */
const saidWith = (pen: Pen, item: Item): Sentence[] => answerWords(pen, item, pen.say('weSaid'))

/** What one was told and what is decided elsewhere, with what the team said of it. */
function noted(pen: Pen, { information, decisions }: ItemsInLetter): Block[] {
  const list = (heading: 'goodToKnowHeading' | 'decisionsHeading', items: Item[], lines: (pen: Pen, item: Item) => Sentence[]): Block[] =>
    items.length === 0 ? [] : [pen.heading(heading), { kind: 'list', isNumbered: false, items: items.map((item) => [...lines(pen, item), ...(item.answer?.answer === 'notRight' ? [pen.say('notRightMinutes')] : []), ...saidWith(pen, item), ...trackLines(pen, item)]) }]
  return [...list('goodToKnowHeading', information, toldLines), ...list('decisionsHeading', decisions, decidedLines)]
}

export function notAgreed(pen: Pen, { later, notAgreed: no, unfinished }: ItemsInLetter): Block[] {
  const list = (heading: 'laterHeadingMinutes' | 'noHeadingMinutes' | 'openHeading', items: Item[], lines: (item: Item) => Sentence[]): Block[] =>
    items.length === 0 ? [] : [pen.heading(heading), { kind: 'list', isNumbered: false, items: items.map((item) => [...whatLines(pen, item), ...lines(item), ...whySuggested(pen, item), ...trackLines(pen, item)]) }]
  return [
    ...list('laterHeadingMinutes', later, (item) => [...saidWith(pen, item), ...waitLines(pen, item)]),
    ...list('noHeadingMinutes', no, (item) => saidWith(pen, item)),
    ...list('openHeading', unfinished.filter((item) => !isQuestion(item)), () => [pen.say('nobodyHasAnswered')]),
  ]
}
