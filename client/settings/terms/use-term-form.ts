import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import type { OwnTerms, SavedTerm } from '#core/wire/http.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, isSettled, type Asked, type Stopped } from '../asking/ask-settings.ts'
import type { Deciding } from './use-removing.ts'
import { contentOf, hasPersonalNumber, lacksOf, type Term, type TermDraft, type TermField } from './term-draft.ts'

type TermForm = { deciding: Deciding; first: TermDraft; today: string; read: () => Promise<Asked<OwnTerms>>; onSaved: (saved: Term | SavedTerm['term']) => void }

export const termPlace = (id: string, field: TermField | 'aliases' | 'title') => `settings-term-${id}-${field}`

/** A term that is being written: what is missing, and how it is saved. When somebody else was first, `newer` is what they wrote, and saving again comes after it. */
export function useTermForm({ deciding: { decidedBy, ask }, first, today, read, onSaved }: TermForm) {
  const { key } = useAdministrator().administrator
  const [draft, setDraft] = useState(first)
  const [isTried, setIsTried] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const [newer, setNewer] = useState<Term | null>(null)
  const lacks = lacksOf(draft, today)
  const change = (next: Partial<TermDraft>) => {
    setStopped(null)
    setDraft((before) => ({ ...before, ...next }))
  }
  const send = async () => {
    setIsSending(true)
    const { id, version } = draft
    const content = contentOf(draft)
    const asked = await askSettings<SavedTerm>(version === 0 ? '/api/terms' : `/api/terms/${id}`, key, version === 0 ? { id, ...content, decidedBy } : { version, ...content, decidedBy })
    const listed = isSettled(asked) ? await read() : null
    setIsSending(false)
    if ('answer' in asked) return onSaved(asked.answer.term)
    const there = listed !== null && 'answer' in listed ? listed.answer.terms.find((term) => term.id === id) : undefined
    if (asked.stopped.why === 'changed' && there) {
      setNewer(there)
      setDraft((before) => ({ ...before, version: there.version }))
    }
    setStopped(asked.stopped)
  }
  const save = () => {
    setIsTried(true)
    if (isSending || hasPersonalNumber(draft)) return
    if (lacks[0]) goToSoon(termPlace(draft.id, lacks[0]))
    else if (decidedBy === null) ask()
    else void send()
  }
  return { draft, change, save, isSending, stopped, newer, lacksAt: (field: TermField) => isTried && lacks.includes(field), forget: () => setStopped(null) }
}
