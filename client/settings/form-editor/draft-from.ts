import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import type { MeetingForm } from '../forms/form-file.ts'
import { noText, type FieldDraft, type FormDraft, type GoalDraft, type MomentDraft, type PhaseDraft, type Text } from './form-draft.ts'
import { phaseIdFor } from './form-id.ts'

type Group = Record<string, unknown>
type Phase = MeetingForm['phases'][number]

const kinds: MeetingForm['wantedOrganisations'] = ['arbetsformedlingen', 'forsakringskassan', 'municipality', 'region', 'association', 'employer', 'other']
const roles: MeetingForm['requiredRoles'] = ['referrer', 'representative']
const kept: MeetingForm['keeps'] = ['plan', 'obstacles', 'handover', 'readiness', 'views', 'nextDecision', 'owner', 'rests', 'earlier', 'fields']
const needs: MeetingForm['closing']['requires'] = ['plan', 'obstacles', 'handover', 'readiness', 'nextDecision', 'owner']
const papers: MeetingForm['papers'] = ['participant', 'referrer', 'minutes']
const followers = ['chair', 'referrer'] as const
const leads: Phase['opensWith'][] = ['chair', 'referrer', 'participant', 'round', 'nobody']
const middles: Phase['shows'][] = ['items', 'welcome', 'story', 'readBack', 'obstacles', 'handover', 'readiness', 'earlier']
const bounds: Phase['allows'] = ['noteTold', 'addItem', 'sayTakeAway']

const groupIn = (value: unknown): Group => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Group) : {})
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : '')
const writtenIn = (value: unknown): string => (typeof value === 'number' || typeof value === 'string' ? String(value) : '')
const isTrue = (value: unknown): boolean => value === true
const oneOf = <Value extends string>(value: unknown, offered: readonly [Value, ...Value[]] | readonly Value[]): Value => (offered.find((one) => one === value) ?? offered[0]) as Value
const someOf = <Value extends string>(value: unknown, offered: readonly Value[]): Value[] => [...new Set(listIn(value))].flatMap((one) => offered.filter((known) => known === one))

/** Every language that the text has, Swedish and English always. */
const textIn = (value: unknown): Text => ({ ...noText, ...(Object.fromEntries(Object.entries(groupIn(value)).filter(([language, said]) => /^[a-z]{2}$/.test(language) && typeof said === 'string')) as Partial<Text>) })
const promptsIn = (value: unknown): Text[] => listIn(value).map(textIn)
const areSame = (one: Text, other: Text): boolean => one.sv === other.sv && one.en === other.en

function phaseFrom(given: unknown, taken: readonly string[]): PhaseDraft {
  const phase = groupIn(given)
  const [plain, plainToOthers] = [textIn(phase['plain']), textIn(phase['plainToOthers'])]
  return {
    id: phaseIdFor(wordsIn(phase['id']), taken),
    title: textIn(phase['title']),
    titleToOthers: textIn(phase['titleToOthers']),
    plain,
    plainToOthers,
    isSame: areSame(plain, plainToOthers),
    minutes: writtenIn(phase['minutes']),
    opensWith: oneOf(phase['opensWith'], leads),
    shows: oneOf(phase['shows'], middles),
    mayBeSkipped: isTrue(phase['mayBeSkipped']),
    allows: someOf(phase['allows'], bounds),
    perCase: isTrue(phase['perCase']),
    prompts: promptsIn(phase['prompts']),
  }
}

function momentFrom(given: unknown): MomentDraft {
  const moment = groupIn(given)
  const [title, plain, plainToParticipant, plainBesideParticipant] = ['title', 'plain', 'plainToParticipant', 'plainBesideParticipant'].map((name) => textIn(moment[name])) as [Text, Text, Text, Text]
  return { title, plain, plainToParticipant, plainBesideParticipant, minutes: writtenIn(moment['minutes']), prompts: promptsIn(moment['prompts']) }
}

const answers: FieldDraft['answeredBy'][] = ['words', 'items', 'yesNo']
const fieldNeeds: FieldDraft['need'][] = ['required', 'reminded', 'free']
const counted: GoalDraft['counts'][] = ['sharedPlan', 'stepForward', 'workOrStudies', 'inWorkOrStudies']

