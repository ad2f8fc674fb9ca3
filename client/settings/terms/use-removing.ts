import { askSettings } from '../asking/ask-settings.ts'
import { useTakingAway } from '../written/use-taking-away.ts'
import { broughtBack, type Term } from './term-draft.ts'

/** Takes a term away, and brings the last one back as a new term with the same words: nothing has to be asked first. */
export function useRemoving(read: () => Promise<unknown>, today: string) {
  const { key, settle, taken: removed, ...rest } = useTakingAway<Term>(read)
  const remove = (term: Term) => void settle(askSettings(`/api/terms/${term.id}/remove`, key, { version: term.version }), term)
  const bringBack = () => (removed ? settle(askSettings('/api/terms', key, { id: crypto.randomUUID(), ...broughtBack(removed, today) }), null) : Promise.resolve())
  return { ...rest, removed, remove, bringBack }
}
