import type { KeptReferral } from '#core/wire/before.ts'
import type { NoteDraft } from '../background/background-draft.ts'
import type { Said } from '../plan-draft.ts'
import type { NewId } from '../plan-parts.ts'

type Told = KeptReferral['referral']['notes'][number]
type Read = { id: string; mayBeSaid?: boolean; kind?: NoteDraft['kind'] }

/** The notes of a request as they are read: what `saidIn` keeps of them. */
export const readOf = (notes: readonly NoteDraft[]): NonNullable<Said['notes']> => notes.map(({ id, mayBeSaid, kind }) => ({ id, mayBeSaid, ...(kind && { kind }) }))

/** Each note of a request as it was read, under the id that it has in the plan; undefined of one that came since. Of a plan that an older page kept it is known by its words, and not how it stood. */
function asRead(plan: readonly NoteDraft[], told: readonly Told[], read: Said | undefined): (Read | undefined)[] {
  const byWords = ({ words }: Told) => plan.find((one) => one.words === words)?.id
  return told.map((note, at) => {
    if (read?.notes) return read.notes[at]
    const id = byWords(note) ?? (at < (read?.noteCount ?? 0) ? '' : undefined)
    return id === undefined ? undefined : { id }
  })
}

/** A note of the plan after its writer said it anew: that it may not be said aloud holds in whatever words who plans put it, that it may in its own alone. What nobody changed stays as who plans made it. */
function saidSince(note: NoteDraft, was: Read, now: Told): NoteDraft {
  const isUnchanged = was.mayBeSaid === now.mayBeSaid
  const mayBeSaid = isUnchanged ? note.mayBeSaid : now.mayBeSaid && (note.mayBeSaid || (was.mayBeSaid === false && note.words === now.words))
  return { ...note, mayBeSaid, ...(was.mayBeSaid !== undefined && was.kind !== now.kind && { kind: now.kind }) }
}

/** The notes of the plan after what was said in its request since it was read, and those of the request by the ids that they have in it then. */
export function notesSince(plan: readonly NoteDraft[], told: readonly Told[], { read, newId }: { read: Said | undefined; newId: NewId }): { notes: readonly NoteDraft[]; read: NonNullable<Said['notes']> } {
  const before = asRead(plan, told, read)
  const known: NoteDraft[] = told.map((note, at) => ({ ...note, id: before[at]?.id ?? newId() }))
  const standing = plan.map((one) => {
    const at = before.findIndex((was) => was?.id === one.id)
    const [was, now] = [before[at], told[at]]
    return was && now ? saidSince(one, was, now) : one
  })
  return { notes: [...standing, ...known.filter((_note, at) => !before[at])], read: readOf(known) }
}
