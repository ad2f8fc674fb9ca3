import type { Item } from '#core/meeting/item.ts'
import { isByGuardian } from '../answerer.ts'
import { ofItem, retold } from '../item-lines.ts'
import { isQuestion, soonestFirst, type ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { itemSpokenTo } from '../spoken-to.ts'
import { whoFindsOutOthers } from './told.ts'

const counts = {
  agreed: ['agreedOne', 'agreedMany'],
  later: ['laterOne', 'laterMany'],
  laterOthers: ['laterOthersOne', 'laterOthersMany'],
  no: ['noOne', 'noMany'],
  noOthers: ['noOthersOne', 'noOthersMany'],
  unfinished: ['unfinishedOne', 'unfinishedMany'],
  carried: ['carryOne', 'carryMany'],
  answered: ['answeredOne', 'answeredMany'],
  waiting: ['waitingOne', 'waitingMany'],
  refused: ['refusedOne', 'refusedMany'],
} as const

/** The answer in two lines: how many of what was agreed or not, the questions counted apart, and what happens first. */
export function inShort(pen: Pen, name: string, { agreed, later, notAgreed, unfinished, carried, answered }: ItemsInLetter): Block[] {
  const counted = (items: Item[], key: keyof typeof counts): Sentence[] =>
    items.length === 0 ? [] : [pen.tell(counts[key][items.length === 1 ? 0 : 1], { name, count: String(items.length) }, 'items')]
  const steps = (items: Item[]) => items.filter((item) => !isQuestion(item))
  const [no, open] = [steps(notAgreed), steps(unfinished)]
  const ofSteps = [...counted(later, isByGuardian(pen, later) ? 'laterOthers' : 'later'), ...counted(no, isByGuardian(pen, no) ? 'noOthers' : 'no'), ...counted(open, 'unfinished')]
  const ofQuestions = [...counted(carried, 'carried'), ...counted(answered, 'answered'), ...counted(unfinished.filter(isQuestion), 'waiting'), ...counted(notAgreed.filter(isQuestion), 'refused')]
  const first = soonestFirst(agreed)[0]
  // As in the letter: what goes on all the same is a next step.
  const goesOn = agreed.length > 0 ? [] : whoFindsOutOthers(pen, name)
  const ofAgreed = agreed.length > 0 ? counted(agreed, 'agreed') : goesOn.length > 0 || carried.length > 0 ? goesOn : [pen.say('noStepsAgreed')]
  const inAll = [...ofAgreed, ...ofSteps]
  return [
    pen.heading('answerHeading'),
    ...(inAll.length > 0 ? [paragraph(...inAll)] : []),
    ...(ofQuestions.length > 0 ? [paragraph(...ofQuestions)] : []),
    ...(first ? [paragraph(comesFirst(pen, first), ...retold(pen, first))] : []),
  ]
}

function comesFirst(pen: Pen, item: Item): Sentence {
  const name = itemSpokenTo(pen, item)
  return name === null ? pen.say('firstHappens') : pen.tell('firstInLetterTo', { name }, ofItem(item))
}
