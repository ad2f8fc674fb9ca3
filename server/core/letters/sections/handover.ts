import type { Kept } from '#core/meeting/kept.ts'
import { isHandedOver } from '#core/meeting/subjects/handover.ts'
import type { Block, Sentence } from '../letter.ts'
import { lastDay, paragraph, type Pen } from '../pen.ts'
import { isTooLong } from '../sentence-or-list.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { whoNamed } from '../spoken-to.ts'
import { capital } from '../wording/fill.ts'
import { participantAt, seatAt } from '../wording/table.ts'
import { nameAndPlace, seatText, shortSeatText, whoInSentence } from '../wording/who-text.ts'

type Handover = NonNullable<Kept['handover']>

/** Who takes over from whom, by which day they get in touch, and what to do if they do not. What not both have said yes to is nobody's promise. */
export function handover(pen: Pen): Block[] {
  const { handover: one } = pen.meeting.kept
  if (!one) return []
  return [pen.heading('handoverHeading'), paragraph(...whoTakesOver(pen, one)), paragraph(...whenTheyCall(pen, one), ...ifItSlips(pen, one))]
}

function whoTakesOver(pen: Pen, one: Handover): Sentence[] {
  const from = seatText(one.handsOver, pen.table, pen.language, pen.reader)
  const isDone = isHandedOver(one)
  const who = isDone ? whoNamed(pen, one.receiver) : whoInSentence(one.receiver, pen.table, pen.language, pen.reader)
  return [...takesOver(pen, isDone ? 'takesOver' : isRefused(one) ? 'wasToTakeOver' : 'mayTakeOver', { who, from }), ...(isDone && isOwn(one, 'receives') && isOwn(one, 'handsOver') ? [pen.say('bothSaidYes')] : [sideLine(pen, one, 'receives', receiverName(pen, one)), sideLine(pen, one, 'handsOver', from)])]
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

/** Whether a side gave its answer itself: nobody took it down, and no colleague gave it. */
const isOwn = (one: Handover, side: Side): boolean => one.answers[side]?.by === seatOn(one, side)

/** "Omar på Vårdcentralen Norr har inte svarat än.", and where it is not their own word: "Sara skrev ned att Omar svarade ja." */
function sideLine(pen: Pen, one: Handover, side: Side, who: string): Sentence {
  const said = one.answers[side]
  if (!said) return pen.tell('hasNotAnswered', { who: capital(who) }, 'handover')
  if (isOwn(one, side)) return pen.tell(said.answer === 'yes' ? 'saidYes' : 'saidNo', { who: capital(who) }, 'handover')
  const short = (seatId: string) => shortSeatText(seatId, pen.table, pen.language, pen.reader)
  const seatId = seatOn(one, side)
  const keys = isColleague(pen, said.by, seatId) ? answeredFor : tookDown
  return pen.tell(keys[said.answer], { who: capital(short(said.by)), whom: seatId === null ? who : short(seatId) }, 'handover')
}

const answeredFor = { yes: 'saidYesFor', no: 'saidNoFor' } as const
const tookDown = { yes: 'tookDownYes', no: 'tookDownNo' } as const

/** Who speaks for the same authority in the same role, as `speaks-for.ts` lets them. */
function isColleague({ table }: Pen, by: string, seatId: string | null): boolean {
  const one = seatId === null ? undefined : seatAt(table, seatId)
  const other = seatAt(table, by)
  return one !== undefined && one.role === other?.role && one.organisationId !== null && one.organisationId === other.organisationId
}

function whenTheyCall(pen: Pen, one: Handover): Sentence[] {
  if (!isToCall(one)) return []
  const isPromised = one.answers.receives?.answer === 'yes'
  const toYou = pen.reader === 'participant'
  const key = isPromised ? (toYou ? 'contactsYou' : 'contactsThem') : toYou ? 'mayContactYou' : 'mayContactThem'
  const said = pen.tell(key, { who: receiverName(pen, one), name: participantName(pen), when: lastDay(pen, one.firstContact) }, 'handover')
  return [{ ...said, text: capital(said.text) }]
}

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
