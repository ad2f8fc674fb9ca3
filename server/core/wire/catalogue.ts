import { z } from 'zod'
import { catalogueEntrySchema, mostEntries } from '#core/meeting/catalogue-entry.ts'
import { localizedSchema } from '#core/meeting/meeting-form.ts'
import { idSchema, languageSchema } from '#core/meeting/scalars.ts'

/** Why an entry or a file is not kept; said by these addresses alone. */
export const catalogueProblemSchema = z.enum(['entryAlreadyThere', 'entryDoesNotHold', 'tooManyEntries', 'fileDoesNotHold'])
export type CatalogueProblem = z.infer<typeof catalogueProblemSchema>

const versionSchema = z.number().int().min(0)
const adviceSchema = z.strictObject({ language: languageSchema, rule: z.string(), message: localizedSchema, better: z.string().optional() })

export const keptEntrySchema = catalogueEntrySchema.extend({ id: z.string(), version: versionSchema, isExpired: z.boolean(), decidedAt: z.string(), decidedBy: z.string() })
export type KeptEntryAnswer = z.infer<typeof keptEntrySchema>
/** `GET /api/catalogue`: the entries as they stand, by name; those that hold no more last. */
export const catalogueSchema = z.strictObject({ entries: z.array(keptEntrySchema) })
export type Catalogue = z.infer<typeof catalogueSchema>
/** `GET /api/catalogue/:entryId/versions`: the newest first; `isWithdrawn` says that with this version it was taken away. */
export const entryVersionsSchema = z.strictObject({ versions: z.array(keptEntrySchema.extend({ isWithdrawn: z.boolean() })) })
export type EntryVersions = z.infer<typeof entryVersionsSchema>

/** `POST /api/catalogue`: `version` is the one that is changed, 0 for a new entry. One that was withdrawn comes back so. */
export const saveEntryBodySchema = z.strictObject({ id: idSchema, version: versionSchema, entry: catalogueEntrySchema })
export type SaveEntryBody = z.infer<typeof saveEntryBodySchema>
/** What is kept, and what our rules of plain language say of its descriptions: advice, which stops nothing. */
export const savedEntrySchema = z.strictObject({ entry: keptEntrySchema, advice: z.array(adviceSchema) })
export type SavedEntry = z.infer<typeof savedEntrySchema>

/** `POST /api/catalogue/:entryId/withdraw`. */
export const withdrawEntryBodySchema = z.strictObject({ version: versionSchema })
export type WithdrawEntryBody = z.infer<typeof withdrawEntryBodySchema>

/** What can be wrong in a file. `says` in a fault is what it asks for, never what stood there. */
export const fileFaultKindSchema = z.enum([
  'noColumn', 'unreadable', 'tooManyCells', 'tooManyLines', 'empty', 'tooLong', 'tooMany', 'notADay', 'notANumber', 'notOneOf', 'notAnId', 'badSign', 'dayAhead', 'endsBeforeConfirmed', 'waitBackwards', 'personalNumber', 'twice', 'nameTaken', 'emptyFile', 'noRows',
])
export type FileFaultKind = z.infer<typeof fileFaultKindSchema>
/** `line` as a text editor numbers it; `column` by its heading, empty for the whole line. */
export const fileFaultSchema = z.strictObject({ line: z.number().int(), column: z.string(), fault: fileFaultKindSchema, says: z.string() })
export type FileFault = z.infer<typeof fileFaultSchema>

/** `POST /api/catalogue/check`: a file's text, as it is. Two thousand of the longest entries fit. */
const fileTextSchema = z.string().max(mostEntries * 2000)
export const checkCatalogueBodySchema = z.strictObject({ csv: fileTextSchema })
export type CheckCatalogueBody = z.infer<typeof checkCatalogueBodySchema>
/**
 * What the right lines would do, and each thing that is wrong in the others. `otherColumns`: headings that we do not read. `stamp` says with
 * which catalogue it was compared. Advice is of what is new, with the line.
 */
export const checkedCatalogueSchema = z.strictObject({
  added: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  wrongLines: z.number().int(),
  faults: z.array(fileFaultSchema),
  otherColumns: z.array(z.string()),
  advice: z.array(adviceSchema.extend({ line: z.number().int() })),
  stamp: z.number().int(),
})
export type CheckedCatalogue = z.infer<typeof checkedCatalogueSchema>

/** `POST /api/catalogue/import`: `stamp` is what the check answered. `takesRightLines`: also where other lines are wrong, which are left. */
export const importCatalogueBodySchema = z.strictObject({ csv: fileTextSchema, stamp: z.number().int().min(0), takesRightLines: z.boolean() })
export type ImportCatalogueBody = z.infer<typeof importCatalogueBodySchema>
export const importedCatalogueSchema = checkedCatalogueSchema.pick({ added: true, changed: true, same: true, wrongLines: true })
export type ImportedCatalogue = z.infer<typeof importedCatalogueSchema>

/** `GET /api/catalogue/file`: the catalogue as a file that spreadsheets open and that can be brought back. */
export const catalogueFileSchema = z.strictObject({ csv: z.string() })
export type CatalogueFile = z.infer<typeof catalogueFileSchema>

/** `GET /api/catalogue/offered`: for those who work in a meeting; who answers for an entry is not told. */
export const offeredCatalogueSchema = z.strictObject({ entries: z.array(catalogueEntrySchema.omit({ owner: true }).extend({ id: z.string(), version: versionSchema })) })
export type OfferedCatalogue = z.infer<typeof offeredCatalogueSchema>
