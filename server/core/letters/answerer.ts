import type { Item } from '#core/meeting/item.ts'
import { ofItem } from './item-lines.ts'
import type { Sentence } from './letter.ts'
import type { Pen } from './pen.ts'
import { capital } from './wording/fill.ts'
import { participantAt, seatAt } from './wording/table.ts'
import { seatText } from './wording/who-text.ts'

/**
 * "din gode man Per" when the item's answer is a guardian's; null when it is the participant's own. What the chair took down
 * is the participant's own.
 */
export function guardianOf(pen: Pen, { answer }: Item): string | null {
  const seat = answer && seatAt(pen.table, answer.by)
  return seat?.answersForParticipant ? seatText(seat.id, pen.table, pen.language, pen.reader) : null
}

export const isByGuardian = (pen: Pen, items: Item[]): boolean => items.some((item) => guardianOf(pen, item) !== null)

/** Who answered these, at the beginning of a sentence; null when the participant gave every answer. */
export function whoAnswered(pen: Pen, items: Item[]): string | null {
  const guardians = [...new Set(items.map((item) => guardianOf(pen, item)))]
  const [guardian] = guardians.filter((one) => one !== null)
  if (guardian === undefined) return null
  if (guardians.length === 1) return capital(guardian)
  return pen.reader === 'participant' ? pen.label('youAnd', { who: guardian }) : null
}

/** Who gave this answer, by name, for a reader who is told of the participant. */
export const answererName = (pen: Pen, item: Item): string => capital(guardianOf(pen, item) ?? participantAt(pen.table)?.name ?? '')

const answerKeys = { yes: 'saidYes', notYet: 'saidNotYet', no: 'saidNo', notUnderstood: 'saidNotUnderstood', notRight: 'saidNotRight' } as const

/** "Kim svarade nej.", "Din gode man Per svarade ja." */
export const answerLine = (pen: Pen, item: Item): Sentence[] =>
  item.answer ? [pen.tell(answerKeys[item.answer.answer], { who: answererName(pen, item) }, ofItem(item))] : []

/** What stands before the words that came with an answer, in the participant's letter, after a sentence that says whose answer it is. */
export const wordsLabel = (pen: Pen, item: Item, own: 'youSaid' | 'yourWords'): Sentence => pen.say(guardianOf(pen, item) === null ? own : 'theWordsWere')
