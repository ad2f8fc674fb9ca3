import type { Catalogue, SavedEntry } from '#core/wire/catalogue.ts'
import { askSettings, type Asked } from '../asking/ask-settings.ts'
import type { Deciding } from '../asking/use-who-decides.ts'
import { useWriting } from '../written/use-writing.ts'
import { contentOf, hasPersonalNumber, lacksOf, type EntryDraft } from './entry-draft.ts'

type EntryForm = { deciding: Deciding; first: EntryDraft; today: string; read: () => Promise<Asked<Catalogue>>; onSaved: (id: string) => void }

export const entryPlace = (id: string, field: string) => `settings-entry-${id}-${field}`

/** An entry that is being written, and how it is saved. */
export const useEntryForm = ({ deciding, first, today, read, onSaved }: EntryForm) =>
  useWriting({
    deciding,
    first,
    lacksOf: (draft) => lacksOf(draft, today),
    hasPersonalNumber,
    place: entryPlace,
    send: (draft, key, decidedBy) => askSettings<SavedEntry>('/api/catalogue', key, { id: draft.id, version: draft.version, entry: contentOf(draft), decidedBy }),
    read,
    standsIn: ({ entries }: Catalogue, id) => entries.find((entry) => entry.id === id),
    onSaved: () => onSaved(first.id),
  })
