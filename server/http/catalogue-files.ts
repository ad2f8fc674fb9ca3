import { mostEntries } from '#core/meeting/catalogue-entry.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { catalogueFileSchema, checkCatalogueBodySchema, checkedCatalogueSchema, importCatalogueBodySchema, importedCatalogueSchema, type CatalogueFile, type CheckCatalogueBody, type CheckedCatalogue, type ImportCatalogueBody, type ImportedCatalogue } from '#core/wire/catalogue.ts'
import { catalogueAdvice } from '#server/authorities/catalogue/catalogue-advice.ts'
import { compareFile, type Compared } from '#server/authorities/catalogue/compare.ts'
import { writeCatalogueFile } from '#server/authorities/catalogue/write-file.ts'
import { deciderOf } from '#server/identity/administrators.ts'
import type { Staff, Store } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'

export type CatalogueParts = { store: Store; now: () => string; newId: () => string }

const mostFaults = 200
/** Reading every line of a whole catalogue by the rules would keep the others waiting. */
const linesRead = 100
const mostAdvice = 60
/** Two thousand long lines, with the signs that JSON writes as two. */
const largestBody = '6mb'

/** The catalogue as a file: checked, brought in, taken out. */
export const catalogueFileRoutes = (parts: CatalogueParts) => [
  route<'administrator', CheckCatalogueBody>({
    method: 'post',
    path: '/api/catalogue/check',
    summary: 'What a file would do to the catalogue, what is wrong in it line by line, and what our rules of plain language say of what is new. Keeps nothing.',
    by: 'administrator',
    body: checkCatalogueBodySchema,
    largestBody,
    answer: { status: 200, schema: checkedCatalogueSchema, description: 'What it would do, two hundred faults at most, and the stamp to bring it in with.' },
    problems: [],
    handle: async ({ body: { csv }, by: staff }) => shown(await compare(parts, staff, csv)),
  }),
  route<'administrator', ImportCatalogueBody>({
    method: 'post',
    path: '/api/catalogue/import',
    summary: 'Bring a checked file in: all of it, or, where that is said, its right lines. What stands in no line stays as it is.',
    by: 'administrator',
    body: importCatalogueBodySchema,
    largestBody,
    answer: { status: 200, schema: importedCatalogueSchema, description: 'What was done.' },
    problems: [{ status: 409, when: 'the catalogue was changed since `stamp`, or there is no room for more' }, { status: 422, when: 'a line is wrong and the right ones are not to be taken alone, or none is right' }],
    handle: ({ body, by: staff }) => bringIn(parts, staff, body),
  }),
  route<'office'>({
    method: 'get',
    path: '/api/catalogue/file',
    summary: 'The catalogue as a file of cells parted by semicolons, safe to open in a spreadsheet; brought back it changes nothing.',
    by: 'office',
    answer: { status: 200, schema: catalogueFileSchema, description: 'The file’s text, with its byte order mark.' },
    problems: [],
    handle: async ({ by: { hostAuthorityId } }): Promise<CatalogueFile> => ({ csv: writeCatalogueFile((await parts.store.listEntries(hostAuthorityId)).filter(({ isWithdrawn }) => !isWithdrawn)) }),
  }),
]

const compare = async ({ store, now, newId }: CatalogueParts, { hostAuthorityId }: Staff, csv: string): Promise<Compared> => compareFile(csv, await store.listEntries(hostAuthorityId), { today: swedishDay(now()), newId })

const counted = ({ added, changed, same, wrongLines }: Compared): ImportedCatalogue => ({ added: added.length, changed: changed.length, same, wrongLines })

const shown = (compared: Compared): CheckedCatalogue => ({
  ...counted(compared),
  faults: compared.faults.slice(0, mostFaults),
  otherColumns: compared.otherColumns,
  advice: [...compared.added, ...compared.changed].slice(0, linesRead).flatMap(({ line, entry }) => catalogueAdvice(entry).map((advice) => ({ line, ...advice }))).slice(0, mostAdvice),
  stamp: compared.stamp,
})

async function bringIn(parts: CatalogueParts, staff: Staff, { csv, stamp, takesRightLines }: ImportCatalogueBody): Promise<ImportedCatalogue> {
  const compared = await compare(parts, staff, csv)
  if (compared.stamp !== stamp) throw new ProblemError('changedSince', 409)
  const { added, changed, same, faults } = compared
  const hasRight = added.length + changed.length + same > 0
  if (faults.length > 0 && !(takesRightLines && hasRight)) throw new ProblemError('fileDoesNotHold', 422)
  const outcome = await parts.store.saveEntries({ hostAuthorityId: staff.hostAuthorityId, stamp, entries: [...added, ...changed], atMost: mostEntries, at: parts.now(), ...deciderOf(staff) })
  if (outcome === 'conflict') throw new ProblemError('changedSince', 409)
  if (outcome === 'tooMany') throw new ProblemError('tooManyEntries', 409)
  return counted(compared)
}
