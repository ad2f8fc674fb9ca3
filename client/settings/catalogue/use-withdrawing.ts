import { useState } from 'react'
import type { SavedEntry } from '#core/wire/catalogue.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, isSettled, type Asked, type Stopped } from '../asking/ask-settings.ts'
import { contentOf, draftOf, type Entry } from './entry-draft.ts'
import type { Deciding } from './use-entry-form.ts'

/** Takes an entry away, and brings the last one back as its next version: nothing has to be asked first. */
export function useWithdrawing(read: () => Promise<unknown>, { decidedBy, ask }: Deciding) {
  const { key } = useAdministrator().administrator
  const [withdrawn, setWithdrawn] = useState<Entry | null>(null)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const settle = async (asking: Promise<Asked<SavedEntry>>, done: Entry | null) => {
    if (isBusy) return
    setIsBusy(true)
    const asked = await asking
    if (isSettled(asked)) await read()
    setIsBusy(false)
    setStopped('stopped' in asked ? asked.stopped : null)
    if ('answer' in asked) setWithdrawn(done)
  }
  const withdraw = (entry: Entry) => (decidedBy === null ? ask() : void settle(askSettings(`/api/catalogue/${entry.id}/withdraw`, key, { version: entry.version, decidedBy }), entry))
  const bringBack = (entry: Entry) => (decidedBy === null ? ask() : void settle(askSettings('/api/catalogue', key, { id: entry.id, version: entry.version + 1, entry: contentOf(draftOf(entry)), decidedBy }), null))
  return { withdrawn, stopped, isBusy, withdraw, bringBack, forget: () => setStopped(null) }
}
