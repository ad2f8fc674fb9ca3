import type { Session } from './session.ts'

/** The browser asks before the page is left while something is not saved. Out: the end of it. */
export function warnBeforeLeaving(session: Session): () => void {
  const leaving = (event: BeforeUnloadEvent) => {
    if (session.getState().unsaved > 0) event.preventDefault()
  }
  window.addEventListener('beforeunload', leaving)
  return () => window.removeEventListener('beforeunload', leaving)
}
