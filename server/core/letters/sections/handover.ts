import type { Kept } from '#core/meeting/kept.ts'
import { contactWayId } from '#core/meeting/contact-way.ts'
import { fieldOf } from '#core/meeting/subjects/fields.ts'
import { isHandedOver } from '#core/meeting/subjects/handover.ts'
import type { Block, Sentence } from '../letter.ts'
import { lastDay, paragraph, type Pen } from '../pen.ts'
import { isTooLong } from '../sentence-or-list.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { whoNamed } from '../spoken-to.ts'
import { capital } from '../wording/fill.ts'
import { participantAt } from '../wording/table.ts'
import { nameAndPlace, seatText, whoInSentence } from '../wording/who-text.ts'
import { answeredLine, isOwnWord, type Answered } from './answered-line.ts'

type Handover = NonNullable<Kept['handover']>

/** Who takes over from whom, by which day they get in touch, and what to do if they do not. What not both have said yes to is nobody's promise. */
export function handover(pen: Pen): Block[] {
  const { handover: one } = pen.meeting.kept
  if (!one) return asksForOne(pen) ? [pen.heading('handoverHeading'), paragraph(pen.say('nobodyNamed'), ...untilThen(pen))] : []
  return [pen.heading('handoverHeading'), paragraph(...whoTakesOver(pen, one), ...untilThen(pen)), paragraph(...whenTheyCall(pen, one), ...ifItSlips(pen, one)), ...inWhichWay(pen)]
}

/** Whether nobody is let go by this form before somebody has said yes. */
const asksForOne = ({ plan }: Pen): boolean => plan.form.closing.requires.includes('handover')

/** That the participant stays until somebody has said yes to taking over: nobody has yet, and the form itself says so. */
function untilThen(pen: Pen): Sentence[] {
  const hasYes = pen.meeting.kept.handover?.answers.receives?.answer === 'yes'
  if (hasYes || !asksForOne(pen) || !pen.plan.form.closing.staysUntilTakenOver) return []
  return [pen.reader === 'participant' ? pen.say('youStay') : pen.tell('theyStay', { name: participantName(pen) }, 'plan')]
}

function whoTakesOver(pen: Pen, one: Handover): Sentence[] {
  const from = seatText(one.handsOver, pen.table, pen.language, pen.reader)
  const isDone = isHandedOver(one)
  const who = isDone ? whoNamed(pen, one.receiver) : whoInSentence(one.receiver, pen.table, pen.language, pen.reader)
  const sides = [sideOf(one, 'receives', receiverName(pen, one)), sideOf(one, 'handsOver', from)]
  const said = isDone && sides.every((side) => isOwnWord(pen, side)) ? [pen.say('bothSaidYes')] : sides.map((side) => answeredLine(pen, side, 'handover'))
  return [...takesOver(pen, isDone ? 'takesOver' : isRefused(one) ? 'wasToTakeOver' : 'mayTakeOver', { who, from }), ...said]
}

/** Who takes over and who hands over: in one sentence, and in two where the names make one too long. */
function takesOver(pen: Pen, key: keyof typeof handsOver, names: { who: string; from: string }): Sentence[] {
  const whole = pen.tell(key, names, 'handover')
  if (!isTooLong(whole)) return [whole]
  const from = pen.tell(handsOver[key], names, 'handover')
  return [pen.tell(`${key}Alone`, names, 'handover'), { ...from, text: capital(from.text) }]
}

const handsOver = { takesOver: 'handsOver', wasToTakeOver: 'wasToHandOver', mayTakeOver: 'mayHandOver' } as const

/** A no of either side: then it was a thought. */
const isRefused = ({ answers }: Handover): boolean => [answers.receives, answers.handsOver].some((one) => one?.answer === 'no')

/** Whether a day to get in touch still stands: who said yes themselves has promised it. */
const isToCall = (one: Handover): boolean => one.answers.receives?.answer === 'yes' || !isRefused(one)

type Side = 'receives' | 'handsOver'

const seatOn = ({ receiver, handsOver: from }: Handover, side: Side): string | null => (side === 'handsOver' ? from : receiver.kind === 'seat' ? receiver.seatId : null)

const sideOf = (one: Handover, side: Side, who: string): Answered => {
  const seatId = seatOn(one, side)
  return { of: seatId === null ? null : { kind: 'seat', seatId }, given: one.answers[side], who }
}

function whenTheyCall(pen: Pen, one: Handover): Sentence[] {
  if (!isToCall(one)) return []
  const isPromised = one.answers.receives?.answer === 'yes'
  const toYou = pen.reader === 'participant'
  const key = isPromised ? (toYou ? 'contactsYou' : 'contactsThem') : toYou ? 'mayContactYou' : 'mayContactThem'
  const said = pen.tell(key, { who: receiverName(pen, one), name: participantName(pen), when: lastDay(pen, one.firstContact) }, 'handover')
  return [{ ...said, text: capital(said.text) }]
}

/** How the person wants to be reached, and that it is theirs: a "mig" inside is nobody's who was named before. A line of its own, for it can be wrong by itself. */
function inWhichWay(pen: Pen): Block[] {
  const way = contactWay(pen)
  return way === null || !saysContactWay(pen) ? [] : [paragraph(pen.reader === 'participant' ? pen.say('reachYou') : pen.tell('reachThem', { name: participantName(pen) }, 'plan'), pen.own(way, `field:${contactWayId}`))]
}

const contactWay = ({ meeting }: Pen): string | null => fieldOf(meeting, contactWayId, null)?.words ?? null

/** Whether it stands with the day somebody new gets in touch by. */
export const saysContactWay = (pen: Pen): boolean => pen.meeting.kept.handover !== null && isToCall(pen.meeting.kept.handover) && contactWay(pen) !== null

/** Who takes over, after they have been named with their place. */
const receiverName = (pen: Pen, { receiver }: Handover): string => (receiver.kind === 'outside' ? receiver.name : seatText(receiver.seatId, pen.table, pen.language, pen.reader))

/** Who wrote what to do stands before it: the "jag" inside is theirs [LET-5]. */
function ifItSlips(pen: Pen, one: Handover): Sentence[] {
  if (!isToCall(one)) return []
  const asks = pen.reader === 'participant' ? pen.say('ifNothingHeardYou') : pen.tell('ifNothingHeard', { name: participantName(pen) }, 'handover')
  return [asks, pen.tell('writes', { who: capital(nameAndPlace(one.by, pen.table, pen.language, pen.reader)) }, 'handover'), pen.own(one.ifItSlips, 'handover')]
}

/** The participant by name, or what they are called where nobody sits as one. */
export const participantName = (pen: Pen): string => participantAt(pen.table)?.name ?? itemWords[pen.language].thePerson
