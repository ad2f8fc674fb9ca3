import { useState } from 'react'
import type { SavedTerm } from '#core/wire/http.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, isSettled, type Asked, type Stopped } from '../asking/ask-settings.ts'
import { contentOf, draftOf, type Term } from './term-draft.ts'

/** Takes a term away, and brings the last one back as a new term with the same words: nothing has to be asked first. */
export function useRemoving(read: () => Promise<unknown>) {
  const { key } = useAdministrator().administrator
  const [removed, setRemoved] = useState<Term | null>(null)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const settle = async (asking: Promise<Asked<SavedTerm>>, done: Term | null) => {
    if (isBusy) return
    setIsBusy(true)
    const asked = await asking
    if (isSettled(asked)) await read()
    setIsBusy(false)
    setStopped('stopped' in asked ? asked.stopped : null)
    if ('answer' in asked) setRemoved(done)
  }
  const remove = (term: Term) => settle(askSettings(`/api/terms/${term.id}/remove`, key, { version: term.version }), term)
  const bringBack = () => (removed ? settle(askSettings('/api/terms', key, { id: crypto.randomUUID(), ...contentOf(draftOf(removed)) }), null) : Promise.resolve())
  return { removed, stopped, isBusy, remove, bringBack, forget: () => setStopped(null) }
}
