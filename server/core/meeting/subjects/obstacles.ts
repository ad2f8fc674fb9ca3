import { z } from 'zod'
import { obstacleAnswerSchema, type Obstacle } from '../kept.ts'
import { forget } from '../last-action.ts'
import { leaderOf, type Meeting } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import { isSameRecord } from '../same-record.ts'
import { namesSomebody } from '../says-who.ts'
import { freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import { wrongAsk } from './next-decision.ts'
import { withKept } from '../with-kept.ts'

export const obstacleCommands = [
  z.strictObject({ type: z.literal('raiseObstacle'), words: freeText(200), between: z.array(idSchema).min(1).max(20), raisedBy: freeText(80), pointId: idSchema.optional() }).describe('What stands in the way between organisations, and which unit or part it came from. Names nobody. `pointId`: the obstacle of last time, or that was handed on, that this one takes up.'),
  z.strictObject({ type: z.literal('answerObstacle'), obstacleId: idSchema, answer: obstacleAnswerSchema }).describe('What is done about it, by whom and by which day, or why it rests, is rejected or is handed on, and to whom; answered anew it replaces what stood. Names nobody.'),
  z.strictObject({ type: z.literal('removeObstacle'), obstacleId: idSchema }).describe('Take an obstacle away: by who took it down, or who leads.'),
] as const
export type ObstacleCommand = z.infer<(typeof obstacleCommands)[number]>

type Answer = z.infer<typeof obstacleAnswerSchema>
export type ObstacleEvent =
  | { type: 'obstacleRaised'; obstacleId: string; words: string; between: string[]; raisedBy: string; pointId?: string }
  | { type: 'obstacleAnswered'; obstacleId: string; answer: Answer }
  | { type: 'obstacleRemoved'; obstacleId: string }

export const decideObstacles: Decide<ObstacleCommand, ObstacleEvent> = {
  raiseObstacle: ({ words, between, raisedBy, pointId }, meeting, { newId }) => {
    if (!between.every((id) => meeting.plan?.organisations.some((one) => one.id === id))) return refuse('noSuchOrganisation')
    if ([words, raisedBy].some((text) => namesSomebody(meeting, text))) return refuse('namesSomebody')
    if (pointId !== undefined && !canBeRaised(meeting, pointId)) return refuse('noSuchNote')
    return [{ type: 'obstacleRaised', obstacleId: newId(), words, between: [...new Set(between)], raisedBy, ...(pointId !== undefined && { pointId }) }]
  },
  answerObstacle: ({ obstacleId, answer: given }, meeting, { at }) => {
    const answer = withGroupsName(meeting, given)
    if (!answer) return refuse('notKept')
    const obstacle = obstacleById(meeting, obstacleId)
    if (!obstacle) return refuse('noSuchNote')
    if (obstacle.answer && isSameRecord(obstacle.answer.answer, answer)) return []
    if (textsOf(answer).some((text) => namesSomebody(meeting, text))) return refuse('namesSomebody')
    const wrong = answer.kind === 'action' ? wrongAsk(meeting, answer.of, answer.by, at) : null
    return wrong ? refuse(wrong) : [{ type: 'obstacleAnswered', obstacleId, answer }]
  },
  removeObstacle: ({ obstacleId }, meeting, { by }) => {
    const obstacle = obstacleById(meeting, obstacleId)
    if (!obstacle) return refuse('noSuchNote')
    return obstacle.by === by || leaderOf(meeting) === by ? [{ type: 'obstacleRemoved', obstacleId }] : refuse('notYours')
  },
}

/** It came as an obstacle, and is not one of this meeting already. */
const canBeRaised = ({ kept }: Meeting, pointId: string): boolean => kept.earlier.some(({ id, raisedBy }) => id === pointId && raisedBy !== undefined) && !kept.obstacles.some((one) => one.pointId === pointId)

/** To a group it goes under the name that the form has for it; null where the form hands nothing on to that group. */
function withGroupsName({ plan }: Meeting, answer: Answer): Answer | null {
  if (answer.kind !== 'handedOn' || answer.group === undefined) return answer
  const group = plan?.form.handsOnTo?.find(({ form }) => form === answer.group)
  return plan && group ? { ...answer, to: group.name[plan.language] } : null
}

const obstacleById = ({ kept }: Meeting, obstacleId: string): Obstacle | undefined => kept.obstacles.find(({ id }) => id === obstacleId)

const textsOf = (answer: Answer): string[] => [answer.reason, ...(answer.kind === 'action' && answer.of.kind === 'organisation' ? [answer.of.organisation] : []), ...(answer.kind === 'handedOn' ? [answer.to] : [])]

export const evolveObstacles: Evolve<ObstacleEvent> = {
  obstacleRaised: (meeting, { obstacleId, words, between, raisedBy, pointId }, { by, at }) => {
    const obstacle = { id: obstacleId, words, between, raisedBy, answer: null, by, at, ...(pointId !== undefined && { pointId }) }
    const earlier = meeting.kept.earlier.map((one) => (one.id === pointId ? { ...one, answer: { how: 'raised' as const, words: null, by, at } } : one))
    return forget(withKept(meeting, { obstacles: [...meeting.kept.obstacles, obstacle], earlier }), by)
  },
  obstacleAnswered: (meeting, { obstacleId, answer }, { by, at }) => forget(withKept(meeting, { obstacles: meeting.kept.obstacles.map((one) => (one.id === obstacleId ? { ...one, answer: { answer, by, at } } : one)) }), by),
  obstacleRemoved: (meeting, { obstacleId }, { by }) => {
    const earlier = meeting.kept.earlier.map((one) => (one.answer?.how === 'raised' && one.id === obstacleById(meeting, obstacleId)?.pointId ? { ...one, answer: null } : one))
    return forget(withKept(meeting, { obstacles: meeting.kept.obstacles.filter(({ id }) => id !== obstacleId), earlier }), by)
  },
}
