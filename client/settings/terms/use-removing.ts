import { useState } from 'react'
import type { SavedTerm } from '#core/wire/http.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, isSettled, type Asked, type Stopped } from '../asking/ask-settings.ts'
import { contentOf, draftOf, type Term } from './term-draft.ts'

/** Who decides, or null while nobody has said it; `ask` leads to where it is said. */
export type Deciding = { decidedBy: string | null; ask: () => void }

/** Takes a term away, and brings the last one back as a new term with the same words: nothing has to be asked first. */
export function useRemoving(read: () => Promise<unknown>, { decidedBy, ask }: Deciding) {
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
  const remove = (term: Term) => (decidedBy === null ? ask() : void settle(askSettings(`/api/terms/${term.id}/remove`, key, { version: term.version, decidedBy }), term))
  const bringBack = () => (removed && decidedBy !== null ? settle(askSettings('/api/terms', key, { id: crypto.randomUUID(), ...contentOf(draftOf(removed)), decidedBy }), null) : Promise.resolve())
  return { removed, stopped, isBusy, remove, bringBack, forget: () => setStopped(null) }
}
