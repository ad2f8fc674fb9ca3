import type { AskedOf, Obstacle } from '#core/meeting/kept.ts'
import { seatById } from '#core/meeting/meeting.ts'
import type { Block, Sentence } from '../letter.ts'
import { lastDay, type Pen } from '../pen.ts'
import { obstacleNumber } from '../obstacle-number.ts'
import { capital } from '../wording/fill.ts'
import { listText } from '../wording/list-text.ts'

/** Each obstacle with where it came from and what was answered. Nobody is named: who does something about it is an organisation. */
export function obstacles(pen: Pen): Block[] {
  const raised = pen.meeting.kept.obstacles
  if (raised.length === 0) return []
  return [pen.heading('obstaclesHeading'), { kind: 'list', isNumbered: false, items: raised.map((one) => [...obstacleLines(pen, one), ...obstacleAnswer(pen, one)]) }]
}

const ofObstacle = ({ id }: Obstacle) => `obstacle:${id}`

export function obstacleLines(pen: Pen, one: Obstacle): Sentence[] {
  const organisations = listText(one.between.map((id) => organisationName(pen, id)), pen.language)
  return [pen.own(one.words, ofObstacle(one)), pen.tell('obstacleBetween', { organisations }, ofObstacle(one)), pen.tell('obstacleFrom', { from: one.raisedBy }, ofObstacle(one))]
}

/** What is done about it, by whom and by which day, to whom it is handed on (a group under which number), or why nothing is done. */
export function obstacleAnswer(pen: Pen, one: Obstacle): Sentence[] {
  const answer = one.answer?.answer
  if (!answer) return [pen.say('obstacleOpen')]
  const number = answer.kind === 'handedOn' && answer.group !== undefined ? [pen.tell('obstacleNumber', { number: obstacleNumber(one.id) }, ofObstacle(one))] : []
  return [answerLead(pen, one, answer), pen.own(answer.reason, ofObstacle(one)), ...number]
}

function answerLead(pen: Pen, one: Obstacle, answer: NonNullable<Obstacle['answer']>['answer']): Sentence {
  if (answer.kind === 'action') return pen.tell('obstacleAction', { who: capital(organisationOf(pen, answer.of)), when: lastDay(pen, answer.by) }, ofObstacle(one))
  if (answer.kind === 'handedOn') return pen.tell('obstacleHandedOn', { to: answer.to }, ofObstacle(one))
  return pen.say(answer.kind === 'rests' ? 'obstacleRests' : 'obstacleRejected')
}

const organisationName = ({ plan }: Pen, id: string | null): string => plan.organisations.find((one) => one.id === id)?.name ?? ''

const organisationOf = (pen: Pen, of: AskedOf): string => (of.kind === 'organisation' ? of.organisation : organisationName(pen, seatById(pen.meeting, of.seatId)?.organisationId ?? null))
