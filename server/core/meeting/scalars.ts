import { z } from 'zod'
import { languages } from './languages.ts'

/** Ids are made by us: 8 to 64 characters that are safe in an address. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)

/** Marks that turn the way of all that follows: pasted text may carry them, and a sentence of ours after it would run backwards. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g

/** What a person writes. Trimmed, no control characters, nothing that turns the way of other words, bounded in characters (UTF-16 units). */
export const freeText = (max: number) =>
  z.string().overwrite((text) => text.replace(turns, '')).trim().min(1).max(max).regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'controlCharacters')

/** A day in Sweden, `2026-12-11`. */
export const daySchema = z.iso.date()

/** A time of day in Sweden, `13.30`: written as it is read. */
export const clockSchema = z.string().regex(/^([01]\d|2[0-3])\.[0-5]\d$/)

/** A moment, ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime()

export const languageSchema = z.enum(languages)
export type { Language } from './languages.ts'
