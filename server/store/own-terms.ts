import type { Kysely, Selectable, Transaction } from 'kysely'
import { writeAudit } from './audit.ts'
import { holdAuthority } from './hold-authority.ts'
import { overLostConnection } from './lost-connection.ts'
import type { KeptTerm, SaveTerm, Store } from './store.ts'
import type { Tables } from './tables.ts'

type OwnTerms = Pick<Store, 'listOwnTerms' | 'readOwnTerm' | 'saveOwnTerm'>

/** The hard words that host authorities explain themselves, with every version that there has been. */
export function ownTerms(db: Kysely<Tables>): OwnTerms {
  return {
    listOwnTerms: (hostAuthorityId) => overLostConnection(async () => (await newest(db, hostAuthorityId)).filter((term) => !term.isRemoved)),
    readOwnTerm: (hostAuthorityId, id) => overLostConnection(() => versions(db, hostAuthorityId, id)),
    // Not asked again by itself: the caller's version tells whether it was done.
    saveOwnTerm: (saved) => db.transaction().execute((inside) => save(inside, saved)),
  }
}

async function newest(db: Kysely<Tables>, hostAuthorityId: string): Promise<KeptTerm[]> {
  const rows = await db.selectFrom('own_term').selectAll().distinctOn('id').where('host_authority_id', '=', hostAuthorityId).orderBy('id').orderBy('version', 'desc').execute()
  return rows.map(asKept)
}

async function versions(db: Kysely<Tables>, hostAuthorityId: string, id: string): Promise<KeptTerm[]> {
  const rows = await db.selectFrom('own_term').selectAll().where('host_authority_id', '=', hostAuthorityId).where('id', '=', id).orderBy('version', 'desc').execute()
  return rows.map(asKept)
}

async function save(inside: Transaction<Tables>, { hostAuthorityId, id, expectedVersion, content, atMost, at, by, sign = 'staff' }: SaveTerm): ReturnType<Store['saveOwnTerm']> {
  // No headword comes twice.
  await holdAuthority(inside, hostAuthorityId)
  const all = await newest(inside, hostAuthorityId)
  const stands = all.find((term) => term.id === id)
  if ((stands?.version ?? 0) !== expectedVersion || (stands?.isRemoved ?? false)) return stands || expectedVersion === 0 ? 'conflict' : 'missing'
  const others = all.filter((term) => !term.isRemoved && term.id !== id)
  if (content && others.some(({ term }) => term.toLowerCase() === content.term.toLowerCase())) return 'taken'
  if (content && others.length >= atMost) return 'tooMany'
  const { term, aliases, plain, reviewBy } = content ?? stands ?? nothing
  await inside
    .insertInto('own_term')
    .values({ id, version: expectedVersion + 1, host_authority_id: hostAuthorityId, term, aliases: [...aliases], plain_sv: plain.sv, plain_en: plain.en, review_by: reviewBy, is_removed: content === null, at: new Date(at), by_whom: by })
    .execute()
  await writeAudit(inside, { at, hostAuthorityId, what: content === null ? 'termRemoved' : stands ? 'termChanged' : 'termAdded', byWhom: sign })
  return 'saved'
}

const nothing = { term: '', aliases: [], plain: { sv: '', en: '' }, reviewBy: '' }

const asKept = ({ id, version, term, aliases, plain_sv, plain_en, review_by, is_removed, at, by_whom }: Selectable<Tables['own_term']>): KeptTerm => ({
  id, version, term, aliases, plain: { sv: plain_sv, en: plain_en }, reviewBy: review_by, isRemoved: is_removed, at: at.toISOString(), by: by_whom,
})