const fieldFrom = (given: unknown, taken: readonly string[]): FieldDraft => {
  const field = groupIn(given)
  return { id: phaseIdFor(wordsIn(field['id']), taken), label: textIn(field['label']), help: textIn(field['help']), phase: wordsIn(field['phase']), answeredBy: oneOf(field['answeredBy'], answers), need: oneOf(field['need'], fieldNeeds), ofEachCase: isTrue(field['ofEachCase']) }
}

const goalFrom = (given: unknown, taken: readonly string[]): GoalDraft => {
  const goal = groupIn(given)
  return { id: phaseIdFor(wordsIn(goal['id']), taken), sentence: textIn(goal['sentence']), percent: writtenIn(goal['percent']), counts: oneOf(goal['counts'], counted) }
}

const eachFrom = <One extends { id: string }>(given: unknown, from: (one: unknown, taken: readonly string[]) => One): One[] => listIn(given).reduce<One[]>((before, one) => [...before, from(one, before.map(({ id }) => id))], [])

/** One more of each, under an id of its own. */
export const newField = (phase: string, fields: readonly FieldDraft[]): FieldDraft => fieldFrom({ phase }, fields.map(({ id }) => id))
export const newGoal = (goals: readonly GoalDraft[]): GoalDraft => goalFrom({}, goals.map(({ id }) => id))

/** Parts of a form that have no field here go through as they are; what no form has is left out. */
const ofForms = new Set(allMeetingForms.flatMap((form) => Object.keys(form)))
const othersIn = (form: Group) => Object.fromEntries(Object.entries(form).filter(([key]) => ofForms.has(key))) as FormDraft

/** A form to be changed, of a form or of whatever stood in a file: what fits is taken as it is, the rest is left to be filled in. */
export function draftFrom(given: unknown): FormDraft {
  const form = groupIn(given)
  const [closing, outcome] = [groupIn(form['closing']), groupIn(form['outcome'])]
  return {
    ...othersIn(form),
    id: wordsIn(form['id']),
    name: textIn(form['name']),
    purpose: textIn(form['purpose']),
    purposeToOthers: textIn(form['purposeToOthers']),
    voluntary: textIn(form['voluntary']),
    case: oneOf(form['case'], ['named', 'deidentified', 'none']),
    participantPresent: isTrue(form['participantPresent']),
    needsParticipant: isTrue(form['needsParticipant']),
    cases: oneOf(form['cases'], ['one', 'several']),
    outcome: { one: textIn(outcome['one']), many: textIn(outcome['many']) },
    wantedOrganisations: someOf(form['wantedOrganisations'], kinds),
    wantedCare: textIn(form['wantedCare']),
    requiredOrganisations: someOf(form['requiredOrganisations'], kinds),
    atLeast: writtenIn(form['atLeast'] ?? 0),
    requiredRoles: someOf(form['requiredRoles'], roles),
    keeps: someOf(form['keeps'], kept),
    handsOnTo: listIn(form['handsOnTo']).map(groupIn).map((one) => ({ form: wordsIn(one['form']), name: textIn(one['name']) })),
    papers: Array.isArray(form['papers']) ? someOf(form['papers'], papers) : ['participant', 'referrer'],
    closing: { needsFollowUp: isTrue(closing['needsFollowUp']), ...followedUp(closing['followedUpBy']), asksMoney: isTrue(closing['asksMoney']), requires: someOf(closing['requires'], needs), warns: someOf(closing['warns'], needs), ...(isTrue(closing['staysUntilTakenOver']) && { staysUntilTakenOver: true }) },
    fields: eachFrom(form['fields'], fieldFrom),
    goals: eachFrom(form['goals'], goalFrom),
    teamMoment: typeof form['teamMoment'] === 'object' && form['teamMoment'] !== null ? momentFrom(form['teamMoment']) : null,
    phases: phasesFrom(form['phases']),
  }
}

const followedUp = (value: unknown) => (someOf([value], followers).length > 0 ? { followedUpBy: oneOf(value, followers) } : {})

const phasesFrom = (given: unknown): PhaseDraft[] => listIn(given).reduce<PhaseDraft[]>((phases, one) => [...phases, phaseFrom(one, phases.map(({ id }) => id))], [])

/** One more phase, of another or an empty one, under an id that none of `phases` has. */
export const phaseBeside = (from: unknown, phases: readonly PhaseDraft[]): PhaseDraft => phaseFrom(from, phases.map(({ id }) => id))
