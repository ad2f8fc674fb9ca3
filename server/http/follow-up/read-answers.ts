import { isDeepStrictEqual } from 'node:util'
import { isUnanswered, type About, type Answers } from '#core/follow-up/answers.ts'
import { ageBandSchema, domainSchema, genderSchema, gradeSchema, movementSchema, occupationSchema, outcomeSchema, type Voice } from '#core/follow-up/codes.ts'
import { supportLevelSchema } from '#core/meeting/separate-answer.ts'
import { questionsTo } from '#core/follow-up/questions.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import type { FollowedCase } from '#server/store/store.ts'
import { typedLine, typedText, type Typed } from '../referring/form-fields.ts'

export const longestWords = 400

/** The participant and who follows up are asked about every item, each of the team about theirs. */
export const isAsked = (voice: Voice, asks: readonly number[], nr: number): boolean => voice !== 'team' || asks.includes(nr)

/** The field for every item that has no answer of its own. */
export const forAllItems = 'item-all'

/** What is wrong, by the name of the field. `nothing`: nobody has answered anything. */
export type Wrong = Partial<Record<'support' | 'words' | 'nothing', 'supportBoth' | 'personalNumber' | 'tooLong' | 'answerSomething'>>
export type Read = { answers: Answers; about: About | null; words: string | null; wrong: Wrong }

/** What somebody chose in the form of a voice. What is no code of ours was not chosen. `hasAnswered`: there is something that may be taken away. What is said about oneself may be changed by itself. */
export function readAnswers(typed: Typed, { voice, asks, hasAnswered, followed: { items, isNamed, supportBefore, about: stands } }: { voice: Voice; asks: readonly number[]; hasAnswered: boolean; followed: Pick<FollowedCase, 'items' | 'isNamed' | 'supportBefore' | 'about'> }): Read {
  const chosen = <T>(name: string, schema: { safeParse: (value: unknown) => { data?: T | undefined } }) => schema.safeParse(typedText(typed, name)).data ?? null
  const said = voice === 'participant' ? supportBefore : null
  const [before, after] = [said ?? chosen('support-before', supportLevelSchema), chosen('support-after', supportLevelSchema)]
  const isOfPerson = voice !== 'team' && isNamed
  const occupation = chosen('occupation', occupationSchema)
  const answers: Answers = {
    outcomes: items.flatMap(({ nr }) => (isAsked(voice, asks, nr) ? outcomeOf(typed, nr) : [])),
    steps: isOfPerson ? domainSchema.options.flatMap((domain) => (chosen(`step-${domain}`, movementSchema) ? [{ domain, movement: movementSchema.parse(typedText(typed, `step-${domain}`)) }] : [])) : [],
    support: isOfPerson && before && after ? { before, after } : null,
    grades: Object.fromEntries(questionsTo(voice).flatMap(({ id }) => gradeOf(typed, id))),
    ...(isOfPerson && occupation && { occupation }),
  }
  const words = voice === 'team' ? typedLine(typed, 'words') : ''
  const about = voice === 'participant' ? { gender: chosen('gender', genderSchema), ageBand: chosen('age', ageBandSchema) } : null
  return { answers, about, words: words === '' ? null : words, wrong: wrongIn({ answers, words, hasAnswered: hasAnswered || (about !== null && !isDeepStrictEqual(about, stands)), isHalf: isOfPerson && said === null && (before === null) !== (after === null) }) }
}

function wrongIn({ answers, words, hasAnswered, isHalf }: { answers: Answers; words: string; hasAnswered: boolean; isHalf: boolean }): Wrong {
  if (isHalf) return { support: 'supportBoth' }
  if (words.length > longestWords) return { words: 'tooLong' }
  if (containsPersonalNumber(words)) return { words: 'personalNumber' }
  return isUnanswered(answers) && words === '' && !hasAnswered ? { nothing: 'answerSomething' } : {}
}

function outcomeOf(typed: Typed, nr: number): Answers['outcomes'] {
  const own = typedText(typed, `item-${nr}`)
  const [state, code] = (own === '' ? typedText(typed, forAllItems) : own).split(':')
  const since = typedText(typed, `since-${nr}`)
  const outcome = outcomeSchema.safeParse(state === 'waiting' ? { state, for: code, since: since === '' ? null : since } : state === 'not' ? { state, why: code } : { state }).data
  return outcome ? [{ nr, outcome }] : []
}

function gradeOf(typed: Typed, id: string): [string, Answers['grades'][string]][] {
  const grade = gradeSchema.safeParse(Number(typedText(typed, `grade-${id}`))).data
  return grade === undefined ? [] : [[id, grade]]
}

/** What was answered, as it stands in the fields. */
export function answersStand({ outcomes, steps, support, grades, occupation }: Answers, about: About | null): Typed {
  const items = outcomes.flatMap(({ nr, outcome }) => [[`item-${nr}`, codeOf(outcome)], ...(outcome.state === 'waiting' && outcome.since !== null ? [[`since-${nr}`, outcome.since]] : [])])
  const all = [...items, ...steps.map(({ domain, movement }) => [`step-${domain}`, movement]), ...Object.entries(grades).map(([id, grade]) => [`grade-${id}`, String(grade)])]
  return { ...Object.fromEntries(all), 'support-before': support?.before, 'support-after': support?.after, occupation, gender: about?.gender ?? undefined, age: about?.ageBand ?? undefined }
}

type Outcome = Answers['outcomes'][number]['outcome']
const codeOf = (outcome: Outcome): string => (outcome.state === 'waiting' ? `waiting:${outcome.for}` : outcome.state === 'not' ? `not:${outcome.why}` : outcome.state)
