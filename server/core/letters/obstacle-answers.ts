import type { Meeting } from '#core/meeting/meeting.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { evenLetter } from './even-writing.ts'
import type { Block, Letter } from './letter.ts'
import { ifWrong } from './minutes.ts'
import { letterHead } from './participant-letter.ts'
import { takePen, type Pen } from './pen.ts'
import { pointLines } from './sections/earlier.ts'
import { obstacleAnswer, obstacleLines } from './sections/obstacles.ts'
import { dayText } from './wording/day-and-clock.ts'

/**
 * The answer to whoever raised an obstacle, here or in the meeting before: a part for each place it came from, to hand on as it is. Nobody is named in it. In the meeting's
 * language unless another is asked for; null while no obstacle has an answer.
 */
export function obstacleAnswers(meeting: Meeting, inLanguage?: Language): Letter | null {
  const { plan, kept } = meeting
  const answered = kept.obstacles.filter(({ answer }) => answer !== null)
  const went = earlierAnswered(meeting)
  if (!plan || answered.length + went.length === 0) return null
  const pen = takePen(meeting, plan, inLanguage ?? plan.language, 'others')
  const raisers = [...new Set([...went, ...answered].map(({ raisedBy }) => raisedBy))]
  return evenLetter({
    ...letterHead(pen, 'obstacles', ''),
    title: pen.label('answersTitle', { day: dayText(pen.day, pen.language) }),
    about: [pen.label('answersTo')],
    blocks: [...raisers.flatMap((raisedBy) => answersTo(pen, raisedBy)), ...ifWrong(pen)],
  })
}

function answersTo(pen: Pen, raisedBy: string): Block[] {
  const own = pen.meeting.kept.obstacles.filter((one) => one.answer !== null && one.raisedBy === raisedBy)
  const before = earlierAnswered(pen.meeting).filter((one) => one.raisedBy === raisedBy)
  const items = [...before.map((one) => pointLines(pen, one)), ...own.map((one) => [...obstacleLines(pen, one), ...obstacleAnswer(pen, one)])]
  return [pen.heading('answersHeading', { to: raisedBy }), { kind: 'list', isNumbered: false, items }]
}

/** What was raised in the meeting before, and is known now; what was taken up as an obstacle of this one has its answer there. */
const earlierAnswered = ({ kept }: Meeting) => kept.earlier.flatMap((one) => (one.raisedBy !== undefined && one.answer !== null && one.answer.how !== 'raised' ? [{ ...one, raisedBy: one.raisedBy }] : []))
