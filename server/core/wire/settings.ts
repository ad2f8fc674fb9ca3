import { z } from 'zod'
import { freeText } from '#core/meeting/scalars.ts'

/** `GET /api/administrator`: whom an administrator's key decides for, and who it is; null: the key of the installation, which makes the first administrator and nothing else. */
export const administratorSchema = z.strictObject({ hostAuthority: z.string(), name: z.string().nullable() })
export type AdministratorAnswer = z.infer<typeof administratorSchema>

/** How a letter is opened: by a code that was handed over, by e-ID (the first time with the code as well), or not at all but on paper. */
export const readingGateSchema = z.enum(['readingCode', 'eId', 'paperOnly'])

/** How the authority's staff come to planning and to their seats: by key and personal link, by their work account, or by either. */
export const staffSignInSchema = z.enum(['keyOrAccount', 'account', 'key'])

/** For how many years the audit log is kept, those of a meeting from when its content is erased. */
export const logRetentionYearsSchema = z.literal([2, 5, 10])

/** Municipalities, a line each: the official number of four digits, a space and the name. Empty for none. */
export const municipalitiesSchema = z.string().max(2_000).regex(/^(?:[0-9]{4} [^\n]{1,40}(?:\n(?=[0-9])|$))*$/)

/**
 * What a host authority decides for its meetings. `retentionDays`: content is erased so many days after a meeting has closed.
 * `erasesAtWithdrawal`: of a meeting that has closed at once when its consent is taken back. `keepsPlansLong`: who plans may keep an unfinished plan for 14 days.
 */
export const settingsSchema = z.strictObject({ readingGate: readingGateSchema, retentionDays: z.number().int().min(1).max(30), erasesAtWithdrawal: z.boolean(), staffSignIn: staffSignInSchema, logRetentionYears: logRetentionYearsSchema, isCounted: z.boolean(), municipalities: municipalitiesSchema, keepsPlansLong: z.boolean() })
export type Settings = z.infer<typeof settingsSchema>

/** Who decided and when; both null for what holds where nobody has (version 0). */
const decidedSettingsSchema = settingsSchema.extend({ version: z.number().int().min(0), decidedAt: z.string().nullable(), decidedBy: z.string().nullable() })

/** `GET /api/settings`: how it stands, and every earlier decision, the newest first. `readingGates`: those that can be chosen here; `hasAccounts`: somebody signs in with a work account here; `signIns`: the ways in that leave whoever asks inside. */
export const settingsAnswerSchema = z.strictObject({ now: decidedSettingsSchema, earlier: z.array(decidedSettingsSchema), readingGates: z.array(readingGateSchema), hasAccounts: z.boolean(), signIns: z.array(staffSignInSchema) })
export type SettingsAnswer = z.infer<typeof settingsAnswerSchema>

/** `POST /api/settings`: `version` is the one that was read; what is not said stays as it stands there. Who decides is whoever asks. */
export const changeSettingsBodySchema = settingsSchema.partial().extend({ version: z.number().int().min(0) })
export type ChangeSettingsBody = z.infer<typeof changeSettingsBodySchema>

/** What came of sweeping the files of the tables, and of letting the database's own log go (`notOurs`: the server's owner keeps it by rules of their own); null where it is not done yet or was not noted. */
const sweptShape = { sweptAt: z.string().nullable(), tablesSwept: z.enum(['done', 'refused', 'unsure']).nullable(), logLetGo: z.enum(['done', 'refused', 'notOurs']).nullable() }

/** `GET /api/erasures`: proof that content was erased, and why; never a word of what it was. Of each that stands here rows and key are gone. */
export const erasuresSchema = z.strictObject({
  erasures: z.array(z.strictObject({ meetingId: z.string(), createdAt: z.string(), erasedAt: z.string(), eventCount: z.number().int(), why: z.enum(['consentWithdrawn', 'timeIsOver']).nullable(), ...sweptShape })),
  /** Minutes that are erased within two weeks, and when the first of them are; null where there are none. */
  minutesGo: z.strictObject({ count: z.number().int(), first: z.string() }).nullable(),
})
export type Erasures = z.infer<typeof erasuresSchema>

/** `POST /api/letters/{recipient}/code`: `number` and `code` in groups of four, as one reads them aloud, and whether the reader shows who they are besides; null where the host authority hands letters over on paper alone. */
export const readingCodeSchema = z.strictObject({ opensWith: z.strictObject({ address: z.url(), number: z.string(), code: z.string(), asksForEid: z.boolean() }).nullable() })
export type ReadingCode = z.infer<typeof readingCodeSchema>

/** An administrator who has a key of their own; `id` is how the log calls them. */
const administratorListedSchema = z.strictObject({ id: z.string(), name: z.string(), addedAt: z.string(), addedBy: z.string().nullable(), isYou: z.boolean() })

/** `GET /api/administrators`: whose keys are good. */
export const administratorsSchema = z.strictObject({ administrators: z.array(administratorListedSchema) })
export type AdministratorsAnswer = z.infer<typeof administratorsSchema>

/** `POST /api/administrators`: a key for the person of that name. */
export const addAdministratorBodySchema = z.strictObject({ name: freeText(80) })
export type AddAdministratorBody = z.infer<typeof addAdministratorBodySchema>
/** The key is said this once. */
export const addedAdministratorSchema = z.strictObject({ name: z.string(), key: z.string() })
export type AddedAdministrator = z.infer<typeof addedAdministratorSchema>
