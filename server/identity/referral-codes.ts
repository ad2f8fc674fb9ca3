import type { NewReferralCode, ReferralByCode, ReferralPart, Store } from '#server/store/store.ts'
import { makeCode, openWithCode } from './handed-over-code.ts'
import { gateIn } from './reading-codes.ts'

/** A number and a code for who comes back to a referral; the code is shown once, and only its slow hash is kept. */
export async function newReferralCode(part: ReferralPart): Promise<{ shown: { part: ReferralPart; number: string; code: string }; kept: NewReferralCode }> {
  const { code, ...made } = await makeCode()
  return { shown: { part, number: made.number, code }, kept: { part, ...made } }
}

/** The referral that a number and a code open, where letters are opened by a code alone: it is no less sensitive. Null, as `openWithCode` is, when they open nothing. */
export async function openReferral(store: Store, given: { number: string; code: string }, now: string): Promise<ReferralByCode | null> {
  const opened = await openWithCode(given, now, (number, at, since) => store.tryReferralCode(number, at, since))
  if (!opened || (await gateIn(store)(opened.kept.hostAuthorityId)) !== 'readingCode') return null
  await store.forgetReferralTries(opened.number)
  return opened.kept
}
