import { isWholeCode } from '#core/follow-up/case-code.ts'
import { stillOpen, type AnswersByVoice } from '#core/follow-up/coded-follow-up.ts'
import { languages } from '#core/meeting/languages.ts'
import type { Localized } from '#core/meeting/localized.ts'
import { earlierCaseBodySchema, earlierCaseSchema, type EarlierCase, type EarlierCaseBody } from '#core/wire/follow-up.ts'
import type { FollowedCase, Store } from '#server/store/store.ts'
import { ProblemError, route } from '../route.ts'
import { caseOfCode } from './code-page.ts'
import type { FollowUpParts } from './follow-up-page.ts'
import { followUpWords } from '../words/follow-up-by-language.ts'
import { outcomeName } from './outcome-list.ts'

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
      if (!parts.mayTry(request.ip ?? '')) throw new ProblemError('tooFast', 429)
      const found = await caseOfCode(parts, code)
      if (found?.sees !== 'questions' || found.followed.hostAuthorityId !== staff.hostAuthorityId) throw new ProblemError('notFound', 404)
      return earlierCase(parts, found.followed)
    },
  }),
]

async function earlierCase({ formName }: EarlierCaseParts, followed: FollowedCase): Promise<EarlierCase> {
  const { meetingId, hostAuthorityId, formId, heldOn, items, answers } = followed
  return { meetingId, formName: await formName(hostAuthorityId, formId), month: heldOn.slice(0, 7), months: answers.at(-1)?.months ?? null, open: stillOpen(items, latestBy(answers)).map((one) => ({ ...one, says: says(one) })) }
}

type Open = ReturnType<typeof stillOpen>[number]

/** "Från förra mötet. Råd, hälsa: Väntar på vård." */
const says = (one: Open): Localized =>
  Object.fromEntries(languages.map((language) => {
    const words = followUpWords[language]
    return [language, words.fromLastTime([words.kinds[one.kind], one.track && words.tracks[one.track]].filter(Boolean).join(', '), one.outcome ? outcomeName(one.outcome, words) : words.outcomes.notYet)]
  })) as Localized

/** What each voice said last of each item, one time after another. */
function latestBy(answers: FollowedCase['answers']): AnswersByVoice {
  return Object.fromEntries((['referrer', 'participant'] as const).map((voice) => [voice, lastOf(answers.filter((one) => one.voice === voice))]).filter(([, said]) => said !== null))
}

function lastOf(said: FollowedCase['answers']) {
  const last = said.at(-1)
  if (!last) return null
  const outcomes = new Map(said.flatMap(({ answers }) => answers.outcomes).map((one) => [one.nr, one]))
  return { ...last.answers, outcomes: [...outcomes.values()] }
}
