import { setTimeout as pause } from 'node:timers/promises'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import { isOnPaperAlone } from '#core/meeting/protected-identity.ts'
import { answersAfterMs, type TypedCode } from '#server/identity/handed-over-code.ts'
import { readWithEid } from '#server/identity/read-with-eid.ts'
import { openSeatByCode, staysOpen } from '#server/identity/reading-codes.ts'
import { openReferral, openReferralWithEid, referralOfPass } from '#server/identity/referral-codes.ts'
import { hashOf } from '#server/identity/secrets.ts'
import type { EidSubject, ReferralByCode, SeatRef } from '#server/store/store.ts'
import { typedText, type Typed } from './form-fields.ts'
import type { ReferringParts } from './referring-page.ts'

/** What somebody comes back to: what they asked for, or a seat in a meeting that is planned. */
export type ComesBack = { referral: ReferralByCode } | { seat: SeatRef }

/** By what the page carries that they have opened already, else by number and code; null for wrong, unknown, foreign and ended alike, codes as slowly. */
export async function whoComesBack(parts: ReferringParts, typed: Typed, address: string): Promise<ComesBack | null> {
  const [token, pass] = [typedText(typed, 'token'), typedText(typed, 'pass')]
  if (token !== '') return ofReading(parts, token)
  if (pass !== '') return ofPass(parts, pass)
  const { store, now, gateOf } = parts
  const given = { number: typedText(typed, 'number').slice(0, 40), code: typedText(typed, 'code').slice(0, 40), from: parts.placeOf(address) }
  const [referral, seat] = await Promise.all([openReferral(store, given, now()), openSeatByCode(store, given, now()), pause(answersAfterMs)])
  if (referral) return { referral }
  return seat && (await gateOf(seat.hostAuthorityId)) === 'readingCode' ? { seat } : null
}

/** By a letter of the seat that is open, however it was opened. */
async function ofReading({ store, now, gateOf }: ReferringParts, token: string): Promise<ComesBack | null> {
  const seat = await store.findReading(hashOf(token), now())
  return seat && staysOpen(await gateOf(seat.hostAuthorityId), seat) ? { seat } : null
}

async function ofPass({ store, passes }: ReferringParts, pass: string): Promise<ComesBack | null> {
  const opened = await passes.open(pass)
  const referral = opened && (await referralOfPass(store, opened))
  return referral && { referral }
}

/** Who has shown who they are, and what their page carries from now on in the place of number and code. Nothing becomes theirs that they could not be shown. */
export async function whoComesBackWithEid(parts: ReferringParts, given: TypedCode, by: EidSubject): Promise<{ who: ComesBack; carries: Typed } | 'enoughToday' | null> {
  const { store, now, passes } = parts
  const [opened, letter] = await Promise.all([
    openReferralWithEid(store, given, { by, now: now(), mayBind: (found) => leadsToWords(parts, found) }),
    readWithEid(store, given, { by, now: now(), isThere: async (found) => (await parts.letterOfReading(found)) !== null }),
  ])
  if (opened) return { who: { referral: opened.found }, carries: { pass: await passes.seal({ number: opened.number, boundAt: (await store.findBoundReferral(opened.number))?.boundAt ?? '' }) } }
  if (letter === 'enoughToday') return letter
  return letter && { who: { seat: letter.letter }, carries: { token: letter.token } }
}

/** Whether there is anything behind this code to read or to write. */
async function leadsToWords({ store, now, meetingOf }: ReferringParts, { state, hostAuthorityId, referralId: id, meetingId, seatId }: ReferralByCode): Promise<boolean> {
  if (state === 'waiting') return (await store.readDraft({ hostAuthorityId, kind: 'referral', id }, now())) !== null
  const meeting: Meeting | null = meetingId === null ? null : await meetingOf(meetingId)
  return meeting !== null && seatId !== null && seatById(meeting, seatId) !== undefined && !isOnPaperAlone(meeting)
}
