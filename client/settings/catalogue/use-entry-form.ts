import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import type { Catalogue, SavedEntry } from '#core/wire/catalogue.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, isSettled, type Asked, type Stopped } from '../asking/ask-settings.ts'
import type { useWhoDecides } from '../asking/use-who-decides.ts'
import { contentOf, hasPersonalNumber, lacksOf, type Entry, type EntryDraft, type EntryField } from './entry-draft.ts'

export type Deciding = Pick<ReturnType<typeof useWhoDecides>, 'decidedBy' | 'ask'>
type EntryForm = { deciding: Deciding; first: EntryDraft; today: string; read: () => Promise<Asked<Catalogue>>; onSaved: (id: string) => void }

export const entryPlace = (id: string, field: string) => `settings-entry-${id}-${field}`

/** An entry that is being written: what is missing, and how it is saved. When somebody else was first, `newer` is what they wrote, and saving again comes after it. */
export function useEntryForm({ deciding: { decidedBy, ask }, first, today, read, onSaved }: EntryForm) {
  const { key } = useAdministrator().administrator
  const [draft, setDraft] = useState(first)
  const [isTried, setIsTried] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const [newer, setNewer] = useState<Entry | null>(null)
  const lacks = lacksOf(draft, today)
  const change = (next: Partial<EntryDraft>) => {
    setStopped(null)
    setDraft((before) => ({ ...before, ...next }))
  }
  const send = async () => {
    setIsSending(true)
    const { id, version } = draft
    const asked = await askSettings<SavedEntry>('/api/catalogue', key, { id, version, entry: contentOf(draft), decidedBy })
    const listed = isSettled(asked) ? await read() : null
    setIsSending(false)
    if ('answer' in asked) return onSaved(id)
    const there = listed !== null && 'answer' in listed ? listed.answer.entries.find((entry) => entry.id === id) : undefined
    if (asked.stopped.why === 'changed' && there) {
      setNewer(there)
      setDraft((before) => ({ ...before, version: there.version }))
    }
    setStopped(asked.stopped)
  }
  const save = () => {
    setIsTried(true)
    if (isSending || hasPersonalNumber(draft)) return
    if (lacks[0]) goToSoon(entryPlace(draft.id, lacks[0]))
    else if (decidedBy === null) ask()
    else void send()
  }
  return { draft, change, save, isSending, stopped, newer, lacksAt: (field: EntryField) => isTried && lacks.includes(field), forget: () => setStopped(null) }
}
