import type { Item } from '#core/meeting/item.ts'
import { participantOf } from '#core/meeting/meeting.ts'
import { answerLine, guardianOf, mayAnswerFor } from './answerer.ts'
import { ofItem, whatLine } from './item-lines.ts'
import type { ItemsInLetter } from './items-in-letter.ts'
import type { Sentence } from './letter.ts'
import type { Pen } from './pen.ts'
import { mentionsLiving, saysLoss } from './says-loss.ts'
import { seatText, whoInSentence } from './wording/who-text.ts'

/** What was said of money or home that is at risk, as written, and who has decided or told it; each a paragraph of the box [LET-2]. None where nothing is. */
export function gravest(pen: Pen, { decisions, information }: ItemsInLetter): Sentence[][] {
  const isTheirs = ({ content: { who } }: Item) => who.kind === 'seat' && who.seatId === participantOf(pen.meeting)?.id
  const isGrave = (item: Item) => item.content.what.kind === 'words' && saysLoss(item.content.what.words, pen.plan.language, { isParticipants: isTheirs(item) })
  const who = (item: Item) => whoInSentence(item.content.who, pen.table, pen.language, pen.reader)
  const said = (key: 'decidedThat' | 'toldThat') => (item: Item) => [whatLine(pen, item), pen.tell(key, { who: who(item) }, ofItem(item)), ...notRight(pen, item)]
  return [...decisions.filter(isGrave).map(said('decidedThat')), ...information.filter(isGrave).map(said('toldThat')), ...ofMoney(pen)]
}

/** Whether a decision, or what was said of the money, is of what one lives on or in: who can say that nothing is to be done about it? */
export function isOfLiving({ meeting: { money }, plan }: Pen, { decisions }: ItemsInLetter): boolean {
  const said = [...decisions.flatMap(({ content: { what } }) => (what.kind === 'words' ? [what.words] : [])), ...(money?.kind === 'said' ? [money.words] : [])]
  return said.some((words) => mentionsLiving(words, plan.language))
}

/** That the participant says it is not right, without argument: it is decided all the same. Their words stand further down. */
function notRight(pen: Pen, item: Item): Sentence[] {
  if (item.answer?.answer !== 'notRight') return []
  return guardianOf(pen, item) === null ? [pen.say(item.kind === 'reportedDecision' ? 'decisionNotRight' : 'notRight')] : [...mayAnswerFor(pen, [item]), ...answerLine(pen, { ...item, answer: { ...item.answer, words: null } })]
}

function ofMoney(pen: Pen): Sentence[][] {
  const { money } = pen.meeting
  if (money?.kind !== 'said' || !saysLoss(money.words, pen.plan.language)) return []
  return [[pen.own(money.words, 'money'), pen.tell('toldThat', { who: seatText(money.seatId, pen.table, pen.language, pen.reader) }, 'money')]]
}
