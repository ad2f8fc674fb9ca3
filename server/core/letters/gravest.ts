import type { Item } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { answerLine, guardianOf } from './answerer.ts'
import { ofItem, whatLine } from './item-lines.ts'
import type { ItemsInLetter } from './items-in-letter.ts'
import type { Sentence } from './letter.ts'
import type { Pen } from './pen.ts'
import { lossWords } from './sentences/loss-words-by-language.ts'
import { seatText, whoInSentence } from './wording/who-text.ts'

/** Whether these words say that money or a home ends, grows less or is refused [LET-2]. What is given until a day is no loss. */
export function saysLoss(words: string, language: Language): boolean {
  const { livesOn, ends, alwaysLoss } = lossWords[language]
  return words.split(/[.!?](?:\s|$)/u).some((sentence) => alwaysLoss.test(sentence) || (livesOn.test(sentence) && ends.test(sentence)))
}

/** What was said of money or home that is at risk, as written, and who has decided or told it; for the box [LET-2]. None where nothing is. */
export function gravest(pen: Pen, { decisions, information }: ItemsInLetter): Sentence[] {
  const isGrave = ({ content: { what } }: Item) => what.kind === 'words' && saysLoss(what.words, pen.plan.language)
  const who = (item: Item) => whoInSentence(item.content.who, pen.table, pen.language, pen.reader)
  const said = (key: 'decidedThat' | 'toldThat') => (item: Item) => [whatLine(pen, item), pen.tell(key, { who: who(item) }, ofItem(item)), ...notRight(pen, item)]
  const facts = [...decisions.filter(isGrave).flatMap(said('decidedThat')), ...information.filter(isGrave).flatMap(said('toldThat'))]
  return facts.length > 0 ? facts : ofMoney(pen)
}

/** That the participant says it is not right, without argument: it is decided all the same. Their words stand further down. */
function notRight(pen: Pen, item: Item): Sentence[] {
  if (item.answer?.answer !== 'notRight') return []
  return guardianOf(pen, item) === null ? [pen.say('notRight')] : answerLine(pen, { ...item, answer: { ...item.answer, words: null } })
}

function ofMoney(pen: Pen): Sentence[] {
  const { money } = pen.meeting
  if (money?.kind !== 'said' || !saysLoss(money.words, pen.plan.language)) return []
  return [pen.own(money.words, 'money'), pen.tell('toldThat', { who: seatText(money.seatId, pen.table, pen.language, pen.reader) }, 'money')]
}
