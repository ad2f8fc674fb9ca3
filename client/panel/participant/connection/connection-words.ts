import type { SessionState } from '#client/live/session.ts'
import type { Words } from '#client/text/words.ts'

/** The state of the connection in words: what it is and, when it is lost, what that means for what was written. */
export function connectionWords({ connection, unsaved, savedAt, view }: SessionState, { connection: words }: Words<'door'>): { says: string; help: string | null } {
  if (connection === 'ended') return { says: words.ended, help: null }
  if (connection === 'lost' && unsaved > 0) return { says: words.lostUnsaved, help: words.lostUnsavedHelp }
  if (connection === 'lost') return { says: words.lost, help: words.lostHelp }
  if (connection === 'connecting') return { says: words.connecting, help: null }
  // Nothing is kept of a meeting that is stopped: the word would promise otherwise.
  if (view.about?.state === 'withdrawn') return { says: words.live, help: null }
  if (unsaved > 0) return { says: words.saving, help: null }
  return { says: savedAt === null ? words.live : words.saved, help: null }
}
