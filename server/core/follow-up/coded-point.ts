import type { TakenOut } from '#core/meeting/earlier-words.ts'
import type { Answers } from './answers.ts'
import { isStillOpen } from './codes.ts'

const begins = (caseId: string): string => `followed-${caseId.slice(0, 40)}-`

/** What a point is called that a meeting begins with by the codes of a follow-up: of which one, so that it goes with it. */
export const codedPointId = (caseId: string, nr: number): string => `${begins(caseId)}${nr}`

/** The points of this follow-up. */
export const ofFollowUp = (caseId: string): TakenOut => ({ id }) => id.startsWith(begins(caseId))

/** Of these items of a follow-up the points. */
export const ofItems = (caseId: string, nrs: readonly number[]): TakenOut => {
  const ids = new Set(nrs.map((nr) => codedPointId(caseId, nr)))
  return ({ id }) => ids.has(id)
}

/** The numbers of the items of which something is taken away: what became of it, or since when it waits where it still waits for the same. What is said otherwise is not taken away. */
export const itemsTakenAway = (before: Pick<Answers, 'outcomes'>, now: Pick<Answers, 'outcomes'>): number[] =>
  before.outcomes.flatMap(({ nr, outcome }) => {
    if (!isStillOpen(outcome)) return []
    const stands = now.outcomes.find((one) => one.nr === nr)?.outcome
    const isWithoutSince = outcome.state === 'waiting' && outcome.since !== null && stands?.state === 'waiting' && stands.for === outcome.for && stands.since === null
    return stands === undefined || isWithoutSince ? [nr] : []
  })
