import { askSettings } from '../asking/ask-settings.ts'
import { useTakingAway } from '../written/use-taking-away.ts'
import { contentOf, draftOf, type Entry } from './entry-draft.ts'

/** Takes an entry away, and brings the last one back as its next version: nothing has to be asked first. */
export function useWithdrawing(read: () => Promise<unknown>) {
  const { key, settle, taken: withdrawn, ...rest } = useTakingAway<Entry>(read)
  const withdraw = (entry: Entry) => void settle(askSettings(`/api/catalogue/${entry.id}/withdraw`, key, { version: entry.version }), entry)
  const bringBack = (entry: Entry) => void settle(askSettings('/api/catalogue', key, { id: entry.id, version: entry.version + 1, entry: contentOf(draftOf(entry)) }), null)
  return { ...rest, withdrawn, withdraw, bringBack }
}
