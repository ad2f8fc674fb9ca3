import type { Session } from './session.ts'

/** The browser asks before the page is left while something is not saved, and what is half written is told before the page is put away. Out: the end of it. */
export function warnBeforeLeaving({ getState, drafts }: Session): () => void {
  const leaving = (event: BeforeUnloadEvent) => {
    if (getState().unsaved > 0) event.preventDefault()
  }
  window.addEventListener('beforeunload', leaving)
  document.addEventListener('visibilitychange', drafts.sayWaiting)
  return () => {
    window.removeEventListener('beforeunload', leaving)
    document.removeEventListener('visibilitychange', drafts.sayWaiting)
  }
}
