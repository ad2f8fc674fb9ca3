const mark = 'signed-out'

/** Whether somebody has just signed out: the address alone says it, and nothing else of what was. */
export const hasSignedOut = ({ search }: Pick<Location, 'search'>): boolean => new URLSearchParams(search).has(mark)

/** Loads the door anew in the place of the page: whatever the page knew is gone with it, and going back does not bring it back. */
export function leaveForDoor({ location }: Window) {
  const search = new URLSearchParams(location.search)
  search.set(mark, '')
  location.replace(`${location.pathname}?${search.toString()}`)
}

/** Whoever is in again has not signed out: the page is not to say so when it is loaded anew. */
export function forgetSignedOut({ location, history }: { location: Pick<Location, 'search' | 'pathname' | 'hash'>; history: Pick<History, 'replaceState'> }) {
  if (!hasSignedOut(location)) return
  const search = new URLSearchParams(location.search)
  search.delete(mark)
  history.replaceState(null, '', `${location.pathname}${search.size > 0 ? `?${search.toString()}` : ''}${location.hash}`)
}
