import type { KeyObject } from 'node:crypto'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { Pool } from 'pg'
import { writeAudit } from './audit.ts'
import type { DraftRef, DraftStore, KeptDraft, NewReferralCode, SaveDraft } from './draft-store.ts'
import { letGoOfLog, nobodySeesIt } from './let-go-of-log.ts'
import { holdAuthority } from './hold-authority.ts'
import { overLostConnection } from './lost-connection.ts'
import { newKey, seal, secretKey, unseal } from './sealed.ts'
import type { Tables } from './tables.ts'

type Parts = { db: Kysely<Tables>; pool: Pool; masterKey: KeyObject }

/** What is kept before there is a meeting. */
export function keptDrafts({ db, pool, masterKey }: Parts): Omit<DraftStore, 'tryReferralCode' | 'forgetReferralTries'> {
  /** What a process that was killed has deleted is not swept: so the first time counts. */
  let isToBeSwept = true
  return {
    // Not asked again by itself: the version tells whether it was done.
    saveDraft: (saved, codes = []) => db.transaction().execute((inside) => save(inside, masterKey, saved, codes)),
    listDrafts: (hostAuthorityId, kind, now) =>
      overLostConnection(async () => {
        const rows = await living(db, now).where('host_authority_id', '=', hostAuthorityId).where('kind', '=', kind).orderBy('created_at').orderBy('id').execute()
        return rows.map((row) => opened(row, masterKey))
      }),
    readDraft: ({ hostAuthorityId, kind, id }, now) =>
      overLostConnection(async () => {
        const row = await living(db, now).where('host_authority_id', '=', hostAuthorityId).where('kind', '=', kind).where('id', '=', id).executeTakeFirst()
        return row ? opened(row, masterKey) : null
      }),
    noteDraftRead: ({ hostAuthorityId, kind, id }, { at, by }) => overLostConnection(() => writeAudit(db, { at, hostAuthorityId, what: `${kind} read ${id}`, byWhom: by })),
    endDraft: async (draft, ended) => {
      const isEnded = await db.transaction().execute((inside) => end(inside, draft, ended))
      isToBeSwept ||= isEnded
      return isEnded
    },
    endOverdueDrafts: async (at) => {
      const count = await db.transaction().execute((inside) => endOverdue(inside, at))
      isToBeSwept ||= count > 0
      return count
    },
    sweepDrafts: async () => {
      if (!isToBeSwept || !(await nobodySeesIt(pool))) return
      isToBeSwept = false
      await pool.query('vacuum full kept_draft')
      await letGoOfLog(pool)
    },
  }
}

const living = (db: Kysely<Tables>, now: string) => db.selectFrom('kept_draft').selectAll().where('expires_at', '>', new Date(now))

/** Bound to authority and id: what is moved to another row does not open. */
const bindingOf = (hostAuthorityId: string, id: string) => `draft:${hostAuthorityId}:${id}`

function opened(row: Selectable<Tables['kept_draft']>, masterKey: KeyObject): KeptDraft {
  const bound = bindingOf(row.host_authority_id, row.id)
  const key = secretKey(unseal(masterKey, row.wrapped, bound))
  const content = unseal(key, row.sealed, `${bound}:${row.version}`).toString('utf8')
  return { id: row.id, version: row.version, createdAt: row.created_at.toISOString(), changedAt: row.changed_at.toISOString(), expiresAt: row.expires_at.toISOString(), content }
}

async function save(inside: Kysely<Tables>, masterKey: KeyObject, saved: SaveDraft, codes: NewReferralCode[]): ReturnType<DraftStore['saveDraft']> {
  const { hostAuthorityId, kind, id, expectedVersion, at } = saved
  await holdAuthority(inside, hostAuthorityId)
  const all = await inside.selectFrom('kept_draft').select(['id', 'kind', 'version']).where('host_authority_id', '=', hostAuthorityId).execute()
  const stands = all.find((one) => one.id === id)
  if ((stands?.version ?? 0) !== expectedVersion || (stands && stands.kind !== kind)) return 'conflict'
  if (!stands && all.filter((one) => one.kind === kind).length >= saved.atMost) return 'tooMany'
  const version = expectedVersion + 1
  const content = sealedRow(masterKey, saved, version)
  const times = { changed_at: new Date(at), expires_at: new Date(saved.expiresAt) }
  await inside
    .insertInto('kept_draft')
    .values({ id, host_authority_id: hostAuthorityId, kind, created_at: new Date(at), ...content, ...times })
    .onConflict((conflict) => conflict.columns(['host_authority_id', 'id']).doUpdateSet({ ...content, ...times }))
    .execute()
  for (const { part, number, salt, codeHash } of codes) {
    await inside.insertInto('referral_code').values({ number, referral_id: id, host_authority_id: hostAuthorityId, part, salt, code_hash: codeHash, expires_at: new Date(saved.expiresAt) }).execute()
  }
  // A plan is saved at every pause in writing: only that it was begun is noted.
  if (kind === 'referral' || !stands) await writeAudit(inside, { at, hostAuthorityId, what: `${kind} ${stands ? 'changed' : 'begun'} ${id}`, byWhom: saved.by })
  return version
}

/** A key of its own each time: the one before opens nothing that stands. */
function sealedRow(masterKey: KeyObject, { hostAuthorityId, id, content }: SaveDraft, version: number) {
  const bound = bindingOf(hostAuthorityId, id)
  const bytes = newKey()
  return { version, wrapped: seal(masterKey, bytes, bound), sealed: seal(secretKey(bytes), Buffer.from(content), `${bound}:${version}`) }
}

async function end(inside: Kysely<Tables>, { hostAuthorityId, kind, id }: DraftRef, { at, by, state }: Parameters<DraftStore['endDraft']>[1]): Promise<boolean> {
  const gone = await inside.deleteFrom('kept_draft').where('host_authority_id', '=', hostAuthorityId).where('kind', '=', kind).where('id', '=', id).returning('id').executeTakeFirst()
  if (!gone) return false
  await inside.updateTable('referral_code').set({ state }).where('host_authority_id', '=', hostAuthorityId).where('referral_id', '=', id).execute()
  await writeAudit(inside, { at, hostAuthorityId, what: `${kind} ${state} ${id}`, byWhom: by })
  return true
}

async function endOverdue(inside: Kysely<Tables>, at: string): Promise<number> {
  const now = new Date(at)
  const gone = await inside.deleteFrom('kept_draft').where('expires_at', '<=', now).returning(['id', 'host_authority_id', 'kind']).execute()
  for (const { id, host_authority_id: hostAuthorityId, kind } of gone) {
    await inside.updateTable('referral_code').set({ state: 'timeIsOver' }).where('host_authority_id', '=', hostAuthorityId).where('referral_id', '=', id).execute()
    await writeAudit(inside, { at, hostAuthorityId, what: `${kind} timeIsOver ${id}` })
  }
  await inside.deleteFrom('referral_code').where('expires_at', '<=', sql<Date>`${now}::timestamptz - interval '30 days'`).execute()
  return gone.length
}
