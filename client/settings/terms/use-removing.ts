import { askSettings } from '../asking/ask-settings.ts'
import type { Deciding } from '../asking/use-who-decides.ts'
import { useTakingAway } from '../written/use-taking-away.ts'
import { broughtBack, type Term } from './term-draft.ts'

/** Takes a term away, and brings the last one back as a new term with the same words: nothing has to be asked first. */
export function useRemoving(read: () => Promise<unknown>, { decidedBy, ask }: Deciding, today: string) {
  const { key, settle, taken: removed, ...rest } = useTakingAway<Term>(read)
  const remove = (term: Term) => (decidedBy === null ? ask() : void settle(askSettings(`/api/terms/${term.id}/remove`, key, { version: term.version, decidedBy }), term))
  const bringBack = () => (removed && decidedBy !== null ? settle(askSettings('/api/terms', key, { id: crypto.randomUUID(), ...broughtBack(removed, today), decidedBy }), null) : Promise.resolve())
  return { ...rest, removed, remove, bringBack }
}
