import { isWholeCode } from '#core/follow-up/case-code.ts'
import { codedPointId } from '#core/follow-up/coded-point.ts'
import { stillOpen, type AnswersByVoice } from '#core/follow-up/coded-follow-up.ts'
import type { EarlierPoint } from '#core/meeting/kept-cases.ts'
import { languages, type Language } from '#core/meeting/languages.ts'
import type { Localized } from '#core/meeting/localized.ts'
import type { Plan } from '#core/meeting/plan.ts'
import { earlierCaseBodySchema, earlierCaseSchema, type EarlierCase, type EarlierCaseBody } from '#core/wire/follow-up.ts'
import { signOf } from '#server/identity/staff-sign-in.ts'
import type { FollowedCase, Store } from '#server/store/store.ts'
import { ProblemError, route } from '../route.ts'
import { caseOfCode, isStillAsked } from './code-page.ts'
import type { FollowUpParts } from './follow-up-page.ts'
import { followUpWords } from '../words/follow-up-by-language.ts'
import { itemKindName, monthText, outcomeName } from './outcome-list.ts'

export type EarlierCaseParts = Pick<FollowUpParts, 'codes' | 'now' | 'mayTry' | 'formName'> & { store: Store }

/** The meeting that a new one goes on from, by the code that its referrer holds: what is still open, as codes. */
export const earlierCaseRoutes = (parts: EarlierCaseParts) => [
  route<'staff', EarlierCaseBody>({
    method: 'post',
    path: '/api/follow-up/earlier',
    summary: 'By the code of a follow-up of this authority: what of that meeting is still open, as codes. Where the meeting is kept its id comes along, with which people and words are taken as from any earlier meeting.',
    by: 'staff',
    body: earlierCaseBodySchema,
    answer: { status: 200, schema: earlierCaseSchema, description: 'What is open of it.' },
    problems: [
      { status: 400, when: 'a sign of the code is wrong' },
      { status: 404, when: 'the code opens no questions, or those of another host authority: the same answer' },
      { status: 429, when: 'codes are tried too often from this address just now' },
    ],
    handle: async ({ by: staff, body: { code }, request }): Promise<EarlierCase> => {
      if (!isWholeCode(code)) throw new ProblemError('badMessage', 400, ['code'])
      const isLeft = await parts.mayTry(request.ip ?? '')
      const found = isLeft ? await caseOfCode(parts, code) : null
      if (!found) parts.mayTry.wrong()
      if (!isLeft) throw new ProblemError('tooFast', 429)
      if (found?.sees !== 'questions' || !isStillAsked(parts, found.followed) || found.followed.hostAuthorityId !== staff.hostAuthorityId) throw new ProblemError('notFound', 404)
      parts.mayTry.giveBack(request.ip ?? '')
      const { hostAuthorityId, meetingId } = found.followed
      await parts.store.noteOfAuthority({ hostAuthorityId, meetingId, what: 'followUpRead staff', byWhom: signOf(staff), at: parts.now() })
      return earlierCase(parts, found.followed)
    },
  }),
]

async function earlierCase({ formName }: EarlierCaseParts, followed: FollowedCase): Promise<EarlierCase> {
  const { meetingId, caseId, isNamed, hostAuthorityId, formId, heldOn, answers } = followed
  return { meetingId, caseId, isNamed, formName: await formName(hostAuthorityId, formId), month: heldOn.slice(0, 7), months: answers.at(-1)?.months ?? null, open: openOf(followed).map((one) => ({ ...one, says: says(one) })) }
}

const openOf = ({ items, answers }: FollowedCase) => stillOpen(items, latestBy(answers))

/** What a meeting that goes on from an erased one begins with: the codes of what is open, in words. Not where one of the two is about somebody by name and the other is not. */
export const codedPoints = (followed: FollowedCase, { form, language }: Pick<Plan, 'form' | 'language'>): EarlierPoint[] =>
  form.keeps.includes('earlier') && followed.isNamed === (form.case === 'named') ? openOf(followed).map((one) => ({ id: codedPointId(followed.caseId, one.nr), caseCode: null, what: pointText(one, language), day: null })) : []

type Open = ReturnType<typeof stillOpen>[number]

/** "Råd, hälsa, Regionen. Det skulle vara klart i mars 2027. Väntar på vård." */
function pointText(one: Open, language: Language): string {
  const words = followUpWords[language]
  const due = one.byMonth ? [`${words.dueIn(monthText(`${one.byMonth}-01`, language))}.`] : []
  return [`${itemKindName(one, words)}.`, ...due, `${one.outcome ? outcomeName(one.outcome, words) : words.outcomes.notYetAlone}.`].join(' ')
}

/** "Från förra mötet. Råd, hälsa: Väntar på vård." */
const says = (one: Open): Localized =>
  Object.fromEntries(languages.map((language) => {
    const words = followUpWords[language]
    return [language, words.fromLastTime(itemKindName(one, words), one.outcome ? outcomeName(one.outcome, words) : words.outcomes.notYet)]
  })) as Localized

/** What each voice said last of each item, one time after another. */
function latestBy(answers: FollowedCase['answers']): AnswersByVoice {
  return Object.fromEntries((['referrer', 'team', 'participant'] as const).map((voice) => [voice, lastOf(answers.filter((one) => one.voice === voice))]).filter(([, said]) => said !== null))
}

function lastOf(said: FollowedCase['answers']) {
  const last = said.at(-1)
  if (!last) return null
  const outcomes = new Map(said.flatMap(({ answers }) => answers.outcomes).map((one) => [one.nr, one]))
  return { ...last.answers, outcomes: [...outcomes.values()] }
}
