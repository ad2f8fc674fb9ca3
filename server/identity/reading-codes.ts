import type { OpenedLetter, ReadableLetter, ReadingGate, SeatRef, Store } from '#server/store/store.ts'
import { makeCode, openWithCode, type TypedCode } from './handed-over-code.ts'
import { hashOf, newSecret } from './secrets.ts'

/** As long as somebody reads a letter, and saves it. */
const readingLastsMs = 60 * 60_000

export type OpenedReading = { letter: OpenedLetter; token: string }
/** Null: nothing is opened. `enoughToday`: it was right, and has been opened as often as it may be in a day. */
export type Reading = OpenedReading | 'enoughToday' | null

/** A new code for a letter; the one before opens nothing any more. `number` is no secret, `code` is shown once and never again; null when the meeting is erased. */
export async function issueReadingCode(store: Store, letter: ReadableLetter, { at, by }: { at: string; by: string }): Promise<{ number: string; code: string } | null> {
  const { code, ...made } = await makeCode()
  const number = await store.saveReadingCode({ ...letter, ...made, at, by })
  return number === null ? null : { number, code }
}

export type GateOf = (hostAuthorityId: string) => Promise<ReadingGate>

/** How an authority's letters are opened, as it has decided. */
export const gateIn =
  (store: Store): GateOf =>
  async (hostAuthorityId) =>
    (await store.readSettings(hostAuthorityId))[0].readingGate

/** What of a letter that is open may still be seen, when its authority has decided otherwise since. */
export const staysOpen = (gate: ReadingGate, { isByEid }: OpenedLetter): boolean => gate === 'readingCode' || (gate === 'eId' && isByEid)

/** The letter that a number and a code open, with a token for its page; null, as `openWithCode` is, when they open nothing. */
export async function readWithCode(store: Store, given: TypedCode, now: string): Promise<Reading> {
  const opened = await openWithCode(given, now, (number, tried) => store.tryReadingCode(number, tried))
  if (!opened || (await gateIn(store)(opened.kept.hostAuthorityId)) !== 'readingCode') return null
  return reading(store, { ...opened.kept, number: opened.number }, { isByEid: false, now })
}

export type Found = ReadableLetter & { number: string; codeHash: Buffer }

export async function reading(store: Store, { meetingId, hostAuthorityId, seatId, recipient, isCopy = false, number, codeHash }: Found, { isByEid, now }: { isByEid: boolean; now: string }): Promise<Reading> {
  const token = newSecret(32)
  const how = await store.openReading({ tokenHash: hashOf(token), number, codeHash, isByEid, at: now, expiresAt: new Date(Date.parse(now) + readingLastsMs).toISOString() })
  if (how === 'enoughToday') return how
  return how === 'opened' ? { letter: { meetingId, hostAuthorityId, seatId, recipient, isCopy, isByEid }, token } : null
}

/** The seat whose letter a number and a code open, without opening the letter; null, as `openWithCode` is, when they open nothing. */
export async function openSeatByCode(store: Store, given: TypedCode, now: string): Promise<SeatRef | null> {
  const opened = await openWithCode(given, now, (number, tried) => store.tryReadingCode(number, tried))
  if (!opened) return null
  await store.forgetReadingTries(opened.number)
  const { meetingId, seatId, hostAuthorityId } = opened.kept
  return { meetingId, seatId, hostAuthorityId }
}
