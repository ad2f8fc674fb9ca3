import { isDeepStrictEqual } from 'node:util'
import { isUnanswered, noAnswers, type About, type Answers } from '#core/follow-up/answers.ts'
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

/** What belongs to the case and to none of the times, so that it may be changed by itself. */
export type Alone = 'about' | 'words'

/** `hasAnswered`: there is something that may be taken away. `ownWords`: what stands of the team's own words. `alone`: nothing else is said. */
type Reading = { voice: Voice; asks: readonly number[]; hasAnswered: boolean; ownWords: string | null; alone: Alone | null; followed: Pick<FollowedCase, 'items' | 'isNamed' | 'supportBefore' | 'about'> }

/** What somebody chose in the form of a voice. What is no code of ours was not chosen. */
export function readAnswers(typed: Typed, reading: Reading): Read {
  const { voice, alone, ownWords, followed } = reading
  const words = voice === 'team' ? typedLine(typed, 'words') : ''
  const about = voice === 'participant' ? aboutIn(typed) : null
  const { answers, isHalf } = alone === null ? choicesIn(typed, reading) : { answers: noAnswers, isHalf: false }
  const stood = ownWords !== null || (alone === null ? reading.hasAnswered || (about !== null && !isDeepStrictEqual(about, followed.about)) : about !== null && (saysAbout(about) || saysAbout(followed.about)))
  return { answers, about, words: words === '' ? null : words, wrong: wrongIn({ answers, words, hasAnswered: stood, isHalf }) }
}

/** A page whose answers can no longer be kept, with what stands where a field of what belongs to the case is empty: it may have been empty since before that was said, and is taken away on a page of its own. */
export function withWhatStands(typed: Typed, { voice, ownWords, followed: { about } }: Pick<Reading, 'voice' | 'ownWords' | 'followed'>): Typed {
  const stands = answersStand(noAnswers, { about: voice === 'participant' ? about : null, ownWords: voice === 'team' ? ownWords : null })
  const isEmpty = (name: string) => typed[name] === undefined || typedLine(typed, name) === ''
  return { ...typed, ...Object.fromEntries(Object.entries(stands).filter(([name, value]) => value !== undefined && isEmpty(name))) }
}

/** What belongs to the case alone and was said otherwise on a page whose answers can no longer be kept; null where nothing was. */
export function changedAlone(typed: Typed, { voice, ownWords, followed }: Pick<Reading, 'voice' | 'ownWords' | 'followed'>): Alone | null {
  if (voice === 'team') return typed['words'] !== undefined && typedLine(typed, 'words') !== (ownWords ?? '') ? 'words' : null
  const isThere = voice === 'participant' && (typed['gender'] !== undefined || typed['age'] !== undefined)
  return isThere && !isDeepStrictEqual(aboutIn(typed), followed.about) ? 'about' : null
}

const aboutIn = (typed: Typed): About => ({ gender: chosenIn(typed, 'gender', genderSchema), ageBand: chosenIn(typed, 'age', ageBandSchema) })

export const saysAbout = ({ gender, ageBand }: About): boolean => gender !== null || ageBand !== null

const chosenIn = <T>(typed: Typed, name: string, schema: { safeParse: (value: unknown) => { data?: T | undefined } }): T | null => schema.safeParse(typedText(typed, name)).data ?? null

/** `isHalf`: of the support one of two is chosen. */
function choicesIn(typed: Typed, { voice, asks, followed: { items, isNamed, supportBefore } }: Reading): { answers: Answers; isHalf: boolean } {
  const chosen = <T>(name: string, schema: { safeParse: (value: unknown) => { data?: T | undefined } }) => chosenIn(typed, name, schema)
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
  return { answers, isHalf: isOfPerson && said === null && (before === null) !== (after === null) }
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
export function answersStand({ outcomes, steps, support, grades, occupation }: Answers, { about, ownWords }: { about: About | null; ownWords: string | null }): Typed {
  const items = outcomes.flatMap(({ nr, outcome }) => [[`item-${nr}`, codeOf(outcome)], ...(outcome.state === 'waiting' && outcome.since !== null ? [[`since-${nr}`, outcome.since]] : [])])
  const all = [...items, ...steps.map(({ domain, movement }) => [`step-${domain}`, movement]), ...Object.entries(grades).map(([id, grade]) => [`grade-${id}`, String(grade)])]
  return { ...Object.fromEntries(all), 'support-before': support?.before, 'support-after': support?.after, occupation, gender: about?.gender ?? undefined, age: about?.ageBand ?? undefined, words: ownWords ?? undefined }
}

type Outcome = Answers['outcomes'][number]['outcome']
const codeOf = (outcome: Outcome): string => (outcome.state === 'waiting' ? `waiting:${outcome.for}` : outcome.state === 'not' ? `not:${outcome.why}` : outcome.state)
