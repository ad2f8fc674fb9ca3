import { askSettings } from '../asking/ask-settings.ts'
import type { Deciding } from '../asking/use-who-decides.ts'
import { useTakingAway } from '../written/use-taking-away.ts'
import { contentOf, draftOf, type Entry } from './entry-draft.ts'

/** Takes an entry away, and brings the last one back as its next version: nothing has to be asked first. */
export function useWithdrawing(read: () => Promise<unknown>, { decidedBy, ask }: Deciding) {
  const { key, settle, taken: withdrawn, ...rest } = useTakingAway<Entry>(read)
  const withdraw = (entry: Entry) => (decidedBy === null ? ask() : void settle(askSettings(`/api/catalogue/${entry.id}/withdraw`, key, { version: entry.version, decidedBy }), entry))
  const bringBack = (entry: Entry) => (decidedBy === null ? ask() : void settle(askSettings('/api/catalogue', key, { id: entry.id, version: entry.version + 1, entry: contentOf(draftOf(entry)), decidedBy }), null))
  return { ...rest, withdrawn, withdraw, bringBack }
}
