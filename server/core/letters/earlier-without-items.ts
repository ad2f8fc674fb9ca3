import type { AskedOf, Obstacle } from '#core/meeting/kept.ts'
import type { EarlierPoint } from '#core/meeting/kept-cases.ts'
import { isOfNobody } from '#core/meeting/consent-in-force.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import type { Plan } from '#core/meeting/plan.ts'
import { obstacleNumber } from './obstacle-number.ts'
import { letterWords } from './sentences/letter-words-by-language.ts'
import { capital, fill } from './wording/fill.ts'

const longestPoint = 500
const told = (...parts: string[]): string => parts.join(' ').slice(0, longestPoint)

/** Cases that the meeting before put off, and those that it let rest: the next one takes them up. Not one that does not belong there. */
export function earlierCases({ agenda, kept }: Meeting, { cases = [], language }: Plan): EarlierPoint[] {
  const words = letterWords[language]
  return cases.flatMap(({ id, code, question }): EarlierPoint[] => {
    const putOff = agenda.cases.find((one) => one.id === id && one.putOffBecause !== null)
    if (putOff?.isElsewhere) return []
    const rest = kept.rests.find(({ of }) => of.kind === 'case' && of.caseId === id)
    if (rest) return [{ id, caseCode: code, what: told(words.earlierRests, rest.waitsFor), day: rest.looksAgain.by }]
    return putOff ? [{ id, caseCode: code, what: told(words.earlierPutOff, question), day: null }] : []
  })
}

/** Obstacles that somebody was to do something about, that rest or were handed on, or that got no answer: whoever raised them is told how it went. One that was rejected has its answer. */
export function earlierObstacles(meeting: Meeting, plan: Plan, next: string): EarlierPoint[] {
  return meeting.kept.obstacles.filter(({ answer }) => answer?.answer.kind !== 'rejected').map((one) => pointOf(meeting, plan, one, next))
}

/** Of these, what was handed on to a group of which the form says whose meetings they are: that group's next meeting begins with it, whichever meetings it comes from. */
export function handedOnObstacles({ plan, kept, ...rest }: Meeting): { group: string; point: EarlierPoint }[] {
  if (!plan || !isOfNobody(plan) || rest.state !== 'closed') return []
  return kept.obstacles.flatMap((one) => {
    const said = one.answer?.answer
    return said?.kind === 'handedOn' && said.group !== undefined ? [{ group: said.group, point: pointOf({ plan, kept, ...rest }, plan, one, said.group) }] : []
  })
}

/** As the meeting that begins with it reads it (`next`: its form): what was handed on to it comes from there. */
function pointOf(meeting: Meeting, plan: Plan, { id, words: raised, raisedBy, answer }: Obstacle, next: string): EarlierPoint {
  const words = letterWords[plan.language]
  const said = answer?.answer
  const isHandedHere = said?.kind === 'handedOn' && said.group === next
  const from = isHandedHere ? fill(words.earlierNumbered, { number: obstacleNumber(id), from: raisedBy }) : fill(words.earlierObstacle, { from: raisedBy })
  const answered = isHandedHere ? [fill(words.earlierHandedHere, { meeting: plan.form.name[plan.language] }), said.reason] : answeredWith(meeting, plan, said)
  return { id, caseCode: null, what: told(from, raised, ...answered), day: said?.kind === 'action' ? said.by : null, raisedBy, obstacle: raised }
}

function answeredWith(meeting: Meeting, plan: Plan, said: NonNullable<Obstacle['answer']>['answer'] | undefined): string[] {
  const words = letterWords[plan.language]
  if (!said) return [words.obstacleOpen]
  if (said.kind === 'action') return [fill(words.earlierActs, { who: capital(organisationOf(meeting, plan, said.of)) }), said.reason]
  return [said.kind === 'handedOn' ? fill(words.obstacleHandedOn, { to: said.to }) : words.obstacleRests, said.reason]
}

const organisationOf = (meeting: Meeting, { organisations }: Plan, of: AskedOf): string =>
  of.kind === 'organisation' ? of.organisation : (organisations.find(({ id }) => id === seatById(meeting, of.seatId)?.organisationId)?.name ?? '')
