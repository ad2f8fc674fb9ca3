import { bearerOf, type Item } from '#core/meeting/item.ts'
import { answerLine } from '../answerer.ts'
import { ofItem, whatLines } from '../item-lines.ts'
import { isQuestion, type ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import { lastDay, paragraph, type Pen } from '../pen.ts'
import { decidedLines, toldLines } from '../sections/good-to-know.ts'
import { replyLines, whoTakesIt } from '../sections/questions.ts'
import { seatNamed, spokenToWith } from '../spoken-to.ts'
import { whenText } from '../wording/when-text.ts'
import { tellWhose } from '../wording/whose-text.ts'
import { theirWords, trackLines } from './items.ts'

type Lines = (item: Item) => Sentence[]

const list = (pen: Pen, heading: 'questionsHeading' | 'goodToKnowHeading' | 'decisionsHeading', items: Sentence[][]): Block[] =>
  items.length === 0 ? [] : [pen.heading(heading), { kind: 'list', isNumbered: false, items }]

/** Every question that stands: those that nobody has taken yet first, then those that go on, then the answered ones. */
export function allQuestions(pen: Pen, { unfinished, carried, answered }: ItemsInLetter): Block[] {
  const lines = (after: Lines) => (item: Item) => [...whatLines(pen, item), ...after(item), ...trackLines(pen, item)]
  const open = lines((item) => [notPromised(pen, item), ...wantedBy(pen, item)])
  return list(pen, 'questionsHeading', [...unfinished.filter(isQuestion).map(open), ...carried.map(lines((item) => whoTakesIt(pen, item))), ...answered.map(lines((item) => replyLines(pen, item)))])
}

function notPromised(pen: Pen, item: Item): Sentence {
  const bearer = bearerOf(item) ?? ''
  if (bearer === pen.you) return pen.say('youHaveNotPromised')
  return pen.tell('hasNotPromised', { who: seatNamed(pen, bearer) }, ofItem(item))
}

/** The day that was thought of: nobody has promised it. */
function wantedBy(pen: Pen, item: Item): Sentence[] {
  const { when } = item.content
  return when === null ? [] : [pen.tell('wantedBy', { when: whenText(when, pen.table, pen.language, pen.reader, pen.day) }, ofItem(item))]
}

/** What was told and what was decided elsewhere, with what the participant said of it. */
export function toldAndDecided(pen: Pen, name: string, { information, decisions }: ItemsInLetter): Block[] {
  const lines = (said: (pen: Pen, item: Item) => Sentence[]) => (item: Item) => [...said(pen, item), ...answerLine(pen, item), ...theirWords(pen, name, item), ...trackLines(pen, item)]
  return [...list(pen, 'goodToKnowHeading', information.map(lines(toldLines))), ...list(pen, 'decisionsHeading', decisions.map(lines(decidedLines)))]
}

/** "Lena tar reda på hur det blir med Kims pengar.", where somebody does. */
export function whoFindsOutOthers(pen: Pen, name: string): Sentence[] {
  const { money } = pen.meeting
  if (money?.kind !== 'findsOut') return []
  return [tellWhose(pen, money.seatId === pen.you ? 'youFindOutMoney' : 'findsOutMoneyOthers', name, { who: seatNamed(pen, money.seatId) }, 'money')]
}

/** What was said of the money, who finds out and by which day, or why it was not talked about. */
export function moneyInAppendix(pen: Pen, name: string): Block[] {
  const { money } = pen.meeting
  if (!money) return []
  if (money.kind === 'notDiscussed') return [pen.heading('moneyHeadingOthers'), paragraph(tellWhose(pen, 'moneyNotDiscussed', name, {}, 'money'), pen.say('reasonWas'), pen.own(money.reason, 'money'))]
  const who = seatNamed(pen, money.seatId)
  const said =
    money.kind === 'said'
      ? [saidBy(pen, who, spokenToWith(pen, money.words, money.seatId)), pen.own(money.words, 'money')]
      : [...whoFindsOutOthers(pen, name), pen.tell('readyBy', { when: lastDay(pen, money.by) }, 'money')]
  return [pen.heading('moneyHeadingOthers'), paragraph(...said)]
}

/** What was said to the participant names them: the "du" in it is not who reads the appendix [LET-3]. */
const saidBy = (pen: Pen, who: string, name: string | null): Sentence => (name === null ? pen.tell('somebodySaid', { who }, 'money') : pen.tell('somebodySaidTo', { who, name }, 'money'))
