import type { Rest } from '#core/meeting/kept-cases.ts'
import { restsOf } from '#core/meeting/subjects/rests.ts'
import type { Block, Sentence } from '../letter.ts'
import { lastDay, paragraph, type Pen } from '../pen.ts'
import { whatLines } from '../item-lines.ts'
import { dayText } from '../wording/day-and-clock.ts'
import { capital } from '../wording/fill.ts'
import { nameAndPlace } from '../wording/who-text.ts'

/** What waits for health care or rests, of the whole meeting: since when, for what, and who looks at it again. It is fine, and the letter says so. */
export const rests = (pen: Pen): Block[] => listed(pen, restsOf(pen.meeting))

/** The same of one of several cases: the case itself, and what was put in it; null: what belongs to none. */
export const restsOfCase = (pen: Pen, caseId: string | null): Block[] =>
  listed(pen, restsOf(pen.meeting).filter(({ of }) => (of.kind === 'case' ? of.caseId : (pen.meeting.items.find(({ id }) => id === of.itemId)?.caseId ?? null)) === caseId))

function listed(pen: Pen, some: readonly Rest[]): Block[] {
  if (some.length === 0) return []
  return [pen.heading('restsHeading'), { kind: 'list', isNumbered: false, items: some.map((one) => restLines(pen, one)) }, paragraph(pen.say('waitIsFine'))]
}

function restLines(pen: Pen, one: Rest): Sentence[] {
  const of = `rest:${one.id}`
  const item = one.of.kind === 'item' ? pen.meeting.items.find(({ id }) => one.of.kind === 'item' && id === one.of.itemId) : undefined
  const who = capital(nameAndPlace(one.looksAgain.seatId, pen.table, pen.language, pen.reader))
  return [
    ...(item ? whatLines(pen, item) : []),
    since(pen, one),
    pen.say('waitsFor'),
    pen.own(one.waitsFor, of),
    ...(one.meanwhile === null ? [] : [pen.say('meanwhile'), pen.own(one.meanwhile, of)]),
    pen.tell('looksAgain', { who, when: lastDay(pen, one.looksAgain.by) }, of),
  ]
}

const keys = {
  item: { care: ['careSince', 'careFrom'], other: ['restsSince', 'restsFrom'] },
  your: { care: ['yourCareSince', 'yourCareFrom'], other: ['yourRestsSince', 'yourRestsFrom'] },
  case: { care: ['caseCareSince', 'caseCareFrom'], other: ['caseRestsSince', 'caseRestsFrom'] },
} as const

/** "sedan 12 april", and where it begins at the meeting, from that day. */
function since(pen: Pen, { id, of, because, since: day }: Rest): Sentence {
  const [before, fromNow] = keys[of.kind === 'item' ? 'item' : pen.reader === 'participant' ? 'your' : 'case'][because]
  return pen.tell(day < pen.day ? before : fromNow, { day: dayText(day, pen.language, pen.day.slice(0, 4)) }, `rest:${id}`)
}
