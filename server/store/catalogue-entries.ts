import type { Kysely, Selectable, Transaction } from 'kysely'
import { sameEntry, stampOf } from '#core/meeting/catalogue-entry.ts'
import { writeAudit } from './audit.ts'
import type { CatalogueStore, KeptEntry, SaveEntries, SaveEntry } from './catalogue-store.ts'
import { holdAuthority } from './hold-authority.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Tables } from './tables.ts'

/** The interventions of host authorities: each change a row of its own, none is ever changed. */
export function catalogueEntries(db: Kysely<Tables>): CatalogueStore {
  return {
    listEntries: (hostAuthorityId) => overLostConnection(() => newest(db, hostAuthorityId)),
    readEntry: (hostAuthorityId, id) => overLostConnection(() => versions(db, hostAuthorityId, id)),
    // Not asked again by itself: the caller's version, or stamp, tells whether it was done.
    saveEntry: (saved) => db.transaction().execute((inside) => saveOne(inside, saved)),
    saveEntries: (saved) => db.transaction().execute((inside) => saveAll(inside, saved)),
  }
}

async function newest(db: Kysely<Tables>, hostAuthorityId: string): Promise<KeptEntry[]> {
  const rows = await db.selectFrom('catalogue_entry').selectAll().distinctOn('id').where('host_authority_id', '=', hostAuthorityId).orderBy('id').orderBy('version', 'desc').execute()
  return rows.map(asKept)
}

async function versions(db: Kysely<Tables>, hostAuthorityId: string, id: string): Promise<KeptEntry[]> {
  const rows = await db.selectFrom('catalogue_entry').selectAll().where('host_authority_id', '=', hostAuthorityId).where('id', '=', id).orderBy('version', 'desc').execute()
  return rows.map(asKept)
}

async function saveOne(inside: Transaction<Tables>, saved: SaveEntry): ReturnType<CatalogueStore['saveEntry']> {
  const { hostAuthorityId, id, expectedVersion, entry, atMost, at, sign = 'administrator' } = saved
  await holdAuthority(inside, hostAuthorityId)
  const all = await newest(inside, hostAuthorityId)
  const stands = all.find((one) => one.id === id)
  if ((stands?.version ?? 0) !== expectedVersion) return stands || expectedVersion === 0 ? 'conflict' : 'missing'
  if (entry === null && (!stands || stands.isWithdrawn)) return stands ? 'conflict' : 'missing'
  const others = all.filter((one) => !one.isWithdrawn && one.id !== id)
  if (entry && others.some((one) => sameEntry(one.entry, entry))) return 'taken'
  if (entry && others.length >= atMost) return 'tooMany'
  const written = entry ?? stands?.entry
  if (!written) return 'missing'
  await insert(inside, saved, [{ id, version: expectedVersion + 1, entry: written, isWithdrawn: entry === null }])
  await writeAudit(inside, { at, hostAuthorityId, what: entry === null ? 'entryWithdrawn' : stands ? 'entryChanged' : 'entryAdded', byWhom: sign })
  return 'saved'
}

async function saveAll(inside: Transaction<Tables>, saved: SaveEntries): ReturnType<CatalogueStore['saveEntries']> {
  const { hostAuthorityId, stamp, entries, atMost, at, sign = 'administrator' } = saved
  await holdAuthority(inside, hostAuthorityId)
  const all = await newest(inside, hostAuthorityId)
  if (stampOf(all) !== stamp) return 'conflict'
  const versionsNow = new Map(all.map(({ id, version }) => [id, version]))
  const offered = new Set([...all.filter(({ isWithdrawn }) => !isWithdrawn).map(({ id }) => id), ...entries.map(({ id }) => id)])
  if (offered.size > atMost) return 'tooMany'
  if (entries.length === 0) return 'saved'
  await insert(inside, saved, entries.map(({ id, entry }) => ({ id, version: (versionsNow.get(id) ?? 0) + 1, entry, isWithdrawn: false })))
  await writeAudit(inside, { at, hostAuthorityId, what: 'entriesImported', byWhom: sign })
  return 'saved'
}

async function insert(inside: Transaction<Tables>, { hostAuthorityId, at, by }: Pick<SaveEntry, 'hostAuthorityId' | 'at' | 'by'>, rows: Omit<KeptEntry, 'at' | 'by'>[]) {
  const values = rows.map(({ id, version, entry, isWithdrawn }) => ({ host_authority_id: hostAuthorityId, id, version, entry: JSON.stringify(entry), is_withdrawn: isWithdrawn, at: new Date(at), by_whom: by }))
  await inside.insertInto('catalogue_entry').values(values).execute()
}

const asKept = ({ id, version, entry, is_withdrawn, at, by_whom }: Selectable<Tables['catalogue_entry']>): KeptEntry => ({ id, version, entry, isWithdrawn: is_withdrawn, at: at.toISOString(), by: by_whom })
