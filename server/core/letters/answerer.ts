import type { Item } from '#core/meeting/item.ts'
import { ofItem } from './item-lines.ts'
import type { Block, Sentence } from './letter.ts'
import { paragraph, type Pen } from './pen.ts'
import { itemWords } from './sentences/item-words-by-language.ts'
import { capital } from './wording/fill.ts'
import { participantAt, seatAt } from './wording/table.ts'
import { seatText, shortSeatText } from './wording/who-text.ts'

/**
 * "Per" when the item's answer is a guardian's; null when it is the participant's own. What the chair took down
 * is the participant's own.
 */
export function guardianOf(pen: Pen, item: Item): string | null {
  const seatId = guardianSeatOf(pen, item)
  return seatId === null ? null : seatText(seatId, pen.table, pen.language, pen.reader)
}

function guardianSeatOf({ table }: Pen, { answer }: Item): string | null {
  const seat = answer && seatAt(table, answer.by)
  return seat?.answersForParticipant ? seat.id : null
}

export const isByGuardian = (pen: Pen, items: Item[]): boolean => items.some((item) => guardianOf(pen, item) !== null)

/** Who answered these, by name at the beginning of a sentence; null when the participant gave every answer. `mayAnswerFor` says why they may. */
export function whoAnswered(pen: Pen, items: Item[]): string | null {
  const guardians = [...new Set(items.map((item) => guardianSeatOf(pen, item)))]
  const [seatId] = guardians.filter((one) => one !== null)
  if (seatId === undefined) return null
  const guardian = shortSeatText(seatId, pen.table, pen.language, pen.reader)
  if (guardians.length === 1) return capital(guardian)
  return pen.reader === 'participant' ? pen.label('youAnd', { who: guardian }) : null
}

/** "Per får svara för dig.", of who answered any of these: "Per som får svara för dig" would be one Per of several. `saidOnce` leaves it where it comes first. */
export function mayAnswerFor(pen: Pen, items: Item[]): Sentence[] {
  const seatIds = [...new Set(items.map((item) => guardianSeatOf(pen, item)))].filter((one) => one !== null)
  return seatIds.map((seatId) => pen.tell('mayAnswerForYou', { who: capital(shortSeatText(seatId, pen.table, pen.language, pen.reader)) }, `seat:${seatId}`))
}

/** The same as a paragraph before a list of these. */
export function whyTheyMay(pen: Pen, items: Item[]): Block[] {
  const may = mayAnswerFor(pen, items)
  return may.length > 0 ? [paragraph(...may)] : []
}

const answerKeys = { yes: 'saidYes', notYet: 'saidNotYet', no: 'saidNo', notUnderstood: 'saidNotUnderstood', notRight: 'saidNotRight' } as const
const answerForKeys = { yes: 'saidYesFor', notYet: 'saidNotYetFor', no: 'saidNoFor', notUnderstood: 'saidNotUnderstoodFor', notRight: 'saidNotRightFor' } as const

/** "Kim svarade nej.", "Per svarade ja för dig.", or with a colon where Per's words follow. Where the heading says the answer, only who gave it for whom. */
export function answerLine(pen: Pen, item: Item, isAnswerInHeading = false): Sentence[] {
  if (!item.answer) return []
  const { answer } = item.answer
  const seatId = guardianSeatOf(pen, item)
  const participant = participantAt(pen.table)?.name ?? ''
  if (seatId === null) return [pen.tell(answerKeys[answer], { who: capital(participant) }, ofItem(item))]
  const whom = pen.reader === 'participant' ? itemWords[pen.language].youObject : participant
  const line = pen.tell(isAnswerInHeading ? 'answeredFor' : answerForKeys[answer], { who: capital(shortSeatText(seatId, pen.table, pen.language, pen.reader)), whom }, ofItem(item))
  return [item.answer.words ? { ...line, text: line.text.replace(/\.$/u, ':') } : line]
}

/** Who said the words that came with a guardian's answer, once it is said that they may answer: "Per". */
export const guardianName = (pen: Pen, item: Item): string => capital(shortSeatText(guardianSeatOf(pen, item) ?? '', pen.table, pen.language, pen.reader))

/** What stands before the words that came with an answer, in the participant's letter: nothing after a guardian's answer, which says whose they are. */
export const wordsLabel = (pen: Pen, item: Item, own: 'youSaid' | 'yourWords'): Sentence | null => (guardianOf(pen, item) === null ? pen.say(own) : null)
