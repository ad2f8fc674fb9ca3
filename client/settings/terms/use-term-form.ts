import type { OwnTerms, SavedTerm } from '#core/wire/http.ts'
import { askSettings, type Asked } from '../asking/ask-settings.ts'
import { useWriting } from '../written/use-writing.ts'
import { contentOf, hasPersonalNumber, lacksOf, type TermDraft, type TermField } from './term-draft.ts'

type TermForm = { first: TermDraft; today: string; read: () => Promise<Asked<OwnTerms>>; onSaved: (saved: SavedTerm['term']) => void }

export const termPlace = (id: string, field: TermField | 'aliases' | 'title') => `settings-term-${id}-${field}`

/** A term that is being written, and how it is saved. */
export const useTermForm = ({ first, today, read, onSaved }: TermForm) =>
  useWriting({
    first,
    lacksOf: (draft) => lacksOf(draft, today),
    hasPersonalNumber,
    place: termPlace,
    send: (draft, key) => {
      const { id, version } = draft
      const content = contentOf(draft)
      return askSettings<SavedTerm>(version === 0 ? '/api/terms' : `/api/terms/${id}`, key, version === 0 ? { id, ...content } : { version, ...content })
    },
    read,
    standsIn: ({ terms }: OwnTerms, id) => terms.find((term) => term.id === id),
    onSaved: ({ term }) => onSaved(term),
  })
