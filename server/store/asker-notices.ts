import type { KeyObject } from 'node:crypto'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { AskerNoticeStore, AskerRef } from './asker-notice-store.ts'
import { writeAudit } from './audit.ts'
import type { WantsTelling } from './draft-store.ts'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import { holdAuthority } from './hold-authority.ts'
import { keepLines, tellingAfterwards, type Came } from './ledger-lines.ts'
import { overLostConnection } from './lost-connection.ts'
import type { MailEnd } from './outbox-store.ts'
import { isOnPaperAlone, mailInLedger, type Outbox } from './outboxes.ts'
import { seal, unseal } from './sealed.ts'
import type { TextSweeping } from './sweep-texts.ts'
import type { Tables } from './tables.ts'

type Parts = { db: Kysely<Tables>; masterKey: KeyObject; ledger: ErasedLedger; sweeping: TextSweeping }

/** Under the master key, since the referral's own key is gone when the notice goes. Whatever deletes an address has it swept from the files. */
export const askerNotices = ({ db, masterKey, ledger, sweeping: { leaves } }: Parts): AskerNoticeStore => ({
  wantTelling: leaves((of, wants, at) => tellingAfterwards(db, ledger)((inside) => wantWhileItWaits(inside, masterKey, { of, wants, at }))),
  wantsTelling: (of) => overLostConnection(async () => (await db.selectFrom('asker_notice').select('id').where(isOf(of)).executeTakeFirst()) !== undefined),
  stopTelling: leaves((of, at) => tellingAfterwards(db, ledger)((inside) => stop(inside, of, at))),
})

const bindingOf = ({ hostAuthorityId, referralId, part }: AskerRef) => `asker notice:${hostAuthorityId}:${referralId}:${part}`
const isOf = ({ hostAuthorityId, referralId, part }: AskerRef) => sql<boolean>`host_authority_id = ${hostAuthorityId} and referral_id = ${referralId} and part = ${part}`
const columns = ['id', 'host_authority_id as hostAuthorityId', 'referral_id as referralId', 'part'] as const

/** What the ledger is to say of these mails, kept in the caller's transaction. */
const noteInLedger = (inside: Kysely<Tables>, gone: readonly { id: string }[], { state, at }: { state: MailEnd; at: string }): Promise<Erased[]> => keepLines(inside, gone.map(({ id }) => mailInLedger({ id, state, at })))

/** In the caller's transaction, whose referral waits and has no address of this part. */
export async function keepTelling(inside: Kysely<Tables>, key: KeyObject, { of, wants, at }: { of: AskerRef; wants: WantsTelling; at: string }): Promise<void> {
  const address = seal(key, Buffer.from(wants.address), bindingOf(of))
  await inside.insertInto('asker_notice').values({ id: wants.id, host_authority_id: of.hostAuthorityId, referral_id: of.referralId, part: of.part, address, language: wants.language, due_at: null, next_try_at: null }).execute()
  await writeAudit(inside, { at, hostAuthorityId: of.hostAuthorityId, what: `referral mailAsked ${of.referralId}`, byWhom: of.part })
}

async function wantWhileItWaits(inside: Kysely<Tables>, key: KeyObject, wanted: Parameters<typeof keepTelling>[2]): Promise<Came<boolean>> {
  const { of, at } = wanted
  await holdAuthority(inside, of.hostAuthorityId)
  const waits = await inside.selectFrom('kept_draft').select('id').where('host_authority_id', '=', of.hostAuthorityId).where('kind', '=', 'referral').where('id', '=', of.referralId).where('expires_at', '>', new Date(at)).executeTakeFirst()
  if (!waits) return { came: false, lines: [] }
  const before = await inside.deleteFrom('asker_notice').where(isOf(of)).returning('id').execute()
  await keepTelling(inside, key, wanted)
  // Done a second time, where the answer to the first was lost, it finds its own.
  return { came: true, lines: await noteInLedger(inside, before.filter(({ id }) => id !== wanted.wants.id), { state: 'stopped', at }) }
}

