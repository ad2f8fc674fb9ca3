import { domainSchema } from '#core/follow-up/codes.ts'
import type { CodedFollowUp } from './coded-follow-up.ts'
import { answerVariables } from './answer-variables.ts'
import { followedPart, followedPartOf, ownPart, type FollowedRow } from './followed-parts.ts'
import type { Variable } from './variables.ts'

export const stepDomains = domainSchema.options
export const followUpMonths = [0, 3, 6, 12] as const

const movedForward = ({ steps }: CodedFollowUp, domain?: string): boolean => steps.some((step) => step.movement === 'forward' && (domain === undefined || step.domain === domain))

/** What is shown of the answers after so many months: those who were followed up, who of them told of steps themselves, and what; of the last time everything that was asked. */
export function followUpVariables(months: (typeof followUpMonths)[number]): Variable<FollowedRow>[] {
  const followed = followedPart(months)
  const part = followedPartOf(months)
  const stepped = ownPart(months, followed)('steps', ({ steps }) => steps.length > 0)
  const forward = part('forward', stepped, (followUp) => movedForward(followUp))
  return [followed, stepped, forward, ...stepDomains.map((domain) => part(`forward-${domain}`, forward, (followUp) => movedForward(followUp, domain))), ...(months === 12 ? answerVariables(months, followed, stepped) : [])]
}
