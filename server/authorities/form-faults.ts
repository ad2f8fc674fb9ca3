import type { z } from 'zod'
import { formPartsSchema, meetingFormSchema, phaseBoundSchema, type MeetingForm, type PhaseBound } from '#core/meeting/meeting-form.ts'
import { answersItsObstacles, groupsNotThere } from '#core/meeting/form-refinements.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import type { FormFault, FormFaultKind } from '#core/wire/forms.ts'
import { languagesGathered } from './form-languages.ts'
import { cannotBeMeant } from './form-meant.ts'
import { slotFaults } from './form-slots.ts'

/** The longest text of a form that a screen still shows well, in characters. */
export const longestText = 400
const mostFaults = 40

type Issue = z.core.$ZodIssue
type Parts = z.infer<typeof formPartsSchema>

/** What is wrong in a file that is to be a form of meeting, in the order of the schema; at most forty. `groups`: the forms to whose meetings obstacles can be handed on, where they are known. Without faults it is a form, `form`; `standing` is one too where all that is wrong is what only can not be meant (OFFICE-17 to OFFICE-21), for a meeting is held so all the same. What is not filled in yet hides nothing else that is wrong. */
export function formFaults(given: unknown, ourIds: readonly string[], localIds: readonly string[] = [], groups?: readonly string[]): { form: MeetingForm | null; standing: MeetingForm | null; faults: FormFault[] } {
  const parsed = meetingFormSchema.safeParse(given)
  const issues = parsed.error?.issues ?? []
  const filled = issues.reduce(filledIn, given)
  const together = issues.every(isUnfilled) ? (meetingFormSchema.safeParse(filled).error?.issues ?? []) : []
  const parts = formPartsSchema.safeParse(filled)
  const faults = [...[...issues, ...together].flatMap((issue) => ofIssue(issue, given)), ...(parts.success ? [...ofForm(parts.data, ourIds, localIds), ...(groups ? ofGroups(parts.data, groups) : [])] : [])]
  const toMend = parts.success ? [...slotFaults(parts.data, textsIn(parts.data)), ...cannotBeMeant(parts.data)] : []
  const standing = parsed.success && faults.length === 0 ? parsed.data : null
  return { form: toMend.length === 0 ? standing : null, standing, faults: languagesGathered([...faults, ...toMend]).slice(0, mostFaults) }
}

/** A text that is empty, or a number that is none or does not go: the rest can be held against each other all the same. */
const isUnfilled = (issue: Issue): boolean => isUnwritten(issue) || (issue.code === 'invalid_type' && whereNot[issue.expected] === 'notNumber') || ((issue.code === 'too_small' || issue.code === 'too_big') && (issue.origin === 'number' || issue.origin === 'int'))
const isUnwritten = (issue: Issue): boolean => issue.code === 'too_small' && issue.origin === 'string'

/** The same with something at the place of what is not filled in. */
const filledIn = (given: unknown, issue: Issue): unknown => (isUnfilled(issue) ? withAt(given, issue.path, isUnwritten(issue) ? 'x' : 1) : given)

function withAt(value: unknown, [key, ...path]: readonly PropertyKey[], put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === key ? withAt(one, path, put) : one))
  return typeof value === 'object' && value !== null ? { ...value, [key]: withAt((value as Record<PropertyKey, unknown>)[key], path, put) } : value
}

/** What the schema does not ask for: that it is nobody else's id, that every part of a meeting has its place, and words that fit. */
function ofForm(form: Parts, ourIds: readonly string[], localIds: readonly string[]): FormFault[] {
  const allowed = form.phases.flatMap(({ allows }) => allows)
  const last = form.phases.at(-1)
  return [
    ...(ourIds.includes(form.id) ? [{ at: 'id', fault: 'isOurs' as const, says: form.id }] : []),
    ...(localIds.includes(form.id) ? [{ at: 'id', fault: 'isLocal' as const, says: form.id }] : []),
    ...boundsOf(form).filter((bound) => !allowed.includes(bound)).map((bound) => ({ at: 'phases', fault: 'allowedNowhere' as const, says: `allows: ${bound}` })),
    ...(form.keeps.includes('earlier') && !form.phases.some(({ shows }) => shows === 'earlier') ? [{ at: 'phases', fault: 'allowedNowhere' as const, says: 'shows: earlier' }] : []),
    ...(answersItsObstacles(form) ? [] : [{ at: 'closing.requires', fault: 'obstaclesUnanswered' as const, says: 'closing.requires, closing.warns: obstacles' }]),
    ...(last?.shows === 'readBack' && !last.mayBeSkipped ? [] : [{ at: `phases.${form.phases.length - 1}`, fault: 'noReadBackLast' as const, says: 'shows: readBack, mayBeSkipped: false' }]),
    ...textsIn(form).flatMap(({ at, text }) => ofText(at, text)),
  ]
}

