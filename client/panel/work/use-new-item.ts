import { useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { itemsElementId } from '#client/meeting/items/item-card.tsx'
import { emptyDraft, isWritten, type Draft } from '#client/meeting/composer/composer-draft.ts'

export type NewItem = {
  draft: Draft
  isOpen: boolean
  isWritten: boolean
  open: () => void
  close: () => void
  write: (draft: Draft) => void
  done: () => void
}

const focusText = () => document.querySelector<HTMLElement>('#composer textarea[name="text"]')?.focus()

/** The item being written, kept above the parts of the meeting: moving on loses no word. */
export function useNewItem(): NewItem {
  const { mine } = useSession().state
  const [written, setWritten] = useState<Draft | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const draft = written ?? emptyDraft('recommendation', mine && mine.role !== 'chair' ? mine.seatId : '')
  return {
    draft,
    isOpen,
    isWritten: isWritten(draft),
    open: () => {
      setIsOpen(true)
      requestAnimationFrame(focusText)
    },
    close: () => {
      setIsOpen(false)
      goToSoon(itemsElementId)
    },
    write: setWritten,
    done: () => {
      setWritten(null)
      requestAnimationFrame(focusText)
    },
  }
}
