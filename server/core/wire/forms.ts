import { z } from 'zod'
import { localizedSchema, meetingFormSchema } from '#core/meeting/meeting-form.ts'
import { formSightSchema, type Deed, type FormSight } from '#core/meeting/form-sight.ts'
import { languageSchema } from '#core/meeting/scalars.ts'

/** Why a form is not kept; said by these addresses alone. */
export const formProblemSchema = z.enum(['formDoesNotHold', 'tooManyForms'])
export type FormProblem = z.infer<typeof formProblemSchema>

/** What can be wrong in the file of a form. `says` in a fault is what it asks for: the longest, the fewest, what may be chosen, the word that is not known. */
export const formFaultKindSchema = z.enum([
  'notAForm', 'missing', 'notKnown', 'notText', 'empty', 'tooLong', 'notNumber', 'outOfRange', 'notList', 'tooMany', 'tooFew', 'notOneOf', 'notAnId', 'notAGroup',
  'phaseTwice', 'participantSpeaksLate', 'allowedNowhere', 'noReadBackLast', 'isOurs', 'isLocal', 'personalNumber',
  'participantNotNamed', 'casesMisplaced', 'askedNotKept', 'shownNotKept', 'papersForNobody', 'waitsForNobody', 'nobodyFollowsUp', 'nobodyIsReferred', 'fieldsMisplaced', 'obstaclesUnanswered', 'handsOnMisplaced', 'groupNotThere',
  'slotUnknown', 'slotNotHere', 'slotForNobody', 'opensWithNobody', 'goalNeverCounted', 'keptTooLate', 'tooManyAsked', 'askedTwice', 'staysWithoutHandover', 'staysOnlyReminded', 'careNotWanted', 'tooLongMeeting', 'englishMissing', 'swedishMissing',
])
export type FormFaultKind = z.infer<typeof formFaultKindSchema>
/** `at`: the place in the file, `phases.2.title.sv`; empty for the whole. */
export const formFaultSchema = z.strictObject({ at: z.string(), fault: formFaultKindSchema, says: z.string() })
export type FormFault = z.infer<typeof formFaultSchema>

/** What our rules of plain language say of a form's own words: advice, which stops nothing. */
export const formAdviceSchema = z.strictObject({ at: z.string(), language: languageSchema, rule: z.string(), message: localizedSchema, better: z.string().optional() })
export type FormAdvice = z.infer<typeof formAdviceSchema>

const formIdSchema = meetingFormSchema.shape.id
const versionSchema = z.number().int().min(0)

/** `POST /api/forms/check`: a file as it is, whatever it is. */
export const checkFormBodySchema = z.strictObject({ form: z.unknown() })
export type CheckFormBody = z.infer<typeof checkFormBodySchema>
/** `form` and `sight`, how people will meet it, are null while something is wrong; `version` is the one of the authority's form with this id, 0 when there is none. */
export const checkedFormSchema = z.strictObject({ form: meetingFormSchema.nullable(), version: versionSchema, faults: z.array(formFaultSchema), advice: z.array(formAdviceSchema), sight: formSightSchema.nullable() })
export type CheckedForm = z.infer<typeof checkedFormSchema>

/** `POST /api/forms`: `version` is the one that is changed, 0 for a new form. A form that was withdrawn comes back so. */
export const saveFormBodySchema = z.strictObject({ form: z.unknown(), version: versionSchema })
export type SaveFormBody = z.infer<typeof saveFormBodySchema>

/** `POST /api/forms/:formId/withdraw`. */
export const withdrawFormBodySchema = z.strictObject({ version: versionSchema })
export type WithdrawFormBody = z.infer<typeof withdrawFormBodySchema>

/** What is wrong in a file of the installation's folder: `file` is its name, empty for the folder itself. `away`: it can not be read; `notJson`: it is no JSON. `isOffered`: its form is among the others all the same, and this is to be mended in it. */
export const folderFaultSchema = z.strictObject({ file: z.string(), at: z.string(), fault: z.enum([...formFaultKindSchema.options, 'away', 'notJson']), says: z.string(), isOffered: z.boolean() })
export type FolderFault = z.infer<typeof folderFaultSchema>

export const keptFormSchema = z.strictObject({ form: meetingFormSchema, version: versionSchema, isWithdrawn: z.boolean(), decidedAt: z.string(), decidedBy: z.string() })
export type KeptFormAnswer = z.infer<typeof keptFormSchema>
/** `GET /api/forms`: the authority's own, by name, as each stands now; `local`: those of the installation, which go before an own one with the same id; `localFaults`: why a file of theirs is not among them, and what is to be mended in one that is. */
export const ownFormsSchema = z.strictObject({ forms: z.array(keptFormSchema), local: z.array(meetingFormSchema), localFaults: z.array(folderFaultSchema) })
export type OwnForms = z.infer<typeof ownFormsSchema>
/** `GET /api/forms/:formId/versions`: the newest first. */
export const formVersionsSchema = z.strictObject({ versions: z.array(keptFormSchema) })
export type FormVersions = z.infer<typeof formVersionsSchema>

/** `POST /api/forms/seen`: a form that holds, as each role will meet it. */
export const seeFormBodySchema = z.strictObject({ form: meetingFormSchema })
export type SeeFormBody = z.infer<typeof seeFormBodySchema>
export { formSightSchema, type Deed, type FormSight }

export const isFormId = (given: unknown): given is string => formIdSchema.safeParse(given).success