/** What is handed on to groups that are not among those there are. */
export const ofGroups = (form: Pick<Parts, 'handsOnTo'>, groups: readonly string[]): FormFault[] => groupsNotThere(form, groups).map(({ form: id }) => ({ at: 'handsOnTo', fault: 'groupNotThere', says: id }))

/** What a meeting of this form has to open somewhere: with nobody there to tell or take anything away, the items, unless it is about obstacles. */
const boundsOf = ({ participantPresent, keeps }: Parts): readonly PhaseBound[] => (participantPresent ? phaseBoundSchema.options : keeps.includes('obstacles') ? [] : ['addItem'])

/** Signs that nobody writes and that the database does not take. */
const unwritable = /[\p{Cc}\p{Cs}]/u

function ofText(at: string, text: string): FormFault[] {
  if (unwritable.test(text)) return [{ at, fault: 'notText', says: '' }]
  if (containsPersonalNumber(text)) return [{ at, fault: 'personalNumber', says: '' }]
  return text.length > longestText ? [{ at, fault: 'tooLong', says: String(longestText) }] : []
}

/** Every text of a form with its place. */
export function textsIn(value: unknown, at = ''): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, at === '' ? key : `${at}.${key}`))
}

const whereNot: Record<string, FormFaultKind> = { string: 'notText', number: 'notNumber', int: 'notNumber', array: 'notList', object: 'notAGroup' }
/** What the schema asks of the parts of a form together, and what to write there. */
const ofForms: Record<string, readonly [FormFaultKind, says?: string]> = {
  phaseIdsTwice: ['phaseTwice'],
  participantSpeaksBeforeItems: ['participantSpeaksLate'],
  participantNotNamed: ['participantNotNamed', 'participantPresent: false'],
  casesMisplaced: ['casesMisplaced', 'perCase: true, cases: several'],
  askedNotKept: ['askedNotKept', 'keeps'],
  shownNotKept: ['shownNotKept', 'keeps'],
  papersForNobody: ['papersForNobody', 'papers: minutes'],
  waitsForNobody: ['waitsForNobody', 'needsParticipant: false'],
  nobodyFollowsUp: ['nobodyFollowsUp', 'needsFollowUp: true'],
  nobodyIsReferred: ['nobodyIsReferred', 'followedUpBy: chair'],
  handsOnMisplaced: ['handsOnMisplaced', 'keeps: obstacles, case: deidentified or none'],
  fieldsMisplaced: ['fieldsMisplaced', 'keeps: fields, phase'],
}

function ofIssue(issue: Issue, given: unknown): FormFault[] {
  const at = issue.path.join('.')
  const fault = (kind: FormFaultKind, says: string | number = ''): FormFault[] => [{ at, fault: kind, says: String(says) }]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ at, fault: 'notKnown', says: key.slice(0, 60) }))
  if (issue.code === 'custom') return fault(...(ofForms[issue.message] ?? (['notAForm'] as const)))
  if (issue.path.length > 0 && valueAt(given, issue.path) === undefined) return fault('missing')
  if (issue.code === 'invalid_type' && issue.expected === 'boolean') return fault('notOneOf', 'true, false')
  if (issue.code === 'invalid_type') return fault(at === '' ? 'notAForm' : (whereNot[issue.expected] ?? 'notAForm'))
  if (issue.code === 'invalid_value') return fault('notOneOf', issue.values.map(String).join(', '))
  if (issue.code === 'invalid_format') return fault('notAnId')
  if (issue.code === 'too_small') return issue.origin === 'string' ? fault('empty') : fault(issue.origin === 'array' ? 'tooFew' : 'outOfRange', Number(issue.minimum))
  if (issue.code === 'too_big') return fault(issue.origin === 'array' ? 'tooMany' : 'outOfRange', Number(issue.maximum))
  return fault('notAForm')
}

const valueAt = (given: unknown, path: readonly PropertyKey[]): unknown => path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), given)
