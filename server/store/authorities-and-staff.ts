import { sql, type Kysely } from 'kysely'
import { writeAudit } from './audit.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Administrator, Staff, Store } from './store.ts'
import type { Tables } from './tables.ts'

type AuthoritiesAndStaff = Pick<Store, 'saveAuthority' | 'listAuthorities' | 'addStaffToken' | 'listAdministrators' | 'endAdministrator' | 'endOtherStaffTokens' | 'findStaff' | 'listMeetings'>

/** Host authorities, who may plan for them, and which meetings they hold. */
export function authoritiesAndStaff(db: Kysely<Tables>): AuthoritiesAndStaff {
  return {
    saveAuthority: (authority) => overLostConnection(() => saveAuthority(db, authority)),
    listAuthorities: () => overLostConnection(async () => (await db.selectFrom('host_authority').select('id').orderBy('id').execute()).map(({ id }) => id)),
    addStaffToken: (token) => addStaffToken(db, token),
    listAdministrators: (hostAuthorityId, now) => overLostConnection(() => listAdministrators(db, hostAuthorityId, now)),
    endAdministrator: (ended) => overLostConnection(() => endAdministrator(db, ended)),
    endOtherStaffTokens: (hostAuthorityId, keep, at) => overLostConnection(() => endOtherStaffTokens(db, { hostAuthorityId, keep, at })),
    findStaff: (tokenHash, now) => overLostConnection(() => findStaff(db, tokenHash, now)),
    listMeetings: (hostAuthorityId) => overLostConnection(() => listMeetings(db, hostAuthorityId)),
  }
}

async function saveAuthority(db: Kysely<Tables>, { id, name }: { id: string; name: string }): Promise<void> {
  await db
    .insertInto('host_authority')
    .values({ id, name })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
    .execute()
}

async function addStaffToken(db: Kysely<Tables>, token: Parameters<Store['addStaffToken']>[0]): Promise<void> {
  const { tokenHash, hostAuthorityId, label, name = null, addedBy = null, isAdministrator = false, isByAccount = false, at, expiresAt, sign } = token
  await db.transaction().execute(async (inside) => {
    const added = await inside
      .insertInto('staff_token')
      .values({ token_hash: tokenHash, host_authority_id: hostAuthorityId, label, name, added_by: addedBy, is_administrator: isAdministrator, is_by_account: isByAccount, created_at: new Date(at), expires_at: new Date(expiresAt) })
      // The same token again, after a restart say: it is there already, of the kind that is said now, and nobody else's becomes this authority's.
      .onConflict((conflict) => conflict.column('token_hash').doUpdateSet({ label, name, is_administrator: isAdministrator, expires_at: new Date(expiresAt) }).where('staff_token.host_authority_id', '=', hostAuthorityId))
      .returning(sql<boolean>`xmax = 0`.as('isNew'))
      .executeTakeFirst()
    if (!added?.isNew) return
    const line = isByAccount ? { what: isAdministrator ? ('administratorSignedIn' as const) : ('staffSignedIn' as const), byWhom: label } : ({ what: isAdministrator && name !== null ? (`administratorAdded ${label}` as const) : ('staffTokenAdded' as const), ...(sign !== undefined && { byWhom: sign }) })
    await writeAudit(inside, { at, hostAuthorityId, ...line })
  })
}

async function endOtherStaffTokens(db: Kysely<Tables>, { hostAuthorityId, keep, at }: { hostAuthorityId: string; keep: string[]; at: string }): Promise<void> {
  const now = new Date(at)
  await db.transaction().execute(async (inside) => {
    const ended = await inside.updateTable('staff_token').set({ expires_at: now }).where('host_authority_id', '=', hostAuthorityId).where('expires_at', '>', now).where('is_by_account', '=', false).where((kind) => kind.or([kind('is_administrator', '=', false), kind('name', 'is', null)])).where('token_hash', '<>', sql<string>`all(${keep})`).returning('token_hash').execute()
    if (ended.length > 0) await writeAudit(inside, { at, hostAuthorityId, what: 'staffTokensEnded' })
  })
}

/** Of persons, by keys of their own. */
const personal = (db: Kysely<Tables>, hostAuthorityId: string, now: Date) =>
  db.selectFrom('staff_token').where('host_authority_id', '=', hostAuthorityId).where('is_administrator', '=', true).where('is_by_account', '=', false).where('name', 'is not', null).where('expires_at', '>', now)

async function listAdministrators(db: Kysely<Tables>, hostAuthorityId: string, now: string): Promise<Administrator[]> {
  const rows = await personal(db, hostAuthorityId, new Date(now)).select(['label', 'name', 'created_at', 'added_by']).orderBy('created_at').orderBy('label').execute()
  return rows.map(({ label, name, created_at, added_by }) => ({ label, name: name ?? '', addedAt: created_at.toISOString(), addedBy: added_by }))
}

async function endAdministrator(db: Kysely<Tables>, { hostAuthorityId, label, at, sign }: Parameters<Store['endAdministrator']>[0]): Promise<boolean> {
  return db.transaction().execute(async (inside) => {
    const good = personal(inside, hostAuthorityId, new Date(at)).where('label', '=', label).select('token_hash')
    const ended = await inside.updateTable('staff_token').set({ expires_at: new Date(at) }).where('token_hash', 'in', good).returning('token_hash').execute()
    if (ended.length > 0) await writeAudit(inside, { at, hostAuthorityId, what: `administratorEnded ${label}`, byWhom: sign })
    return ended.length > 0
  })
}

async function findStaff(db: Kysely<Tables>, tokenHash: string, now: string): Promise<Staff | null> {
  const found = await db
    .selectFrom('staff_token')
    .innerJoin('host_authority', 'host_authority.id', 'staff_token.host_authority_id')
    .select(['host_authority.id as hostAuthorityId', 'host_authority.name as hostAuthorityName', 'staff_token.label', 'staff_token.name', 'staff_token.is_administrator as isAdministrator', 'staff_token.is_by_account as isByAccount'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', new Date(now))
    .executeTakeFirst()
  return found ?? null
}

async function listMeetings(db: Kysely<Tables>, hostAuthorityId: string): ReturnType<Store['listMeetings']> {
  const found = await db
    .selectFrom('meeting')
    .select(['id', 'created_at', 'version'])
    .where('host_authority_id', '=', hostAuthorityId)
    .where('erased_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return found.map(({ id, created_at, version }) => ({ meetingId: id, createdAt: created_at.toISOString(), version }))
}
