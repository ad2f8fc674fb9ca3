import type { DifferentViews } from '#core/meeting/kept.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { seatNamed } from '../spoken-to.ts'
import { seatAt } from '../wording/table.ts'

/** What people at the table see differently: each view as its owner put it, and how it goes on. */
export function differentViews(pen: Pen): Block[] {
  const { views } = pen.meeting.kept
  return views.length === 0 ? [] : [pen.heading('viewsHeading'), ...views.flatMap((one) => viewsOf(pen, one))]
}

function viewsOf(pen: Pen, { id, about, views, nextStep }: DifferentViews): Block[] {
  const of = `views:${id}`
  const who = (seatId: string): Sentence => (pen.reader === 'participant' && seatAt(pen.table, seatId)?.role === 'participant' ? pen.say('youSaid') : pen.tell('somebodySaid', { who: seatNamed(pen, seatId) }, of))
  return [
    paragraph(pen.tell('viewsAbout', {}, of), pen.own(about, of)),
    { kind: 'list', isNumbered: false, items: views.map(({ seatId, words }) => [who(seatId), pen.own(words, of)]) },
    ...(nextStep === null ? [] : [paragraph(pen.tell('goesOn', {}, of), pen.own(nextStep, of))]),
  ]
}
