type Page = { location: Pick<Location, 'hash' | 'pathname' | 'search'>; history: Pick<History, 'replaceState'> }

/**
 * Out: what the authority sent along after `#`; null when nobody has been sent back. It is gone from the address and from the history
 * before anything else is done, whatever it was.
 */
export function takeAnswer({ location, history }: Page): URLSearchParams | null {
  const { hash, pathname, search } = location
  if (hash === '') return null
  const answer = new URLSearchParams(hash.slice(1))
  history.replaceState(null, '', pathname + search)
  return answer.has('code') || answer.has('error') ? answer : null
}
