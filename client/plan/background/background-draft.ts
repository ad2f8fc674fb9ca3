import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import type { NewId, Plan } from '../plan-parts.ts'

export type Adaptation = NonNullable<Plan['adaptations']>[number]
export type NoteDraft = { id: string; words: string; mayBeSaid: boolean }
/** What is known before the meeting, just as written. */
export type BackgroundDraft = { notes: readonly NoteDraft[]; talkAbout: string; notTalkAbout: string; adaptations: readonly Adaptation[] }

export const noBackground: BackgroundDraft = { notes: [], talkAbout: '', notTalkAbout: '', adaptations: [] }

/** In characters, as the core has them. */
export const longestBackground = { note: 400, wish: 300 } as const
export const mostNotes = 20

/** Nothing may be said aloud until somebody says that it may. */
export const newNote = (newId: NewId): NoteDraft => ({ id: newId(), words: '', mayBeSaid: false })

export const adaptations: readonly Adaptation[] = ['byPhone', 'withSomebody', 'breaks', 'interpreter', 'fewPeople', 'noVideo']

/** As it is sent; a note without words is none. */
export function backgroundOf({ notes, talkAbout, notTalkAbout, adaptations: chosen }: BackgroundDraft): Pick<Plan, 'background' | 'adaptations' | 'wishes'> {
  const written = notes.map(({ words, mayBeSaid }) => ({ words: oneLine(words), mayBeSaid })).filter(({ words }) => words !== '')
  const wishes = { talkAbout: oneLine(talkAbout) || null, notTalkAbout: oneLine(notTalkAbout) || null }
  return {
    ...(written.length > 0 && { background: written }),
    ...(chosen.length > 0 && { adaptations: [...chosen] }),
    ...((wishes.talkAbout ?? wishes.notTalkAbout) !== null && { wishes }),
  }
}
