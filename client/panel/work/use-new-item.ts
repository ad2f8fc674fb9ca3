import { useEffect, useState } from 'react'
import { useDraft } from '#client/live/use-draft.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { itemsElementId } from '#client/meeting/items/element-ids.ts'
import { emptyDraft, isWritten, type Draft } from '#client/meeting/composer/composer-draft.ts'
import { draftFrom, keptText } from '#client/meeting/composer/kept-draft.ts'
import { useAuthor } from '#client/meeting/use-author.ts'
import { fetchLaterParts } from '#client/ui/later.tsx'

export type NewItem = {
  draft: Draft
  isOpen: boolean
  isWritten: boolean
  open: () => void
  close: () => void
  write: (draft: Draft) => void
  done: () => void
}

/** Focus in the text as soon as it stands there: the composer may still be on its way. */
function focusText(triesLeft = 120) {
  const text = document.querySelector<HTMLElement>('#composer textarea[name="text"]')
  if (text) text.focus()
  else if (triesLeft > 0) requestAnimationFrame(() => focusText(triesLeft - 1))
}

/** The item being written, kept above the parts of the meeting and beyond a reload: no word is lost, and what is half written stands open. */
export function useNewItem(): NewItem {
  const empty = emptyDraft(useAuthor())
  const [kept, keep, forget] = useDraft('composer')
  const draft = draftFrom(kept, empty) ?? empty
  const [isOpen, setIsOpen] = useState(() => isWritten(draft))
  useEffect(fetchLaterParts, [])
  return {
    draft,
    isOpen,
    isWritten: isWritten(draft),
    open: () => {
      setIsOpen(true)
      requestAnimationFrame(() => focusText())
    },
    close: () => {
      setIsOpen(false)
      goToSoon(itemsElementId)
    },
    write: (now) => keep(keptText(now)),
    done: () => {
      forget()
      requestAnimationFrame(() => focusText())
    },
  }
}
