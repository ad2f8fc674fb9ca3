import type { EidSubject, ReadableLetter, Store } from '#server/store/store.ts'
import { openWithCode, type TypedCode } from './handed-over-code.ts'
import { gateIn, reading, type Found, type Reading } from './reading-codes.ts'

type ByEid = { by: EidSubject; now: string; isThere: (letter: ReadableLetter) => Promise<boolean> }

/**
 * The letter that somebody opens who has shown who they are: the first time with its code as well, which makes it theirs; then by its
 * number alone. `isThere`: whether the letter can be read, before it is made anybody's. `enoughToday` as `Reading` says; null for an unknown number, a wrong, ended or foreign code, and a letter that is somebody else's, all alike.
 */
export async function readWithEid(store: Store, given: TypedCode, { by, now, isThere }: ByEid): Promise<Reading> {
  const letter = given.code.trim() === '' ? await known(store, given.number, by) : await bound(store, given, { by, now, isThere })
  if (!letter || (await gateIn(store)(letter.hostAuthorityId)) !== 'eId' || !(await isThere(letter))) return null
  return reading(store, letter, { isByEid: true, now })
}

async function known(store: Store, typed: string, by: EidSubject): Promise<Found | null> {
  const number = typed.replace(/\D/g, '')
  const found = await store.findLetterOfEid(number, by)
  return found && { ...found, number }
}

async function bound(store: Store, given: TypedCode, { by, now, isThere }: ByEid): Promise<Found | null> {
  const opened = await openWithCode(given, now, (number, tried) => store.tryReadingCode(number, tried))
  // Who has opened it before needs no code, and may have typed an old one.
  if (!opened) return known(store, given.number, by)
  const letter = { ...opened.kept, number: opened.number }
  if ((await gateIn(store)(letter.hostAuthorityId)) !== 'eId' || !(await isThere(letter))) return null
  return (await store.bindEid(letter, by, now)) ? letter : null
}
