import type { Earlier } from '#core/meeting/kept-cases.ts'
import type { Block, Sentence } from '../letter.ts'
import type { Pen } from '../pen.ts'

/** What was open last time, point by point with how it went; nothing where nothing was said of it. */
export const earlier = (pen: Pen): Block[] => listed(pen, pen.meeting.kept.earlier)

/** The same of one case, by its code. */
export const earlierOfCase = (pen: Pen, code: string): Block[] => listed(pen, pen.meeting.kept.earlier.filter(({ caseCode }) => caseCode === code))

/** What was of no case that is taken up now. */
export const earlierOfNone = (pen: Pen, codes: readonly string[]): Block[] => listed(pen, pen.meeting.kept.earlier.filter(({ caseCode }) => caseCode === null || !codes.includes(caseCode)))

function listed(pen: Pen, points: readonly Earlier[]): Block[] {
  if (!points.some(({ answer }) => answer !== null)) return []
  return [pen.heading('earlierHeading'), { kind: 'list', isNumbered: false, items: points.map((point) => pointLines(pen, point)) }]
}

const keys = { done: 'earlierDone', underWay: 'earlierUnderWay', waits: 'earlierWaits', notDone: 'earlierNotDone', notKnown: 'earlierNotKnown', raised: 'earlierRaised' } as const

/** As the papers of that meeting said it, and how it went. */
export function pointLines(pen: Pen, { id, caseCode, what, answer }: Earlier): Sentence[] {
  const of = `earlier:${id}`
  const lines = [...(caseCode === null ? [] : [pen.tell('ofCaseEarlier', { code: caseCode }, of)]), pen.own(what, of)]
  if (!answer) return [...lines, pen.say('earlierUnsaid')]
  const said = pen.say(keys[answer.how])
  if (answer.words === null) return [...lines, said]
  const isWhy = answer.how === 'waits' || answer.how === 'notDone'
  return [...lines, said, ...(isWhy ? [] : [pen.say('earlierWords')]), pen.own(answer.words, of)]
}
