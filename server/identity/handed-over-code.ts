import { randomInt, randomBytes, timingSafeEqual } from 'node:crypto'
import type { CodeTry } from '#server/store/store.ts'
import { slowHash } from './slow-hash.ts'

/** Read aloud and written by hand without mistakes: no I, L, O, 0 or 1. Eight of 31 are 39 bits. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 8
const waitMs = 15 * 60_000

/** In milliseconds: longer than any answer to a code takes, so that nobody hears from the clock whether a number is known. */
export const answersAfterMs = 250

/** A fresh number, which is no secret, and a code, which is shown once; `salt` and `codeHash` are all that is kept of it. */
export async function makeCode(): Promise<{ number: string; code: string; salt: Buffer; codeHash: Buffer }> {
  const code = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
  const salt = randomBytes(16)
  return { number: String(randomInt(10_000_000, 100_000_000)), code, salt, codeHash: await slowHash(code, salt) }
}

/** In groups of four, as one reads it aloud. */
export const inFours = (text: string): string => text.replaceAll(/.{4}(?=.)/g, '$& ')

/** As it was meant, however it was typed: small letters, spaces, a hyphen. */
const tidied = (typed: string) => typed.toUpperCase().replace(/[\s\-–]/g, '')

/** Beside a number that nobody has: it takes as long. */
const nobodys = randomBytes(16)

type Kept = { salt: Buffer; codeHash: Buffer; isLookedAt: boolean }
/** What somebody typed, and a few signs of where they did. */
export type TypedCode = { number: string; code: string; from: string }

/**
 * What a number and a code open, of what `tryCode` counts the try of and gives; null for an unknown number, a wrong, ended or foreign code and
 * from the sixth try from one place, or the hundred-and-first from all, within a quarter of an hour, all alike and as slow.
 */
export async function openWithCode<K extends Kept>(given: TypedCode, now: string, tryCode: (number: string, tried: CodeTry) => Promise<K | null>): Promise<{ number: string; kept: K } | null> {
  const number = given.number.replace(/\D/g, '')
  const kept = await tryCode(number, { at: now, since: new Date(Date.parse(now) - waitMs).toISOString(), from: given.from })
  const hash = await slowHash(tidied(given.code).slice(0, 64), kept?.salt ?? nobodys)
  return kept && kept.isLookedAt && timingSafeEqual(hash, kept.codeHash) ? { number, kept } : null
}
