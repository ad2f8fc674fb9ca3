import { openedBy } from '#core/meeting/said-anew.ts'
import type { Meeting, Seat } from '#core/meeting/meeting.ts'
import type { BackgroundNote } from '#core/meeting/plan.ts'
import { hiddenFields } from '../plain-html.ts'
import { typedText, type Typed } from './form-fields.ts'
import { noteOf } from './read-referral.ts'
import type { ReferringWords } from './referring-words.ts'

/** What goes along with the form of a note: how far what its writer wrote had come when the page was drawn. */
export const noteShown = 'shown-note'

export const noteShownField = (cameTo: string): string => hiddenFields({ [noteShown]: cameTo })

/** How far a request has come, by its version. */
export const versionCame = (version: number): string => String(version)

/** How far what a seat has said of notes has come in a meeting, by when the last came. */
export const arrivalsCame = ({ arrivals }: Meeting, { id }: Seat): string => arrivals.find(({ what, by }) => what === 'note' && by === id)?.at ?? ''

type Since = { notes: readonly BackgroundNote[]; isTheirs: (note: BackgroundNote) => boolean; cameTo: string }

/** What stands of a note that this would let be said aloud, or mark as something else, from a page that is older than what was said of it; null where nothing does, or the page does not say how old it is. */
export function noteSince(typed: Typed, { notes, isTheirs, cameTo }: Since, words: ReferringWords): string | null {
  const [note] = noteOf(typed, 'note')
  if (!note || typed[noteShown] === undefined || typedText(typed, noteShown) === cameTo) return null
  const stands = openedBy(notes, note, isTheirs)
  return stands ? words.noteChangedSince([...(stands.kind ? [words.kindNames[stands.kind]] : []), stands.mayBeSaid ? words.back.maybeSaid : words.back.notSaid].join('. ')) : null
}
