import { useState } from 'react'
import { useDraft } from '#client/live/use-draft.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { itemsElementId } from '#client/meeting/items/element-ids.ts'
import { emptyDraft, isWritten, type Draft } from '#client/meeting/composer/composer-draft.ts'
import { draftFrom, keptText } from '#client/meeting/composer/kept-draft.ts'
import { useAuthor } from '#client/meeting/use-author.ts'

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

/** The item being written, kept above the parts of the meeting and beyond a reload: no word is lost, and what is half written stands open. */
export function useNewItem(): NewItem {
  const empty = emptyDraft(useAuthor())
  const [kept, keep, forget] = useDraft('composer')
  const draft = draftFrom(kept, empty) ?? empty
  const [isOpen, setIsOpen] = useState(() => isWritten(draft))
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
    write: (now) => keep(keptText(now)),
    done: () => {
      forget()
      requestAnimationFrame(focusText)
    },
  }
}
