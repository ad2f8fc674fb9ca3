import type { CodedFollowUp } from './coded-follow-up.ts'
import type { Coarser, Variable } from './variables.ts'

/** A counted meeting, and what was answered so many months after it; null where nobody has. */
export type FollowedRow = { followUp: CodedFollowUp | null }

export const followedPart = (months: number): Variable<FollowedRow> => ({ id: `followed:${months}`, under: null, sorts: ['yes', 'no'], sortOf: ({ followUp }) => (followUp ? 'yes' : 'no') })

/** Those of them who answered a question: who did not is in no number of it. */
export const answeredPart = (months: number, followed: Variable<FollowedRow>) => (question: string, holds: (followUp: CodedFollowUp) => boolean): Variable<FollowedRow> => followedPartOf(months)(`answered-${question}`, followed, holds)

/** The same of what is the participant's to say: who brought the question may have answered alone, which counts as that. */
export const ownPart = (months: number, followed: Variable<FollowedRow>) => (question: string, holds: (followUp: CodedFollowUp) => boolean): Variable<FollowedRow> =>
  followedSorts(months)({ id: `answered-${question}`, under: followed, sorts: ['yes', 'referrer'], sortOf: (followUp) => (holds(followUp) ? 'yes' : followUp.referrerOnly?.includes(question) ? 'referrer' : ''), coarser: [[['yes'], {}]] })

/** A part of those that another variable says yes to. */
export const followedPartOf = (months: number) => (id: string, under: Variable<FollowedRow>, holds: (followUp: CodedFollowUp) => boolean): Variable<FollowedRow> => ({
  id: `${id}:${months}`, under: under.id, sorts: ['yes', 'other', 'no'], sortOf: (row) => (row.followUp && holds(row.followUp) ? 'yes' : under.sortOf(row) === 'yes' ? 'other' : 'no'),
})

type Sorted = { id: string; under: Variable<FollowedRow>; sorts: readonly string[]; sortOf: (followUp: CodedFollowUp) => string; coarser?: readonly (readonly [sorts: readonly string[], of: Readonly<Record<string, string>>])[] }
/** Those that another variable says yes to, each of one sort; what is none of the sorts is `other`. */
export const followedSorts = (months: number) => ({ id, under, sorts, sortOf, coarser = [] }: Sorted): Variable<FollowedRow> => {
  const all = [...sorts, 'other', 'no']
  return {
    id: `${id}:${months}`,
    under: under.id,
    sorts: all,
    sortOf: (row) => (under.sortOf(row) !== 'yes' || !row.followUp ? 'no' : [sortOf(row.followUp)].find((one) => sorts.includes(one)) ?? 'other'),
    coarser: coarser.map(([fewer, of]): Coarser => ({ sorts: [...fewer, 'other', 'no'], of: { ...Object.fromEntries(all.map((sort) => [sort, of[sort] ?? (fewer.includes(sort) || sort === 'no' ? sort : 'other')])) } })),
  }
}
