import type { CodedFollowUp } from './coded-follow-up.ts'
import type { Variable } from './variables.ts'

/** A counted meeting, and what was answered so many months after it; null where nobody has. */
export type FollowedRow = { followUp: CodedFollowUp | null }

export const stepDomains = ['health', 'everyday', 'economy', 'workOrStudies', 'housing', 'socialContacts'] as const
export const followUpMonths = [0, 3, 6, 12] as const

const stateOf = (outcome: CodedFollowUp['outcomes'][number]['outcome']): string => (typeof outcome === 'string' ? outcome : outcome.state)
const movedForward = ({ steps }: CodedFollowUp, domain?: string): boolean => steps.some((step) => step.movement === 'forward' && (domain === undefined || step.domain === domain))
const levels: readonly unknown[] = ['none', 'little', 'fair', 'good']
const supportOf = ({ support }: CodedFollowUp): Partial<Record<'before' | 'after', unknown>> => (typeof support === 'object' && support !== null ? support : {})
const hasMoreSupport = (followUp: CodedFollowUp): boolean => levels.indexOf(supportOf(followUp).before) !== -1 && levels.indexOf(supportOf(followUp).after) > levels.indexOf(supportOf(followUp).before)

/** What is shown of the answers after so many months: those who were followed up, and what of them. */
export function followUpVariables(months: (typeof followUpMonths)[number]): Variable<FollowedRow>[] {
  const followed: Variable<FollowedRow> = { id: `followed:${months}`, under: null, sorts: ['yes', 'no'], sortOf: ({ followUp }) => (followUp ? 'yes' : 'no') }
  const part = (id: string, under: Variable<FollowedRow>, holds: (followUp: CodedFollowUp) => boolean): Variable<FollowedRow> => ({
    id: `${id}:${months}`, under: under.id, sorts: ['yes', 'other', 'no'], sortOf: (row) => (row.followUp && holds(row.followUp) ? 'yes' : under.sortOf(row) === 'yes' ? 'other' : 'no'),
  })
  const forward = part('forward', followed, (followUp) => movedForward(followUp))
  return [
    followed,
    forward,
    ...stepDomains.map((domain) => part(`forward-${domain}`, forward, (followUp) => movedForward(followUp, domain))),
    part('done', followed, ({ outcomes }) => outcomes.some(({ outcome }) => stateOf(outcome) === 'done')),
    part('support', followed, hasMoreSupport),
    genderAmong(followed, months),
  ]
}

/** Of both at once: what is neither would else be what is left. */
const genderAmong = (followed: Variable<FollowedRow>, months: number): Variable<FollowedRow> => ({
  id: `gender:${months}`,
  under: followed.id,
  sorts: ['woman', 'man', 'other', 'no'],
  sortOf: ({ followUp }) => (!followUp ? 'no' : followUp.gender === 'woman' || followUp.gender === 'man' ? followUp.gender : 'other'),
  coarser: [{ sorts: ['woman', 'other', 'no'], of: { woman: 'woman', man: 'other', other: 'other', no: 'no' } }],
})
