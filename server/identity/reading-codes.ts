import { randomInt, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { mostReadingTries, type ReadableLetter, type Store } from '#server/store/store.ts'
import { hashOf, newSecret } from './secrets.ts'

/** Read aloud and written by hand without mistakes: no I, L, O, 0 or 1. Eight of 31 are 39 bits. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 8
export const waitMs = 15 * 60_000
/** As long as somebody reads a letter, and saves it. */
const readingLastsMs = 60 * 60_000

/** An out-of-band code has too few bits for a fast hash (ASVS 6.5.2). */
export const slowHash = (code: string, salt: Buffer) => promisify<string, Buffer, number, Buffer>(scrypt)(code, salt, 32)

export const newCode = () => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
export const newNumber = () => String(randomInt(10_000_000, 100_000_000))

/** As it was meant, however it was typed: small letters, spaces, a hyphen. */
export const tidiedCode = (typed: string) => typed.toUpperCase().replace(/[\s\-–]/g, '')

type Letter = { meetingId: string; hostAuthorityId: string; recipient: 'participant' | 'referrer'; seatId: string }

/** A new code for a letter; the one before opens nothing any more. `number` is no secret, `code` is shown once and never again; null when the meeting is erased. */
export async function issueReadingCode(store: Store, letter: Letter, { at, by }: { at: string; by: string }): Promise<{ number: string; code: string } | null> {
  const [code, salt] = [newCode(), randomBytes(16)]
  const number = await store.saveReadingCode({ ...letter, number: newNumber(), salt, codeHash: await slowHash(code, salt), at, by })
  return number === null ? null : { number, code }
}

/** Beside a number that nobody has: it takes as long. */
export const nobodys = randomBytes(16)

/**
 * The letter that a number and a code open, with a token for its page; null for an unknown number, a wrong, ended or foreign code and
 * from the sixth try within a quarter of an hour, all alike and as slow.
 */
export async function readWithCode(store: Store, given: { number: string; code: string }, now: string): Promise<{ letter: ReadableLetter; token: string } | null> {
  const number = given.number.replace(/\D/g, '')
  const since = new Date(Date.parse(now) - waitMs).toISOString()
  const kept = await store.tryReadingCode(number, now, since)
  const hash = await slowHash(tidiedCode(given.code).slice(0, 64), kept?.salt ?? nobodys)
  if (!kept || kept.tries > mostReadingTries || !timingSafeEqual(hash, kept.codeHash)) return null
  const token = newSecret(32)
  const isOpen = await store.openReading({ tokenHash: hashOf(token), number, codeHash: kept.codeHash, at: now, expiresAt: new Date(Date.parse(now) + readingLastsMs).toISOString() })
  return isOpen ? { letter: kept, token } : null
}
