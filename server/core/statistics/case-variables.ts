import type { CodedCase } from './coded-kept.ts'
import type { Variable } from './variables.ts'

/** `isFurther`: not the first of its meeting. */
export type CaseRow = CodedCase & { isFurther: boolean }

/** How many cases there were beside one for each meeting; of the others the number of meetings tells. */
export const furtherCases: Variable<CaseRow> = { id: 'further', under: null, sorts: ['further', 'first'], sortOf: ({ isFurther }) => (isFurther ? 'further' : 'first') }

/** What is shown of cases, where their number is. */
export const caseVariables: readonly Variable<CaseRow>[] = [
  { id: 'course', under: null, sorts: ['takenUp', 'putOff'], sortOf: ({ isTakenUp }) => (isTakenUp ? 'takenUp' : 'putOff') },
  { id: 'owner', under: null, sorts: ['hasOwner', 'hasNone'], sortOf: ({ hasOwner }) => (hasOwner ? 'hasOwner' : 'hasNone') },
  { id: 'rests', under: null, sorts: ['care', 'other', 'no'], sortOf: ({ rests }) => rests, coarser: [{ sorts: ['any', 'no'], of: { care: 'any', other: 'any', no: 'no' } }] },
]
