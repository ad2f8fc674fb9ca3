import type { Item } from '#core/meeting/item.ts'
import { answerLine, guardianOf, isByGuardian, whyTheyMay, wordsLabel } from '../answerer.ts'
import { answerWords, ofItem, whatLines, whyLines } from '../item-lines.ts'
import { isQuestion, type ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { whoText } from '../wording/who-text.ts'

const list = (items: Item[], lines: (item: Item) => Sentence[]): Block => ({ kind: 'list', isNumbered: false, items: items.map(lines) })

/** Not yet, no, and not answered: each said plainly, none argued with. */
export function putOff(pen: Pen, { later, notAgreed, unfinished }: ItemsInLetter): Block[] {
  const said = (item: Item) => [...(guardianOf(pen, item) === null ? [] : answerLine(pen, item, true)), ...answerWords(pen, item, wordsLabel(pen, item, 'youSaid'))]
  const isTheirNo = !isByGuardian(pen, notAgreed)
  return [
    ...(later.length > 0
      ? [pen.heading(isByGuardian(pen, later) ? 'laterHeadingOthers' : 'laterHeading'), ...whyTheyMay(pen, later), list(later, (item) => [...whatLines(pen, item), ...whyLines(pen, item), ...said(item)]), paragraph(pen.say('laterIsFine'))]
      : []),
    ...(notAgreed.length > 0
      ? [pen.heading(isTheirNo ? 'noHeading' : 'noHeadingOthers'), ...whyTheyMay(pen, notAgreed), list(notAgreed, (item) => [...whatLines(pen, item), ...said(item)]), ...(isTheirNo ? [paragraph(pen.say('noIsFine'))] : [])]
      : []),
    ...(unfinished.length > 0 ? [pen.heading('unfinishedHeading'), list(unfinished, (item) => [...whatLines(pen, item), unanswered(pen, item)]), paragraph(...whatThen(pen, unfinished))] : []),
  ]
}

function unanswered(pen: Pen, item: Item): Sentence {
  if (isQuestion(item)) return pen.say(item.content.who.kind === 'seat' ? 'nobodyAnswers' : 'nobodyAsks')
  if (item.kind !== 'undertaking') return pen.say('youHaveNotAnswered')
  return pen.tell('hasNotAnswered', { who: whoText(item.content.who, pen.table, pen.language, pen.reader) }, ofItem(item))
}

/** A talk is promised only where one is set. */
function whatThen(pen: Pen, unfinished: Item[]): Sentence[] {
  if (pen.meeting.followUp?.kind === 'talk') return [pen.say('unfinishedNext')]
  const waitsForYou = unfinished.some((item) => !isQuestion(item) && item.kind !== 'undertaking')
  return [...(waitsForYou ? [pen.say('noHurry')] : []), pen.tell('callAboutIt', pen.contact, 'plan')]
}
