import { z } from 'zod'
import { followedItemSchema, noAnswers, type Answers, type FollowedItem } from './answers.ts'
import { ageBandSchema, genderSchema, gradeSchema, isStillOpen, monthsSchema, occupationSchema, outcomeSchema, stepSchema, supportSchema, voiceSchema, type Voice } from './codes.ts'

/** One meeting at one time after it, as the statistics read it: codes alone. `mayCount`: the participant has said yes to statistics. `series`: those of one case have it in common. */
export const codedFollowUpSchema = z.strictObject({
  authority: z.string(),
  form: z.string(),
  kommun: z.string().nullable(),
  series: z.string(),
  halfYear: z.string().regex(/^\d{4}-H[12]$/),
  months: monthsSchema,
  steps: z.array(stepSchema),
  outcomes: z.array(z.strictObject({ track: followedItemSchema.shape.track, outcome: outcomeSchema })),
  support: supportSchema.nullable(),
  occupation: occupationSchema.nullable(),
  gender: genderSchema.nullable(),
  ageBand: ageBandSchema.nullable(),
  /** What who brought the question has answered about the participant, who has not: it is counted as that and never as the participant's own. */
  referrerOnly: z.array(z.enum(['steps', 'support', 'occupation'])),
  mayCount: z.boolean(),
  grades: z.array(z.strictObject({ voice: voiceSchema, question: z.string(), grade: gradeSchema })),
})
export type CodedFollowUp = z.infer<typeof codedFollowUpSchema>

/** The case without its answers. */
export type FollowedCase = Pick<CodedFollowUp, 'authority' | 'form' | 'kommun' | 'series' | 'halfYear' | 'gender' | 'ageBand' | 'mayCount'> & { items: readonly FollowedItem[] }

export type AnswersByVoice = Partial<Record<Voice, Answers>>

/** Those of the team as one, so that a meeting with many at the table counts once: of each question the one in the middle, the lower of two. */
export function teamAsOne(said: readonly Answers[]): Answers {
  const ids = [...new Set(said.flatMap(({ grades }) => Object.keys(grades)))]
  const middle = (id: string) => {
    const all = said.flatMap(({ grades }) => grades[id] ?? []).toSorted((one, other) => one - other)
    return all[Math.ceil(all.length / 2) - 1]
  }
  return { ...noAnswers, outcomes: said.flatMap(({ outcomes }) => outcomes), grades: Object.fromEntries(ids.flatMap((id) => { const grade = middle(id); return grade === undefined ? [] : [[id, grade]] })) }
}

/** What was answered at one time, as one. Steps, support and occupation are the participant's own alone: what somebody feels and does is theirs to say. What became of the items is the referrer's, who follows them up, then of those who were to do them, and the participant's for the rest. */
export function codedFollowUp({ items, ...followed }: FollowedCase, months: CodedFollowUp['months'], { participant, referrer, team }: AnswersByVoice): CodedFollowUp {
  const outcomeOf = (nr: number) => [referrer, team, participant].flatMap((one) => one?.outcomes ?? []).find((one) => one.nr === nr)?.outcome
  const grades = Object.entries({ participant, referrer, team }).flatMap(([voice, said]) => Object.entries(said?.grades ?? {}).map(([question, grade]) => ({ voice: voiceSchema.parse(voice), question, grade })))
  return {
    ...followed,
    months,
    steps: participant?.steps ?? [],
    outcomes: items.flatMap(({ nr, track }) => {
      const outcome = outcomeOf(nr)
      return outcome ? [{ track, outcome }] : []
    }),
    support: participant?.support ?? null,
    occupation: participant?.occupation ?? null,
    referrerOnly: aboutParticipant.filter((one) => !hasSaid(participant, one) && hasSaid(referrer, one)),
    grades,
  }
}

const aboutParticipant = ['steps', 'support', 'occupation'] as const
function hasSaid(said: Answers | undefined, question: (typeof aboutParticipant)[number]): boolean {
  return question === 'steps' ? (said?.steps.length ?? 0) > 0 : (said?.[question] ?? null) !== null
}

/** The items that were not done when somebody last answered, and those that nobody has answered about: the next meeting begins with them. */
export function stillOpen(items: readonly FollowedItem[], latest: AnswersByVoice): (FollowedItem & { outcome: z.infer<typeof outcomeSchema> | null })[] {
  const outcomeOf = (nr: number) => [latest.referrer, latest.team, latest.participant].flatMap((one) => one?.outcomes ?? []).find((one) => one.nr === nr)?.outcome ?? null
  return items.map((item) => ({ ...item, outcome: outcomeOf(item.nr) })).filter(({ outcome }) => outcome === null || isStillOpen(outcome))
}
