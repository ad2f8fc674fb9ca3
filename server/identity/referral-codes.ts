import { randomBytes, timingSafeEqual } from 'node:crypto'
import { mostReadingTries, type NewReferralCode, type ReferralByCode, type ReferralPart, type Store } from '#server/store/store.ts'
import { newCode, newNumber, nobodys, slowHash, tidiedCode, waitMs } from './reading-codes.ts'

/** A number and a code for who comes back to a referral; the code is shown once, and only its slow hash is kept. */
export async function newReferralCode(part: ReferralPart): Promise<{ shown: { part: ReferralPart; number: string; code: string }; kept: NewReferralCode }> {
  const [number, code, salt] = [newNumber(), newCode(), randomBytes(16)]
  return { shown: { part, number, code }, kept: { part, number, salt, codeHash: await slowHash(code, salt) } }
}

/** The referral that a number and a code open; null for an unknown number, a wrong code and from the sixth try within a quarter of an hour, all alike and as slow. */
export async function openReferral(store: Store, given: { number: string; code: string }, now: string): Promise<ReferralByCode | null> {
  const number = given.number.replace(/\D/g, '')
  const kept = await store.tryReferralCode(number, now, new Date(Date.parse(now) - waitMs).toISOString())
  const hash = await slowHash(tidiedCode(given.code).slice(0, 64), kept?.salt ?? nobodys)
  if (!kept || kept.tries > mostReadingTries || !timingSafeEqual(hash, kept.codeHash)) return null
  await store.forgetReferralTries(number)
  return kept
}
