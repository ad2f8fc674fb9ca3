import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import type { Category } from '../consent/consent-draft.ts'
import type { NewId, Plan } from '../plan-parts.ts'

export type Adaptation = NonNullable<Plan['adaptations']>[number]
/** `kind`: what kind of information it is; `from`: whose, by an organisation's id. */
export type NoteDraft = { id: string; words: string; mayBeSaid: boolean; kind?: Category | undefined; from?: string | undefined }
/** What kind of information each wish is, where somebody said so. */
export type WishKinds = { talkAbout?: Category | undefined; notTalkAbout?: Category | undefined }
/** What is known before the meeting, just as written. */
export type BackgroundDraft = { notes: readonly NoteDraft[]; talkAbout: string; notTalkAbout: string; wishKinds?: WishKinds | undefined; adaptations: readonly Adaptation[] }

export const noBackground: BackgroundDraft = { notes: [], talkAbout: '', notTalkAbout: '', adaptations: [] }

/** In characters, as the core has them. */
export const longestBackground = { note: 400, wish: 300 } as const
export const mostNotes = 20

/** Nothing may be said aloud until somebody says that it may. */
export const newNote = (newId: NewId): NoteDraft => ({ id: newId(), words: '', mayBeSaid: false })

export const adaptations: readonly Adaptation[] = ['byPhone', 'withSomebody', 'breaks', 'interpreter', 'fewPeople', 'noVideo']

/** As it is sent; a note without words is none, and one of an organisation that is not there any more is nobody's. */
export function backgroundOf({ notes, talkAbout, notTalkAbout, wishKinds, adaptations: chosen }: BackgroundDraft, atTable: readonly { id: string }[]): Pick<Plan, 'background' | 'adaptations' | 'wishes'> {
  const written = notes.map(({ words, mayBeSaid, ...marked }) => ({ words: oneLine(words), mayBeSaid, ...markOf(marked, atTable) })).filter(({ words }) => words !== '')
  const wishes = { talkAbout: oneLine(talkAbout) || null, notTalkAbout: oneLine(notTalkAbout) || null }
  const kinds = { ...(wishes.talkAbout !== null && wishKinds?.talkAbout && { talkAbout: wishKinds.talkAbout }), ...(wishes.notTalkAbout !== null && wishKinds?.notTalkAbout && { notTalkAbout: wishKinds.notTalkAbout }) }
  return {
    ...(written.length > 0 && { background: written }),
    ...(chosen.length > 0 && { adaptations: [...chosen] }),
    ...((wishes.talkAbout ?? wishes.notTalkAbout) !== null && { wishes: { ...wishes, ...(Object.keys(kinds).length > 0 && { about: kinds }) } }),
  }
}

/** Where nobody is asked for consent a note is bound by none. */
export const unmarked = (background: BackgroundDraft): BackgroundDraft => ({ ...background, wishKinds: undefined, notes: background.notes.map(({ kind: _kind, from: _from, ...note }) => note) })

/** How a note is marked: not at all without a kind. */
export function markOf({ kind, from }: Pick<NoteDraft, 'kind' | 'from'>, atTable: readonly { id: string }[]) {
  if (kind === undefined) return {}
  return { kind, ...(from !== undefined && atTable.some(({ id }) => id === from) && { from }) }
}
