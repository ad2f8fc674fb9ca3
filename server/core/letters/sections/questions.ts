import { bearerOf, type Item } from '#core/meeting/item.ts'
import { ofItem, whatLine, whatLines } from '../item-lines.ts'
import type { ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import type { Pen } from '../pen.ts'
import { seatNamed } from '../spoken-to.ts'
import { answersTexts } from '../wording/question-text.ts'
import { whenText } from '../wording/when-text.ts'
import { whoInSentence } from '../wording/who-text.ts'
import { replierOf } from '../wording/replier.ts'

/** The questions that go on, with who answers or asks and by when, and those that got an answer, with it. All as written. */
export function questions(pen: Pen, { carried, answered }: ItemsInLetter): Block[] {
  const list = (items: Item[], lines: (item: Item) => Sentence[]): Block => ({ kind: 'list', isNumbered: false, items: items.map(lines) })
  return [
    ...(carried.length > 0 ? [pen.heading('carriedHeading'), list(carried, (item) => [whatLine(pen, item), ...whoTakesIt(pen, item)])] : []),
    ...(answered.length > 0 ? [pen.heading('answeredHeading'), list(answered, (item) => [...whatLines(pen, item), ...replyLines(pen, item)])] : []),
  ]
}

/** "Lena på Försäkringskassan svarar senast …", or who asks whom and when the answer comes. */
export function whoTakesIt(pen: Pen, item: Item): Sentence[] {
  const { who, when } = item.content
  const [taker = '', ...comes] = answersTexts(item.content, pen.table, pen.language, pen.reader, pen.day)
  const whom = whoInSentence(who, pen.table, pen.language, pen.reader)
  const by = when && whenText(when, pen.table, pen.language, pen.reader, pen.day)
  const key = who.kind !== 'seat' ? 'youAsk' : by === null ? 'youAnswer' : 'youAnswerBy'
  const takes = pen.you !== null && bearerOf(item) === pen.you ? pen.label(key, { whom, when: by ?? '' }) : taker
  return [takes, ...comes].map((text) => ({ text, source: { kind: 'record', of: ofItem(item) } }))
}

export function replyLines(pen: Pen, item: Item): Sentence[] {
  if (!item.reply) return []
  const who = seatNamed(pen, replierOf(item, pen.table))
  return [pen.tell('replied', { who }, ofItem(item)), pen.own(item.reply.words, ofItem(item))]
}
