import type { Catalogue, SavedEntry } from '#core/wire/catalogue.ts'
import { askSettings, type Asked } from '../asking/ask-settings.ts'
import { useWriting } from '../written/use-writing.ts'
import { contentOf, hasPersonalNumber, lacksOf, type EntryDraft } from './entry-draft.ts'

type EntryForm = { first: EntryDraft; today: string; read: () => Promise<Asked<Catalogue>>; onSaved: (id: string) => void }

export const entryPlace = (id: string, field: string) => `settings-entry-${id}-${field}`

/** An entry that is being written, and how it is saved. */
export const useEntryForm = ({ first, today, read, onSaved }: EntryForm) =>
  useWriting({
    first,
    lacksOf: (draft) => lacksOf(draft, today),
    hasPersonalNumber,
    place: entryPlace,
    send: (draft, key) => askSettings<SavedEntry>('/api/catalogue', key, { id: draft.id, version: draft.version, entry: contentOf(draft) }),
    read,
    standsIn: ({ entries }: Catalogue, id) => entries.find((entry) => entry.id === id),
    onSaved: () => onSaved(first.id),
  })
