import type { Item } from '#core/meeting/item.ts'
import { decisionOf } from '#core/meeting/subjects/next-decision.ts'
import { ownerOf } from '#core/meeting/subjects/owner.ts'
import { restsOf } from '#core/meeting/subjects/rests.ts'
import { ofItem, step, stepsBlock, whatLine, whatLines } from '../item-lines.ts'
import { actsAs, inOrder, orderOf, type ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import { lastDay, paragraph, type Pen } from '../pen.ts'
import { talkDay, talkWhen } from '../sections/talk-again.ts'
import { isReadersCase, readersOwn } from '../sections/owner.ts'
import { capital } from '../wording/fill.ts'
import { whenText } from '../wording/when-text.ts'
import { seatText, whoInSentence } from '../wording/who-text.ts'
import { noDate } from './items.ts'
import { tellWhose } from '../wording/whose-text.ts'

type Step = Extract<Block, { kind: 'steps' }>['steps'][number]
/** `at` sorts by day and time. */
type Task = { at: string; step: Step }

/** What the referrer does and by when: own steps, contacts, questions they took, the money if they find out, what rests and they look at again, and the talk if it is theirs. */
export function yourPart(pen: Pen, name: string, referrerId: string, items: ItemsInLetter): Block[] {
  const all = tasksOf(pen, name, referrerId, items)
  const { followUp } = pen.meeting
  const isYours = followUp?.kind === 'talk' && followUp.seatId === referrerId
  const owner = ownerOf(pen.meeting, null)
  const owns = owner && isReadersCase(pen, owner) ? [paragraph(...readersOwn(pen, owner))] : []
  return [pen.heading('yourPartHeading'), ...owns, ...(all.length > 0 ? [stepsBlock(pen, all)] : owns.length > 0 ? [] : [paragraph(pen.say('noTask'))]), ...(isYours ? [] : [paragraph(...whoTalks(pen, name))])]
}

/** Each task with its day, the soonest first; none where the referrer took on nothing. */
export function tasksOf(pen: Pen, name: string, referrerId: string, { agreed, carried }: ItemsInLetter): Step[] {
  const makesContact = ({ content: { when } }: Item) => when?.kind === 'contact' && when.seatId === referrerId
  const own = agreed.filter((item) => actsAs(item, referrerId))
  const contacts = agreed.filter((item) => !actsAs(item, referrerId) && makesContact(item))
  const asked = carried.filter((item) => actsAs(item, referrerId) || (item.content.who.kind !== 'seat' && item.content.carriedBy === referrerId))
  const tasks: Task[] = [
    ...own.map((item) => ({ at: orderOf(item.content.when), step: step(pen, item, [], noDate(pen, name, item)) })),
    ...contacts.map((item) => ({ at: orderOf(item.content.when), step: contactStep(pen, name, item) })),
    ...asked.map((item) => ({ at: orderOf(item.content.when), step: questionStep(pen, item) })),
    ...moneyStep(pen, name, referrerId),
    ...handoverStep(pen, name, referrerId),
    ...decisionStep(pen, referrerId),
    ...restSteps(pen, referrerId),
    ...talkStep(pen, name, referrerId),
  ]
  return inOrder(tasks, ({ at }) => at).map((task) => task.step)
}

const record = (text: string, of: string): Sentence => ({ text, source: { kind: 'record', of } })

function contactStep(pen: Pen, name: string, item: Item): Step {
  const by = item.content.when?.kind === 'contact' ? lastDay(pen, item.content.when.by) : ''
  return { who: pen.say('you'), what: [pen.tell('getInTouchAbout', { name }, ofItem(item)), ...whatLines(pen, item)], when: record(capital(by), ofItem(item)) }
}

function questionStep(pen: Pen, item: Item): Step {
  const { who, when } = item.content
  const asks = who.kind === 'seat' ? pen.say('answersQuestion') : pen.tell('asksQuestion', { whom: whoInSentence(who, pen.table, pen.language, pen.reader) }, ofItem(item))
  const by = when === null ? pen.say('noDate') : record(capital(whenText(when, pen.table, pen.language, pen.reader, pen.day)), ofItem(item))
  return { who: pen.say('you'), what: [asks, whatLine(pen, item)], when: by }
}

function moneyStep(pen: Pen, name: string, referrerId: string): Task[] {
  const { money } = pen.meeting
  if (money?.kind !== 'findsOut' || money.seatId !== referrerId) return []
  const step: Step = { who: pen.say('you'), what: [tellWhose(pen, 'findsOutMoneyYou', name, {}, 'money')], when: record(capital(lastDay(pen, money.by)), 'money') }
  return [{ at: orderOf({ kind: 'by', date: money.by }), step }]
}

/** Who takes over gets in touch by the day that was set. */
function handoverStep(pen: Pen, name: string, referrerId: string): Task[] {
  const { handover } = pen.meeting.kept
  if (handover?.receiver.kind !== 'seat' || handover.receiver.seatId !== referrerId || handover.answers.receives?.answer !== 'yes') return []
  const step: Step = { who: pen.say('you'), what: [pen.tell('getInTouchAsNext', { name }, 'handover')], when: record(capital(lastDay(pen, handover.firstContact)), 'handover') }
  return [{ at: orderOf({ kind: 'by', date: handover.firstContact }), step }]
}

function decisionStep(pen: Pen, referrerId: string): Task[] {
  const decision = decisionOf(pen.meeting, null)?.decision
  if (decision?.kind !== 'asked' || decision.of.kind !== 'seat' || decision.of.seatId !== referrerId) return []
  const step: Step = { who: pen.say('you'), what: [pen.say('decidesThis'), pen.own(decision.what, 'nextDecision')], when: record(capital(lastDay(pen, decision.by)), 'nextDecision') }
  return [{ at: orderOf({ kind: 'by', date: decision.by }), step }]
}

function restSteps(pen: Pen, referrerId: string): Task[] {
  return restsOf(pen.meeting).filter(({ looksAgain }) => looksAgain.seatId === referrerId).map(({ id, of, waitsFor, looksAgain: { by } }) => {
    const item = of.kind === 'item' ? pen.meeting.items.find((one) => one.id === of.itemId) : undefined
    const what = item ? whatLines(pen, item) : [pen.own(waitsFor, `rest:${id}`)]
    return { at: orderOf({ kind: 'by', date: by }), step: { who: pen.say('you'), what: [pen.say('looksAtAgain'), ...what], when: record(capital(lastDay(pen, by)), `rest:${id}`) } }
  })
}

function talkStep(pen: Pen, name: string, referrerId: string): Task[] {
  const { followUp } = pen.meeting
  if (followUp?.kind !== 'talk' || followUp.seatId !== referrerId) return []
  const step: Step = { who: pen.say('you'), what: [pen.tell('talkAgain', { name }, 'followUp')], when: record(capital(talkDay(pen, followUp)), 'followUp') }
  return [{ at: orderOf({ kind: 'on', date: followUp.date, time: followUp.time }), step }]
}

function whoTalks(pen: Pen, name: string): Sentence[] {
  const { followUp } = pen.meeting
  if (followUp?.kind !== 'talk') return [pen.tell('noTalkPlanned', { name }, 'plan')]
  const who = capital(seatText(followUp.seatId, pen.table, pen.language, pen.reader))
  return [pen.tell('somebodyElseTalks', { who, name }, 'followUp'), pen.tell('itWillBe', { when: talkWhen(pen, followUp) }, 'followUp')]
}
