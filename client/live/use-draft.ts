import { useCallback, useSyncExternalStore } from 'react'
import { useDrafts } from './use-session.tsx'

/**
 * What is half written in a field: like `useState`, but it survives a change of phase, a reload and a sleeping phone. `place` names
 * the field within the seat (`told`, `answer-<item id>`); `initial` stands there while nothing has been written. `forget` when it has
 * been put: then `initial` stands there again.
 */
export function useDraft(place: string, initial = ''): [text: string, setText: (text: string) => void, forget: () => void] {
  const drafts = useDrafts()
  const text = useSyncExternalStore(drafts.subscribe, () => drafts.get(place)) ?? initial
  const forget = useCallback(() => drafts.forget(place), [drafts, place])
  const setText = useCallback((now: string) => (now === initial ? drafts.forget(place) : drafts.set(place, now)), [drafts, place, initial])
  return [text, setText, forget]
}

/** Whether this seat has left anything half written, in any field. */
export function useHasDrafts(): boolean {
  const drafts = useDrafts()
  return useSyncExternalStore(drafts.subscribe, () => drafts.hasAny())
}
