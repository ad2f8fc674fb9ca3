import type { Kysely } from 'kysely'
import type { AskerNoticeStore } from './asker-notice-store.ts'
import { askerNotices, keepTelling } from './asker-notices.ts'
import { writeAudit } from './audit.ts'
import { keepsPlansLong } from './authority-settings.ts'
import { isBeingPlanned } from './claimed-referrals.ts'
import type { DraftRef, DraftStore, NewReferralCode, SaveDraft, WantsTelling } from './draft-store.ts'
import { endedDrafts, endOfReferral, hasEnded } from './ended-drafts.ts'
import type { ErasedLedger } from './erased-ledger.ts'
import { holdAuthority } from './hold-authority.ts'
import { overLostConnection } from './lost-connection.ts'
import { openedDraft, openedDrafts, plansOf, referralOf, sealedRow, type OpeningDrafts } from './sealed-drafts.ts'
import type { TextSweeping } from './sweep-texts.ts'
import type { Tables } from './tables.ts'

type Parts = { db: Kysely<Tables>; ledger: ErasedLedger; sweeping: TextSweeping } & OpeningDrafts
type KeptDrafts = Omit<DraftStore, 'tryReferralCode' | 'forgetReferralTries' | 'claimReferral' | 'releaseReferral'> & AskerNoticeStore

/** What is kept before there is a meeting. */
export function keptDrafts({ db, ledger, sweeping, ...opening }: Parts): KeptDrafts {
  const { masterKey } = opening
  return {
    // Not asked again by itself: the version tells whether it was done.
    saveDraft: (saved, codes = [], wants = null) => db.transaction().execute((inside) => save(inside, opening, saved, { codes, wants })),
    listDrafts: (hostAuthorityId, kind, now) =>
      overLostConnection(async () => {
        const rows = await living(db, now).where('host_authority_id', '=', hostAuthorityId).where('kind', '=', kind).orderBy('created_at').orderBy('id').execute()
        return openedDrafts(rows, opening)
      }),
    readDraft: ({ hostAuthorityId, kind, id }, now) =>
      overLostConnection(async () => {
        const row = await living(db, now).where('host_authority_id', '=', hostAuthorityId).where('kind', '=', kind).where('id', '=', id).executeTakeFirst()
        return row ? openedDraft(row, masterKey) : null
      }),
    noteDraftRead: ({ hostAuthorityId, kind, id }, { at, by }) => overLostConnection(() => writeAudit(db, { at, hostAuthorityId, what: `${kind} read ${id}`, byWhom: by })),
    ...askerNotices({ db, masterKey, ledger, sweeping }),
    ...endedDrafts({ db, opening, ledger, isNeeded: sweeping.isNeeded }),
    sweepTexts: sweeping.sweep,
  }
}

const living = (db: Kysely<Tables>, now: string) => db.selectFrom('kept_draft').selectAll().where('expires_at', '>', new Date(now))

/** Whether somebody has begun a plan of a referral already, with the caller's hold on its authority. */
const hasPlan = async (inside: Kysely<Tables>, opening: OpeningDrafts, { at, ...referral }: Pick<DraftRef, 'hostAuthorityId' | 'id'> & { at: string }): Promise<boolean> =>
  (await plansOf(inside, opening, referral)).some(({ expiresAt }) => Date.parse(expiresAt) > Date.parse(at))

async function save(inside: Kysely<Tables>, opening: OpeningDrafts, saved: SaveDraft, { codes, wants }: { codes: NewReferralCode[]; wants: WantsTelling | null }): ReturnType<DraftStore['saveDraft']> {
  const { hostAuthorityId, kind, id, expectedVersion, at } = saved
  await holdAuthority(inside, hostAuthorityId)
  const all = await inside.selectFrom('kept_draft').select(['id', 'kind', 'version']).where('host_authority_id', '=', hostAuthorityId).execute()
  const stands = all.find((one) => one.id === id)
  const begunFrom = kind === 'plan' ? referralOf(saved) : null
  const referral = begunFrom === null ? null : { hostAuthorityId, id: begunFrom }
  const became = referral && (await endOfReferral(inside, referral))
  if (became && became !== 'planned') return 'referralEnded'
  if (!stands && (await hasEnded(inside, saved))) return 'ended'
  if (referral && expectedVersion === 0 && !stands && (became === 'planned' || (await hasPlan(inside, opening, { ...referral, at })))) return 'otherPlan'
  if ((stands?.version ?? 0) !== expectedVersion || (stands && stands.kind !== kind)) return 'conflict'
  if (stands && kind === 'referral' && (await isBeingPlanned(inside, saved))) return 'claimed'
  if (!stands && all.filter((one) => one.kind === kind).length >= saved.atMost) return 'tooMany'
  const version = expectedVersion + 1
  const content = sealedRow(opening.masterKey, saved, version)
  const expiresAt = saved.longUntil !== undefined && (await keepsPlansLong(inside, hostAuthorityId)) ? saved.longUntil : saved.expiresAt
  const times = { changed_at: new Date(at), expires_at: new Date(expiresAt) }
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
  const part = saved.by === 'referrer' ? 'referrer' : 'person'
  if (wants) await keepTelling(inside, opening.masterKey, { of: { hostAuthorityId, referralId: id, part }, wants, at })
  return version
}
