import type { DifferentViews } from '#core/meeting/kept.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { seatNamed } from '../spoken-to.ts'
import { seatAt } from '../wording/table.ts'
import { whomItIsOf, whoWrote } from './answered-line.ts'

/** What people at the table see differently: each view as its owner put it or as it was taken down, and how it goes on. */
export function differentViews(pen: Pen): Block[] {
  const { views } = pen.meeting.kept
  return views.length === 0 ? [] : [pen.heading('viewsHeading'), ...views.flatMap((one) => viewsOf(pen, one))]
}

function viewsOf(pen: Pen, { id, about, views, nextStep }: DifferentViews): Block[] {
  const of = `views:${id}`
  return [
    paragraph(pen.tell('viewsAbout', {}, of), pen.own(about, of)),
    { kind: 'list', isNumbered: false, items: views.map((one) => [whoseView(pen, one, of), pen.own(one.words, of)]) },
    ...(nextStep === null ? [] : [paragraph(pen.tell('goesOn', {}, of), pen.own(nextStep, of))]),
  ]
}

/** "Du sa:", and where somebody else wrote it: "Sara skrev ned vad du sa:". */
function whoseView(pen: Pen, { seatId, by }: DifferentViews['views'][number], of: string): Sentence {
  if (by !== seatId) return pen.tell('tookDownSaid', { who: whoWrote(pen, by), whom: whomItIsOf(pen, seatId, 'takenDown') }, of)
  const isYou = pen.reader === 'participant' && seatAt(pen.table, seatId)?.role === 'participant'
  return isYou ? pen.say('youSaid') : pen.tell('somebodySaid', { who: seatNamed(pen, seatId) }, of)
}
