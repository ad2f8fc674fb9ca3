import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useAdministrator } from '../administrator-context.ts'
import { isSettled, type Asked, type Stopped } from '../asking/ask-settings.ts'

type Writing<Draft, Field extends string, Saved, Listed, One> = {
  first: Draft
  lacksOf: (draft: Draft) => readonly Field[]
  hasPersonalNumber: (draft: Draft) => boolean
  place: (id: string, field: Field) => string
  send: (draft: Draft, key: string) => Promise<Asked<Saved>>
  read: () => Promise<Asked<Listed>>
  /** What is being written, as it stands in what was read. */
  standsIn: (listed: Listed, id: string) => One | undefined
  onSaved: (saved: Saved) => void
}

/** Something that is being written: what is missing, and how it is saved. When somebody else was first, `newer` is what they wrote, and saving again comes after it. */
export function useWriting<Draft extends { id: string; version: number }, Field extends string, Saved, Listed, One extends { version: number }>(asked: Writing<Draft, Field, Saved, Listed, One>) {
  const { first, lacksOf, hasPersonalNumber, place, read, standsIn, onSaved } = asked
  const { key } = useAdministrator().administrator
  const [draft, setDraft] = useState(first)
  const [isTried, setIsTried] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const [newer, setNewer] = useState<One | null>(null)
  const lacks = lacksOf(draft)
  const change = (next: Partial<Draft>) => {
    setStopped(null)
    setDraft((before) => ({ ...before, ...next }))
  }
  const send = async () => {
    setIsSending(true)
    const answered = await asked.send(draft, key)
    const listed = isSettled(answered) ? await read() : null
    setIsSending(false)
    if ('answer' in answered) return onSaved(answered.answer)
    const there = listed !== null && 'answer' in listed ? standsIn(listed.answer, draft.id) : undefined
    if (answered.stopped.why === 'changed' && there) {
      setNewer(there)
      setDraft((before) => ({ ...before, version: there.version }))
    }
    setStopped(answered.stopped)
  }
  const save = () => {
    setIsTried(true)
    if (isSending || hasPersonalNumber(draft)) return
    if (lacks[0]) goToSoon(place(draft.id, lacks[0]))
    else void send()
  }
  return { draft, change, save, isSending, stopped, newer, lacksAt: (field: Field) => isTried && lacks.includes(field), forget: () => setStopped(null) }
}
