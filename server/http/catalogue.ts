import { catalogueEntrySchema, entryFaults, mostEntries, type CatalogueEntry } from '#core/meeting/catalogue-entry.ts'
import { holdsPersonalNumber } from '#core/meeting/holds-personal-number.ts'
import { professionalRoles, type SeatRole } from '#core/meeting/plan.ts'
import { idSchema } from '#core/meeting/scalars.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { catalogueSchema, entryVersionsSchema, offeredCatalogueSchema, saveEntryBodySchema, savedEntrySchema, withdrawEntryBodySchema, type Catalogue, type EntryVersions, type OfferedCatalogue, type SaveEntryBody, type SavedEntry, type WithdrawEntryBody } from '#core/wire/catalogue.ts'
import { catalogueAdvice } from '#server/authorities/catalogue/catalogue-advice.ts'
import { listedEntries, offeredEntries, shownEntry } from '#server/authorities/catalogue/listed-entries.ts'
import { deciderOf } from '#server/identity/administrators.ts'
import type { KeptEntry, SeatSession, Staff, Store } from '#server/store/store.ts'
import { catalogueFileRoutes, type CatalogueParts } from './catalogue-files.ts'
import { ProblemError, route } from './route.ts'

const notThere = { status: 404, when: 'there is no such entry, or it is another host authority’s: the same answer' }
const inTheWay = { status: 409, when: 'another entry of that organisation has the name, there is no room for more, or it was changed since' }
const refused = { status: 422, when: 'a text holds a personal identity number, or the days or the wait do not hold (`fields`)' }

/** A host authority's catalogue of interventions: its office reads it, its administrator decides. */
export const catalogueRoutes = (parts: CatalogueParts) => [
  route<'office'>({
    method: 'get',
    path: '/api/catalogue',
    summary: 'The host authority’s interventions as they stand; those that hold no more last.',
    by: 'office',
    answer: { status: 200, schema: catalogueSchema, description: 'The entries, by name.' },
    problems: [],
    handle: async ({ by: { hostAuthorityId } }): Promise<Catalogue> => ({ entries: listedEntries(await parts.store.listEntries(hostAuthorityId), swedishDay(parts.now())) }),
  }),
  route<'office'>({
    method: 'get',
    path: '/api/catalogue/{entryId}/versions',
    summary: 'Every version of an entry: what it said, who decided and when.',
    by: 'office',
    answer: { status: 200, schema: entryVersionsSchema, description: 'The versions, the newest first.' },
    problems: [notThere],
    handle: async ({ by: staff, request }): Promise<EntryVersions> => {
      const today = swedishDay(parts.now())
      const versions = await parts.store.readEntry(staff.hostAuthorityId, idOf(request.params['entryId']))
      if (versions.length === 0) throw new ProblemError('notFound', 404)
      return { versions: versions.map((one) => ({ ...shownEntry(one, today), isWithdrawn: one.isWithdrawn })) }
    },
  }),
  ...decidingRoutes(parts),
  ...catalogueFileRoutes(parts),
]

const decidingRoutes = (parts: CatalogueParts) => [
  route<'administrator', SaveEntryBody>({
    method: 'post',
    path: '/api/catalogue',
    summary: 'Add an entry, or change the one with its id. What is taken into a meeting already keeps what it said then.',
    by: 'administrator',
    body: saveEntryBodySchema,
    answer: { status: 201, schema: savedEntrySchema, description: 'The entry as it stands now, and advice on its words.' },
    problems: [notThere, inTheWay, refused],
    handle: ({ body: { id, version, entry }, by: staff }) => {
      if (holdsPersonalNumber(entry)) throw new ProblemError('personalNumber', 422)
      const faults = entryFaults(entry, swedishDay(parts.now()))
      if (faults.length > 0) throw new ProblemError('entryDoesNotHold', 422, faults.map(({ at }) => at))
      return save(parts, staff, { id, expectedVersion: version, entry })
    },
  }),
  route<'administrator', WithdrawEntryBody>({
    method: 'post',
    path: '/api/catalogue/{entryId}/withdraw',
    summary: 'Offer an entry no more. Its versions stay to be read; items that were taken from it keep what it said.',
    by: 'administrator',
    body: withdrawEntryBodySchema,
    answer: { status: 200, schema: savedEntrySchema, description: 'The entry as it stood.' },
    problems: [notThere, inTheWay, refused],
    handle: ({ body: { version }, by: staff, request }) => save(parts, staff, { id: idOf(request.params['entryId']), expectedVersion: version, entry: null }),
  }),
]

type Saving = { id: string; expectedVersion: number; entry: CatalogueEntry | null }

async function save({ store, now }: CatalogueParts, staff: Staff, saving: Saving): Promise<SavedEntry> {
  const { hostAuthorityId } = staff
  const outcome = await store.saveEntry({ ...saving, hostAuthorityId, atMost: mostEntries, at: now(), ...deciderOf(staff) })
  if (outcome === 'taken') throw new ProblemError('entryAlreadyThere', 409)
  if (outcome === 'tooMany') throw new ProblemError('tooManyEntries', 409)
  const [stands] = await store.readEntry(hostAuthorityId, saving.id)
  if (outcome === 'missing' || !stands) throw new ProblemError('notFound', 404)
  if (outcome === 'conflict' && !isTheVery(stands, saving)) throw new ProblemError('changedSince', 409)
  return { entry: shownEntry(stands, swedishDay(now())), advice: saving.entry ? catalogueAdvice(saving.entry) : [] }
}

/** Sent once more: it is there already, as it was sent. */
const isTheVery = ({ version, isWithdrawn, entry }: KeptEntry, saving: Saving): boolean =>
  version === saving.expectedVersion + 1 && isWithdrawn === (saving.entry === null) && (saving.entry === null || JSON.stringify(catalogueEntrySchema.parse(entry)) === JSON.stringify(saving.entry))

/** What can be no id of ours is not there. */
const idOf = (given: unknown): string => idSchema.safeParse(given).data ?? ''

type OfferedParts = { store: Store; roleOnDevice: (session: SeatSession) => Promise<SeatRole | null> }

/** The catalogue at the table: for those who work in the meeting and are let in. */
export const offeredCatalogueRoutes = ({ store, roleOnDevice }: OfferedParts) => [
  route<'seat'>({
    method: 'get',
    path: '/api/catalogue/offered',
    summary: 'The interventions of the meeting’s host authority, to take into an item; those that hold no more too.',
    by: 'seat',
    answer: { status: 200, schema: offeredCatalogueSchema, description: 'The entries.' },
    problems: [{ status: 403, when: 'the seat is not let in, or of a role that puts no advice' }],
    handle: async ({ by: session }): Promise<OfferedCatalogue> => {
      const role = await roleOnDevice(session)
      if (role === null || !professionalRoles.includes(role)) throw new ProblemError('notYourRole', 403)
      return { entries: offeredEntries(await store.listEntries(session.hostAuthorityId)) }
    },
  }),
]
