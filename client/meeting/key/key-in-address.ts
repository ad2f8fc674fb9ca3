type Page = { location: Pick<Location, 'hash' | 'pathname' | 'search'>; history: Pick<History, 'replaceState'> }

/** The key that somebody who signed in with an account brings along after `#`. It is gone from the address and from the history before anything else is done. */
export function takeKey({ location, history }: Page): string | null {
  const { hash, pathname, search } = location
  if (hash === '') return null
  history.replaceState(null, '', pathname + search)
  return /^#[A-Za-z0-9_-]{40,128}$/.test(hash) ? hash.slice(1) : null
}
