import { ageBandSchema, supportLevelSchema, waitingForSchema, whyNotSchema } from '#core/follow-up/codes.ts'
import { questions } from '#core/follow-up/questions.ts'
import type { CodedFollowUp } from './coded-follow-up.ts'
import { followedPartOf, followedSorts, type FollowedRow } from './followed-parts.ts'
import type { Variable } from './variables.ts'

type Outcome = { state: string; for?: string; why?: string; since?: string | null }
const outcomesOf = ({ outcomes }: CodedFollowUp): Outcome[] => outcomes.map(({ outcome }) => (typeof outcome === 'string' ? { state: outcome } : outcome))
const hasOutcome = (holds: (outcome: Outcome) => boolean) => (followUp: CodedFollowUp) => outcomesOf(followUp).some(holds)

export const outcomeStates = ['done', 'underWay', 'waiting', 'not'] as const
/** What is "something else" is not counted by itself: of a whole whose other parts are shown it would be what is left. */
export const waitingCodes = waitingForSchema.exclude(['other']).options
export const whyNotCodes = whyNotSchema.exclude(['other']).options
export const gradedQuestions = questions.map(({ id }) => id)

const levels: readonly unknown[] = supportLevelSchema.options
/** How much support there was before and is now: none or a little, or fair or good. */
function supportSort({ support }: CodedFollowUp): string {
  const { before, after } = typeof support === 'object' && support !== null ? (support as Record<string, unknown>) : {}
  const level = (one: unknown) => (!levels.includes(one) ? '' : levels.indexOf(one) < 2 ? 'little' : 'good')
  return `${level(before)}-${level(after)}`
}

const ageThirds: Readonly<Record<string, string>> = { '16-24': '16-34', '25-34': '16-34', '35-44': '35-54', '45-54': '35-54', '55-64': '55-', '65-': '55-' }
const ageHalves: Readonly<Record<string, string>> = { '16-24': '16-34', '25-34': '16-34' }

/** Everything that is shown of what was answered at one time, of those who were followed up then. */
export function answerVariables(months: number, followed: Variable<FollowedRow>): Variable<FollowedRow>[] {
  const [part, sorts] = [followedPartOf(months), followedSorts(months)]
  const occupied = part('occupied', followed, ({ occupation }) => ['work', 'studies', 'both'].includes(occupation ?? ''))
  const states = outcomeStates.map((state) => part(`state-${state}`, followed, hasOutcome((one) => one.state === state)))
  const [, , waiting, not] = states
  return [
    occupied,
    sorts({ id: 'occupation', under: occupied, sorts: ['work', 'studies', 'both'], sortOf: ({ occupation }) => occupation ?? '', coarser: [[['work', 'studies'], { both: 'work' }], [['work'], { both: 'work' }]] }),
    ...(['same', 'back'] as const).map((movement) => part(`moved-${movement}`, followed, ({ steps }) => steps.some((step) => step.movement === movement))),
    ...states,
    ...(waiting ? [...waitingCodes.map((code) => part(`waiting-${code}`, waiting, hasOutcome((one) => one.for === code))), part('waitingLong', waiting, hasOutcome(({ since }) => since === 'overSixMonths'))] : []),
    ...(not ? whyNotCodes.map((code) => part(`whyNot-${code}`, not, hasOutcome(({ why }) => why === code))) : []),
    sorts({ id: 'support', under: followed, sorts: ['little-little', 'little-good', 'good-good', 'good-little'], sortOf: supportSort, coarser: [[['little-good'], {}]] }),
    sorts({ id: 'gender', under: followed, sorts: ['woman', 'man'], sortOf: ({ gender }) => gender ?? '', coarser: [[['woman'], {}]] }),
    sorts({ id: 'age', under: followed, sorts: ageBandSchema.options, sortOf: ({ ageBand }) => ageBand ?? '', coarser: [[['16-34', '35-54', '55-'], ageThirds], [['16-34'], ageHalves]] }),
    ...gradedQuestions.map((id) => sorts({ id: `grade-${id}`, under: followed, sorts: ['mostly', 'little'], sortOf: ({ grades }) => gradeSort(grades?.find(({ question }) => question === id)?.grade) })),
  ]
}

const gradeSort = (grade: number | undefined): string => (grade === undefined ? '' : grade >= 3 ? 'mostly' : 'little')
