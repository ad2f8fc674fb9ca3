import type { BackgroundNote } from './plan.ts'

type IsTheirs = (note: BackgroundNote) => boolean

/** Which notes are of who speaks for this organisation: its own, and those that nobody has marked or said whose they are. */
export const isOf = (organisationId: string | null | undefined): IsTheirs => ({ kind, from }) => (from === undefined ? kind === undefined : from === organisationId)

/**
 * The notes when this is said: of what stands in the same words and is theirs holds what was said last, whether it may be said aloud and its kind, if it names one. What is another
 * organisation's stays, and beside it the note stands as another; so does a mark whose nobody is, the chair's, which binds the same words said without one. Of neither is it said aloud for that.
 */
export function saidAnew(notes: readonly BackgroundNote[], note: BackgroundNote, isTheirs: IsTheirs): BackgroundNote[] {
  const { words, mayBeSaid, kind, from } = note
  const after = notes.map((one) => (one.words === words ? { ...one, mayBeSaid: isTheirs(one) ? mayBeSaid : one.mayBeSaid && mayBeSaid, ...(kind !== undefined && isTheirs(one) && { kind, ...(from && { from }) }) } : one))
  const isAnothers = (one: BackgroundNote) => one.from !== undefined && !isTheirs(one)
  return after.some((one) => one.words === words && !isAnothers(one) && (kind === undefined || one.kind === kind)) ? after : [...after, note]
}

/** Whether a note stands as it is said here: sent twice, or from a page that was loaded anew, it is one. */
export const isSaidAlready = (notes: readonly BackgroundNote[], note: BackgroundNote, isTheirs: IsTheirs): boolean => JSON.stringify(saidAnew(notes, note, isTheirs)) === JSON.stringify(notes)

/** The note in these words that would be said aloud, or marked as something else, by what is said; undefined where there is none. */
export function openedBy(notes: readonly BackgroundNote[], note: BackgroundNote, isTheirs: IsTheirs): BackgroundNote | undefined {
  const after = saidAnew(notes, note, isTheirs)
  return notes.find(({ mayBeSaid, kind }, at) => (!mayBeSaid && after[at]?.mayBeSaid) || (kind !== undefined && after[at]?.kind !== kind))
}
