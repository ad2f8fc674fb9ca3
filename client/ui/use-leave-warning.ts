import { useEffect } from 'react'

/** The browser asks before the page is left while something would be lost. */
export function useLeaveWarning(isKept: boolean): void {
  useEffect(() => {
    if (!isKept) return
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', leaving)
    return () => window.removeEventListener('beforeunload', leaving)
  }, [isKept])
}
