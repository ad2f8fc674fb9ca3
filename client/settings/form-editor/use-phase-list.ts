import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { moved, newPhase } from './changed-phases.ts'
import { cardPlace, useEditing } from './editor-context.ts'
import type { Phase, PhaseDraft } from './form-draft.ts'

type Removed = { phase: PhaseDraft; index: number }

/** How phases are moved, added, taken away and brought back. What was done is told to whoever listens. */
export function usePhaseList(onOpen: (id: string) => void) {
  const words = useWords('settings').editor
  const locale = useLocale()
  const { draft, change } = useEditing()
  const { phases } = draft
  const [told, setTold] = useState('')
  const [removed, setRemoved] = useState<Removed | null>(null)
  const titleOf = ({ title }: Pick<Phase, 'title'>) => title[locale].trim() || words.untitled
  const move = (from: number, to: number) => {
    const phase = phases[from]
    if (!phase || to < 0 || to >= phases.length || from === to) return
    change({ phases: moved(phases, from, to) })
    setTold(words.moved(titleOf(phase), to + 1, phases.length))
  }
  const add = (from: Phase | undefined) => {
    const phase = newPhase(from, phases)
    change({ phases: [...phases, phase] })
    setTold(words.added(titleOf(phase)))
    onOpen(phase.id)
    goToSoon(cardPlace(phase.id, 'open'))
  }
  const remove = (index: number) => {
    const phase = phases[index]
    if (!phase) return
    change({ phases: phases.filter((_, other) => other !== index) })
    setRemoved({ phase, index })
    goToSoon('form-edit-removed')
  }
  const undo = () => {
    if (!removed) return
    change({ phases: [...phases.slice(0, removed.index), removed.phase, ...phases.slice(removed.index)] })
    setRemoved(null)
    goToSoon(cardPlace(removed.phase.id, 'open'))
  }
  return { phases, told, move, add, remove, undo, removedTitle: removed && titleOf(removed.phase) }
}
