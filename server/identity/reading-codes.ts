import type { ReadableLetter, Store } from '#server/store/store.ts'
import { makeCode, openWithCode } from './handed-over-code.ts'
import { hashOf, newSecret } from './secrets.ts'

/** As long as somebody reads a letter, and saves it. */
const readingLastsMs = 60 * 60_000

type Letter = { meetingId: string; hostAuthorityId: string; recipient: 'participant' | 'referrer'; seatId: string }

/** A new code for a letter; the one before opens nothing any more. `number` is no secret, `code` is shown once and never again; null when the meeting is erased. */
export async function issueReadingCode(store: Store, letter: Letter, { at, by }: { at: string; by: string }): Promise<{ number: string; code: string } | null> {
  const { code, ...made } = await makeCode()
  const number = await store.saveReadingCode({ ...letter, ...made, at, by })
  return number === null ? null : { number, code }
}

/** The letter that a number and a code open, with a token for its page; null, as `openWithCode` is, when they open nothing. */
export async function readWithCode(store: Store, given: { number: string; code: string }, now: string): Promise<{ letter: ReadableLetter; token: string } | null> {
  const opened = await openWithCode(given, now, (number, at, since) => store.tryReadingCode(number, at, since))
  if (!opened) return null
  const { number, kept } = opened
  const token = newSecret(32)
  const isOpen = await store.openReading({ tokenHash: hashOf(token), number, codeHash: kept.codeHash, at: now, expiresAt: new Date(Date.parse(now) + readingLastsMs).toISOString() })
  return isOpen ? { letter: kept, token } : null
}
