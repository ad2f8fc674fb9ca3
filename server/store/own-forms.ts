import type { Kysely, Selectable, Transaction } from 'kysely'
import { writeAudit } from './audit.ts'
import type { FormsStore, KeptForm, SaveForm } from './forms-store.ts'
import { holdAuthority } from './hold-authority.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Tables } from './tables.ts'

/** The forms of meeting that host authorities have made themselves: each change a row of its own, none is ever changed. */
export function ownForms(db: Kysely<Tables>): FormsStore {
  return {
    listOwnForms: (hostAuthorityId) => overLostConnection(() => newest(db, hostAuthorityId)),
    readOwnForm: (hostAuthorityId, formId) => overLostConnection(() => versions(db, hostAuthorityId, formId)),
    // Not asked again by itself: the caller's version tells whether it was done.
    saveOwnForm: (saved) => db.transaction().execute((inside) => save(inside, saved)),
  }
}

async function newest(db: Kysely<Tables>, hostAuthorityId: string): Promise<KeptForm[]> {
  const rows = await db.selectFrom('own_form').selectAll().distinctOn('id').where('host_authority_id', '=', hostAuthorityId).orderBy('id').orderBy('version', 'desc').execute()
  return rows.map(asKept)
}

async function versions(db: Kysely<Tables>, hostAuthorityId: string, formId: string): Promise<KeptForm[]> {
  const rows = await db.selectFrom('own_form').selectAll().where('host_authority_id', '=', hostAuthorityId).where('id', '=', formId).orderBy('version', 'desc').execute()
  return rows.map(asKept)
}

async function save(inside: Transaction<Tables>, { hostAuthorityId, form, expectedVersion, isWithdrawn, atMost, at, by, sign = 'administrator' }: SaveForm): ReturnType<FormsStore['saveOwnForm']> {
  await holdAuthority(inside, hostAuthorityId)
  const all = await newest(inside, hostAuthorityId)
  const stands = all.find((one) => one.form.id === form.id)
  if ((stands?.version ?? 0) !== expectedVersion) return 'conflict'
  if (!stands && all.length >= atMost) return 'tooMany'
  await inside
    .insertInto('own_form')
    .values({ host_authority_id: hostAuthorityId, id: form.id, version: expectedVersion + 1, form: JSON.stringify(form), is_withdrawn: isWithdrawn, at: new Date(at), by_whom: by })
    .execute()
  await writeAudit(inside, { at, hostAuthorityId, what: isWithdrawn ? 'formWithdrawn' : stands ? 'formChanged' : 'formAdded', byWhom: sign })
  return 'saved'
}

const asKept = ({ version, form, is_withdrawn, at, by_whom }: Selectable<Tables['own_form']>): KeptForm => ({ form, version, isWithdrawn: is_withdrawn, at: at.toISOString(), by: by_whom })
