import { useRef, type DragEvent } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { cardPlace } from './editor-context.ts'
import type { usePhaseList } from './use-phase-list.ts'

/** How phases change places: by their buttons, whose focus goes with them, and dragged by their handles. */
export function useMoving({ phases, move }: Pick<ReturnType<typeof usePhaseList>, 'phases' | 'move'>) {
  const dragged = useRef<number | null>(null)
  return {
    by: (index: number, step: number) => {
      move(index, index + step)
      const phase = phases[index]
      if (phase) goToSoon(cardPlace(phase.id, step < 0 ? 'up' : 'down'))
    },
    start: (index: number) => void (dragged.current = index),
    over: (event: DragEvent, index: number) => {
      if (dragged.current === null) return
      event.preventDefault()
      move(dragged.current, index)
      dragged.current = index
    },
    end: () => void (dragged.current = null),
  }
}
