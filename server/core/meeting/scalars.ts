import { z } from 'zod'
import { languages } from './languages.ts'

/** Ids are made by us: 8 to 64 characters that are safe in an address. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)

/** Signs that begin a new line, or leave room as one would: between the words on both sides stands a space. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
/** What nobody sees and nobody typed on purpose: other control characters, and marks that turn the way of all that follows, so that a sentence of ours after it would run backwards; and spaces without width. Pasted text carries them. */
const unseen = /[\p{Cc}\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu
/** Signs that are seen. Those that join or part letters (\p{Cf}) stay between them, since some writings and pictures need them, and are nothing alone. */
const isSeen = /[^\p{Cf}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u

/** What somebody wrote, on one line and without signs that nobody sees. They are taken out and not refused: nobody can mend what they do not see. Nothing, where nothing in it is seen. Whatever comes from outside goes by it: `freeText`, the fields of our own forms, the name in a token of Teams, and what is written where the server runs. */
export function seenText(text: string): string {
  const seen = text.replace(breaks, ' ').replace(unseen, '').trim()
  return isSeen.test(seen) ? seen : ''
}

/** What a person writes, as it is seen, bounded in characters (UTF-16 units). The pattern tells what comes of it. */
export const freeText = (max: number) =>
  z.string().overwrite(seenText).trim().min(1).max(max).regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'controlCharacters')

/** A day in Sweden, `2026-12-11`. */
export const daySchema = z.iso.date()

/** A time of day in Sweden, `13.30`: written as it is read. */
export const clockSchema = z.string().regex(/^([01]\d|2[0-3])\.[0-5]\d$/)

/** A moment, ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime()

export const languageSchema = z.enum(languages)
export type { Language } from './languages.ts'
