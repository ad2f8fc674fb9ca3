const wakers = new Set<() => void>()

/** For whoever knows in another way that the page is looked at again, such as Teams taking up a panel that it had put aside. */
export const wakePage = () => [...wakers].forEach((wake) => wake())

/** Calls back when the browser says it is online again or the page is looked at again, and when somebody says `wakePage`. Out: the end of it. */
export function onWake(wake: () => void): () => void {
  const seen = () => {
    if (document.visibilityState === 'visible') wake()
  }
  wakers.add(wake)
  window.addEventListener('online', wake)
  document.addEventListener('visibilitychange', seen)
  return () => {
    wakers.delete(wake)
    window.removeEventListener('online', wake)
    document.removeEventListener('visibilitychange', seen)
  }
}

const sleepers = new Set<() => void>()

/** For whoever knows that the page may be frozen or ended in a moment, as Teams says when a panel is closed. */
export const sleepPage = () => [...sleepers].forEach((sleep) => sleep())

/** Calls back when somebody says `sleepPage`: what can be said at once is said now. Out: the end of it. */
export function onSleep(sleep: () => void): () => void {
  sleepers.add(sleep)
  return () => void sleepers.delete(sleep)
}
