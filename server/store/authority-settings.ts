import type { Kysely, Selectable } from 'kysely'
import type { AuditWhat } from './audit-kinds.ts'
import { writeAudit } from './audit.ts'
import { holdAuthority } from './hold-authority.ts'
import { overLostConnection } from './lost-connection.ts'
import type { KeptSettings, SomeSettings, Store } from './store.ts'
import type { Tables } from './tables.ts'

type AuthoritySettings = Pick<Store, 'readSettings' | 'saveSettings'>

/** Where an authority has decided nothing. The numbers of days and years stand in `erase_after` and `audit_kept_from` too, for the database decides what is overdue. */
const ours: KeptSettings = { readingGate: 'readingCode', retentionDays: 14, erasesAtWithdrawal: true, staffSignIn: 'keyOrAccount', logRetentionYears: 5, isCounted: false, municipalities: '', keepsPlansLong: true, version: 0, at: null, by: null }

/** What host authorities have decided: each time a row of its own, none is ever changed. */
export function authoritySettings(db: Kysely<Tables>): AuthoritySettings {
  return {
    readSettings: (hostAuthorityId) => overLostConnection(() => read(db, hostAuthorityId)),
    // Not asked again by itself: the caller's version tells whether it was done.
    saveSettings: (saved) => db.transaction().execute((inside) => save(inside, saved)),
  }
}

async function read(db: Kysely<Tables>, hostAuthorityId: string): Promise<[KeptSettings, ...KeptSettings[]]> {
  const rows = await db.selectFrom('authority_setting').selectAll().where('host_authority_id', '=', hostAuthorityId).orderBy('version', 'desc').execute()
  const [first, ...others] = rows.map(asKept)
  return first ? [first, ...others, ours] : [ours]
}

async function save(inside: Kysely<Tables>, { hostAuthorityId, expectedVersion, settings, at, by, sign = 'administrator' }: Parameters<Store['saveSettings']>[0]): Promise<'saved' | 'conflict'> {
  await holdAuthority(inside, hostAuthorityId)
  const [newest] = await read(inside, hostAuthorityId)
  if (newest.version !== expectedVersion) return 'conflict'
  const { readingGate = newest.readingGate, retentionDays = newest.retentionDays, erasesAtWithdrawal = newest.erasesAtWithdrawal, staffSignIn = newest.staffSignIn, logRetentionYears = newest.logRetentionYears, isCounted = newest.isCounted, municipalities = newest.municipalities, keepsPlansLong = newest.keepsPlansLong } = settings
  await inside
    .insertInto('authority_setting')
    .values({
      host_authority_id: hostAuthorityId,
      version: expectedVersion + 1,
      reading_gate: readingGate,
      retention_days: retentionDays,
      erases_at_withdrawal: erasesAtWithdrawal,
      staff_sign_in: staffSignIn,
      log_retention_years: logRetentionYears,
      is_counted: isCounted,
      municipalities,
      keeps_plans_long: keepsPlansLong,
      at: new Date(at),
      by_whom: by,
    })
    .execute()
  if (!keepsPlansLong) await shortenPlans(inside, hostAuthorityId, at)
  await writeAudit(inside, { at, hostAuthorityId, what: ['settingsChanged', ...changedIn(settings, newest)].join(' ') as AuditWhat, byWhom: sign })
  return 'saved'
}

const dayMs = 24 * 3_600_000

/** What was to be kept for longer is kept for a day from now. */
const shortenPlans = (inside: Kysely<Tables>, hostAuthorityId: string, at: string) => {
  const until = new Date(Date.parse(at) + dayMs)
  return inside.updateTable('kept_draft').set({ expires_at: until }).where('host_authority_id', '=', hostAuthorityId).where('kind', '=', 'plan').where('expires_at', '>', until).execute()
}

/** Whether this authority's plans may be kept for longer than a day, as it stands in the caller's transaction. */
export async function keepsPlansLong(inside: Kysely<Tables>, hostAuthorityId: string): Promise<boolean> {
  const [newest] = await read(inside, hostAuthorityId)
  return newest.keepsPlansLong
}

/** Those that are decided to be otherwise. */
const changedIn = (settings: SomeSettings, before: KeptSettings) => (Object.keys(settings) as (keyof SomeSettings)[]).filter((name) => settings[name] !== undefined && settings[name] !== before[name])

const asKept = ({ version, reading_gate, retention_days, erases_at_withdrawal, staff_sign_in, log_retention_years, is_counted, municipalities, keeps_plans_long, at, by_whom }: Selectable<Tables['authority_setting']>): KeptSettings => ({
  readingGate: reading_gate, retentionDays: retention_days, erasesAtWithdrawal: erases_at_withdrawal, staffSignIn: staff_sign_in, logRetentionYears: log_retention_years, isCounted: is_counted, municipalities, keepsPlansLong: keeps_plans_long, version, at: at.toISOString(), by: by_whom,
})
