import type { EidSubject, NewReferralCode, ReferralByCode, ReferralPart, Store } from '#server/store/store.ts'
import { makeCode, openWithCode, type TypedCode } from './handed-over-code.ts'
import { gateIn } from './reading-codes.ts'

/** A number and a code for who comes back to a referral; the code is shown once, and only its slow hash is kept. */
export async function newReferralCode(part: ReferralPart): Promise<{ shown: { part: ReferralPart; number: string; code: string }; kept: NewReferralCode }> {
  const { code, ...made } = await makeCode()
  return { shown: { part, number: made.number, code }, kept: { part, ...made } }
}

/** The referral that a number and a code open, where letters are opened by a code alone: it is no less sensitive. Null, as `openWithCode` is, when they open nothing. */
export async function openReferral(store: Store, given: TypedCode, now: string): Promise<ReferralByCode | null> {
  const opened = await openWithCode(given, now, (number, tried) => store.tryReferralCode(number, tried))
  if (!opened || (await gateIn(store)(opened.kept.hostAuthorityId)) !== 'readingCode') return null
  await store.forgetReferralTries(opened.number)
  return opened.kept
}

type ByEid = { by: EidSubject; now: string; mayBind: (found: ReferralByCode) => Promise<boolean> }

/**
 * The referral of who has shown who they are: the first time with its code as well, which makes it theirs where `mayBind` says that it
 * still leads to words; then by its number alone. `number` as digits. Null for an unknown number, a wrong and a foreign code, and one that is somebody else's, all alike.
 */
export async function openReferralWithEid(store: Store, given: TypedCode, by: ByEid): Promise<{ found: ReferralByCode; number: string } | null> {
  const number = given.number.replace(/\D/g, '')
  const found = given.code.trim() === '' ? await store.findReferralOfEid(number, by.by) : await firstTime(store, given, by)
  return found && (await gateIn(store)(found.hostAuthorityId)) === 'eId' ? { found, number } : null
}

async function firstTime(store: Store, given: TypedCode, { by, now, mayBind }: ByEid): Promise<ReferralByCode | null> {
  const opened = await openWithCode(given, now, (number, tried) => store.tryReferralCode(number, tried))
  // Who has come back before needs no code, and may have typed it wrong.
  if (!opened) return store.findReferralOfEid(given.number.replace(/\D/g, ''), by)
  const { number, kept } = opened
  if ((await gateIn(store)(kept.hostAuthorityId)) !== 'eId') return null
  if ((await mayBind(kept)) && !(await store.bindReferral({ number, salt: kept.salt }, by, now))) return null
  await store.forgetReferralTries(number)
  return kept
}

/** The referral that a page opened with e-ID still leads to: as long as it is the same e-ID's, and has not been released meanwhile. */
export async function referralOfPass(store: Store, { number, boundAt }: { number: string; boundAt: string }): Promise<ReferralByCode | null> {
  const found = await store.findBoundReferral(number)
  return found?.boundAt === boundAt && (await gateIn(store)(found.hostAuthorityId)) === 'eId' ? found : null
}
