import { ageBandSchema, waitingForSchema, whyNotSchema } from '#core/follow-up/codes.ts'
import { supportLevelSchema } from '#core/meeting/separate-answer.ts'
import { questions } from '#core/follow-up/questions.ts'
import type { CodedFollowUp } from './coded-follow-up.ts'
import { answeredPart, followedPartOf, followedSorts, ownPart, type FollowedRow } from './followed-parts.ts'
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
const hasSupport = (followUp: CodedFollowUp): boolean => !supportSort(followUp).startsWith('-') && !supportSort(followUp).endsWith('-')

const ageThirds: Readonly<Record<string, string>> = { '16-24': '16-34', '25-34': '16-34', '35-44': '35-54', '45-54': '35-54', '55-64': '55-', '65-': '55-' }
/** Where those under 16 are too few to stand by themselves. */
const ageYoung: Readonly<Record<string, string>> = { '0-15': '0-34', '16-24': '0-34', '25-34': '0-34' }

/** Everything that is shown of what was answered at one time, of those who answered that question. `stepped`: who told of steps. */
export function answerVariables(months: number, followed: Variable<FollowedRow>, stepped: Variable<FollowedRow>): Variable<FollowedRow>[] {
  const [part, sorts] = [followedPartOf(months), followedSorts(months)]
  const [answered, own] = [answeredPart(months, followed), ownPart(months, followed)]
  const [employed, supported] = [own('occupation', ({ occupation }) => (occupation ?? null) !== null), own('support', hasSupport)]
  const [told, ofGender, ofAge] = [answered('outcomes', ({ outcomes }) => outcomes.length > 0), answered('gender', ({ gender }) => gender !== null), answered('age', ({ ageBand }) => ageBand !== null)]
  const occupied = part('occupied', employed, ({ occupation }) => ['work', 'studies', 'both'].includes(occupation ?? ''))
  const states = outcomeStates.map((state) => part(`state-${state}`, told, hasOutcome((one) => one.state === state)))
  const [, , waiting, not] = states
  return [
    employed, supported, told, ofGender, ofAge,
    occupied,
    sorts({ id: 'occupation', under: occupied, sorts: ['work', 'studies', 'both'], sortOf: ({ occupation }) => occupation ?? '', coarser: [[['work', 'studies'], { both: 'work' }], [['work'], { both: 'work' }]] }),
    ...(['same', 'back'] as const).map((movement) => part(`moved-${movement}`, stepped, ({ steps }) => steps.some((step) => step.movement === movement))),
    ...states,
    ...(waiting ? [...waitingCodes.map((code) => part(`waiting-${code}`, waiting, hasOutcome((one) => one.for === code))), part('waitingLong', waiting, hasOutcome(({ since }) => since === 'overSixMonths'))] : []),
    ...(not ? whyNotCodes.map((code) => part(`whyNot-${code}`, not, hasOutcome(({ why }) => why === code))) : []),
    sorts({ id: 'support', under: supported, sorts: ['little-little', 'little-good', 'good-good', 'good-little'], sortOf: supportSort, coarser: [[['little-good'], {}]] }),
    sorts({ id: 'gender', under: ofGender, sorts: ['woman', 'man'], sortOf: ({ gender }) => gender ?? '', coarser: [[['woman'], {}]] }),
    sorts({ id: 'age', under: ofAge, sorts: ageBandSchema.options, sortOf: ({ ageBand }) => ageBand ?? '', coarser: [[['0-15', '16-34', '35-54', '55-'], ageThirds], [['0-34', '35-54', '55-'], { ...ageThirds, ...ageYoung }], [['0-34'], ageYoung]] }),
    ...gradedQuestions.map((id) => sorts({ id: `grade-${id}`, under: followed, sorts: ['mostly', 'little'], sortOf: ({ grades }) => gradeSort(grades?.find(({ question }) => question === id)?.grade) })),
  ]
}

const gradeSort = (grade: number | undefined): string => (grade === undefined ? '' : grade >= 3 ? 'mostly' : 'little')
