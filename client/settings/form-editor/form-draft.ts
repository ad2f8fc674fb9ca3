import type { MeetingForm } from '../forms/form-file.ts'

export type Text = MeetingForm['name']
export type Phase = MeetingForm['phases'][number]
type Follower = NonNullable<MeetingForm['closing']['followedUpBy']>
type Moment = NonNullable<MeetingForm['teamMoment']>

/** A phase while it is changed: a number is what stands in its field, and a text that need not be there may be empty. */
export type PhaseDraft = Omit<Phase, 'minutes' | 'titleToOthers'> & { minutes: string; titleToOthers: Text; /** Everybody reads `plain`. */ isSame: boolean }
export type MomentDraft = Omit<Moment, 'minutes' | 'plainBesideParticipant'> & { minutes: string; plainBesideParticipant: Text }
export type FieldDraft = MeetingForm['fields'][number]
export type GoalDraft = Omit<MeetingForm['goals'][number], 'percent'> & { percent: string }
/** A form while it is changed: it need not hold. */
export type FormDraft = Omit<MeetingForm, 'phases' | 'teamMoment' | 'goals' | 'atLeast' | 'wantedCare'> & { wantedCare: Text; atLeast: string; goals: GoalDraft[]; phases: PhaseDraft[]; teamMoment: MomentDraft | null }

export const noText: Text = { sv: '', en: '' }
const isEmpty = (text: Text): boolean => Object.values(text).every((one) => one.trim() === '')

/** What stands in a field for a number: the number, or the text as it is, which the check then finds. */
const numberIn = (text: string): unknown => (/^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : text)
const ifThere = (name: string, text: Text) => (isEmpty(text) ? {} : { [name]: text })
const written = (prompts: readonly Text[]) => prompts.filter((prompt) => !isEmpty(prompt))

const givenPhase = ({ isSame, titleToOthers, minutes, prompts, ...phase }: PhaseDraft, hasCases: boolean) => ({
  ...phase,
  ...ifThere('titleToOthers', titleToOthers),
  plainToOthers: isSame ? phase.plain : phase.plainToOthers,
  minutes: numberIn(minutes),
  perCase: hasCases && phase.perCase,
  prompts: written(prompts),
})

const givenMoment = ({ minutes, plainBesideParticipant, prompts, ...moment }: MomentDraft) => ({ ...moment, ...ifThere('plainBesideParticipant', plainBesideParticipant), minutes: numberIn(minutes), prompts: written(prompts) })

const keptIn = ({ keeps, fields }: Pick<FormDraft, 'keeps' | 'fields'>): FormDraft['keeps'] => {
  if (fields.length === 0) return keeps.filter((one) => one !== 'fields')
  return keeps.includes('fields') ? keeps : [...keeps, 'fields']
}

/** Obstacles go on from meetings about nobody by name alone. */
export const canHandOn = (draft: Pick<FormDraft, 'keeps' | 'case'>): boolean => draft.keeps.includes('obstacles') && draft.case !== 'named'

/** Who may be said to follow up: nobody where no follow-up is asked for, and a referrer only where somebody is referred. */
export const followersIn = ({ closing, case: named }: Pick<FormDraft, 'closing' | 'case'>): Follower[] => (!closing.needsFollowUp ? [] : named === 'none' ? ['chair'] : ['chair', 'referrer'])

/** Which words stand beside the question whose the follow-up is: where no referrer can be chosen, why. */
export const followedUpByHint = (draft: Pick<FormDraft, 'closing' | 'case'>): 'followedUpByHint' | 'followedUpByChairHint' => (followersIn(draft).includes('referrer') ? 'followedUpByHint' : 'followedUpByChairHint')

/** The form as a file has it. What is asked for is kept, what is for several cases is so only there, and lines without words fall away. */
export const givenOf = ({ phases, teamMoment, closing: { followedUpBy, ...closing }, goals, handsOnTo = [], wantedCare, ...draft }: FormDraft): { id: string } =>
  trimmed({
    ...draft,
    ...ifThere('wantedCare', wantedCare),
    ...(handsOnTo.length > 0 && canHandOn(draft) && { handsOnTo }),
    // What is written is kept where there is something to write.
    keeps: keptIn(draft),
    goals: goals.map((goal) => ({ ...goal, percent: numberIn(goal.percent) })),
    atLeast: draft.atLeast.trim() === '' ? 0 : numberIn(draft.atLeast),
    needsParticipant: draft.participantPresent && draft.needsParticipant,
    closing: { ...closing, ...(followedUpBy && followersIn({ ...draft, closing }).includes(followedUpBy) && { followedUpBy }), requires: closing.requires.filter((need) => draft.keeps.includes(need)), warns: closing.warns.filter((need) => draft.keeps.includes(need) && !closing.requires.includes(need)) },
    teamMoment: teamMoment && givenMoment(teamMoment),
    phases: phases.map((phase) => givenPhase(phase, draft.cases === 'several')),
  }) as { id: string }

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? value.map(trimmed) : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, trimmed(one)]))
}

/** How long the meeting is, of the numbers that are numbers. */
export const minutesOf = ({ phases }: FormDraft): number => phases.reduce((sum, { minutes }) => sum + (/^\d+$/.test(minutes.trim()) ? Number(minutes) : 0), 0)