async function stop(inside: Kysely<Tables>, of: AskerRef, at: string): Promise<Came<boolean>> {
  const stopped = await inside.deleteFrom('asker_notice').where(isOf(of)).where('state', '=', 'asked').returning('id').execute()
  if (stopped.length > 0) await writeAudit(inside, { at, hostAuthorityId: of.hostAuthorityId, what: `referral mailStopped ${of.referralId}`, byWhom: of.part })
  return { came: stopped.length > 0, lines: await noteInLedger(inside, stopped, { state: 'stopped', at }) }
}

/** In the transaction in which a referral ends: whoever ended it themselves need not be told, and nobody is when a backup is put back. */
export async function tellAskers(inside: Kysely<Tables>, { hostAuthorityId, id: referralId, by, at }: { hostAuthorityId: string; id: string; by: string | null; at: string }, isAgain: boolean): Promise<void> {
  const theirs = inside.deleteFrom('asker_notice').where('host_authority_id', '=', hostAuthorityId).where('referral_id', '=', referralId).where('state', '=', 'asked')
  await (isAgain ? theirs : theirs.where('part', '=', sql<'person'>`${by}`)).execute()
  await inside.updateTable('asker_notice').set({ state: 'waiting', due_at: new Date(at), next_try_at: new Date(at) }).where('host_authority_id', '=', hostAuthorityId).where('referral_id', '=', referralId).where('state', '=', 'asked').execute()
}

/** In the same, where nobody may be told by mail after all: the addresses go at once. Gives what the ledger is to say of it. */
export async function stopTellingAskers(inside: Kysely<Tables>, { hostAuthorityId, id: referralId, at }: { hostAuthorityId: string; id: string; at: string }): Promise<Erased[]> {
  const gone = await inside.deleteFrom('asker_notice').where('host_authority_id', '=', hostAuthorityId).where('referral_id', '=', referralId).returning(columns).execute()
  for (const one of gone) await noteGone(inside, one, 'stopped', at)
  return noteInLedger(inside, gone, { state: 'stopped', at })
}

const isWithdrawn = sql`exists (select from ended_draft e join meeting m on m.id = e.became
  where e.host_authority_id = asker_notice.host_authority_id and e.id = asker_notice.referral_id and (m.withdrawn_at is not null or m.erased_at is not null))`

/** How what became of a referral goes out: address and mail are one row, which goes with its end. */
export const outboxOfAskers = (key: KeyObject): Outbox<Selectable<Tables['asker_notice']>> => ({
  name: 'asker_notice',
  hindrance: sql`case when ${isOnPaperAlone('asker_notice')} then 'paperOnly' when ${isWithdrawn} then 'withdrawn' end`,
  stopsWhenHindered: true,
  tellsWhy: false,
  async open(_db, { address, language, due_at: dueAt, claimed_at: claimedAt, ...row }) {
    return { address: unseal(key, address, bindingOf(refOf(row))).toString('utf8'), language, dueAt: (dueAt ?? claimedAt ?? new Date(0)).toISOString(), about: { kind: 'answer' } }
  },
  async end(inside, row, { state, at }) {
    await inside.deleteFrom('asker_notice').where('id', '=', row.id).execute()
    await noteGone(inside, refOf(row), state, at)
    return true
  },
})

const refOf = ({ host_authority_id: hostAuthorityId, referral_id: referralId, part }: Pick<Selectable<Tables['asker_notice']>, 'host_authority_id' | 'referral_id' | 'part'>): AskerRef => ({ hostAuthorityId, referralId, part })

const words = { sent: 'mailSent', failed: 'mailFailed', stopped: 'mailStopped', unsure: 'mailUnsure' } as const
const noteGone = (inside: Kysely<Tables>, { hostAuthorityId, referralId }: AskerRef, state: MailEnd, at: string) => writeAudit(inside, { at, hostAuthorityId, what: `referral ${words[state]} ${referralId}` })

/** What could not go for two days, as where the mail server was taken away, never will: its address is kept no longer. Gives what the ledger is to say of it. */
export async function forgetUntold(inside: Kysely<Tables>, now: string): Promise<Erased[]> {
  const gone = await inside.deleteFrom('asker_notice').where('state', '!=', 'asked').where('due_at', '<', new Date(Date.parse(now) - twoDaysMs)).returning(columns).execute()
  for (const one of gone) await noteGone(inside, one, 'failed', now)
  return noteInLedger(inside, gone, { state: 'failed', at: now })
}

const twoDaysMs = 2 * 24 * 3_600_000
